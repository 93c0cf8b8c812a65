/* vm/interp/call.c - entering Python functions from C, and laying out their arguments. */
#include <stdlib.h>
#include "vm/interp/interp.h"
#include "vm/object/shape.h"

/* Joins quoted names as 3.11 does: 'a', 'b', and 'c'. */
static ou_obj *join_names(ou_str **names, const bool *pick, uint32_t n)
{
    uint32_t total = 0, seen = 0;
    for (uint32_t i = 0; i < n; i++) total += pick[i];
    ou_strbuf b = {0};
    for (uint32_t i = 0; i < n; i++) {
        if (!pick[i]) continue;
        if (seen) ou_strbuf_ascii(&b, seen + 1 < total ? ", " : total == 2 ? " and " : ", and ");
        ou_strbuf_repr(&b, (ou_obj *)names[i]);
        seen++;
    }
    return ou_strbuf_finish(&b);
}

OU_COLD static int missing_arguments(ou_function *fn, ou_obj **slots, uint32_t from, uint32_t to,
                                     const char *kind)
{
    bool pick[256] = {false};
    uint32_t n = to - from < 256 ? to - from : 256, count = 0;
    for (uint32_t i = 0; i < n; i++) count += pick[i] = slots[from + i] == NULL;
    OU_AUTO ou_obj *names = join_names(fn->code->locals + from, pick, n);
    if (!names) return -1;
    return ou_raise_int(&ou_exc_TypeError, "%S() missing %u required %s argument%s: %S",
                        fn->qualname, count, kind, count == 1 ? "" : "s", names);
}

OU_COLD static int too_many_positional(ou_function *fn, size_t given, ou_obj **slots)
{
    ou_code *c = fn->code;
    size_t defaults = fn->defaults ? (size_t)fn->defaults->len : 0, kwonly = 0;
    for (uint32_t i = c->argcount; i < c->argcount + c->kwonly; i++) kwonly += slots[i] != NULL;
    char takes[64], extra[96] = "";
    bool plural = c->argcount != 1 || defaults;
    if (defaults)
        snprintf(takes, sizeof takes, "from %zu to %u", c->argcount - defaults, c->argcount);
    else
        snprintf(takes, sizeof takes, "%u", c->argcount);
    if (kwonly) {
        snprintf(extra, sizeof extra, " positional argument%s (and %zu keyword-only argument%s)",
                 given != 1 ? "s" : "", kwonly, kwonly != 1 ? "s" : "");
    }
    return ou_raise_int(&ou_exc_TypeError, "%S() takes %s positional argument%s but %zu%s %s given",
                        fn->qualname, takes, plural ? "s" : "", given, extra,
                        given == 1 && !kwonly ? "was" : "were");
}

/* Positional-only parameters given by keyword. */
OU_COLD static int posonly_as_keywords(ou_function *fn, ou_tuple *kwnames)
{
    ou_code *c = fn->code;
    ou_strbuf b = {0};
    bool any = false;
    for (uint32_t i = 0; i < c->posonly; i++) {
        for (ou_ssize k = 0; k < kwnames->len; k++) {
            if (!ou_str_equal(c->locals[i], kwnames->items[k])) continue;
            if (any) ou_strbuf_ascii(&b, ", ");
            ou_strbuf_str(&b, c->locals[i]);
            any = true;
        }
    }
    OU_AUTO ou_obj *names = ou_strbuf_finish(&b);
    if (!names) return -1;
    if (!any) return 0;
    return ou_raise_int(&ou_exc_TypeError,
                        "%S() got some positional-only arguments passed as keyword arguments: '%S'",
                        fn->qualname, names);
}

static long find_parameter(ou_code *c, ou_obj *name)
{
    uint32_t total = c->argcount + c->kwonly;
    for (uint32_t i = c->posonly; i < total; i++) {
        if ((ou_obj *)c->locals[i] == name) return (long)i;
    }
    for (uint32_t i = c->posonly; i < total; i++) {
        if (ou_str_equal(c->locals[i], name)) return (long)i;
    }
    return -1;
}

