/* vm/object/float.c - float: creation, arithmetic, comparison with exact integers, hash and the
 * type. */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "vm/object/bytes.h"
#include "vm/object/exc.h"
#include "vm/object/float_impl.h"
#include "vm/object/int_impl.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

ou_obj *ou_float_new(double v)
{
    ou_float *o = ou_leaf_new(&ou_float_type.map, sizeof *o);
    if (ou_unlikely(!o)) return NULL;
    o->v = v;
    return &o->head;
}

ou_obj *ou_float_exact_of(ou_obj *o)
{
    return ou_float_exact(o) ? ou_incref(o) : ou_float_new(ou_float_value(o));
}

/* ---- operands -------------------------------------------------------------------------------- */

/* The operands as doubles: 1, 0 if one is neither float nor int, -1 if an int is too large. */
static int operand(ou_obj *o, double *out)
{
    if (ou_float_check(o)) {
        *out = ou_float_value(o);
        return 1;
    }
    if (!ou_int_check(o)) return 0;
    *out = ou_int_as_double(o);
    return isinf(*out) ? -1 : 1;
}

static OU_COLD int mixed_operands(ou_obj *a, ou_obj *b, double *x, double *y)
{
    int first = operand(a, x);
    return first <= 0 ? first : operand(b, y);
}

OU_INLINE int operands(ou_obj *a, ou_obj *b, double *x, double *y)
{
    if (ou_likely(OU_IS(a, ou_float_type) && OU_IS(b, ou_float_type))) {
        *x = ou_float_value(a);
        *y = ou_float_value(b);
        return 1;
    }
    return mixed_operands(a, b, x, y);
}

/* What a slot gives when operands() did not succeed. */
static ou_obj *refuse(int status) { return status < 0 ? NULL : ou_incref(&ou_notimplemented); }

#define SIMPLE(name, op)                                                                           \
    static ou_obj *name(ou_obj *a, ou_obj *b)                                                      \
    {                                                                                              \
        double x, y;                                                                               \
        int status = operands(a, b, &x, &y);                                                       \
        return ou_likely(status > 0) ? ou_float_new(x op y) : refuse(status);                      \
    }

SIMPLE(add, +)
SIMPLE(sub, -)
SIMPLE(mul, *)

static OU_COLD ou_obj *zero_division(const char *message)
{
    return ou_raise(&ou_exc_ZeroDivisionError, "%s", message);
}

static ou_obj *truediv(ou_obj *a, ou_obj *b)
{
    double x, y;
    int status = operands(a, b, &x, &y);
    if (status <= 0) return refuse(status);
    return y == 0 ? zero_division("float division by zero") : ou_float_new(x / y);
}

/* The quotient is not floor(x / y): that would round twice. */
void ou_float_divmod(double x, double y, double *quotient, double *rest)
{
    double r = fmod(x, y), q = (x - r) / y;
    if (r == 0) {
        r = copysign(0.0, y);
    } else if ((y < 0) != (r < 0)) {
        r += y;
        q -= 1.0;
    }
    if (q == 0) {
        *quotient = copysign(0.0, x / y);
    } else {
        *quotient = floor(q);
        if (q - *quotient > 0.5) *quotient += 1.0;
    }
    *rest = r;
}

static ou_obj *floordiv(ou_obj *a, ou_obj *b)
{
    double x, y, q, r;
    int status = operands(a, b, &x, &y);
    if (status <= 0) return refuse(status);
    if (y == 0) return zero_division("float floor division by zero");
    ou_float_divmod(x, y, &q, &r);
    return ou_float_new(q);
}

static ou_obj *mod(ou_obj *a, ou_obj *b)
{
    double x, y;
    int status = operands(a, b, &x, &y);
    if (status <= 0) return refuse(status);
    if (y == 0) return zero_division("float modulo");
    double r = fmod(x, y);
    if (r == 0)
        r = copysign(0.0, y);
    else if ((y < 0) != (r < 0))
        r += y;
    return ou_float_new(r);
}

static ou_obj *divmod_(ou_obj *a, ou_obj *b)
{
    double x, y, q, r;
    int status = operands(a, b, &x, &y);
    if (status <= 0) return refuse(status);
    if (y == 0) return zero_division("float divmod()");
    ou_float_divmod(x, y, &q, &r);
    return ou_tuple2(ou_float_new(q), ou_float_new(r));
}

/* ---- powers ---------------------------------------------------------------------------------- */

static bool is_odd(double d) { return fmod(fabs(d), 2.0) == 1.0; }

