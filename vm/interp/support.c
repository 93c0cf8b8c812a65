/* vm/interp/support.c - what instructions call when they leave the fast path: names, unpacking,
 * imports, raising, formatting, with statements.  Messages are 3.11's. */
#include "vm/interp/interp.h"
#include "vm/object/shape.h"
#include "vm/object/objects.h"

void ou_unbound_local(ou_obj **fp, unsigned slot)
{
    ou_str *name = OU_FRAME_FUNC(fp)->code->locals[slot];
    ou_raise(&ou_exc_UnboundLocalError,
             "cannot access local variable '%U' where it is not associated with a value", name);
}

void ou_unbound_deref(ou_obj **fp, unsigned slot)
{
    ou_code *code = OU_FRAME_FUNC(fp)->code;
    if (code->kinds[slot] & OU_SLOT_CELL) {
        ou_unbound_local(fp, slot);
        return;
    }
    ou_raise(&ou_exc_NameError,
             "cannot access free variable '%U' where it is not associated with a value in "
             "enclosing scope",
             code->locals[slot]);
}

void ou_name_error(ou_str *name)
{
    ou_raise(&ou_exc_NameError, "name '%U' is not defined", name);
    if (ou_pending && ou_err_matches(&ou_exc_NameError)) {
        ou_setref(&OU_CAST(ou_exc_name, ou_pending)->name, ou_incref(name));
    }
}

/* Looks a name up in builtins (a dict, or any mapping exec was given). */
static ou_obj *load_builtin(ou_obj *builtins, ou_str *name)
{
    ou_obj *v;
    if (ou_dict_exact(builtins)) {
        v = ou_xincref(ou_dict_get_str(builtins, name));
    } else {
        v = ou_getitem(builtins, (ou_obj *)name);
        if (!v) (void)ou_err_take_if(&ou_exc_KeyError);
    }
    if (!v && !ou_pending) ou_name_error(name);
    return v;
}

ou_obj *ou_load_global(ou_obj **fp, ou_str *name)
{
    ou_function *f = OU_FRAME_FUNC(fp);
    ou_obj *v = ou_dict_exact(f->globals) ? ou_xincref(ou_dict_get_str(f->globals, name))
                                          : ou_getitem((ou_obj *)f->globals, (ou_obj *)name);
    if (v) return v;
    if (ou_pending && !ou_err_take_if(&ou_exc_KeyError)) return NULL;
    return load_builtin(f->builtins, name);
}

ou_obj *ou_load_name(ou_obj **fp, ou_str *name)
{
    ou_obj *ns = ou_frame_namespace(fp);
    ou_obj *v =
        ou_dict_exact(ns) ? ou_xincref(ou_dict_get_str(ns, name)) : ou_getitem(ns, (ou_obj *)name);
    if (v) return v;
    if (ou_pending && !ou_err_take_if(&ou_exc_KeyError)) return NULL;
    return ou_load_global(fp, name);
}

ou_obj *ou_load_build_class(ou_obj **fp)
{
    ou_obj *b = OU_FRAME_FUNC(fp)->builtins;
    ou_obj *f = ou_dict_exact(b) ? ou_xincref(ou_dict_get_str(b, OU_ID(__build_class__)))
                                 : ou_getitem(b, (ou_obj *)OU_ID(__build_class__));
    if (!f && (!ou_pending || ou_err_take_if(&ou_exc_KeyError))) {
        return ou_raise(&ou_exc_NameError, "__build_class__ not found");
    }
    return f;
}

/* ---- slices ---- */

/* A bound that is None or an int; false: something else. */
static bool plain_bound(ou_obj *o, ou_ssize *out)
{
    if (o == &ou_none) return true;
    if (!ou_int_is_small(o)) return false;
    *out = OU_CAST(ou_int, o)->v;
    return true;
}

static ou_obj *list_slice(ou_list *l, ou_ssize at, ou_ssize n, ou_ssize step)
{
    ou_list *r = OU_CAST(ou_list, ou_list_new(n));
    if (!r) return NULL;
    for (ou_ssize i = 0; i < n; i++, at += step) r->items[i] = ou_incref(l->items[at]);
    r->len = n;
    return &r->head;
}

