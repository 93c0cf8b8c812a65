/* vm/object/number.c - the operators: which operand's slot is asked first, sequence fallbacks,
 * messages, and conversions of numbers to C values.
 *
 * A binary operation asks the left operand's slot, then the right one's; the right comes first if
 * its class is a proper subclass of the left's.  Slots of classes themselves decide between __op__
 * and __rop__. */
#include <limits.h>
#include <math.h>
#include <string.h>

#include "vm/object/float.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/str.h"

typedef struct op_info {
    uint16_t slot, inplace; /* offsets in ou_type */
    const char *symbol, *inplace_symbol;
} op_info;

#define OP(name, text)                                                                             \
    {                                                                                              \
        offsetof(ou_type, name), offsetof(ou_type, i##name), text, text "="                        \
    }
static const op_info ops[OU_INPLACE] = {
    [OU_ADD] = OP(add, "+"),
    [OU_AND] = { offsetof(ou_type, and_), offsetof(ou_type, iand), "&", "&=" },
    [OU_FLOORDIV] = OP(floordiv, "//"),
    [OU_LSHIFT] = OP(lshift, "<<"),
    [OU_MATMUL] = OP(matmul, "@"),
    [OU_MUL] = OP(mul, "*"),
    [OU_MOD] = OP(mod, "%"),
    [OU_OR] = { offsetof(ou_type, or_), offsetof(ou_type, ior), "|", "|=" },
    [OU_POW] = { offsetof(ou_type, pow), offsetof(ou_type, ipow), "** or pow()", "**=" },
    [OU_RSHIFT] = OP(rshift, ">>"),
    [OU_SUB] = OP(sub, "-"),
    [OU_TRUEDIV] = OP(truediv, "/"),
    [OU_XOR] = OP(xor, "^"),
};

/* ---- dispatch -------------------------------------------------------------------------------- */

static void *slot_at(const ou_type *t, size_t offset)
{
    void *slot;
    memcpy(&slot, (const char *)t + offset, sizeof slot);
    return slot;
}

/* Calls one slot; powers take a third operand. */
static ou_obj *call_slot(void *slot, ou_obj *a, ou_obj *b, size_t offset)
{
    if (offset == offsetof(ou_type, pow)) return ((ou_ternaryfn *)slot)(a, b, &ou_none);
    return ((ou_binaryfn *)slot)(a, b);
}

static bool is_not_implemented(ou_obj *r)
{
    if (r != &ou_notimplemented) return false;
    ou_decref(r);
    return true;
}

/* A new reference to NotImplemented if nobody handles the operands. */
static ou_obj *try_binary(ou_obj *a, ou_obj *b, size_t offset)
{
    ou_type *ta = ou_typeof(a), *tb = ou_typeof(b);
    void *left = slot_at(ta, offset), *right = tb == ta ? NULL : slot_at(tb, offset);
    if (right == left) right = NULL;
    if (left) {
        if (right && ou_type_is_subtype(tb, ta)) {
            ou_obj *r = call_slot(right, a, b, offset);
            if (!is_not_implemented(r)) return r;
            right = NULL;
        }
        ou_obj *r = call_slot(left, a, b, offset);
        if (!is_not_implemented(r)) return r;
    }
    if (right) return call_slot(right, a, b, offset);
    return ou_incref(&ou_notimplemented);
}

static ou_obj *try_inplace(ou_obj *a, ou_obj *b, const op_info *info)
{
    void *slot = slot_at(ou_typeof(a), info->inplace);
    if (slot) {
        ou_obj *r = info->inplace == offsetof(ou_type, ipow)
                        ? ((ou_ternaryfn *)slot)(a, b, &ou_none)
                        : ((ou_binaryfn *)slot)(a, b);
        if (!is_not_implemented(r)) return r;
    }
    return try_binary(a, b, info->slot);
}

static OU_COLD ou_obj *unsupported(ou_obj *a, ou_obj *b, const char *symbol)
{
    if (strcmp(symbol, ">>") == 0 && ou_typeof(a) == &ou_cfunction_type &&
        strcmp(OU_CAST(ou_cfunction, a)->def->name, "print") == 0) {
        return ou_raise(
            &ou_exc_TypeError,
            "unsupported operand type(s) for %.100s: '%.100T' and '%.100T'. Did you mean "
            "\"print(<message>, file=<output_stream>)\"?",
            symbol, a, b);
    }
    return ou_raise(&ou_exc_TypeError,
                    "unsupported operand type(s) for %.100s: '%.100T' and '%.100T'", symbol, a, b);
}

/* ---- sequences ------------------------------------------------------------------------------- */

static ou_obj *repeat(ou_obj *(*slot)(ou_obj *, ou_ssize), ou_obj *sequence, ou_obj *count)
{
    if (!ou_typeof(count)->index) {
        return ou_raise(&ou_exc_TypeError, "can't multiply sequence by non-int of type '%.200T'",
                        count);
    }
    ou_ssize n;
    if (ou_as_ssize(count, &n, &ou_exc_OverflowError) < 0) return NULL;
    return slot(sequence, n);
}

/* + and * of sequences, after the number slots gave up.  NotImplemented if neither is a sequence.
 */
static ou_obj *try_sequence(ou_obj *a, ou_obj *b, int op, bool inplace)
{
    const ou_type *ta = ou_typeof(a), *tb = ou_typeof(b);
    if (op == OU_ADD) {
        if (inplace && ta->iconcat) return ta->iconcat(a, b);
        if (ta->concat) return ta->concat(a, b);
    } else if (op == OU_MUL) {
        if (inplace && ta->irepeat) return repeat(ta->irepeat, a, b);
        if (ta->repeat) return repeat(ta->repeat, a, b);
        if (tb->repeat) return repeat(tb->repeat, b, a);
    }
    return ou_incref(&ou_notimplemented);
}

ou_obj *ou_binary(ou_obj *a, ou_obj *b, int op)
{
    bool inplace = op >= OU_INPLACE;
    if (inplace) op -= OU_INPLACE;
    const op_info *info = &ops[op];
    ou_obj *r = inplace ? try_inplace(a, b, info) : try_binary(a, b, info->slot);
    if (!is_not_implemented(r)) return r;
    r = try_sequence(a, b, op, inplace);
    if (!is_not_implemented(r)) return r;
    return unsupported(a, b, inplace ? info->inplace_symbol : info->symbol);
}

ou_obj *ou_divmod(ou_obj *a, ou_obj *b)
{
    ou_obj *r = try_binary(a, b, offsetof(ou_type, divmod));
    return is_not_implemented(r) ? unsupported(a, b, "divmod()") : r;
}

/* pow(a, b, mod): left, right (first if of a subclass), then the modulus may handle it. */
ou_obj *ou_pow3(ou_obj *a, ou_obj *b, ou_obj *mod)
{
    if (mod == &ou_none) return ou_binary(a, b, OU_POW);
    ou_type *ta = ou_typeof(a), *tb = ou_typeof(b);
    ou_ternaryfn *left = ta->pow, *right = tb == ta || tb->pow == left ? NULL : tb->pow;
    ou_ternaryfn *third = ou_typeof(mod)->pow;
    if (third == left || third == right) third = NULL;
    bool right_first = left && right && ou_type_is_subtype(tb, ta);
    ou_ternaryfn *order[3] = { right_first ? right : left, right_first ? left : right, third };
    for (int i = 0; i < 3; i++) {
        if (!order[i]) continue;
        ou_obj *r = order[i](a, b, mod);
        if (!is_not_implemented(r)) return r;
    }
    return ou_raise(&ou_exc_TypeError,
                    "unsupported operand type(s) for ** or pow(): '%.100T', '%.100T', '%.100T'", a,
                    b, mod);
}

/* ---- unary ----------------------------------------------------------------------------------- */

static ou_obj *unary(ou_unaryfn *slot, ou_obj *o, const char *symbol)
{
    if (slot) return slot(o);
    return ou_raise(&ou_exc_TypeError, "bad operand type for %s: '%.200T'", symbol, o);
}

ou_obj *ou_neg(ou_obj *o) { return unary(ou_typeof(o)->neg, o, "unary -"); }
ou_obj *ou_pos(ou_obj *o) { return unary(ou_typeof(o)->pos, o, "unary +"); }
ou_obj *ou_invert(ou_obj *o) { return unary(ou_typeof(o)->invert, o, "unary ~"); }
ou_obj *ou_absolute(ou_obj *o) { return unary(ou_typeof(o)->abs, o, "abs()"); }

/* ---- conversions ----------------------------------------------------------------------------- */

static OU_COLD ou_obj *index_by_slot(ou_obj *o)
{
    if (ou_int_check(o)) return ou_int_exact_of(o);
    if (!ou_typeof(o)->index) {
        return ou_raise(&ou_exc_TypeError, "'%.200T' object cannot be interpreted as an integer",
                        o);
    }
    OU_AUTO ou_obj *r = ou_typeof(o)->index(o);
    if (!r || ou_int_exact(r)) return ou_take(&r);
    if (!ou_int_check(r)) {
        return ou_raise(&ou_exc_TypeError, "__index__ returned non-int (type %.200T)", r);
    }
    if (ou_warn(
            &ou_exc_DeprecationWarning, 1,
            "__index__ returned non-int (type %.200T).  The ability to return an instance of a "
            "strict subclass of int is deprecated, and may be removed in a future version of "
            "Python.",
            r) < 0) {
        return NULL;
    }
    return ou_int_exact_of(r);
}

ou_obj *ou_index(ou_obj *o) { return ou_likely(ou_int_exact(o)) ? ou_incref(o) : index_by_slot(o); }

int ou_as_ssize(ou_obj *o, ou_ssize *out, ou_type *overflow)
{
    if (ou_likely(ou_int_is_small(o))) {
        *out = OU_CAST(ou_int, o)->v;
        return 0;
    }
    OU_AUTO ou_obj *i = ou_index(o);
    if (!i) return -1;
    int64_t v;
    if (ou_int_fits(i, &v)) {
        *out = v;
    } else if (overflow) {
        return ou_raise_int(overflow, "cannot fit '%.200T' into an index-sized integer", o);
    } else {
        *out = ou_int_sign(i) < 0 ? INTPTR_MIN : INTPTR_MAX;
    }
    return 0;
}

int ou_as_index(ou_obj *o, ou_ssize *out) { return ou_as_ssize(o, out, &ou_exc_IndexError); }

int ou_as_i64(ou_obj *o, int64_t *out)
{
    OU_AUTO ou_obj *i = ou_index(o);
    if (!i) return -1;
    if (ou_int_fits(i, out)) return 0;
    return ou_raise_int(&ou_exc_OverflowError, "Python int too large to convert to C long");
}

int ou_as_int(ou_obj *o, int *out)
{
    OU_AUTO ou_obj *i = ou_index(o);
    int64_t v;
    if (!i) return -1;
    if (!ou_int_fits(i, &v) || v > INT_MAX || v < INT_MIN) {
        return ou_raise_int(&ou_exc_OverflowError, "Python int too large to convert to C int");
    }
    *out = (int)v;
    return 0;
}

int ou_as_double(ou_obj *o, double *out)
{
    if (ou_float_check(o)) {
        *out = ou_float_value(o);
        return 0;
    }
    if (ou_int_exact(o)) {
        double d = ou_int_as_double(o);
        if (isinf(d)) return -1;
        *out = d;
        return 0;
    }
    if (!ou_typeof(o)->as_float && !ou_typeof(o)->index) {
        return ou_raise_int(&ou_exc_TypeError, "must be real number, not %.50T", o);
    }
    OU_AUTO ou_obj *f = ou_float_from_object(o);
    if (!f) return -1;
    *out = ou_float_value(f);
    return 0;
}
