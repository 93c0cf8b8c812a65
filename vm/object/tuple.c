/* vm/object/tuple.c - tuple: a fixed row of references, stored in the object itself. */
#include <string.h>
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

static const ou_ssize MAX_ITEMS =
    (OU_SSIZE_MAX - (ou_ssize)sizeof(ou_tuple)) / (ou_ssize)sizeof(ou_obj *);

static struct { ou_obj head; ou_ssize len; } empty = { OU_STATIC_HEAD(&ou_tuple_type.map), 0 };
ou_tuple *ou_empty_tuple = (ou_tuple *)(void *)&empty;

/* ---- making ---------------------------------------------------------------------------------- */

static ou_tuple *alloc(ou_ssize n)
{
    if (ou_unlikely(n > MAX_ITEMS)) return ou_raise_nomem();
    ou_tuple *t = ou_gc_new(&ou_tuple_type.map, sizeof *t + (size_t)n * sizeof(ou_obj *));
    if (t) t->len = n;
    return t;
}

ou_obj *ou_tuple_new(ou_ssize n)
{
    if (n < 0) return ou_raise_bad_call();
    if (n == 0) return ou_incref(ou_empty_tuple);
    ou_tuple *t = alloc(n);
    if (t) memset(t->items, 0, (size_t)n * sizeof *t->items);
    return t ? &t->head : NULL;
}

ou_obj *ou_tuple_from_array(ou_obj *const *v, ou_ssize n)
{
    if (n == 0) return ou_incref(ou_empty_tuple);
    ou_tuple *t = alloc(n);
    if (!t) return NULL;
    for (ou_ssize i = 0; i < n; i++) t->items[i] = ou_incref(v[i]);
    ou_gc_track(t);
    return &t->head;
}

ou_obj *ou_tuple_from_stolen(ou_obj *const *v, ou_ssize n)
{
    if (n == 0) return ou_incref(ou_empty_tuple);
    ou_tuple *t = alloc(n);
    if (!t) {
        for (ou_ssize i = 0; i < n; i++) ou_decref(v[i]);
        return NULL;
    }
    memcpy(t->items, v, (size_t)n * sizeof *v);
    ou_gc_track(t);
    return &t->head;
}

/* The fixed-size makers take NULL for an argument whose own making failed. */
static ou_obj *pack(ou_obj *const *v, ou_ssize n)
{
    bool whole = true;
    for (ou_ssize i = 0; i < n; i++) whole = whole && v[i];
    if (whole) return ou_tuple_from_stolen(v, n);
    for (ou_ssize i = 0; i < n; i++) ou_xdecref(v[i]);
    return NULL;
}

ou_obj *ou_tuple1(ou_obj *a) { return pack((ou_obj *[]){ a }, 1); }

ou_obj *ou_tuple2(ou_obj *a, ou_obj *b)
{
    ou_tuple *t = a && b ? alloc(2) : NULL;
    if (ou_unlikely(!t)) {
        ou_xdecref(a);
        ou_xdecref(b);
        return NULL;
    }
    t->items[0] = a;
    t->items[1] = b;
    ou_gc_track(t);
    return &t->head;
}

ou_obj *ou_tuple3(ou_obj *a, ou_obj *b, ou_obj *c) { return pack((ou_obj *[]){ a, b, c }, 3); }

ou_obj *ou_tuple_slice(ou_obj *o, ou_ssize lo, ou_ssize hi)
{
    ou_tuple *t = (ou_tuple *)o;
    if (lo < 0) lo = 0;
    if (hi > t->len) hi = t->len;
    if (lo == 0 && hi == t->len && ou_tuple_exact(o)) return ou_incref(o);
    return lo < hi ? ou_tuple_from_array(t->items + lo, hi - lo) : ou_incref(ou_empty_tuple);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_tuple *t = (ou_tuple *)o;
    for (ou_ssize i = t->len; --i >= 0;) OU_VISIT(t->items[i]);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_tuple *t = (ou_tuple *)o;
    bool exact =
        OU_IS(o, ou_tuple_type); /* a class's own dealloc has counted the nesting already */
    ou_gc_untrack(o);
    if (exact && !ou_dealloc_enter(o)) return;
    for (ou_ssize i = t->len; --i >= 0;) ou_xdecref(t->items[i]);
    if (exact) {
        ou_gc_free(o);
        ou_dealloc_leave();
    } else {
        ou_obj_free(o);
    }
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "tuple", "(iterable=(), /)", NULL };
    ou_obj *v[1];
    bool strict = cls->init == ou_tuple_type.init;      /* a class's own __init__ may take more */
    if (strict && ou_no_keywords("tuple", kwnames) < 0) return NULL;
    if (ou_bind(&binder, args, n, NULL, v) < 0) return NULL;
    if (cls == &ou_tuple_type) return v[0] ? ou_tuple_from(v[0]) : ou_incref(ou_empty_tuple);
    OU_AUTO ou_obj *src = v[0] ? ou_tuple_from(v[0]) : ou_incref(ou_empty_tuple);
    if (!src) return NULL;
    ou_tuple *t = (ou_tuple *)ou_alloc_instance(cls, ou_tuple_len(src));
    if (!t) return NULL;
    t->len = ou_tuple_len(src);
    for (ou_ssize i = 0; i < t->len; i++) t->items[i] = ou_incref(ou_tuple_at(src, i));
    ou_gc_track(t);
    return &t->head;
}

