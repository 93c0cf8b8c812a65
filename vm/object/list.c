/* vm/object/list.c - list: an over-allocated vector of references.
 *
 * Growth follows 3.11 (an eighth more and a bit).  Whoever removes items first makes the list valid
 * without them and releases them afterwards, because a release may run code that looks at the list
 * again. */
#include <string.h>
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

static const ou_ssize MAX_ITEMS = OU_SSIZE_MAX / (ou_ssize)sizeof(ou_obj *);

/* ---- memory ---------------------------------------------------------------------------------- */

int ou_list_reserve(ou_list *l, ou_ssize want)
{
    if (want <= l->cap) return 0;
    if (want > MAX_ITEMS) {
        ou_raise_nomem();
        return -1;
    }
    size_t cap = ((size_t)want + ((size_t)want >> 3) + 6) & ~(size_t)3;
    if ((size_t)(want - l->len) > cap - (size_t)want) cap = ((size_t)want + 3) & ~(size_t)3;
    ou_obj **items = ou_mem_resize(l->items, cap * sizeof *items);
    if (!items) return -1;
    l->items = items;
    l->cap = (ou_ssize)cap;
    return 0;
}

/* Sets a smaller length and gives memory back when less than half is in use. */
static void shrink(ou_list *l, ou_ssize n)
{
    l->len = n;
    if (n >= l->cap >> 1) return;
    if (n == 0) {
        ou_mem_free(l->items);
        l->items = NULL;
        l->cap = 0;
        return;
    }
    size_t cap = ((size_t)n + ((size_t)n >> 3) + 6) & ~(size_t)3;
    ou_obj **items = ou_mem_resize(l->items, cap * sizeof *items);
    if (!items) {
        ou_err_clear();                /* the larger block still serves */
        return;
    }
    l->items = items;
    l->cap = (ou_ssize)cap;
}

ou_obj *ou_list_new(ou_ssize reserve)
{
    if (reserve < 0 || reserve > MAX_ITEMS) return ou_raise_nomem();
    ou_list *l = ou_gc_new(&ou_list_type.map, sizeof *l);
    if (!l) return NULL;
    l->items = NULL;
    l->len = l->cap = 0;
    if (reserve) {
        l->items = ou_mem_new((size_t)reserve * sizeof *l->items);
        if (!l->items) {
            ou_gc_free(l);
            return NULL;
        }
        l->cap = reserve;
    }
    ou_gc_track(l);
    return &l->head;
}

ou_obj *ou_list_from_array(ou_obj *const *v, ou_ssize n)
{
    ou_list *l = (ou_list *)ou_list_new(n);
    if (!l) {
        for (ou_ssize i = 0; i < n; i++) ou_decref(v[i]);
        return NULL;
    }
    if (n) memcpy(l->items, v, (size_t)n * sizeof *v);
    l->len = n;
    return &l->head;
}

/* from[lo:lo + n], or what is left of it: making the new list may collect, and a finalizer may
 * shorten the old one. */
static ou_obj *copy_range(const ou_list *from, ou_ssize lo, ou_ssize n)
{
    ou_list *l = (ou_list *)ou_list_new(n);
    if (!l) return NULL;
    if (n > from->len - lo) n = from->len > lo ? from->len - lo : 0;
    for (ou_ssize i = 0; i < n; i++) l->items[i] = ou_incref(from->items[lo + i]);
    l->len = n;
    return &l->head;
}

void ou_list_clear(ou_obj *list)
{
    ou_list *l = (ou_list *)list;
    if (!l->items) return;             /* keeps the sort's marker in `cap` */
    ou_obj **items = l->items;
    ou_ssize n = l->len;
    l->items = NULL;
    l->len = l->cap = 0;
    while (n-- > 0) ou_decref(items[n]);
    ou_mem_free(items);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_list *l = (ou_list *)o;
    for (ou_ssize i = l->len; --i >= 0;) OU_VISIT(l->items[i]);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_list *l = (ou_list *)o;
    bool exact = OU_IS(o, ou_list_type); /* a class's own dealloc has counted the nesting already */
    ou_gc_untrack(o);
    if (exact && !ou_dealloc_enter(o)) return;
    for (ou_ssize i = l->len; --i >= 0;) ou_decref(l->items[i]);
    ou_mem_free(l->items);
    if (exact) {
        ou_gc_free(o);
        ou_dealloc_leave();
    } else {
        ou_obj_free(o);
    }
}

/* ---- building and changing ------------------------------------------------------------------- */

