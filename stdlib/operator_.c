/* stdlib/operator_.c - the _operator module: the operators as functions, and attrgetter,
 * itemgetter, methodcaller. */
#include "vm/runtime/module.h"

/* ---- operators ------------------------------------------------------------------------------- */

static ou_obj *truth_of(int t) { return t < 0 ? NULL : ou_bool(t); }

#define BINARY(name, op) static ou_obj *name(ou_obj *const *v) { return ou_binary(v[0], v[1], op); }
BINARY(add, OU_ADD)
BINARY(sub, OU_SUB) BINARY(mul, OU_MUL) BINARY(matmul, OU_MATMUL) BINARY(floordiv, OU_FLOORDIV)
    BINARY(truediv, OU_TRUEDIV) BINARY(mod, OU_MOD) BINARY(lshift, OU_LSHIFT)
        BINARY(rshift, OU_RSHIFT) BINARY(and_, OU_AND) BINARY(xor, OU_XOR) BINARY(or_, OU_OR)
            BINARY(pow_, OU_POW) BINARY(iadd, OU_ADD + OU_INPLACE) BINARY(isub, OU_SUB + OU_INPLACE)
                BINARY(imul, OU_MUL + OU_INPLACE) BINARY(imatmul, OU_MATMUL + OU_INPLACE) BINARY(
                    ifloordiv, OU_FLOORDIV + OU_INPLACE) BINARY(itruediv, OU_TRUEDIV + OU_INPLACE)
                    BINARY(imod, OU_MOD + OU_INPLACE) BINARY(ilshift, OU_LSHIFT + OU_INPLACE)
                        BINARY(irshift, OU_RSHIFT + OU_INPLACE) BINARY(iand, OU_AND + OU_INPLACE)
                            BINARY(ixor, OU_XOR + OU_INPLACE) BINARY(ior, OU_OR + OU_INPLACE)
                                BINARY(ipow, OU_POW + OU_INPLACE)

#define COMPARE(name, op)                                                                          \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        return ou_richcmp(v[0], v[1], op);                                                         \
    }
                                    COMPARE(lt, OU_LT) COMPARE(le, OU_LE) COMPARE(eq, OU_EQ)
                                        COMPARE(ne, OU_NE) COMPARE(ge, OU_GE) COMPARE(gt, OU_GT)

#define UNARY(name, f)                                                                             \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        return f(v[0]);                                                                            \
    }
                                            UNARY(neg, ou_neg) UNARY(pos, ou_pos)
                                                UNARY(abs_, ou_absolute) UNARY(invert, ou_invert)
                                                    UNARY(index_, ou_index)

                                                        static ou_obj *truth(ou_obj *const *v)
{
    return truth_of(ou_truth(v[0]));
}

static ou_obj *is_(ou_obj *const *v) { return ou_bool(v[0] == v[1]); }
static ou_obj *is_not(ou_obj *const *v) { return ou_bool(v[0] != v[1]); }
static ou_obj *contains(ou_obj *const *v) { return truth_of(ou_contains(v[0], v[1])); }
static ou_obj *getitem(ou_obj *const *v) { return ou_getitem(v[0], v[1]); }
static ou_obj *setitem(ou_obj *const *v)
{
    return ou_setitem(v[0], v[1], v[2]) < 0 ? NULL : ou_new_none();
}

static ou_obj *delitem(ou_obj *const *v)
{
    return ou_setitem(v[0], v[1], NULL) < 0 ? NULL : ou_new_none();
}

static ou_obj *not_(ou_obj *const *v)
{
    int t = ou_truth(v[0]);
    return t < 0 ? NULL : ou_bool(!t);
}

/* Both operands of concat are sequences: classes get theirs from __getitem__. */
static bool is_sequence(ou_obj *o)
{
    ou_type *t = ou_typeof(o);
    return !ou_dict_check(o) && (t->item || ((t->flags & OU_TF_HEAP) && t->getitem));
}

static ou_obj *concat_with(ou_obj *a, ou_obj *b, int op)
{
    if (ou_typeof(a)->concat) {
        if (op == OU_ADD + OU_INPLACE && ou_typeof(a)->iconcat) return ou_typeof(a)->iconcat(a, b);
        return ou_typeof(a)->concat(a, b);
    }
    if (is_sequence(a) && is_sequence(b)) return ou_binary(a, b, op);
    return ou_raise(&ou_exc_TypeError, "'%T' object can't be concatenated", a);
}