/* Puts one keyword value into its slot or into **kwargs; steals value. */
static int bind_keyword(ou_function *fn, ou_obj **slots, ou_obj *kwargs, ou_tuple *kwnames,
                        ou_obj *name, ou_obj *value)
{
    if (!ou_str_check(name)) {
        ou_decref(value);
        return ou_raise_int(&ou_exc_TypeError, "%S() keywords must be strings", fn->qualname);
    }
    long i = find_parameter(fn->code, name);
    if (i >= 0) {
        if (slots[i]) {
            ou_decref(value);
            return ou_raise_int(&ou_exc_TypeError, "%S() got multiple values for argument '%S'",
                                fn->qualname, name);
        }
        slots[i] = value;
        return 0;
    }
    if (kwargs) {
        int r = ou_dict_set(kwargs, name, value);
        ou_decref(value);
        return r;
    }
    ou_decref(value);
    if (fn->code->posonly && posonly_as_keywords(fn, kwnames) < 0) return -1;
    return ou_raise_int(&ou_exc_TypeError, "%S() got an unexpected keyword argument '%S'",
                        fn->qualname, name);
}

static int fill_defaults(ou_function *fn, ou_obj **slots, size_t given)
{
    ou_code *c = fn->code;
    size_t defaults = fn->defaults ? (size_t)fn->defaults->len : 0,
           required = c->argcount - defaults;
    for (size_t i = given; i < required; i++) {
        if (!slots[i]) return missing_arguments(fn, slots, 0, (uint32_t)required, "positional");
    }
    for (size_t i = given > required ? given : required; i < c->argcount; i++) {
        if (!slots[i]) slots[i] = ou_incref(fn->defaults->items[i - required]);
    }
    for (uint32_t i = c->argcount; i < c->argcount + c->kwonly; i++) {
        if (slots[i] || !fn->kwdefaults) continue;
        ou_obj *v = ou_dict_get_str(fn->kwdefaults, c->locals[i]);
        if (!v && ou_pending) return -1;
        slots[i] = ou_xincref(v);
    }
    for (uint32_t i = c->argcount; i < c->argcount + c->kwonly; i++) {
        if (!slots[i])
            return missing_arguments(fn, slots, c->argcount, c->argcount + c->kwonly,
                                     "keyword-only");
    }
    return 0;
}

/* Fills slots, one per parameter and all NULL, from the arguments in args; steals them. */
static int bind(ou_function *fn, ou_obj **slots, ou_obj **args, size_t n, ou_tuple *kwnames)
{
    ou_code *c = fn->code;
    size_t nkw = kwnames ? (size_t)kwnames->len : 0, direct = n < c->argcount ? n : c->argcount,
           used = direct;
    uint32_t total = c->argcount + c->kwonly, star = total,
             kwslot = total + !!(c->flags & OU_CO_VARARGS);
    int bad = 0;
    for (size_t i = 0; i < direct; i++) slots[i] = args[i];
    if (c->flags & OU_CO_VARARGS) {
        slots[star] = ou_tuple_from_array(args + direct, (ou_ssize)(n - direct));
        bad = slots[star] ? 0 : -1;
    }
    if (!bad && (c->flags & OU_CO_VARKEYWORDS)) bad = (slots[kwslot] = ou_dict_new()) ? 0 : -1;
    ou_obj *kwargs = c->flags & OU_CO_VARKEYWORDS ? slots[kwslot] : NULL;
    for (size_t k = 0; k < nkw; k++) {
        if (bad)
            ou_decref(args[n + k]);
        else
            bad = bind_keyword(fn, slots, kwargs, kwnames, kwnames->items[k], args[n + k]);
    }
    for (; used < n; used++) {
        if (!(c->flags & OU_CO_VARARGS) && !bad) bad = too_many_positional(fn, n, slots);
        ou_decref(args[used]);
    }
    return bad ? -1 : fill_defaults(fn, slots, direct);
}

/* Finalizers and the methods of odd keyword names may run meanwhile, and their frames begin where
 * the caller's ends: the parameters are laid out aside and move to base when all is done. */