int ou_list_append_steal(ou_obj *list, ou_obj *item)
{
    ou_list *l = (ou_list *)list;
    if (ou_unlikely(l->len >= l->cap) && ou_list_reserve(l, l->len + 1) < 0) {
        ou_decref(item);
        return -1;
    }
    l->items[l->len++] = item;
    return 0;
}

int ou_list_append(ou_obj *list, ou_obj *item)
{
    return ou_list_append_steal(list, ou_incref(item));
}

int ou_list_insert(ou_obj *list, ou_ssize at, ou_obj *item)
{
    ou_list *l = (ou_list *)list;
    if (ou_list_reserve(l, l->len + 1) < 0) return -1;
    if (at < 0) at = at + l->len < 0 ? 0 : at + l->len;
    if (at > l->len) at = l->len;
    memmove(l->items + at + 1, l->items + at, (size_t)(l->len - at) * sizeof *l->items);
    l->items[at] = ou_incref(item);
    l->len++;
    return 0;
}

/* Appends the items of a list or tuple, which may be l itself. */
static int extend_fast(ou_list *l, ou_obj *seq)
{
    bool is_list = ou_list_check(seq);
    ou_ssize n = is_list ? ou_list_len(seq) : ou_tuple_len(seq);
    if (n == 0) return 0;
    if (ou_list_reserve(l, l->len + n) < 0) return -1;
    ou_obj **from = is_list ? ((ou_list *)seq)->items : ((ou_tuple *)seq)->items;
    ou_obj **to = l->items + l->len;
    for (ou_ssize i = 0; i < n; i++) to[i] = ou_incref(from[i]);
    l->len += n;
    return 0;
}

int ou_list_extend(ou_obj *list, ou_obj *iterable)
{
    ou_list *l = (ou_list *)list;
    if (ou_list_exact(iterable) || ou_tuple_exact(iterable) || iterable == list)
        return extend_fast(l, iterable);

    OU_AUTO ou_obj *it = ou_iter(iterable);
    if (!it) return -1;
    ou_ssize hint = ou_length_hint(iterable, 8);
    if (hint < 0) return -1;
    /* A wild hint is ignored; a true one fails at the item that does not fit any more. */
    if (hint <= MAX_ITEMS - l->len && ou_list_reserve(l, l->len + hint) < 0) return -1;
    ou_unaryfn *next = ou_typeof(it)->next;
    ou_obj *item;
    while ((item = ou_iter_step(it, next)))
        if (ou_list_append_steal(list, item) < 0) return -1;
    if (ou_err_pending()) return -1;
    if (l->len < l->cap >> 1) shrink(l, l->len);
    return 0;
}

int ou_list_reverse(ou_obj *list)
{
    ou_list *l = (ou_list *)list;
    if (l->len < 2) return 0;
    for (ou_obj **lo = l->items, **hi = l->items + l->len - 1; lo < hi; lo++, hi--) {
        ou_obj *t = *lo;
        *lo = *hi;
        *hi = t;
    }
    return 0;
}

ou_obj *ou_list_slice(ou_obj *list, ou_ssize lo, ou_ssize hi)
{
    ou_list *l = (ou_list *)list;
    if (lo < 0) lo = 0;
    if (hi > l->len) hi = l->len;
    return lo < hi ? copy_range(l, lo, hi - lo) : ou_list_new(0);
}

ou_obj *ou_list_to_tuple(ou_obj *list)
{
    return ou_tuple_from_array(((ou_list *)list)->items, ((ou_list *)list)->len);
}

