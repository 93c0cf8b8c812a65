/* vm/object/call.c - calling anything from C, and calling C definitions. */
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/sig.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"


enum { ON_STACK = 12 };

OU_NEW static ou_obj *run(ou_fndef *def, const ou_sig *s, ou_obj **v, ou_obj **params)
{
    ou_obj *r = def->fn(v);
    if (ou_unlikely(!s->simple)) ou_sig_release(s, params);
    return r;
}

ou_obj *ou_fndef_call(ou_fndef *def, ou_type *owner, ou_obj *self, ou_obj *const *args, size_t n,
                      ou_tuple *kwnames)
{
    if (def->flags & OU_FN_RAW) return def->raw(self, args, n, kwnames);
    const ou_sig *s = ou_sig_of(def->sig, &def->parsed);
    if (!s) return NULL;
    ou_obj *small[ON_STACK];
    ou_obj **v = s->n < ON_STACK ? small : ou_mem_new(((size_t)s->n + 1) * sizeof *v);
    if (!v) return NULL;
    bool method = (def->flags & (OU_FN_METHOD | OU_FN_STATIC)) == OU_FN_METHOD;
    ou_obj **params = v + method;
    v[0] = self;
    ou_sig_where w = { def->name, def, self, owner };
    ou_obj *r = ou_sig_bind(s, &w, args, n, kwnames, params) < 0 ? NULL : run(def, s, v, params);
    if (v != small) ou_mem_free(v);
    return r;
}

ou_obj *ou_call(ou_obj *f, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_rawfn *call = ou_typeof(f)->call;
    if (ou_unlikely(!call)) return ou_raise(&ou_exc_TypeError, "'%T' object is not callable", f);
    if (ou_stack_check() < 0) return NULL;
    return call(f, args, n, kwnames);
}

ou_obj *ou_call0(ou_obj *f)
{
    return ou_call(f, &f, 0, NULL);
}

ou_obj *ou_call1(ou_obj *f, ou_obj *a)
{
    return ou_call(f, &a, 1, NULL);
}

ou_obj *ou_call2(ou_obj *f, ou_obj *a, ou_obj *b)
{
    ou_obj *v[] = { a, b };
    return ou_call(f, v, 2, NULL);
}

ou_obj *ou_call3(ou_obj *f, ou_obj *a, ou_obj *b, ou_obj *c)
{
    ou_obj *v[] = { a, b, c };
    return ou_call(f, v, 3, NULL);
}

ou_obj *ou_call_holding(ou_rawfn *call, ou_obj *f, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    size_t total = n + (kwnames ? (size_t)ou_tuple_len(kwnames) : 0);
    for (size_t i = 0; i < total; i++) ou_incref(args[i]);
    ou_obj *r = call(f, args, n, kwnames);
    for (size_t i = 0; i < total; i++) ou_decref(args[i]);
    return r;
}

/* Does f take its arguments in a tuple and a dict in 3.11? */
static bool takes_tuple(ou_obj *f)
{
    ou_rawfn *call = ou_typeof(f)->call;
    return call == ou_type_call || call == ou_class_call;
}

/* Calls f with arguments that a tuple, and perhaps a dict, holds: ou_call would hold them again. */
OU_NEW static ou_obj *call_held(ou_obj *f, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (!takes_tuple(f)) return ou_call(f, args, n, kwnames);
    if (ou_stack_check() < 0) return NULL;
    ou_rawfn *call = ou_typeof(f)->call == ou_type_call ? ou_type_call_tuple : ou_class_call_tuple;
    return call(f, args, n, kwnames);
}

/* f(*args, **kwargs): values are held if the callee can change the dict; a function gets copies. */
OU_NEW static ou_obj *call_with_dict(ou_obj *f, ou_tuple *args, ou_dict *kwargs)
{
    size_t n = (size_t)ou_tuple_len(args), nkw = (size_t)ou_dict_len(kwargs), i = 0;
    OU_AUTO ou_obj *names = ou_tuple_new((ou_ssize)nkw);
    ou_obj **v = names ? ou_mem_new((n + nkw) * sizeof *v) : NULL;
    if (!v) return NULL;
    bool copies = !takes_tuple(f), hold = copies || OU_REFCOUNT(kwargs) > 1;
    for (size_t k = 0; k < n; k++) v[k] = ou_tuple_at(args, (ou_ssize)k);
    ou_ssize pos = 0;
    ou_obj *key, *value, *r = NULL;
    bool strings = true;
    while (i < nkw && ou_dict_walk(kwargs, &pos, &key, &value)) {
        strings = strings && ou_str_check(key);
        OU_CAST(ou_tuple, names)->items[i] = ou_incref(key);
        v[n + i++] = value;
    }
    ou_gc_track(names);
    size_t from = copies ? 0 : n, to = hold ? n + nkw : from;
    for (size_t k = from; k < to; k++) ou_incref(v[k]);
    if (strings) r = call_held(f, v, n, OU_CAST(ou_tuple, names));
    else ou_raise(&ou_exc_TypeError, "keywords must be strings");
    while (to > from) ou_decref(v[--to]);
    ou_mem_free(v);
    return r;
}

ou_obj *ou_call_tuple(ou_obj *f, ou_tuple *args, ou_dict *kwargs)
{
    if (kwargs && ou_dict_len(kwargs)) return call_with_dict(f, args, kwargs);
    return call_held(f, args->items, (size_t)ou_tuple_len(args), NULL);
}

/* The unbound function if name is an unshadowed method of o's class, else NULL (nothing pending).
 */
OU_NEW static ou_obj *unbound(ou_obj *o, ou_str *name)
{
    ou_type *t = ou_typeof(o);
    if (t->getattr != ou_generic_getattr) return NULL;
    ou_obj *f = ou_type_lookup(t, name);
    if (!f || !(ou_typeof(f)->flags & OU_TF_METHOD_DESCR)) return NULL;
    if (!(t->flags & OU_TF_HAS_DICT)) return ou_incref(f);
    OU_AUTO ou_obj *held = ou_incref(f);
    if (ou_inst_get(o, name)) return NULL;
    ou_err_clear();
    return ou_take(&held);
}

ou_obj *ou_call_method(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n)
{
    ou_obj *small[ON_STACK];
    OU_AUTO ou_obj *f = n + 1 < ON_STACK && !ou_err_pending() ? unbound(o, name) : NULL;
    if (f) {
        small[0] = o;
        for (size_t i = 0; i < n; i++) small[i + 1] = args[i];
        return ou_call(f, small, n + 1, NULL);
    }
    OU_AUTO ou_obj *bound = ou_getattr(o, name);
    return bound ? ou_call(bound, args, n, NULL) : NULL;
}

ou_obj *ou_call_method0(ou_obj *o, ou_str *name)
{
    return ou_call_method(o, name, &o, 0);
}

ou_obj *ou_call_method1(ou_obj *o, ou_str *name, ou_obj *a)
{
    return ou_call_method(o, name, &a, 1);
}

bool ou_callable(ou_obj *o)
{
    return ou_typeof(o)->call != NULL;
}
