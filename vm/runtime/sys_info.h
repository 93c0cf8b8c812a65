/* vm/runtime/sys_info.h - constants of sys, and state other files read. */
#ifndef OU_RUNTIME_SYS_INFO_H
#define OU_RUNTIME_SYS_INFO_H

#include "vm/runtime/module.h"

OU_MUSTCHECK int ou_sys_add_info(ou_obj *m); /* version, flags, paths, number facts ... */
OU_NEW ou_obj *ou_sys_asyncgen_hooks(
    OU_STEALS ou_obj *const *values); /* a sys.asyncgen_hooks of two values */
void ou_sys_info_fini(void);
extern int ou_int_max_str_digits;            /* int.c */
OU_NEW ou_obj *ou_c_module_names(void);      /* import.c: sys.builtin_module_names, a tuple */
OU_NEW ou_obj *ou_stdlib_module_names(void); /* and sys.stdlib_module_names, a frozenset */

#endif