/* Replaces l[lo:hi] by the items of `value` (NULL: nothing). */
int ou_list_splice(ou_list *l, ou_ssize lo, ou_ssize hi, ou_obj *value)
{
    OU_AUTO ou_obj *seq = NULL;
    ou_ssize n = 0;
    if (value) {
        if (value == &l->head) seq = copy_range(l, 0, l->len);
        else seq = ou_seq_fast(value, "can only assign an iterable");
        if (!seq) return -1;
        n = ou_list_check(seq) ? ou_list_len(seq) : ou_tuple_len(seq);
    }
    if (lo < 0) lo = 0;
    if (lo > l->len) lo = l->len;
    if (hi < lo) hi = lo;
    if (hi > l->len) hi = l->len;
    ou_ssize gone = hi - lo, grow = n - gone;
    if (l->len + grow == 0) {
        ou_list_clear(&l->head);
        return 0;
    }
    if (grow > 0 && ou_list_reserve(l, l->len + grow) < 0) return -1;
    ou_obj *few[8], **old = few;
    if (gone > 8) {
        old = ou_mem_new((size_t)gone * sizeof *old);
        if (!old) return -1;
    }
    if (gone) memcpy(old, l->items + lo, (size_t)gone * sizeof *old);
    if (grow) memmove(l->items + hi + grow, l->items + hi, (size_t)(l->len - hi) * sizeof *old);
    if (seq) {
        ou_obj **from = ou_list_check(seq) ? ((ou_list *)seq)->items : ((ou_tuple *)seq)->items;
        for (ou_ssize i = 0; i < n; i++) l->items[lo + i] = ou_incref(from[i]);
    }
    if (grow < 0) shrink(l, l->len + grow);
    else l->len += grow;
    for (ou_ssize i = gone; --i >= 0;) ou_decref(old[i]);
    if (old != few) ou_mem_free(old);
    return 0;
}

int ou_list_set_slice(ou_obj *list, ou_ssize lo, ou_ssize hi, ou_obj *iterable)
{
    return ou_list_splice((ou_list *)list, lo, hi, iterable);
}

/* ---- slots ----------------------------------------------------------------------------------- */

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    if (cls == &ou_list_type) return ou_list_new(0);
    ou_obj *l = ou_alloc_instance(cls, 0);
    if (l) ou_gc_track(l);
    return l;
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "list", "(iterable=(), /)", NULL };
    ou_obj *v[1];
    if (ou_typeof(self)->init == init && ou_no_keywords("list", kwnames) < 0) return -1;
    if (ou_bind(&binder, args, n, ou_typeof(self)->init == init ? kwnames : NULL, v) < 0) return -1;
    ou_list_clear(self);
    return v[0] ? ou_list_extend(self, v[0]) : 0;
}

static ou_obj *repr(ou_obj *o)
{
    ou_list *l = (ou_list *)o;
    if (l->len == 0) return ou_str_from("[]");
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_from("[...]") : NULL;
    ou_strbuf b = { 0 };
    ou_strbuf_char(&b, '[');
    bool ok = true;
    for (ou_ssize i = 0; ok && i < l->len; i++) {       /* the length may change on the way */
        if (i) ou_strbuf_ascii(&b, ", ");
        ou_obj *item = ou_incref(l->items[i]);
        ok = ou_strbuf_repr(&b, item) == 0;
        ou_decref(item);
    }
    ou_repr_leave(o);
    if (!ok) {
        ou_strbuf_free(&b);
        return NULL;
    }
    ou_strbuf_char(&b, ']');
    return ou_strbuf_finish(&b);
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_list_check(a) || !ou_list_check(b)) return ou_incref(&ou_notimplemented);
    ou_list *x = (ou_list *)a, *y = (ou_list *)b;
    if (x->len != y->len && (op == OU_EQ || op == OU_NE)) return ou_bool(op == OU_NE);
    ou_ssize i;
    for (i = 0; i < x->len && i < y->len; i++) {
        ou_obj *p = x->items[i], *q = y->items[i];
        if (p == q) continue;
        ou_incref(p);
        ou_incref(q);
        int same = ou_cmp_bool(p, q, OU_EQ);
        ou_decref(p);
        ou_decref(q);
        if (same < 0) return NULL;
        if (!same) break;
    }
    if (i >= x->len || i >= y->len) {
        ou_ssize n = x->len, m = y->len;
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
    OU_AUTO ou_obj *p = ou_incref(x->items[i]);
    OU_AUTO ou_obj *q = ou_incref(y->items[i]);
    return ou_richcmp(p, q, op);
}

static ou_ssize len(ou_obj *o) { return ((ou_list *)o)->len; }

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    ou_list *l = (ou_list *)o;
    if ((size_t)i >= (size_t)l->len) return ou_raise(&ou_exc_IndexError, "list index out of range");
    return ou_incref(l->items[i]);
}

static int contains(ou_obj *o, ou_obj *value)
{
    ou_list *l = (ou_list *)o;
    for (ou_ssize i = 0; i < l->len; i++) {
        ou_obj *p = l->items[i];
        if (p == value) return 1;
        ou_incref(p);
        int same = ou_cmp_bool(p, value, OU_EQ);
        ou_decref(p);
        if (same) return same;
    }
    return 0;
}