int ou_bind_frame(ou_function *fn, ou_obj **base, size_t n, ou_tuple *kwnames)
{
    enum { LOCAL = 48 };
    ou_code *c = fn->code;
    size_t total = n + (kwnames ? (size_t)kwnames->len : 0);
    size_t params = c->argcount + c->kwonly + !!(c->flags & OU_CO_VARARGS) +
                    !!(c->flags & OU_CO_VARKEYWORDS);
    ou_obj *few[LOCAL], **args = few;
    if (total + params > LOCAL && !(args = ou_mem_new((total + params) * sizeof *args))) {
        for (size_t i = 0; i < total; i++) ou_decref(base[i]);
        return -1;
    }
    ou_obj **slots = args + total;
    memcpy(args, base, total * sizeof *args);
    memset(slots, 0, params * sizeof *slots);
    ou_incref(c);
    int r = bind(fn, slots, args, n, kwnames);
    if (ou_unlikely(fn->code != c) && r == 0)
        r = ou_raise_int(&ou_exc_RuntimeError, "%S() got other code during its call", fn->qualname);
    if (r == 0) {
        memcpy(base, slots, params * sizeof *slots);
        for (size_t i = params; i < c->nslots; i++) base[i] = &ou_unbound;
    } else {
        for (size_t i = 0; i < params; i++) ou_xdecref(slots[i]);
    }
    if (args != few) ou_mem_free(args);
    ou_decref(c);
    return r;
}

/* Room below an entry frame's header: a generator-like word and the instruction its caller is at.
 */
enum { ENTRY_HEAD = OU_FRAME_HEAD + 2 };

static bool room_for(ou_obj **base, ou_code *code, size_t nargs)
{
    return base + code->framesize + nargs < ou_vm.limit;
}

/* Starts the frame laid out at base and runs it to its end. */
static ou_obj *run_frame(ou_function *fn, ou_obj **base)
{
    ou_insn *ip = ou_vm.ip;
    base[-1] = NULL;
    base[-2] = (ou_obj *)(void *)ou_vm.fp;
    base[-3] = (ou_obj *)(void *)ou_halt;
    base[-6] = (ou_obj *)(void *)ip;
    ou_vm.fp = base;
    ou_obj *res = ou_eval(fn->code->insns, base + fn->code->nslots, base, false);
    ou_vm.ip = ip;
    return res;
}

ou_obj *ou_function_call(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_function *fn = OU_CAST(ou_function, self);
    ou_obj **base = ou_frame_end(ou_vm.fp) + ENTRY_HEAD;
    size_t total = n + (kwnames ? (size_t)kwnames->len : 0);
    if (ou_recurse_enter("") < 0) return NULL;
    if (!room_for(base, fn->code, total)) {
        ou_recurse_leave();
        return ou_raise(&ou_exc_RecursionError, "maximum recursion depth exceeded");
    }
    for (size_t i = 0; i < total; i++) base[i] = ou_incref(args[i]);
    if (fn->code->plain_argc == n && total == n) {
        for (size_t i = n; i < fn->code->nslots; i++) base[i] = &ou_unbound;
    } else if (ou_bind_frame(fn, base, n, kwnames && kwnames->len ? kwnames : NULL) < 0) {
        ou_recurse_leave();
        return NULL;
    }
    base[-4] = ou_incref(self);
    return run_frame(fn, base);
}

ou_obj *ou_run_code(ou_code *code, ou_dict *globals, ou_obj *locals, ou_tuple *closure)
{
    ou_obj **base = ou_frame_end(ou_vm.fp) + ENTRY_HEAD;
    ou_function *fn =
        OU_CAST(ou_function, ou_function_new(code, globals, (ou_obj *)code->qualname));
    if (!fn) return NULL;
    ou_setref((ou_obj **)(void *)&fn->closure, ou_xincref(closure));
    if (ou_recurse_enter("") < 0) {
        ou_decref(fn);
        return NULL;
    }
    if (!room_for(base, code, 0)) {
        ou_recurse_leave();
        ou_decref(fn);
        return ou_raise(&ou_exc_RecursionError, "maximum recursion depth exceeded");
    }
    if (ou_bind_frame(fn, base, 0, NULL) < 0) { /* a function's code: its parameters are missing */
        ou_recurse_leave();
        ou_decref(fn);
        return NULL;
    }
    base[-4] = (ou_obj *)fn;
    base[-5] = ou_incref(locals);
    ou_obj *res = run_frame(fn, base);
    ou_decref(locals);
    return res;
}

/* The constants of code and of the code in it, and the items of tuples among them: how many, and in
 * `out` (NULL: only counted) which. */
