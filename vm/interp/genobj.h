/* vm/interp/genobj.h - what generators, coroutines and asynchronous generators share. */
#ifndef OU_INTERP_GENOBJ_H
#define OU_INTERP_GENOBJ_H

#include "vm/interp/interp.h"

/* How a resumption (see ou_gen_send) looks to a Python caller: the yielded value, or StopIteration
 * with the returned one. */
OU_NEW ou_obj *ou_gen_outcome(ou_gen *g, int how, OU_STEALS ou_obj *result);
/* Raises StopIteration(value) whatever value is.  Returns NULL. */
ou_obj *ou_raise_stop(ou_obj *value) OU_COLD;
/* throw(*args), 1 to 3 arguments. */
OU_NEW ou_obj *ou_gen_throw(ou_gen *g, ou_obj *const *args, size_t n);

/* Methods and slots of the three types. */
ou_obj *ou_gen_send_method(ou_obj *const *v);
ou_obj *ou_gen_close_method(ou_obj *const *v);
ou_rawfn ou_gen_throw_method;
int ou_gen_traverse(ou_obj *o, ou_visit *visit, void *arg);
void ou_gen_clear(ou_obj *o);
void ou_gen_finalize(ou_obj *o);
ou_obj *ou_gen_del_method(ou_obj *const *v); /* __del__ */
void ou_gen_dealloc(ou_obj *o);
ou_obj *ou_gen_repr(ou_obj *o);
ou_obj *ou_gen_get_name(ou_obj *o);
int ou_gen_set_name(ou_obj *o, ou_obj *v);
ou_obj *ou_gen_get_qualname(ou_obj *o);
int ou_gen_set_qualname(ou_obj *o, ou_obj *v);
ou_obj *ou_gen_get_running(ou_obj *o);
ou_obj *ou_gen_get_suspended(ou_obj *o);
ou_obj *ou_gen_get_code(ou_obj *o);
ou_obj *ou_gen_get_delegate(ou_obj *o);
ou_obj *ou_gen_get_frame(ou_obj *o);

#endif