static ou_obj *concat(ou_obj *a, ou_obj *b)
{
    if (!ou_list_check(b))
        return ou_raise(&ou_exc_TypeError, "can only concatenate list (not \"%T\") to list", b);
    ou_ssize n = ou_list_len(a), m = ou_list_len(b);
    ou_list *l = (ou_list *)ou_list_new(n + m);
    if (!l) return NULL;
    for (ou_ssize i = 0; i < n; i++) l->items[i] = ou_incref(ou_list_at(a, i));
    for (ou_ssize i = 0; i < m; i++) l->items[n + i] = ou_incref(ou_list_at(b, i));
    l->len = n + m;
    return &l->head;
}

static ou_obj *iconcat(ou_obj *a, ou_obj *b)
{
    return ou_list_extend(a, b) < 0 ? NULL : ou_incref(a);
}

static void fill_repeated(ou_obj **to, ou_obj *const *from, ou_ssize n, ou_ssize times)
{
    for (ou_ssize k = 0; k < times; k++)
        for (ou_ssize i = 0; i < n; i++) *to++ = ou_incref(from[i]);
}

static ou_obj *repeat(ou_obj *o, ou_ssize n)
{
    ou_list *l = (ou_list *)o;
    if (n <= 0 || l->len == 0) return ou_list_new(0);
    if (l->len > MAX_ITEMS / n) return ou_raise_nomem();
    ou_list *r = (ou_list *)ou_list_new(l->len * n);
    if (!r) return NULL;
    fill_repeated(r->items, l->items, l->len, n);
    r->len = l->len * n;
    return &r->head;
}

static ou_obj *irepeat(ou_obj *o, ou_ssize n)
{
    ou_list *l = (ou_list *)o;
    if (l->len == 0 || n == 1) return ou_incref(o);
    if (n < 1) {
        ou_list_clear(o);
        return ou_incref(o);
    }
    if (l->len > MAX_ITEMS / n) return ou_raise_nomem();
    if (ou_list_reserve(l, l->len * n) < 0) return NULL;
    fill_repeated(l->items + l->len, l->items, l->len, n - 1);
    l->len *= n;
    return ou_incref(o);
}

/* ---- methods --------------------------------------------------------------------------------- */

static ou_obj *append(ou_obj *const *v)
{
    return ou_list_append(v[0], v[1]) < 0 ? NULL : ou_new_none();
}

static ou_obj *clear(ou_obj *const *v)
{
    ou_list_clear(v[0]);
    return ou_new_none();
}

static ou_obj *copy(ou_obj *const *v)
{
    return copy_range((ou_list *)v[0], 0, ou_list_len(v[0]));
}

static ou_obj *extend(ou_obj *const *v)
{
    return ou_list_extend(v[0], v[1]) < 0 ? NULL : ou_new_none();
}

static ou_obj *insert(ou_obj *const *v)
{
    ou_ssize at;
    if (ou_arg_ssize(v[1], &at) < 0) return NULL;
    return ou_list_insert(v[0], at, v[2]) < 0 ? NULL : ou_new_none();
}

static ou_obj *pop(ou_obj *const *v)
{
    ou_list *l = (ou_list *)v[0];
    ou_ssize at = -1;
    if (v[1] && ou_arg_ssize(v[1], &at) < 0) return NULL;
    if (l->len == 0) return ou_raise(&ou_exc_IndexError, "pop from empty list");
    if (at < 0) at += l->len;
    if ((size_t)at >= (size_t)l->len) return ou_raise(&ou_exc_IndexError, "pop index out of range");
    ou_obj *item_ = l->items[at];
    memmove(l->items + at, l->items + at + 1, (size_t)(l->len - at - 1) * sizeof item_);
    shrink(l, l->len - 1);
    return item_;
}

static ou_obj *remove_(ou_obj *const *v)
{
    ou_list *l = (ou_list *)v[0];
    for (ou_ssize i = 0; i < l->len; i++) {
        ou_obj *p = ou_incref(l->items[i]);
        int same = ou_eq(p, v[1]);
        ou_decref(p);
        if (same < 0) return NULL;
        if (same) return ou_list_splice(l, i, i + 1, NULL) < 0 ? NULL : ou_new_none();
    }
    return ou_raise(&ou_exc_ValueError, "list.remove(x): x not in list");
}

static ou_obj *count(ou_obj *const *v)
{
    ou_list *l = (ou_list *)v[0];
    ou_ssize found = 0;
    for (ou_ssize i = 0; i < l->len; i++) {
        ou_obj *p = ou_incref(l->items[i]);
        int same = ou_eq(p, v[1]);
        ou_decref(p);
        if (same < 0) return NULL;
        found += same;
    }
    return ou_int_new(found);
}

