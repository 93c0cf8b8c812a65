/* vm/object/warn.c - warnings issued by C code.  What happens to them is decided by the module
 * _warnings, which registers itself in the hook. */
#include "vm/object/error.h"
#include "vm/object/str.h"

int (*ou_warn_hook)(ou_type *category, ou_obj *message, int stacklevel, ou_obj *source);

int ou_warn(ou_type *category, int stacklevel, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    OU_AUTO ou_obj *message = ou_str_vformat(fmt, ap);
    va_end(ap);
    if (!message) return -1;
    return ou_warn_hook ? ou_warn_hook(category, message, stacklevel, NULL) : 0;
}

int ou_warn_resource(ou_obj *source, int stacklevel, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    OU_AUTO ou_obj *message = ou_str_vformat(fmt, ap);
    va_end(ap);
    if (!message) return -1;
    return ou_warn_hook ? ou_warn_hook(&ou_exc_ResourceWarning, message, stacklevel, source) : 0;
}
