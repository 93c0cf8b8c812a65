/* vm/object/listslice.c - list[key] with integers and slices: reading, assigning, deleting. */
#include <string.h>
#include "vm/object/int.h"
#include "vm/object/list.h"

ou_obj *ou_list_subscript(ou_obj *self, ou_obj *key)
{
    ou_list *l = (ou_list *)self;
    ou_ssize i, start, stop, step;
    if (!OU_IS(key, ou_slice_type)) {
        if (ou_seq_index(key, l->len, "list", &i) < 0) return NULL;
        if ((size_t)i >= (size_t)l->len)
            return ou_raise(&ou_exc_IndexError, "list index out of range");
        return ou_incref(l->items[i]);
    }
    if (ou_slice_unpack(key, &start, &stop, &step) < 0) return NULL;
    ou_ssize n = ou_slice_adjust(l->len, &start, &stop, step);
    ou_list *r = (ou_list *)ou_list_new(n > 0 ? n : 0);
    if (!r) return NULL;
    for (ou_ssize k = 0; k < n; k++) r->items[k] = ou_incref(l->items[start + k * step]);
    r->len = n;
    return &r->head;
}

/* del l[start::step] of n items: closes the gaps, then releases what was there. */
static int delete_stepped(ou_list *l, ou_ssize start, ou_ssize step, ou_ssize n)
{
    if (n <= 0) return 0;
    if (step < 0) {
        start += step * (n - 1);
        step = -step;
    }
    ou_obj **gone = ou_mem_new((size_t)n * sizeof *gone);
    if (!gone) return -1;
    ou_ssize to = start, next = start, taken = 0;
    for (ou_ssize from = start; from < l->len; from++) {
        if (taken < n && from == next) {
            gone[taken++] = l->items[from];
            if (taken < n) next += step;
        } else {
            l->items[to++] = l->items[from];
        }
    }
    l->len -= n;
    for (ou_ssize i = 0; i < n; i++) ou_decref(gone[i]);
    ou_mem_free(gone);
    return 0;
}

static int assign_stepped(ou_list *l, ou_obj *key, ou_obj *value)
{
    ou_ssize start, stop, step;
    OU_AUTO ou_obj *seq = NULL;
    if (value == &l->head) seq = ou_list_slice(value, 0, ou_list_len(value));
    else seq = ou_seq_fast(value, "must assign iterable to extended slice");
    if (!seq) return -1;
    /* Reading an iterable may have changed the list. */
    if (ou_slice_unpack(key, &start, &stop, &step) < 0) return -1;
    ou_ssize n = ou_slice_adjust(l->len, &start, &stop, step);
    ou_ssize m = ou_list_check(seq) ? ou_list_len(seq) : ou_tuple_len(seq);
    if (m != n)
        return ou_raise_int(&ou_exc_ValueError,
                            "attempt to assign sequence of size %zd to extended slice of size %zd",
                            m, n);
    if (n == 0) return 0;
    ou_obj **gone = ou_mem_new((size_t)n * sizeof *gone);
    if (!gone) return -1;
    ou_obj **from = ou_list_check(seq) ? ((ou_list *)seq)->items : ((ou_tuple *)seq)->items;
    for (ou_ssize k = 0; k < n; k++) {
        ou_obj **item = &l->items[start + k * step];
        gone[k] = *item;
        *item = ou_incref(from[k]);
    }
    for (ou_ssize k = 0; k < n; k++) ou_decref(gone[k]);
    ou_mem_free(gone);
    return 0;
}

int ou_list_ass_subscript(ou_obj *self, ou_obj *key, ou_obj *value)
{
    ou_list *l = (ou_list *)self;
    ou_ssize i, start, stop, step;
    if (!OU_IS(key, ou_slice_type)) {
        if (ou_seq_index(key, l->len, "list", &i) < 0) return -1;
        if ((size_t)i >= (size_t)l->len)
            return ou_raise_int(&ou_exc_IndexError, "list assignment index out of range");
        if (!value) return ou_list_splice(l, i, i + 1, NULL);
        ou_setref(&l->items[i], ou_incref(value));
        return 0;
    }
    if (ou_slice_unpack(key, &start, &stop, &step) < 0) return -1;
    ou_ssize n = ou_slice_adjust(l->len, &start, &stop, step);
    if (step == 1) return ou_list_splice(l, start, stop, value);
    return value ? assign_stepped(l, key, value) : delete_stepped(l, start, step, n);
}