static ou_obj *concat(ou_obj *const *v) { return concat_with(v[0], v[1], OU_ADD); }
static ou_obj *iconcat(ou_obj *const *v) { return concat_with(v[0], v[1], OU_ADD + OU_INPLACE); }

/* Walks an iterable for count_of (stop at the end) and index_of (stop at the first match). */
static ou_ssize search(ou_obj *iterable, ou_obj *value, bool count)
{
    OU_AUTO ou_obj *it = ou_iter(iterable);
    if (!it) {
        if (ou_err_take_if(&ou_exc_TypeError))
            ou_raise(&ou_exc_TypeError, "argument of type '%T' is not iterable", iterable);
        return -2;
    }
    ou_ssize i = 0, found = 0;
    ou_obj *item;
    for (; (item = ou_next(it)); i++) {
        int same = ou_eq(item, value);
        ou_decref(item);
        if (same < 0) return -2;
        if (same && !count) return i;
        found += same;
    }
    if (ou_err_pending()) return -2;
    return count ? found : -1;
}

static ou_obj *count_of(ou_obj *const *v)
{
    ou_ssize n = search(v[0], v[1], true);
    return n < 0 ? NULL : ou_int_new(n);
}

static ou_obj *index_of(ou_obj *const *v)
{
    ou_ssize i = search(v[0], v[1], false);
    if (i == -1) return ou_raise(&ou_exc_ValueError, "sequence.index(x): x not in sequence");
    return i < 0 ? NULL : ou_int_new(i);
}

static ou_obj *length_hint(ou_obj *const *v)
{
    ou_ssize dflt = 0;
    if (v[1] && ou_arg_ssize(v[1], &dflt) < 0) return NULL;
    ou_ssize n = ou_length_hint(v[0], dflt);
    return n == -1 && ou_err_pending() ? NULL : ou_int_new(n);
}

static ou_obj *call(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "call expected at least 1 argument, got 0");
    return ou_call(args[0], args + 1, n - 1, kwnames);
}

/* Looks at every byte, whatever the first difference. */
static bool same_bytes(const unsigned char *a, size_t n, const unsigned char *b, size_t m)
{
    unsigned diff = n != m;
    for (size_t i = 0; i < m; i++) diff |= (unsigned)(b[i] ^ (n == m ? a[i] : b[i] ^ 1));
    return diff == 0;
}

static ou_obj *compare_digest(ou_obj *const *v)
{
    if (ou_str_check(v[0]) && ou_str_check(v[1])) {
        if (!((ou_str *)v[0])->ascii || !((ou_str *)v[1])->ascii)
            return ou_raise(&ou_exc_TypeError,
                            "comparing strings with non-ASCII characters is not supported");
        return ou_bool(same_bytes(((ou_str *)v[0])->data, (size_t)ou_str_len(v[0]),
                                  ((ou_str *)v[1])->data, (size_t)ou_str_len(v[1])));
    }
    if (!ou_has_buffer(v[0]) || !ou_has_buffer(v[1]))
        return ou_raise(&ou_exc_TypeError,
                        "unsupported operand types(s) or combination of types: '%T' and '%T'", v[0],
                        v[1]);
    ou_buffer a, b;
    if (ou_get_buffer(v[0], &a, OU_BUF_SIMPLE) < 0) return NULL;
    if (ou_get_buffer(v[1], &b, OU_BUF_SIMPLE) < 0) {
        ou_release_buffer(&a);
        return NULL;
    }
    bool same =
        same_bytes((unsigned char *)a.data, (size_t)a.len, (unsigned char *)b.data, (size_t)b.len);
    ou_release_buffer(&a);
    ou_release_buffer(&b);
    return ou_bool(same);
}

/* ---- itemgetter, attrgetter, methodcaller ---------------------------------------------------- */

/* names: the arguments as given; steps (attrgetter): for each name a tuple of its dotted parts;
 * kwargs (methodcaller). */