/* The cases IEEE 754 fixes for zero, one, infinity and nan; false: none of them. */
static bool special_power(double x, double y, double *out)
{
    if (y == 0)
        *out = 1.0;
    else if (isnan(x))
        *out = x;
    else if (isnan(y))
        *out = x == 1.0 ? 1.0 : y;
    else if (isinf(y)) {
        x = fabs(x);
        *out = x == 1.0 ? 1.0 : (y > 0) == (x > 1.0) ? fabs(y) : 0.0;
    } else if (isinf(x)) {
        if (y > 0)
            *out = is_odd(y) ? x : fabs(x);
        else
            *out = is_odd(y) ? copysign(0.0, x) : 0.0;
    } else {
        return false;
    }
    return true;
}

static OU_COLD ou_obj *out_of_range(int err)
{
    OU_AUTO ou_obj *number = ou_int_new(err);
    OU_AUTO ou_obj *text = ou_str_from(strerror(err));
    if (!number || !text) return NULL;
    ou_type *type = err == ERANGE ? &ou_exc_OverflowError : &ou_exc_ValueError;
    ou_obj *exc = ou_exc_new(type, (ou_obj *[]){ number, text }, 2);
    return exc ? ou_raise_obj(exc) : NULL;
}

static ou_obj *pow_(ou_obj *a, ou_obj *b, ou_obj *m)
{
    double x, y, r;
    if (m != &ou_none) {
        return ou_raise(&ou_exc_TypeError,
                        "pow() 3rd argument not allowed unless all arguments are integers");
    }
    int status = operands(a, b, &x, &y);
    if (status <= 0) return refuse(status);
    if (special_power(x, y, &r)) return ou_float_new(r);
    if (x == 0) {
        if (y < 0) return zero_division("0.0 cannot be raised to a negative power");
        return ou_float_new(is_odd(y) ? x : 0.0);
    }
    bool negative = false;
    if (x < 0) {
        if (y != floor(y)) return ou_complex_type.pow(a, b, m);
        negative = is_odd(y);
        x = -x;
    }
    if (x == 1.0) return ou_float_new(negative ? -1.0 : 1.0);
    errno = 0;
    r = pow(x, y);
    if (isinf(r)) return out_of_range(ERANGE);
    if (errno && !(errno == ERANGE && r == 0)) return out_of_range(errno);
    return ou_float_new(negative ? -r : r);
}

/* ---- unary, comparison, hash ----------------------------------------------------------------- */

static ou_obj *neg(ou_obj *o) { return ou_float_new(-ou_float_value(o)); }
static ou_obj *abs_(ou_obj *o) { return ou_float_new(fabs(ou_float_value(o))); }
static ou_obj *as_int(ou_obj *o) { return ou_int_from_double(ou_float_value(o)); }
static int truth(ou_obj *o) { return ou_float_value(o) != 0.0; }

static bool holds(double x, double y, int op)
{
    switch (op) {
    case OU_LT: return x < y;
    case OU_LE: return x <= y;
    case OU_EQ: return x == y;
    case OU_NE: return x != y;
    case OU_GT: return x > y;
    default: return x >= y;
    }
}

/* x against an int without rounding the int: the sign of their difference stands for the int's
 * side. */
static bool holds_int(double x, const ou_obj *i, int op)
{
    const int64_t exact = INT64_C(1) << 53;
    int64_t v;
    if (ou_int_fits(i, &v) && v >= -exact && v <= exact) return holds(x, (double)v, op);
    if (!isfinite(x)) return holds(x, 0.0, op);
    ou_int_view view;
    return holds(0.0, mpz_cmp_d(ou_int_see(i, &view), x), op);
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    double x = ou_float_value(a);
    if (ou_float_check(b)) return ou_bool(holds(x, ou_float_value(b), op));
    if (ou_int_check(b)) return ou_bool(holds_int(x, b, op));
    return ou_incref(&ou_notimplemented);
}

/* The value modulo 2**61 - 1, taken 28 bits at a time, so that equal numbers of all types agree. */
static ou_hash hash_finite(double d)
{
    const uint64_t modulus = (UINT64_C(1) << 61) - 1;
    int e;
    double m = frexp(fabs(d), &e);
    uint64_t x = 0;
    while (m != 0) {
        x = ((x << 28) & modulus) | x >> (61 - 28);
        m *= 268435456.0;
        e -= 28;
        uint64_t y = (uint64_t)m;
        m -= (double)y;
        x += y;
        if (x >= modulus) x -= modulus;
    }
    e = e >= 0 ? e % 61 : 60 - (-1 - e) % 61;
    x = ((x << e) & modulus) | x >> (61 - e);
    int64_t h = d < 0 ? -(int64_t)x : (int64_t)x;
    return h == -1 ? -2 : h;
}

ou_hash ou_hash_double(const ou_obj *o, double d)
{
    if (isfinite(d)) return hash_finite(d);
    if (isinf(d)) return d > 0 ? 314159 : -314159;
    uintptr_t p = (uintptr_t)o;
    ou_hash h = (ou_hash)(p >> 4 | p << 60);
    return h == -1 ? -2 : h;
}