/* Exact lists and tuples by ints need no slice object. */
ou_obj *ou_get_slice(ou_obj *o, ou_obj *start, ou_obj *stop, ou_obj *step)
{
    ou_ssize by = 1;
    bool list = ou_list_exact(o);
    if ((list || (ou_tuple_exact(o) && !step)) && (!step || (plain_bound(step, &by) && by)) &&
        by >= -OU_SSIZE_MAX) {
        ou_ssize lo = by < 0 ? OU_SSIZE_MAX : 0, hi = by < 0 ? INTPTR_MIN : OU_SSIZE_MAX;
        if (plain_bound(start, &lo) && plain_bound(stop, &hi)) {
            ou_ssize len = list ? ou_list_len(o) : ou_tuple_len(o);
            ou_ssize n = ou_slice_adjust(len, &lo, &hi, by);
            if (list) return list_slice(OU_CAST(ou_list, o), lo, n > 0 ? n : 0, by);
            return ou_tuple_slice(o, lo, hi);
        }
    }
    OU_AUTO ou_obj *slice = ou_slice_new(start, stop, step);
    return slice ? ou_getitem(o, slice) : NULL;
}

int ou_set_slice(ou_obj *o, ou_obj *start, ou_obj *stop, ou_obj *value)
{
    ou_ssize lo = 0, hi = OU_SSIZE_MAX;
    if (ou_list_exact(o) && plain_bound(start, &lo) && plain_bound(stop, &hi)) {
        ou_slice_adjust(ou_list_len(o), &lo, &hi, 1);
        return ou_list_splice(OU_CAST(ou_list, o), lo, hi, value);
    }
    OU_AUTO ou_obj *slice = ou_slice_new(start, stop, NULL);
    return slice ? ou_setitem(o, slice, value) : -1;
}

/* ---- unpacking ---- */

static int unpack_too_few(ou_ssize want, ou_ssize got, bool star)
{
    return ou_raise_int(&ou_exc_ValueError, "not enough values to unpack (expected %s%zd, got %zd)",
                        star ? "at least " : "", want, got);
}

/* Takes n items from it into v[0..n); -1 releases what was taken. */
static int take_items(ou_obj *it, ou_obj **v, ou_ssize n, ou_ssize want, bool star)
{
    for (ou_ssize i = 0; i < n; i++) {
        v[i] = ou_next(it);
        if (v[i]) continue;
        if (!ou_pending) unpack_too_few(want, i, star);
        while (i > 0) ou_decref(v[--i]);
        return -1;
    }
    return 0;
}

static ou_obj *iter_to_unpack(ou_obj *seq)
{
    ou_obj *it = ou_iter(seq);
    if (!it && ou_err_matches(&ou_exc_TypeError) && !ou_typeof(seq)->iter &&
        !ou_typeof(seq)->item) {
        ou_err_clear();
        return ou_raise(&ou_exc_TypeError, "cannot unpack non-iterable %T object", seq);
    }
    return it;
}

static void reverse(ou_obj **v, ou_ssize n)
{
    for (ou_ssize i = 0, j = n - 1; i < j; i++, j--) {
        ou_obj *o = v[i];
        v[i] = v[j];
        v[j] = o;
    }
}

int ou_unpack(ou_obj *seq, ou_ssize n, ou_obj **sp)
{
    OU_AUTO ou_obj *it = iter_to_unpack(seq);
    if (!it || take_items(it, sp, n, n, false) < 0) return -1;
    OU_AUTO ou_obj *extra = ou_next(it);
    if (extra || ou_pending) {
        for (ou_ssize i = 0; i < n; i++) ou_decref(sp[i]);
        if (ou_pending) return -1;
        return ou_raise_int(&ou_exc_ValueError, "too many values to unpack (expected %zd)", n);
    }
    reverse(sp, n);
    return 0;
}

static ou_obj *const *array_of(ou_obj *seq, ou_ssize *n)
{
    if (ou_list_exact(seq)) {
        *n = ou_list_len(seq);
        return OU_CAST(ou_list, seq)->items;
    }
    *n = ou_tuple_len(seq);
    return OU_CAST(ou_tuple, seq)->items;
}

/* a, *b, c = a list or tuple (comprehensions benchmark).  0, -1, or 1: making the list has changed
 * the other one, nothing is done. */