typedef struct getter { ou_obj head; ou_obj *names, *steps, *kwargs; } getter;
static ou_type itemgetter_type, attrgetter_type, methodcaller_type;

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((getter *)o)->names);
    OU_VISIT(((getter *)o)->steps);
    OU_VISIT(((getter *)o)->kwargs);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((getter *)o)->names);
    ou_xdecref(((getter *)o)->steps);
    ou_xdecref(((getter *)o)->kwargs);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static getter *getter_make(ou_type *cls, ou_obj *const *args, size_t n)
{
    OU_AUTO ou_obj *names = ou_tuple_from_array(args, (ou_ssize)n);
    getter *self = names ? (getter *)ou_alloc_instance(cls, 0) : NULL;
    if (!self) return NULL;
    self->names = ou_take(&names);
    ou_gc_track(self);
    return self;
}

static ou_obj *itemgetter_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("itemgetter", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "itemgetter expected 1 argument, got 0");
    return (ou_obj *)getter_make(cls, args, n);
}

/* "a.b" -> ("a", "b") */
static ou_obj *split_name(ou_obj *name)
{
    OU_AUTO ou_obj *parts = ou_list_new(1);
    ou_ssize n = ou_str_len(name), from = 0;
    for (ou_ssize i = 0; parts && i <= n; i++) {
        if (i < n && ou_str_at(name, i) != '.') continue;
        ou_obj *part = ou_str_sub(name, from, i);
        part = part ? ou_str_intern(part) : NULL;
        if (!part || ou_list_append_steal(parts, part) < 0) return NULL;
        from = i + 1;
    }
    return parts ? ou_list_to_tuple(parts) : NULL;
}

static ou_obj *attrgetter_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("attrgetter", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "attrgetter expected 1 argument, got 0");
    OU_AUTO ou_obj *steps = ou_tuple_new((ou_ssize)n);
    if (!steps) return NULL;
    for (size_t i = 0; i < n; i++) {
        if (!ou_str_check(args[i]))
            return ou_raise(&ou_exc_TypeError, "attribute name must be a string");
        if (!(((ou_tuple *)steps)->items[i] = split_name(args[i]))) return NULL;
    }
    ou_gc_track(steps);
    getter *self = getter_make(cls, args, n);
    if (self) self->steps = ou_take(&steps);
    return (ou_obj *)self;
}

static ou_obj *methodcaller_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (n < 1)
        return ou_raise(&ou_exc_TypeError,
                        "methodcaller needs at least one argument, the method name");
    if (!ou_str_check(args[0])) return ou_raise(&ou_exc_TypeError, "method name must be a string");
    OU_AUTO ou_obj *kwargs = NULL;
    if (kwnames && kwnames->len) {
        kwargs = ou_dict_new();
        for (ou_ssize i = 0; kwargs && i < kwnames->len; i++)
            if (ou_dict_set(kwargs, kwnames->items[i], args[n + (size_t)i]) < 0) return NULL;
        if (!kwargs) return NULL;
    }
    getter *self = getter_make(cls, args, n);
    if (self) self->kwargs = ou_take(&kwargs);
    return (ou_obj *)self;
}

static ou_obj *fetch_item(getter *self, ou_ssize i, ou_obj *o)
{
    return ou_getitem(o, ou_tuple_at(self->names, i));
}

static ou_obj *fetch_attr(getter *self, ou_ssize i, ou_obj *o)
{
    ou_tuple *path = (ou_tuple *)ou_tuple_at(self->steps, i);
    OU_AUTO ou_obj *x = ou_incref(o);
    for (ou_ssize k = 0; x && k < path->len; k++) {
        ou_obj *next = ou_getattr(x, (ou_str *)path->items[k]);
        ou_decref(x);
        x = next;
    }
    return ou_take(&x);
}

/* One result, or a tuple of them if there are several names. */
static ou_obj *fetch(ou_obj *o, const char *name, ou_obj *(*one)(getter *, ou_ssize, ou_obj *),
                     ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    getter *self = (getter *)o;
    if (ou_no_keywords(name, kwnames) < 0) return NULL;
    if (n != 1) return ou_raise(&ou_exc_TypeError, "%s expected 1 argument, got %zu", name, n);
    ou_ssize count = ou_tuple_len(self->names);
    if (count == 1) return one(self, 0, args[0]);
    OU_AUTO ou_obj *all = ou_tuple_new(count);
    for (ou_ssize i = 0; all && i < count; i++)
        if (!(((ou_tuple *)all)->items[i] = one(self, i, args[0]))) return NULL;
    if (all) ou_gc_track(all);
    return ou_take(&all);
}