static size_t list_constants(ou_obj *const *v, size_t n, ou_obj **out)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        ou_obj **next = out ? out + count : NULL;
        if (v[i]->map == &ou_code_type.map) {
            const ou_code *c = OU_CAST(ou_code, v[i]);
            count += list_constants(c->consts, c->nconsts, next);
            continue;
        }
        if (next) *next++ = v[i];
        count++;
        if (ou_tuple_exact(v[i])) {
            const ou_tuple *t = OU_CAST(ou_tuple, v[i]);
            count += list_constants(t->items, (size_t)t->len, next);
        }
    }
    return count;
}

static int by_address(const void *a, const void *b)
{
    uintptr_t x = *(const uintptr_t *)a, y = *(const uintptr_t *)b;
    return (x > y) - (x < y);
}

ou_obj *ou_run_source(ou_code *code, ou_dict *globals, ou_obj *locals, ou_tuple *closure)
{
    size_t all = list_constants(code->consts, code->nconsts, NULL), n = 0;
    ou_obj **held = ou_mem_new((all + 1) * sizeof *held);
    if (!held) return NULL;
    list_constants(code->consts, code->nconsts, held);
    qsort(held, all, sizeof *held, by_address);
    for (size_t i = 0; i < all; i++) {
        if (!n || held[n - 1] != held[i]) held[n++] = ou_incref(held[i]);
    }
    ou_obj *res = ou_run_code(code, globals, locals, closure);
    while (n > 0) ou_decref(held[--n]);
    ou_mem_free(held);
    return res;
}

/* Metaclass and bases of a class statement: __mro_entries__ (PEP 560), then the most derived
 * metaclass. */
static ou_obj *resolve_bases(ou_obj *const *args, size_t n, bool *changed)
{
    ou_obj *list = ou_list_new((ou_ssize)n);
    *changed = false;
    for (size_t i = 0; list && i < n; i++) {
        ou_obj *entries = NULL;
        if (!OU_HAS_FLAG(args[i], OU_TF_TYPE)) {
            OU_AUTO ou_obj *f = ou_getattr_opt(args[i], OU_ID(__mro_entries__));
            if (!f && ou_pending) {
                OU_CLEAR(list);
                break;
            }
            if (f) {
                OU_AUTO ou_obj *all = ou_tuple_from_array(args, (ou_ssize)n);
                entries = all ? ou_call1(f, all) : NULL;
                if (entries && !ou_tuple_check(entries)) {
                    ou_decref(entries);
                    entries = ou_raise(&ou_exc_TypeError, "__mro_entries__ must return a tuple");
                }
                if (!entries) {
                    OU_CLEAR(list);
                    break;
                }
                *changed = true;
            }
        }
        int bad = entries ? ou_list_extend(list, entries) : ou_list_append(list, args[i]);
        ou_xdecref(entries);
        if (bad) OU_CLEAR(list);
    }
    ou_obj *t = list ? ou_list_to_tuple(list) : NULL;
    ou_xdecref(list);
    return t;
}

/* The most derived metaclass of `meta` and the bases' classes. */
static OU_BORROWED ou_obj *derived_metaclass(ou_obj *meta, ou_obj *bases)
{
    for (ou_ssize i = 0; i < ou_tuple_len(bases); i++) {
        ou_type *t = ou_typeof(ou_tuple_at(bases, i));
        if (ou_type_is_subtype(OU_CAST(ou_type, meta), t)) continue;
        if (ou_type_is_subtype(t, OU_CAST(ou_type, meta))) {
            meta = (ou_obj *)t;
            continue;
        }
        return ou_raise(
            &ou_exc_TypeError,
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
            "subclass of the metaclasses of all its bases");
    }
    return meta;
}

/* Splits "metaclass" off the keywords: values and names of the others go to kwv / *kwnames (new).
 */
static int split_metaclass(ou_obj *const *values, ou_tuple *kwnames, ou_obj **meta, ou_obj **kwv,
                           ou_obj **others)
{
    ou_ssize n = kwnames ? kwnames->len : 0;
    OU_AUTO ou_obj *list = ou_list_new(n);
    if (!list) return -1;
    for (ou_ssize i = 0, k = 0; i < n; i++) {
        if (ou_str_equal_ascii(kwnames->items[i], "metaclass")) {
            *meta = values[i];
            continue;
        }
        kwv[k++] = values[i];
        if (ou_list_append(list, kwnames->items[i]) < 0) return -1;
    }
    *others = ou_list_to_tuple(list);
    return *others ? 0 : -1;
}

