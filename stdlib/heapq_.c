/* stdlib/heapq_.c - the _heapq module: heaps of least and (for merge and nsmallest) of greatest
 * items in lists. */
#include "vm/runtime/module.h"

/* a before b in a heap of the given kind: 1, 0, -1. */
static int before(ou_obj *a, ou_obj *b, bool max)
{
    OU_AUTO ou_obj *x = ou_incref(a);
    OU_AUTO ou_obj *y = ou_incref(b);
    return max ? ou_cmp_bool(y, x, OU_LT) : ou_cmp_bool(x, y, OU_LT);
}

static int changed(void)
{
    return ou_raise_int(&ou_exc_RuntimeError, "list changed size during iteration");
}

static void swap(ou_list *h, ou_ssize i, ou_ssize j)
{
    ou_obj *t = h->items[i];
    h->items[i] = h->items[j];
    h->items[j] = t;
}

/* Moves the item at pos towards start until its parent is in order. */
static int sift_down(ou_list *h, ou_ssize start, ou_ssize pos, bool max)
{
    ou_ssize n = h->len;
    if (pos >= n) return ou_raise_int(&ou_exc_IndexError, "index out of range");
    while (pos > start) {
        ou_ssize parent = (pos - 1) >> 1;
        int up = before(h->items[pos], h->items[parent], max);
        if (up < 0) return -1;
        if (n != h->len) return changed();
        if (!up) break;
        swap(h, pos, parent);
        pos = parent;
    }
    return 0;
}

/* Moves the item at pos down to a leaf, the better child up each time, then up to where it belongs.
 */
static int sift_up(ou_list *h, ou_ssize pos, bool max)
{
    ou_ssize n = h->len, start = pos;
    if (pos >= n) return ou_raise_int(&ou_exc_IndexError, "index out of range");
    while (pos < n >> 1) {
        ou_ssize child = 2 * pos + 1;
        if (child + 1 < n) {
            int left = before(h->items[child], h->items[child + 1], max);
            if (left < 0) return -1;
            if (n != h->len) return changed();
            child += !left;
        }
        swap(h, pos, child);
        pos = child;
    }
    return sift_down(h, start, pos, max);
}

static ou_list *heap_arg(ou_obj *o, const char *fname)
{
    if (ou_list_check(o)) return (ou_list *)o;
    return ou_raise(&ou_exc_TypeError, "%s() argument must be list, not %#T", fname, o);
}

/* The same for functions of two arguments. */
static ou_list *heap_arg1(ou_obj *o, const char *fname)
{
    if (ou_list_check(o)) return (ou_list *)o;
    return ou_raise(&ou_exc_TypeError, "%s() argument 1 must be list, not %#T", fname, o);
}

static ou_obj *heappush(ou_obj *const *v)
{
    ou_list *h = heap_arg1(v[0], "heappush");
    if (!h || ou_list_append(v[0], v[1]) < 0 || sift_down(h, 0, h->len - 1, false) < 0) return NULL;
    return ou_new_none();
}

static ou_obj *pop(ou_list *h, bool max)
{
    if (h->len == 0) return ou_raise(&ou_exc_IndexError, "index out of range");
    OU_AUTO ou_obj *last = ou_incref(h->items[h->len - 1]);
    if (ou_list_splice(h, h->len - 1, h->len, NULL) < 0) return NULL;
    if (h->len == 0) return ou_take(&last);
    OU_AUTO ou_obj *top = h->items[0];
    h->items[0] = ou_take(&last);
    return sift_up(h, 0, max) < 0 ? NULL : ou_take(&top);
}

static ou_obj *replace(ou_list *h, ou_obj *item, bool max)
{
    if (h->len == 0) return ou_raise(&ou_exc_IndexError, "index out of range");
    OU_AUTO ou_obj *top = h->items[0];
    h->items[0] = ou_incref(item);
    return sift_up(h, 0, max) < 0 ? NULL : ou_take(&top);
}

static ou_obj *heapify_as(ou_list *h, bool max)
{
    for (ou_ssize i = (h->len >> 1) - 1; i >= 0; i--)
        if (sift_up(h, i, max) < 0) return NULL;
    return ou_new_none();
}

static ou_obj *heappop(ou_obj *const *v)
{
    ou_list *h = heap_arg(v[0], "heappop");
    return h ? pop(h, false) : NULL;
}

static ou_obj *heapreplace(ou_obj *const *v)
{
    ou_list *h = heap_arg1(v[0], "heapreplace");
    return h ? replace(h, v[1], false) : NULL;
}

static ou_obj *heappushpop(ou_obj *const *v)
{
    ou_list *h = heap_arg1(v[0], "heappushpop");
    if (!h) return NULL;
    if (h->len == 0) return ou_incref(v[1]);
    int less = before(h->items[0], v[1], false);
    if (less < 0) return NULL;
    if (!less) return ou_incref(v[1]);
    return replace(h, v[1], false);
}

static ou_obj *heapify(ou_obj *const *v)
{
    ou_list *h = heap_arg(v[0], "heapify");
    return h ? heapify_as(h, false) : NULL;
}

static ou_obj *heappop_max(ou_obj *const *v)
{
    ou_list *h = heap_arg(v[0], "_heappop_max");
    return h ? pop(h, true) : NULL;
}

static ou_obj *heapreplace_max(ou_obj *const *v)
{
    ou_list *h = heap_arg1(v[0], "_heapreplace_max");
    return h ? replace(h, v[1], true) : NULL;
}

static ou_obj *heapify_max(ou_obj *const *v)
{
    ou_list *h = heap_arg(v[0], "_heapify_max");
    return h ? heapify_as(h, true) : NULL;
}

static ou_fndef fns[] = {
    OU_FN(heappush, "(heap, item, /)", "Push item onto heap, maintaining the heap invariant."),
    OU_FN(heappushpop, "(heap, item, /)",
          "Push item on the heap, then pop and return the smallest item."),
    OU_FN(heappop, "(heap, /)",
          "Pop the smallest item off the heap, maintaining the heap invariant."),
    OU_FN(heapreplace, "(heap, item, /)", "Pop and return the smallest item, and push item."),
    OU_FN(heapify, "(heap, /)", "Transform a list into a heap, in place, in linear time."),
    OU_FN_AS("_heappop_max", heappop_max, "(heap, /)", "heappop for a heap of greatest items."),
    OU_FN_AS("_heapreplace_max", heapreplace_max, "(heap, item, /)",
             "heapreplace for a heap of greatest items."),
    OU_FN_AS("_heapify_max", heapify_max, "(heap, /)", "heapify for a heap of greatest items."),
    {0}};

OU_MODULE(_heapq, "Heap queue algorithm.", fns, NULL, NULL);