static ou_obj *itemgetter_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return fetch(o, "itemgetter", fetch_item, args, n, kwnames);
}

static ou_obj *attrgetter_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return fetch(o, "attrgetter", fetch_attr, args, n, kwnames);
}

static ou_obj *methodcaller_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    getter *self = (getter *)o;
    ou_tuple *names = (ou_tuple *)self->names;
    if (ou_no_keywords("methodcaller", kwnames) < 0) return NULL;
    if (n != 1) return ou_raise(&ou_exc_TypeError, "methodcaller expected 1 argument, got %zu", n);
    if (!self->kwargs)
        return ou_call_method(args[0], (ou_str *)names->items[0], names->items + 1,
                              (size_t)names->len - 1);
    OU_AUTO ou_obj *method = ou_getattr(args[0], (ou_str *)names->items[0]);
    OU_AUTO ou_obj *rest = method ? ou_tuple_slice(self->names, 1, names->len) : NULL;
    return rest ? ou_call_tuple(method, (ou_tuple *)rest, (ou_dict *)self->kwargs) : NULL;
}

static ou_obj *repr(ou_obj *o)
{
    getter *self = (getter *)o;
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_format("%s(...)", ou_typeof(o)->name) : NULL;
    ou_strbuf b = { 0 };
    int status = ou_strbuf_ascii(&b, ou_typeof(o)->name);
    for (ou_ssize i = 0; status == 0 && i < ou_tuple_len(self->names); i++) {
        ou_strbuf_ascii(&b, i ? ", " : "(");
        status = ou_strbuf_repr(&b, ou_tuple_at(self->names, i));
    }
    ou_ssize pos = 0;
    ou_obj *key, *value;
    while (status == 0 && self->kwargs && ou_dict_walk(self->kwargs, &pos, &key, &value)) {
        ou_strbuf_ascii(&b, ", ");
        ou_strbuf_str(&b, key);
        ou_strbuf_char(&b, '=');
        status = ou_strbuf_repr(&b, value);
    }
    ou_repr_leave(o);
    if (status < 0) {
        ou_strbuf_free(&b);
        return NULL;
    }
    ou_strbuf_char(&b, ')');
    return ou_strbuf_finish(&b);
}

static ou_obj *reduce(ou_obj *const *v)
{
    getter *self = (getter *)v[0];
    if (!self->kwargs) return ou_tuple2(ou_incref(ou_typeof(v[0])), ou_incref(self->names));
    OU_AUTO ou_obj *partial = ou_import_from("functools", "partial");
    OU_AUTO ou_obj *args =
        partial ? ou_tuple2(ou_incref(ou_typeof(v[0])), ou_incref(ou_tuple_at(self->names, 0)))
                : NULL;
    OU_AUTO ou_obj *f =
        args ? ou_call_tuple(partial, (ou_tuple *)args, (ou_dict *)self->kwargs) : NULL;
    if (!f) return NULL;
    return ou_tuple2(ou_take(&f), ou_tuple_slice(self->names, 1, ou_tuple_len(self->names)));
}

#define GETTER_TYPE(name_, doc_)                                                                   \
    static ou_fndef name_##_methods[] = {                                                          \
        OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),                               \
        { 0 }                                                                                      \
    };                                                                                             \
    static ou_type name_##_type = {                                                                \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = { .traverse = traverse, .dealloc = dealloc, .type = &name_##_type,                  \
                 .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },                                  \
        .name = "operator." #name_, .doc = doc_, .size = sizeof(getter), .new_ = name_##_new,      \
        .call = name_##_call, .repr = repr, .methods = name_##_methods,                            \
    }

GETTER_TYPE(itemgetter, "itemgetter(item, ...) --> itemgetter object\n\nA callable that fetches "
                        "the items from its operand.");
GETTER_TYPE(attrgetter, "attrgetter(attr, ...) --> attrgetter object\n\nA callable that fetches "
                        "the attributes from its "
                        "operand.");
GETTER_TYPE(methodcaller, "methodcaller(name, ...) --> methodcaller object\n\nA callable that "
                          "calls the method on its operand.");