/* ---- slots ----------------------------------------------------------------------------------- */

static ou_obj *repr(ou_obj *o)
{
    ou_tuple *t = (ou_tuple *)o;
    if (t->len == 0) return ou_str_from("()");
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_from("(...)") : NULL;
    ou_strbuf b = { 0 };
    ou_strbuf_char(&b, '(');
    bool ok = true;
    for (ou_ssize i = 0; ok && i < t->len; i++) {
        if (i) ou_strbuf_ascii(&b, ", ");
        ok = ou_strbuf_repr(&b, t->items[i]) == 0;
    }
    ou_repr_leave(o);
    if (!ok) {
        ou_strbuf_free(&b);
        return NULL;
    }
    ou_strbuf_ascii(&b, t->len == 1 ? ",)" : ")");
    return ou_strbuf_finish(&b);
}

/* xxHash's mixing as 3.8 and later use it for tuples. */
static ou_hash hash(ou_obj *o)
{
    const uint64_t p1 = 11400714785074694791u, p2 = 14029467366897019727u,
                   p5 = 2870177450012600261u;
    ou_tuple *t = (ou_tuple *)o;
    uint64_t acc = p5;
    if (ou_stack_check() < 0) return -1;
    for (ou_ssize i = 0; i < t->len; i++) {
        ou_hash lane = ou_hash_of(t->items[i]);
        if (lane == -1) return -1;
        acc += (uint64_t)lane * p2;
        acc = (acc << 31 | acc >> 33) * p1;
    }
    acc += (uint64_t)t->len ^ (p5 ^ 3527539u);
    return acc == UINT64_MAX ? 1546275796 : (ou_hash)acc;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_tuple_check(a) || !ou_tuple_check(b)) return ou_incref(&ou_notimplemented);
    ou_tuple *x = (ou_tuple *)a, *y = (ou_tuple *)b;
    ou_ssize i, n = x->len, m = y->len;
    for (i = 0; i < n && i < m; i++) {
        int same = ou_eq(x->items[i], y->items[i]);
        if (same < 0) return NULL;
        if (!same) break;
    }
    if (i >= n || i >= m) {
        switch (op) {
        case OU_LT: return ou_bool(n < m);
        case OU_LE: return ou_bool(n <= m);
        case OU_EQ: return ou_bool(n == m);
        case OU_NE: return ou_bool(n != m);
        case OU_GT: return ou_bool(n > m);
        default: return ou_bool(n >= m);
        }
    }
    if (op == OU_EQ || op == OU_NE) return ou_bool(op == OU_NE);
    return ou_richcmp(x->items[i], y->items[i], op);
}

static ou_ssize len(ou_obj *o) { return ou_tuple_len(o); }

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    ou_tuple *t = (ou_tuple *)o;
    if ((size_t)i >= (size_t)t->len)
        return ou_raise(&ou_exc_IndexError, "tuple index out of range");
    return ou_incref(t->items[i]);
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_tuple *t = (ou_tuple *)o;
    ou_ssize i, start, stop, step, n;
    if (!OU_IS(key, ou_slice_type)) {
        if (ou_seq_index(key, t->len, "tuple", &i) < 0) return NULL;
        return item(o, i);
    }
    if (ou_slice_resolve(key, t->len, &start, &stop, &step, &n) < 0) return NULL;
    if (n <= 0) return ou_incref(ou_empty_tuple);
    if (step == 1) return ou_tuple_slice(o, start, start + n);
    ou_tuple *r = alloc(n);
    if (!r) return NULL;
    for (ou_ssize k = 0; k < n; k++) r->items[k] = ou_incref(t->items[start + k * step]);
    ou_gc_track(r);
    return &r->head;
}