static int unpack_ex_array(ou_obj *seq, ou_ssize before, ou_ssize after, ou_obj **sp)
{
    ou_ssize n, now;
    array_of(seq, &n);
    if (n < before + after) return unpack_too_few(before + after, n, true);
    ou_ssize rest = n - before - after;
    ou_obj *list = ou_list_new(rest);
    if (!list) return -1;
    ou_obj *const *items = array_of(seq, &now);
    if (ou_unlikely(now != n)) {
        ou_decref(list);
        return 1;
    }
    for (ou_ssize i = 0; i < rest; i++)
        OU_CAST(ou_list, list)->items[i] = ou_incref(items[before + i]);
    OU_CAST(ou_list, list)->len = rest;
    for (ou_ssize i = n; i > n - after; i--) *sp++ = ou_incref(items[i - 1]);
    *sp++ = list;
    for (ou_ssize i = before; i > 0; i--) *sp++ = ou_incref(items[i - 1]);
    return 0;
}

int ou_unpack_ex(ou_obj *seq, ou_ssize before, ou_ssize after, ou_obj **sp)
{
    if (ou_list_exact(seq) || ou_tuple_exact(seq)) {
        int status = unpack_ex_array(seq, before, after, sp);
        if (status != 1) return status;
    }
    OU_AUTO ou_obj *it = iter_to_unpack(seq);
    if (!it || take_items(it, sp, before, before + after, true) < 0) return -1;
    ou_obj *list = ou_list_from(it);
    ou_ssize got = list ? ou_list_len(list) : 0;
    if (!list || got < after) {
        for (ou_ssize i = 0; i < before; i++) ou_decref(sp[i]);
        if (list) unpack_too_few(before + after, before + got, true);
        ou_xdecref(list);
        return -1;
    }
    for (ou_ssize i = 0; i < after; i++)
        sp[before + 1 + i] = ou_incref(ou_list_at(list, got - after + i));
    if (after && ou_list_set_slice(list, got - after, got, NULL) < 0) {
        for (ou_ssize i = 0; i < before + 1 + after; i++)
            if (i != before) ou_decref(sp[i]);
        ou_decref(list);
        return -1;
    }
    sp[before] = list;
    reverse(sp, before + 1 + after);
    return 0;
}

/* ---- imports ---- */

ou_obj *ou_import_statement(ou_obj **fp, ou_str *name, ou_obj *fromlist, ou_obj *level)
{
    ou_function *f = OU_FRAME_FUNC(fp);
    ou_obj *import =
        ou_dict_exact(f->builtins) ? ou_dict_get_str(f->builtins, OU_ID(__import__)) : NULL;
    if (!import) {
        if (!ou_pending) ou_raise(&ou_exc_ImportError, "__import__ not found");
        return NULL;
    }
    bool plain = !(f->code->flags & OU_CO_OPTIMIZED);
    ou_obj *args[5] = {(ou_obj *)name, (ou_obj *)f->globals,
                       plain ? ou_frame_namespace(fp) : &ou_none, fromlist, level};
    OU_AUTO ou_obj *held = ou_incref(import);
    return ou_call(held, args, 5, NULL);
}

/* "cannot import name 'x' from 'm' (path)" */
OU_COLD static ou_obj *cannot_import(ou_obj *module, ou_obj *modname, ou_str *name)
{
    OU_AUTO ou_obj *file = ou_getattr_opt(module, OU_ID(__file__));
    ou_err_clear();
    OU_AUTO ou_obj *spec_initializing = NULL;
    OU_AUTO ou_obj *spec = ou_getattr_opt(module, OU_ID(__spec__));
    if (spec) spec_initializing = ou_getattr_opt(spec, OU_ID(_initializing));
    ou_err_clear();
    bool busy = spec_initializing == (ou_obj *)&ou_true;
    OU_AUTO ou_obj *msg = NULL;
    const char *partly = busy ? "partially initialized module " : "";
    const char *hint = busy ? "most likely due to a circular import" : "unknown location";
    if (modname && file && ou_str_check(file)) {
        msg = busy ? ou_str_format("cannot import name %R from %s%R (%s) (%S)", name, partly,
                                   modname, hint, file)
                   : ou_str_format("cannot import name %R from %R (%S)", name, modname, file);
    } else if (modname) {
        msg = ou_str_format("cannot import name %R from %s%R (%s)", name, partly, modname, hint);
    } else {
        msg = ou_str_format("cannot import name %R from '<unknown module name>' (unknown location)",
                            name);
    }
    return msg ? ou_raise_import(msg, modname, file) : NULL;
}