static ou_hash hash(ou_obj *o) { return ou_hash_double(o, ou_float_value(o)); }

static ou_obj *repr(ou_obj *o)
{
    ou_double_text t;
    if (ou_double_to_text(&t, ou_float_value(o), 'r', 0, OU_DTSF_ADD_DOT_0) < 0) return NULL;
    ou_obj *s = ou_str_from_ascii(t.text, t.len);
    ou_double_text_free(&t);
    return s;
}

/* ---- float() --------------------------------------------------------------------------------- */

static ou_obj *malformed(ou_obj *x)
{
    return ou_raise(&ou_exc_ValueError, "could not convert string to float: %R", x);
}

static ou_obj *from_text(ou_obj *x)
{
    double d;
    if (ou_str_check(x)) {
        const ou_str *s = OU_CAST(ou_str, x);
        size_t n = s->len;
        char *text = s->ascii ? NULL : ou_int_ascii_text(x, &n);
        if (!text && !s->ascii) return NULL;
        bool ok = ou_double_parse(text ? text : (const char *)s->data, n, &d);
        ou_mem_free(text);
        return ok ? ou_float_new(d) : malformed(x);
    }
    if (!ou_has_buffer(x)) {
        return ou_raise(&ou_exc_TypeError,
                        "float() argument must be a string or a real number, not '%.200T'", x);
    }
    ou_buffer b;
    if (ou_get_buffer(x, &b, OU_BUF_SIMPLE) < 0) return NULL;
    bool ok = ou_double_parse(b.data, (size_t)b.len, &d);
    ou_release_buffer(&b);
    return ok ? ou_float_new(d) : malformed(x);
}

/* The result of __float__ as an exact float; steals it. */
static ou_obj *check_result(ou_obj *x, ou_obj *result)
{
    OU_AUTO ou_obj *r = result;
    if (!r || ou_float_exact(r)) return ou_take(&r);
    if (!ou_float_check(r)) {
        return ou_raise(&ou_exc_TypeError, "%.50T.__float__ returned non-float (type %.50T)", x, r);
    }
    if (ou_warn(
            &ou_exc_DeprecationWarning, 1,
            "%.50T.__float__ returned non-float (type %.50T).  The ability to return an instance "
            "of a strict subclass of float is deprecated, and may be removed in a future "
            "version of Python.",
            x, r) < 0) {
        return NULL;
    }
    return ou_float_exact_of(r);
}

ou_obj *ou_float_from_object(ou_obj *x)
{
    if (ou_float_exact(x)) return ou_incref(x);
    if (ou_typeof(x)->as_float) return check_result(x, ou_typeof(x)->as_float(x));
    if (ou_typeof(x)->index) {
        OU_AUTO ou_obj *i = ou_index(x);
        return i ? ou_typeof(i)->as_float(i) : NULL;
    }
    return from_text(x);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "float", "(x=0, /)", NULL };
    ou_obj *v[1] = { n ? args[0] : NULL };
    if (cls->init == ou_float_type.init && ou_no_keywords("float", kwnames) < 0) return NULL;
    if (n > 1 && ou_bind(&binder, args, n, NULL, v) < 0) return NULL;
    OU_AUTO ou_obj *value = v[0] ? ou_float_from_object(v[0]) : ou_float_new(0.0);
    if (!value || cls == &ou_float_type) return ou_take(&value);
    ou_float *self = OU_CAST(ou_float, ou_alloc_instance(cls, 0));
    if (!self) return NULL;
    self->v = ou_float_value(value);
    if (self->head.map->flags & OU_MF_GC) ou_gc_track(self);
    return &self->head;
}

/* Instances of subclasses end here too.  tests/bench/nbody.py */
static void dealloc(ou_obj *o)
{
    if (ou_likely(o->map == &ou_float_type.map)) ou_leaf_free(o);
    else ou_obj_free(o);
}

ou_type ou_float_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = dealloc, .type = &ou_float_type, .layout = OU_LAYOUT_LEAF },
    .name = "float",
    .doc = "float(x=0, /): a floating point number, from a number or from text.",
    .size = sizeof(ou_float),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_IMMUTABLE | OU_TF_MATCH_SELF | OU_TF_FLOAT,
    .new_ = new_,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .neg = neg,
    .pos = ou_float_exact_of,
    .abs = abs_,
    .as_int = as_int,
    .as_float = ou_float_exact_of,
    .truth = truth,
    .add = add,
    .sub = sub,
    .mul = mul,
    .truediv = truediv,
    .floordiv = floordiv,
    .mod = mod,
    .divmod = divmod_,
    .pow = pow_,
    .methods = ou_float_methods,
    .getsets = ou_float_getsets,
};