static ou_obj *prepare_namespace(ou_obj *meta, ou_obj *name, ou_obj *bases, ou_obj **kwv,
                                 ou_tuple *kwnames)
{
    OU_AUTO ou_obj *prepare = ou_getattr_opt(meta, OU_ID(__prepare__));
    if (!prepare) return ou_pending ? NULL : ou_dict_new();
    ou_obj *args[2 + 16];
    ou_ssize n = kwnames->len;
    if (n > 16) return ou_raise(&ou_exc_TypeError, "too many class keyword arguments");
    args[0] = name;
    args[1] = bases;
    for (ou_ssize i = 0; i < n; i++) args[2 + i] = kwv[i];
    ou_obj *ns = ou_call(prepare, args, 2, n ? kwnames : NULL);
    if (ns && !ou_dict_check(ns) && !ou_typeof(ns)->setitem) {
        if (OU_HAS_FLAG(meta, OU_TF_TYPE)) {
            ou_raise(&ou_exc_TypeError, "%N.__prepare__() must return a mapping, not %T",
                     OU_CAST(ou_type, meta), ns);
        } else {
            ou_raise(&ou_exc_TypeError, "<metaclass>.__prepare__() must return a mapping, not %T",
                     ns);
        }
        OU_CLEAR(ns);
    }
    return ns;
}

/* The class must have filled its __class__ cell. */
static int check_class_cell(ou_obj *cell, ou_obj *cls, ou_obj *name)
{
    if (!cell || cell->map != &ou_cell_type.map) return 0;
    ou_obj *v = OU_CAST(ou_cell, cell)->value;
    if (v == cls) return 0;
    if (!v) {
        return ou_raise_int(
            &ou_exc_RuntimeError,
            "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?",
            name, cls);
    }
    return ou_raise_int(&ou_exc_TypeError, "__class__ set to %R defining %R as %R", v, name, cls);
}

/* __build_class__(func, name, *bases, metaclass=..., **kwds) */
ou_obj *ou_class_statement(ou_obj *func, ou_obj *name, ou_obj *const *args, size_t n,
                           ou_tuple *kwnames)
{
    ou_obj *meta = NULL, *kwv[2 + 16];
    bool changed;
    if (kwnames && kwnames->len > 16)
        return ou_raise(&ou_exc_TypeError, "too many class keyword arguments");
    OU_AUTO ou_obj *others = NULL;
    if (split_metaclass(args + n, kwnames, &meta, kwv, &others) < 0) return NULL;
    OU_AUTO ou_obj *orig = ou_tuple_from_array(args, (ou_ssize)n);
    OU_AUTO ou_obj *bases = orig ? resolve_bases(args, n, &changed) : NULL;
    if (!bases) return NULL;
    if (!meta)
        meta = ou_tuple_len(bases) ? (ou_obj *)ou_typeof(ou_tuple_at(bases, 0))
                                   : (ou_obj *)&ou_type_type;
    if (OU_HAS_FLAG(meta, OU_TF_TYPE) && !(meta = derived_metaclass(meta, bases))) return NULL;
    OU_AUTO ou_obj *held = ou_incref(meta);
    OU_AUTO ou_obj *ns = prepare_namespace(meta, name, bases, kwv, OU_CAST(ou_tuple, others));
    if (!ns) return NULL;
    ou_function *f = OU_CAST(ou_function, func);
    OU_AUTO ou_obj *cell = ou_run_code(f->code, f->globals, ns, f->closure);
    if (!cell) return NULL;
    if (changed && ou_setitem(ns, (ou_obj *)OU_ID(__orig_bases__), orig) < 0) return NULL;
    ou_obj *call[3 + 16] = {name, bases, ns};
    for (ou_ssize i = 0; i < ou_tuple_len(others); i++) call[3 + i] = kwv[i];
    OU_AUTO ou_obj *cls =
        ou_call(meta, call, 3, ou_tuple_len(others) ? OU_CAST(ou_tuple, others) : NULL);
    if (!cls || (OU_HAS_FLAG(cls, OU_TF_TYPE) && check_class_cell(cell, cls, name) < 0))
        return NULL;
    if (f->code->self_attrs && OU_HAS_FLAG(cls, OU_TF_TYPE) &&
        (OU_CAST(ou_type, cls)->flags & OU_TF_HEAP)) {
        ou_shape_hint(OU_CAST(ou_type, cls), f->code->self_attrs);
    }
    return ou_take(&cls);
}