/* ---- the module ------------------------------------------------------------------------------ */

#define TWO "(a, b, /)"
#define ONE "(a, /)"
static ou_fndef fns[] = {
    OU_FN(truth, ONE, "Return True if a is true, False otherwise."),
    OU_FN(contains, TWO, "Same as b in a (note reversed operands)."),
    OU_FN_AS("indexOf", index_of, TWO, "Return the first index of b in a."),
    OU_FN_AS("countOf", count_of, TWO,
             "Return the number of items in a which are, or which equal, b."),
    OU_FN(is_, TWO, "Same as a is b."),
    OU_FN(is_not, TWO, "Same as a is not b."),
    OU_FN(add, TWO, "Same as a + b."),
    OU_FN(sub, TWO, "Same as a - b."),
    OU_FN(mul, TWO, "Same as a * b."),
    OU_FN(matmul, TWO, "Same as a @ b."),
    OU_FN(floordiv, TWO, "Same as a // b."),
    OU_FN(truediv, TWO, "Same as a / b."),
    OU_FN(mod, TWO, "Same as a % b."),
    OU_FN(neg, ONE, "Same as -a."),
    OU_FN(pos, ONE, "Same as +a."),
    OU_FN_AS("abs", abs_, ONE, "Same as abs(a)."),
    OU_FN_AS("inv", invert, ONE, "Same as ~a."),
    OU_FN(invert, ONE, "Same as ~a."),
    OU_FN(lshift, TWO, "Same as a << b."),
    OU_FN(rshift, TWO, "Same as a >> b."),
    OU_FN(not_, ONE, "Same as not a."),
    OU_FN(and_, TWO, "Same as a & b."),
    OU_FN(xor, TWO, "Same as a ^ b."),
    OU_FN(or_, TWO, "Same as a | b."),
    OU_FN(iadd, TWO, "Same as a += b."),
    OU_FN(isub, TWO, "Same as a -= b."),
    OU_FN(imul, TWO, "Same as a *= b."),
    OU_FN(imatmul, TWO, "Same as a @= b."),
    OU_FN(ifloordiv, TWO, "Same as a //= b."),
    OU_FN(itruediv, TWO, "Same as a /= b."),
    OU_FN(imod, TWO, "Same as a %= b."),
    OU_FN(ilshift, TWO, "Same as a <<= b."),
    OU_FN(irshift, TWO, "Same as a >>= b."),
    OU_FN(iand, TWO, "Same as a &= b."),
    OU_FN(ixor, TWO, "Same as a ^= b."),
    OU_FN(ior, TWO, "Same as a |= b."),
    OU_FN(concat, TWO, "Same as a + b, for a and b sequences."),
    OU_FN(iconcat, TWO, "Same as a += b, for a and b sequences."),
    OU_FN(getitem, TWO, "Same as a[b]."),
    OU_FN(setitem, "(a, b, c, /)", "Same as a[b] = c."),
    OU_FN(delitem, TWO, "Same as del a[b]."),
    OU_FN_AS("pow", pow_, TWO, "Same as a ** b."),
    OU_FN(ipow, TWO, "Same as a **= b."),
    OU_FN(lt, TWO, "Same as a < b."),
    OU_FN(le, TWO, "Same as a <= b."),
    OU_FN(eq, TWO, "Same as a == b."),
    OU_FN(ne, TWO, "Same as a != b."),
    OU_FN(gt, TWO, "Same as a > b."),
    OU_FN(ge, TWO, "Same as a >= b."),
    OU_FN_AS("index", index_, ONE, "Same as a.__index__()"),
    OU_FN(length_hint, "(obj, default=0, /)", "Return an estimate of the number of items in obj."),
    OU_FN_AS("_compare_digest", compare_digest, TWO,
             "Return 'a == b', in a time that does not depend on where they differ."),
    OU_RAW("call", call, "(obj, /, *args, **kwargs)", "Same as obj(*args, **kwargs)."),
    {0}};

static int init(ou_obj *m)
{
    if (ou_module_add_type(m, &itemgetter_type) < 0 || ou_module_add_type(m, &attrgetter_type) < 0)
        return -1;
    return ou_module_add_type(m, &methodcaller_type);
}

OU_MODULE(_operator, "Operator interface.", fns, init, NULL);