static int contains(ou_obj *o, ou_obj *value)
{
    ou_tuple *t = (ou_tuple *)o;
    for (ou_ssize i = 0; i < t->len; i++) {
        int same = ou_eq(t->items[i], value);
        if (same) return same;
    }
    return 0;
}

static ou_obj *concat(ou_obj *a, ou_obj *b)
{
    if (ou_tuple_len(a) == 0 && ou_tuple_exact(b)) return ou_incref(b);
    if (!ou_tuple_check(b))
        return ou_raise(&ou_exc_TypeError, "can only concatenate tuple (not \"%T\") to tuple", b);
    if (ou_tuple_len(b) == 0 && ou_tuple_exact(a)) return ou_incref(a);
    ou_ssize n = ou_tuple_len(a), m = ou_tuple_len(b);
    if (n + m == 0) return ou_incref(ou_empty_tuple);
    ou_tuple *t = alloc(n + m);
    if (!t) return NULL;
    for (ou_ssize i = 0; i < n; i++) t->items[i] = ou_incref(ou_tuple_at(a, i));
    for (ou_ssize i = 0; i < m; i++) t->items[n + i] = ou_incref(ou_tuple_at(b, i));
    ou_gc_track(t);
    return &t->head;
}

static ou_obj *repeat(ou_obj *o, ou_ssize n)
{
    ou_tuple *t = (ou_tuple *)o;
    if (ou_tuple_exact(o) && (t->len == 0 || n == 1)) return ou_incref(o);
    if (t->len == 0 || n <= 0) return ou_incref(ou_empty_tuple);
    if (n > MAX_ITEMS / t->len) return ou_raise_nomem();
    ou_tuple *r = alloc(t->len * n);
    if (!r) return NULL;
    ou_obj **to = r->items;
    for (ou_ssize k = 0; k < n; k++)
        for (ou_ssize i = 0; i < t->len; i++) *to++ = ou_incref(t->items[i]);
    ou_gc_track(r);
    return &r->head;
}

/* ---- methods --------------------------------------------------------------------------------- */

static ou_obj *index_(ou_obj *const *v)
{
    ou_tuple *t = (ou_tuple *)v[0];
    ou_ssize lo = 0, hi = OU_SSIZE_MAX;
    if (ou_slice_bound(v[2], false, &lo) < 0 || ou_slice_bound(v[3], false, &hi) < 0) return NULL;
    if (lo < 0) lo = lo + t->len < 0 ? 0 : lo + t->len;
    if (hi < 0) hi += t->len;
    if (hi > t->len) hi = t->len;
    for (ou_ssize i = lo; i < hi; i++) {
        int same = ou_eq(t->items[i], v[1]);
        if (same < 0) return NULL;
        if (same) return ou_int_new(i);
    }
    return ou_raise(&ou_exc_ValueError, "tuple.index(x): x not in tuple");
}

static ou_obj *count(ou_obj *const *v)
{
    ou_tuple *t = (ou_tuple *)v[0];
    ou_ssize found = 0;
    for (ou_ssize i = 0; i < t->len; i++) {
        int same = ou_eq(t->items[i], v[1]);
        if (same < 0) return NULL;
        found += same;
    }
    return ou_int_new(found);
}

static ou_obj *getnewargs(ou_obj *const *v)
{
    ou_tuple *t = (ou_tuple *)v[0];
    return ou_tuple1(ou_tuple_slice(v[0], 0, t->len));
}

static ou_fndef methods[] = {
    OU_FN_AS("__getnewargs__", getnewargs, "()", "Arguments for pickling."),
    OU_FN_AS("index", index_, "(value, start=0, stop=sys.maxsize, /)",
             "Position of the first item equal to value."),
    OU_FN(count, "(value, /)", "How many items are equal to value."),
    OU_CLASS_GETITEM,
    {0}};

ou_type ou_tuple_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .dealloc = dealloc,
            .type = &ou_tuple_type,
            .layout = OU_LAYOUT_INLINE,
            .flags = OU_MF_GC | OU_MF_TUPLE,
            .at = offsetof(ou_tuple, items)},
    .name = "tuple",
    .doc = "tuple(iterable=(), /)\n--\n\nAn immutable sequence; without an argument the empty one.",
    .size = sizeof(ou_tuple),
    .itemsize = sizeof(ou_obj *),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_TUPLE | OU_TF_SEQUENCE | OU_TF_MATCH_SELF | OU_TF_VARSIZE,
    .new_ = new_,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .iter = ou_tuple_iter_new,
    .len = len,
    .getitem = getitem,
    .item = item,
    .contains = contains,
    .concat = concat,
    .repeat = repeat,
    .methods = methods,
};