ou_obj *ou_import_from_module(ou_obj *module, ou_str *name)
{
    ou_obj *v = ou_getattr_opt(module, name);
    if (v || ou_pending) return v;
    OU_AUTO ou_obj *modname = ou_getattr_opt(module, OU_ID(__name__));
    ou_err_clear();
    if (modname && ou_str_check(modname)) {
        OU_AUTO ou_obj *full = ou_str_format("%S.%U", modname, name);
        OU_AUTO ou_obj *modules = full ? ou_import_from("sys", "modules") : NULL;
        v = modules && ou_dict_check(modules) ? ou_xincref(ou_dict_get(modules, full)) : NULL;
        if (v || ou_pending) return v;
    } else {
        OU_CLEAR(modname);
    }
    return cannot_import(module, modname, name);
}

static int import_one(ou_obj *ns, ou_obj *module, ou_obj *name)
{
    OU_AUTO ou_obj *v = ou_getattr(module, OU_CAST(ou_str, name));
    return v ? ou_setitem(ns, name, v) : -1;
}

int ou_import_star(ou_obj **fp, ou_obj *module)
{
    ou_obj *ns = ou_frame_namespace(fp);
    OU_AUTO ou_obj *all = ou_getattr_opt(module, OU_ID(__all__));
    bool skip_private = !all;
    if (!all) {
        if (ou_pending) return -1;
        OU_AUTO ou_obj *dict = ou_getattr_opt(module, OU_ID(__dict__));
        if (!dict) {
            if (ou_pending) return -1;
            return ou_raise_int(&ou_exc_ImportError,
                                "from-import-* object has no __dict__ and no __all__");
        }
        all = ou_list_from(dict);
        if (!all) return -1;
    }
    OU_AUTO ou_obj *names = ou_list_from(all);
    if (!names) return -1;
    for (ou_ssize i = 0; i < ou_list_len(names); i++) {
        ou_obj *name = ou_list_at(names, i);
        if (!ou_str_check(name)) {
            OU_AUTO ou_obj *modname = ou_getattr(module, OU_ID(__name__));
            if (!modname) return -1;
            return ou_raise_int(&ou_exc_TypeError, "%s in %U.%s must be str, not %.100T",
                                skip_private ? "Key" : "Item", modname,
                                skip_private ? "__dict__" : "__all__", name);
        }
        if (skip_private && ou_str_len(name) && ou_str_at(name, 0) == '_') continue;
        if (import_one(ns, module, name) < 0) return -1;
    }
    return 0;
}

/* ---- raising and catching ---- */

ou_obj *ou_exc_handled(void)
{
    for (ou_exc_item *i = ou_vm.handled; i; i = i->prev) {
        if (i->exc) return i->exc;
    }
    return NULL;
}

static ou_obj *instantiate(ou_obj *cls, const char *what)
{
    ou_obj *e = ou_call0(cls);
    if (e && !OU_HAS_FLAG(e, OU_TF_EXC)) {
        ou_raise(&ou_exc_TypeError, "calling %R %s an instance of BaseException, not %R", cls, what,
                 ou_typeof(e));
        OU_CLEAR(e);
    }
    return e;
}

static bool is_exception_class(ou_obj *o)
{
    return OU_HAS_FLAG(o, OU_TF_TYPE) && (OU_CAST(ou_type, o)->flags & OU_TF_EXC);
}

int ou_raise_statement(ou_obj *exc, ou_obj *cause)
{
    if (!exc) {
        ou_obj *current = ou_exc_handled();
        if (!current) return ou_raise_int(&ou_exc_RuntimeError, "No active exception to reraise");
        ou_err_restore(ou_incref(current));
        return 1;
    }
    OU_AUTO ou_obj *e = NULL;
    if (is_exception_class(exc))
        e = instantiate(exc, "should have returned");
    else if (OU_HAS_FLAG(exc, OU_TF_EXC))
        e = ou_incref(exc);
    else
        ou_raise(&ou_exc_TypeError, "exceptions must derive from BaseException");
    if (!e) return -1;
    if (cause) {
        OU_AUTO ou_obj *c = NULL;
        if (is_exception_class(cause))
            c = instantiate(cause, "should have returned");
        else if (OU_HAS_FLAG(cause, OU_TF_EXC))
            c = ou_incref(cause);
        else if (cause != &ou_none)
            ou_raise(&ou_exc_TypeError, "exception causes must derive from BaseException");
        if (ou_pending) return -1;
        OU_CAST(ou_exc, e)->suppress_context = true;
        ou_setref(&OU_CAST(ou_exc, e)->cause, ou_take(&c));
    }
    ou_raise_obj(ou_take(&e));
    return -1;
}

