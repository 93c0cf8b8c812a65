/* vm/object/bool.c - bool: the two constants and the operators that give a bool for two bools. */
#include "vm/object/int_impl.h"
#include "vm/object/str.h"

ou_int ou_false = { OU_STATIC_HEAD(&ou_bool_type.map), 0 };
ou_int ou_true = { OU_STATIC_HEAD(&ou_bool_type.map), 1 };

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)cls;
    static ou_binder binder = { "bool", "(x=False, /)", NULL };
    ou_obj *v[1] = { n ? args[0] : NULL };
    if ((n > 1 || kwnames) && ou_no_keywords("bool", kwnames) < 0) return NULL;
    if (n > 1 && ou_bind(&binder, args, n, NULL, v) < 0) return NULL;
    int truth = v[0] ? ou_truth(v[0]) : 0;
    return truth < 0 ? NULL : ou_bool(truth);
}

static ou_obj *repr(ou_obj *o)
{
    return ou_incref(o == &ou_true.head ? OU_ID(True) : OU_ID(False));
}

#define OPERATOR(name, op, slot)                                                                   \
    static ou_obj *name(ou_obj *a, ou_obj *b)                                                      \
    {                                                                                              \
        if (!ou_is_bool(a) || !ou_is_bool(b)) return slot(a, b);                                   \
        return ou_bool((a == &ou_true.head) op(b == &ou_true.head));                               \
    }

OPERATOR(and_, &, ou_int_slot_and)
OPERATOR(or_, |, ou_int_slot_or)
OPERATOR(xor_, ^, ou_int_slot_xor)

/* The constants are never freed: their count starts beyond what a program can drop. */
static void dealloc(ou_obj *o) { o->refs = OU_IMMORTAL; }

ou_type ou_bool_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = dealloc, .type = &ou_bool_type, .layout = OU_LAYOUT_LEAF },
    .name = "bool",
    .doc = "bool(x=False, /): whether x is true; True and False are the only two instances.",
    .size = sizeof(ou_int_sub),
    .flags = OU_TF_IMMUTABLE | OU_TF_MATCH_SELF | OU_TF_INT,
    .base = &ou_int_type,
    .new_ = new_,
    .repr = repr,
    .and_ = and_,
    .or_ = or_,
    .xor = xor_,
};