static ou_obj *index_(ou_obj *const *v)
{
    ou_list *l = (ou_list *)v[0];
    ou_ssize lo = 0, hi = OU_SSIZE_MAX;
    if (ou_slice_bound(v[2], false, &lo) < 0 || ou_slice_bound(v[3], false, &hi) < 0) return NULL;
    if (lo < 0) lo = lo + l->len < 0 ? 0 : lo + l->len;
    if (hi < 0) hi = hi + l->len < 0 ? 0 : hi + l->len;
    for (ou_ssize i = lo; i < hi && i < l->len; i++) {
        ou_obj *p = ou_incref(l->items[i]);
        int same = ou_eq(p, v[1]);
        ou_decref(p);
        if (same < 0) return NULL;
        if (same) return ou_int_new(i);
    }
    return ou_raise(&ou_exc_ValueError, "%R is not in list", v[1]);
}

static ou_obj *reverse(ou_obj *const *v)
{
    return ou_list_reverse(v[0]) < 0 ? NULL : ou_new_none();
}

static ou_obj *sort(ou_obj *const *v)
{
    int down = 0;
    if (v[2] && ou_as_int(v[2], &down) < 0) return NULL;
    return ou_list_sort(v[0], v[1] == &ou_none ? NULL : v[1], down != 0) < 0 ? NULL : ou_new_none();
}

static ou_obj *reversed(ou_obj *const *v)
{
    ou_list_iter *it = ou_gc_new(&ou_list_reviter_type.map, sizeof *it);
    if (!it) return NULL;
    it->list = (ou_list *)ou_incref(v[0]);
    it->i = it->list->len - 1;
    ou_gc_track(it);
    return &it->head;
}

static ou_obj *size_of(ou_obj *const *v)
{
    ou_list *l = (ou_list *)v[0];
    return ou_int_new(
        (int64_t)(ou_typeof(l)->size + (size_t)(l->cap > 0 ? l->cap : 0) * sizeof(ou_obj *)));
}

static ou_obj *getitem_method(ou_obj *const *v) { return ou_list_subscript(v[0], v[1]); }

static ou_fndef methods[] = {
    OU_FN_FLAGS("__getitem__", getitem_method, "(object, /)", OU_FN_COEXIST,
                "Same as self[object]."),
    OU_FN_AS("__reversed__", reversed, "()", "Iterator over the items, last to first."),
    OU_FN_AS("__sizeof__", size_of, "()", "Bytes used by the list itself."),
    OU_FN(clear, "()", "Take all items out."),
    OU_FN(copy, "()", "A new list of the same items."),
    OU_FN(append, "(object, /)", "Add one item at the end."),
    OU_FN(insert, "(index, object, /)", "Put an item before the one at index."),
    OU_FN(extend, "(iterable, /)", "Add every item of an iterable at the end."),
    OU_FN(pop, "(index=-1, /)", "Take the item at index out and return it."),
    OU_FN_AS("remove", remove_, "(value, /)", "Take the first item equal to value out."),
    OU_FN_AS("index", index_, "(value, start=0, stop=sys.maxsize, /)",
             "Position of the first item equal to value."),
    OU_FN(count, "(value, /)", "How many items are equal to value."),
    OU_FN(reverse, "()", "Reverse the order in place."),
    OU_FN(sort, "(*, key=None, reverse=False)", "Sort in place, keeping the order of equal items."),
    OU_CLASS_GETITEM,
    {0}};

ou_type ou_list_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = ou_list_clear,
            .dealloc = dealloc,
            .type = &ou_list_type,
            .layout = OU_LAYOUT_VECTOR,
            .flags = OU_MF_GC,
            .at = offsetof(ou_list, items)},
    .name = "list",
    .doc = "list(iterable=(), /)\n--\n\nA mutable sequence; without an argument an empty one.",
    .size = sizeof(ou_list),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_LIST | OU_TF_SEQUENCE | OU_TF_MATCH_SELF,
    .new_ = new_,
    .init = init,
    .repr = repr,
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = ou_list_iter_new,
    .len = len,
    .getitem = ou_list_subscript,
    .setitem = ou_list_ass_subscript,
    .item = item,
    .contains = contains,
    .concat = concat,
    .iconcat = iconcat,
    .repeat = repeat,
    .irepeat = irepeat,
    .methods = methods,
};