static int check_one_type(ou_obj *t, bool star)
{
    if (!is_exception_class(t)) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "catching classes that do not inherit from BaseException is not allowed");
    }
    if (star && ou_type_is_subtype(OU_CAST(ou_type, t), &ou_exc_BaseExceptionGroup)) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
    return 0;
}

int ou_check_except_type(ou_obj *type, bool star)
{
    if (!ou_tuple_check(type)) return check_one_type(type, star);
    for (ou_ssize i = 0; i < ou_tuple_len(type); i++) {
        if (check_one_type(ou_tuple_at(type, i), star) < 0) return -1;
    }
    return 0;
}

/* ---- with ---- */

ou_obj *ou_special_method(ou_obj *o, ou_str *name, const char *kind, bool exit_part)
{
    ou_obj *m = ou_lookup_special(o, name);
    if (m || ou_pending) return m;
    return ou_raise(&ou_exc_TypeError,
                    exit_part ? "'%T' object does not support the %s protocol (missed %U method)"
                              : "'%T' object does not support the %s protocol",
                    o, kind, name);
}

/* ---- text ---- */

ou_obj *ou_format_value(ou_obj *value, ou_obj *spec, unsigned flags)
{
    if (!(flags & 3)) return ou_format(value, spec);
    OU_AUTO ou_obj *v = NULL;
    switch (flags & 3) {
    case 1: v = ou_str_of(value); break;
    case 2: v = ou_repr(value); break;
    default: v = ou_ascii(value); break;
    }
    if (!v) return NULL;
    if (!spec && ou_str_exact(v)) return ou_take(&v);
    return ou_format(v, spec);
}

int ou_list_extend_star(ou_obj *list, ou_obj *iterable)
{
    if (ou_list_extend(list, iterable) == 0) return 0;
    if (ou_err_matches(&ou_exc_TypeError) && !ou_typeof(iterable)->iter &&
        !ou_typeof(iterable)->item) {
        ou_err_clear();
        return ou_raise_int(&ou_exc_TypeError, "Value after * must be an iterable, not %T",
                            iterable);
    }
    return -1;
}

/* {**other} */
int ou_dict_update_display(ou_obj *dict, ou_obj *other)
{
    if (ou_dict_merge(dict, other, 1) == 0) return 0;
    if (ou_err_matches(&ou_exc_AttributeError)) {
        ou_err_clear();
        return ou_raise_int(&ou_exc_TypeError, "'%T' object is not a mapping", other);
    }
    return -1;
}

/* Name of a callable for messages about its arguments: module.qualname() */
static ou_obj *callable_name(ou_obj *f)
{
    OU_AUTO ou_obj *q = ou_getattr_opt(f, OU_ID(__qualname__));
    ou_err_clear();
    if (!q || !ou_str_check(q)) return ou_str_of(f);
    OU_AUTO ou_obj *m = ou_getattr_opt(f, OU_ID(__module__));
    ou_err_clear();
    if (m && ou_str_check(m) && !ou_str_equal_ascii(m, "builtins"))
        return ou_str_format("%S.%S()", m, q);
    return ou_str_format("%S()", q);
}

/* **update in a call: only strings, no duplicates. */
int ou_dict_merge_call(ou_obj *callable, ou_obj *dict, ou_obj *update)
{
    if (ou_dict_merge(dict, update, 2) == 0) return 0;
    if (ou_err_matches(&ou_exc_AttributeError)) {
        ou_err_clear();
        OU_AUTO ou_obj *name = callable_name(callable);
        if (!name) return -1;
        return ou_raise_int(&ou_exc_TypeError, "%S argument after ** must be a mapping, not %T",
                            name, update);
    }
    if (ou_err_matches(&ou_exc_KeyError)) {
        OU_AUTO ou_obj *exc = ou_err_take();
        ou_tuple *args = OU_CAST(ou_exc, exc)->args;
        OU_AUTO ou_obj *name = callable_name(callable);
        if (!name || args->len != 1) return -1;
        return ou_raise_int(&ou_exc_TypeError, "%S got multiple values for keyword argument '%S'",
                            name, args->items[0]);
    }
    return -1;
}

