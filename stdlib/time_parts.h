/* stdlib/time_parts.h - shared by the files of the module time. */
#ifndef OU_STDLIB_TIME_PARTS_H
#define OU_STDLIB_TIME_PARTS_H

#include "vm/runtime/module.h"

ou_cfn ou_time_gmtime, ou_time_localtime, ou_time_ctime, ou_time_mktime;
ou_rawfn ou_time_asctime, ou_time_strftime, ou_time_strptime;

/* Adds struct_time; adds or renews timezone, altzone, daylight and tzname.  0 / -1. */
OU_MUSTCHECK int ou_time_init_type(ou_obj *module);
OU_MUSTCHECK int ou_time_init_zone(ou_obj *module);
void ou_time_fini(void);

#endif
