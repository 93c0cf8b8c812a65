/* vm/object/weakref.h - weak references and proxies as objects (lists and death: gc/weak.h). */
#ifndef OU_OBJECT_WEAKREF_H
#define OU_OBJECT_WEAKREF_H

#include "gc/weak.h"
#include "vm/object/protocol.h"

extern ou_type ou_weakref_type, ou_weakproxy_type, ou_weakcallableproxy_type;

/* weakref.ref(o, callback) and weakref.proxy(o, callback); callback may be NULL or None.  TypeError
 * "cannot create weak
 * reference to 'T' object". */
OU_NEW ou_obj *ou_weakref_new(ou_obj *o, ou_obj *callback);
OU_NEW ou_obj *ou_weakproxy_new(ou_obj *o, ou_obj *callback);
/* The referent of a reference or proxy, or NULL (nothing pending) once it is dead. */
OU_NEW ou_obj *ou_weakref_get(ou_obj *w);
OU_INLINE bool ou_weakproxy_check(const void *o)
{
    return ou_typeof(o) == &ou_weakproxy_type || ou_typeof(o) == &ou_weakcallableproxy_type;
}

#endif