ou_obj *ou_call_ex(ou_obj *callable, ou_obj **args, ou_obj **kwargs)
{
    if (kwargs && !ou_dict_exact(*kwargs)) {
        OU_AUTO ou_obj *kw = ou_dict_new();
        if (!kw || ou_dict_merge_call(callable, kw, *kwargs) < 0) return NULL;
        ou_setref(kwargs, ou_take(&kw));
    }
    if (!ou_tuple_exact(*args)) {
        if (!ou_typeof(*args)->iter && !ou_typeof(*args)->item) {
            OU_AUTO ou_obj *name = callable_name(callable);
            if (!name) return NULL;
            return ou_raise(&ou_exc_TypeError, "%S argument after * must be an iterable, not %T",
                            name, *args);
        }
        ou_obj *pos = ou_tuple_from(*args);
        if (!pos) return NULL;
        ou_setref(args, pos);
    }
    return ou_call_tuple(callable, OU_CAST(ou_tuple, *args),
                         kwargs ? OU_CAST(ou_dict, *kwargs) : NULL);
}

/* ---- methods and iteration ---- */

int ou_load_method(ou_obj *obj, ou_str *name, ou_obj **f)
{
    ou_type *t = ou_typeof(obj);
    if (t->getattr == ou_generic_getattr) {
        ou_obj *v = ou_type_lookup(t, name);
        if (v && (ou_typeof(v)->flags & OU_TF_METHOD_DESCR)) {
            OU_AUTO ou_obj *held = ou_incref(v);
            OU_AUTO ou_obj *own = ou_xincref(ou_inst_get(obj, name));
            if (own) {
                *f = ou_take(&own);
                return 0;
            }
            if (ou_pending) return -1;
            *f = ou_take(&held);
            return 1;
        }
    }
    *f = ou_getattr(obj, name);
    return *f ? 0 : -1;
}

ou_obj *ou_iter_next_raw(ou_obj *it)
{
    ou_unaryfn *next = ou_typeof(it)->next;
    if (ou_unlikely(!next))
        return ou_raise(&ou_exc_TypeError, "'%T' object is not an iterator", it);
    return next(it);
}

/* ---- functions and annotations ---- */

ou_obj *ou_make_function(ou_code *code, ou_obj **fp, ou_obj **top, unsigned flags)
{
    ou_function *f = OU_CAST(
        ou_function, ou_function_new(code, OU_FRAME_FUNC(fp)->globals, (ou_obj *)code->qualname));
    ou_obj *closure = flags & 8 ? *--top : NULL, *ann = flags & 4 ? *--top : NULL;
    ou_obj *kw = flags & 2 ? *--top : NULL, *defaults = flags & 1 ? *--top : NULL;
    if (!f) {
        ou_xdecref(closure);
        ou_xdecref(ann);
        ou_xdecref(kw);
        ou_xdecref(defaults);
        return NULL;
    }
    if (closure) f->closure = OU_CAST(ou_tuple, closure);
    if (ann) f->annotations = ann;
    if (kw) f->kwdefaults = OU_CAST(ou_dict, kw);
    if (defaults) f->defaults = OU_CAST(ou_tuple, defaults);
    return (ou_obj *)f;
}

int ou_setup_annotations(ou_obj **fp)
{
    ou_obj *ns = ou_frame_namespace(fp);
    OU_AUTO ou_obj *have = NULL;
    if (ou_dict_exact(ns)) {
        have = ou_xincref(ou_dict_get_str(ns, OU_ID(__annotations__)));
        if (have || ou_pending) return ou_pending ? -1 : 0;
    } else {
        have = ou_getitem(ns, (ou_obj *)OU_ID(__annotations__));
        if (have) return 0;
        if (!ou_err_take_if(&ou_exc_KeyError)) return -1;
    }
    OU_AUTO ou_obj *d = ou_dict_new();
    return d ? ou_setitem(ns, (ou_obj *)OU_ID(__annotations__), d) : -1;
}

int ou_display_hook(ou_obj *v)
{
    OU_AUTO ou_obj *hook = ou_import_from("sys", "displayhook");
    if (!hook) {
        ou_err_clear();
        return ou_raise_int(&ou_exc_RuntimeError, "lost sys.displayhook");
    }
    OU_AUTO ou_obj *r = ou_call1(hook, v);
    return r ? 0 : -1;
}
