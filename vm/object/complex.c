/* vm/object/complex.c - complex: arithmetic as C's formulas in 3.11 have it, text, hash and the
 * type. */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "vm/object/float.h"
#include "vm/object/int_impl.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

typedef struct value {
    double re, im;
} value;

ou_obj *ou_complex_new(double re, double im)
{
    ou_complex *o = ou_leaf_new(&ou_complex_type.map, sizeof *o);
    if (!o) return NULL;
    o->re = re;
    o->im = im;
    return &o->head;
}

static ou_obj *wrap(value v) { return ou_complex_new(v.re, v.im); }

static value get(const ou_obj *o)
{
    const ou_complex *c = OU_CAST(const ou_complex, o);
    return (value){ c->re, c->im };
}

static bool is_complex(const ou_obj *o) { return ou_is_instance(o, &ou_complex_type); }

/* ---- arithmetic ------------------------------------------------------------------------------ */

/* An operand of any number type: 1, 0 not a number, -1 an int that is too large. */
static int operand(ou_obj *o, value *out)
{
    if (is_complex(o)) {
        *out = get(o);
        return 1;
    }
    *out = (value){ 0, 0 };
    if (ou_float_check(o))
        out->re = ou_float_value(o);
    else if (!ou_int_check(o))
        return 0;
    else if (isinf(out->re = ou_int_as_double(o)))
        return -1;
    return 1;
}

static int operands(ou_obj *a, ou_obj *b, value *x, value *y)
{
    int first = operand(a, x);
    return first <= 0 ? first : operand(b, y);
}

static ou_obj *refuse(int status) { return status < 0 ? NULL : ou_incref(&ou_notimplemented); }

static ou_obj *add(ou_obj *a, ou_obj *b)
{
    value x, y;
    int status = operands(a, b, &x, &y);
    return status > 0 ? ou_complex_new(x.re + y.re, x.im + y.im) : refuse(status);
}

static ou_obj *sub(ou_obj *a, ou_obj *b)
{
    value x, y;
    int status = operands(a, b, &x, &y);
    return status > 0 ? ou_complex_new(x.re - y.re, x.im - y.im) : refuse(status);
}

static value product(value x, value y)
{
    return (value){ x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re };
}

static ou_obj *mul(ou_obj *a, ou_obj *b)
{
    value x, y;
    int status = operands(a, b, &x, &y);
    return status > 0 ? wrap(product(x, y)) : refuse(status);
}

/* Smith's method: scales by the larger part of the divisor.  False: division by zero. */
static bool quotient(value x, value y, value *out)
{
    double re = fabs(y.re), im = fabs(y.im);
    if (re >= im) {
        if (re == 0) return false;
        double ratio = y.im / y.re, denom = y.re + y.im * ratio;
        *out = (value){ (x.re + x.im * ratio) / denom, (x.im - x.re * ratio) / denom };
    } else if (im >= re) {
        double ratio = y.re / y.im, denom = y.re * ratio + y.im;
        *out = (value){ (x.re * ratio + x.im) / denom, (x.im * ratio - x.re) / denom };
    } else {
        *out = (value){ NAN, NAN };
    }
    return true;
}

static ou_obj *truediv(ou_obj *a, ou_obj *b)
{
    value x, y, q;
    int status = operands(a, b, &x, &y);
    if (status <= 0) return refuse(status);
    if (!quotient(x, y, &q)) {
        return ou_raise(&ou_exc_ZeroDivisionError, "complex division by zero");
    }
    return wrap(q);
}

static value unsigned_power(value x, long n)
{
    value r = { 1, 0 };
    for (; n > 0; n >>= 1) {
        if (n & 1) r = product(r, x);
        x = product(x, x);
    }
    return r;
}

/* False: zero to a negative or complex power.  The C library may leave a domain error in errno. */
static bool general_power(value x, value y, value *out)
{
    *out = (value){ y.re == 0 && y.im == 0, 0 };
    if (y.re == 0 && y.im == 0) return true;
    if (x.re == 0 && x.im == 0) return !(y.im != 0 || y.re < 0);
    double size = hypot(x.re, x.im), length = pow(size, y.re);
    double angle = atan2(x.im, x.re), phase = angle * y.re;
    if (y.im != 0) {
        length /= exp(angle * y.im);
        phase += y.im * log(size);
    }
    *out = (value){ length * cos(phase), length * sin(phase) };
    return true;
}

static ou_obj *pow_(ou_obj *a, ou_obj *b, ou_obj *m)
{
    value x = { 0, 0 }, y = { 0, 0 }, r = { 0, 0 };
    int status = operands(a, b, &x, &y);
    if (status <= 0) return refuse(status);
    if (m != &ou_none) return ou_raise(&ou_exc_ValueError, "complex modulo");
    bool ok = true;
    errno = 0;
    if (y.im == 0 && y.re == floor(y.re) && fabs(y.re) <= 100) {
        long n = (long)y.re;
        if (n > 0)
            r = unsigned_power(x, n);
        else
            ok = quotient((value){ 1, 0 }, unsigned_power(x, -n), &r);
    } else {
        ok = general_power(x, y, &r);
    }
    if (!ok || errno == EDOM) {
        return ou_raise(&ou_exc_ZeroDivisionError, "0.0 to a negative or complex power");
    }
    if (isinf(r.re) || isinf(r.im)) {
        return ou_raise(&ou_exc_OverflowError, "complex exponentiation");
    }
    return wrap(r);
}

static ou_obj *neg(ou_obj *o) { return ou_complex_new(-get(o).re, -get(o).im); }

static ou_obj *pos(ou_obj *o) { return OU_IS(o, ou_complex_type) ? ou_incref(o) : wrap(get(o)); }

static ou_obj *abs_(ou_obj *o)
{
    value v = get(o);
    double r = hypot(v.re, v.im);
    if (isinf(r) && isfinite(v.re) && isfinite(v.im)) {
        return ou_raise(&ou_exc_OverflowError, "absolute value too large");
    }
    return ou_float_new(r);
}

static int truth(ou_obj *o) { return get(o).re != 0 || get(o).im != 0; }

static ou_hash hash(ou_obj *o)
{
    uint64_t h = (uint64_t)ou_hash_double(o, get(o).re);
    h += UINT64_C(1000003) * (uint64_t)ou_hash_double(o, get(o).im);
    return h == UINT64_MAX ? -2 : (ou_hash)h;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (op != OU_EQ && op != OU_NE) return ou_incref(&ou_notimplemented);
    value x = get(a);
    bool equal;
    if (is_complex(b)) {
        equal = x.re == get(b).re && x.im == get(b).im;
    } else if (ou_float_check(b)) {
        equal = x.re == ou_float_value(b) && x.im == 0;
    } else if (!ou_int_check(b)) {
        return ou_incref(&ou_notimplemented);
    } else if (x.im != 0) {
        equal = false;
    } else {
        OU_AUTO ou_obj *re = ou_float_new(x.re);
        return re ? ou_float_type.richcmp(re, b, op) : NULL;
    }
    return ou_bool(equal == (op == OU_EQ));
}

static ou_obj *repr(ou_obj *o)
{
    value v = get(o);
    bool pure = v.re == 0 && !signbit(v.re);
    ou_double_text re, im;
    if (ou_double_to_text(&im, v.im, 'r', 0, pure ? 0 : OU_DTSF_SIGN) < 0) return NULL;
    ou_obj *s = NULL;
    if (pure) {
        s = ou_str_format("%sj", im.text);
    } else if (ou_double_to_text(&re, v.re, 'r', 0, 0) == 0) {
        s = ou_str_format("(%s%sj)", re.text, im.text);
        ou_double_text_free(&re);
    }
    ou_double_text_free(&im);
    return s;
}

/* ---- complex() ------------------------------------------------------------------------------- */

/* Reads NUL-terminated, stripped text: "a", "bj", "a+bj", "j", "a-j", with or without parentheses.
 */
static bool parse(const char *s, value *out)
{
    value v = { 0, 0 };
    const char *end = ou_double_scan(s, &v.re);
    if (!end) {
        end = s + (*s == '+' || *s == '-');
        v = (value){ 0, *s == '-' ? -1 : 1 };
        if ((*end | 0x20) != 'j') return false;
        end++;
    } else if ((*end | 0x20) == 'j') {
        v = (value){ 0, v.re };
        end++;
    } else if (*end == '+' || *end == '-') {
        s = end;
        end = ou_double_scan(s, &v.im);
        if (!end) {
            v.im = *s == '-' ? -1 : 1;
            end = s + 1;
        }
        if ((*end | 0x20) != 'j') return false;
        end++;
    }
    *out = v;
    return *end == 0;
}

static bool is_blank(char c) { return c == ' ' || (c >= 9 && c <= 13); }

static size_t strip(char **s, size_t n)
{
    while (n && is_blank(**s)) {
        ++*s;
        n--;
    }
    while (n && is_blank((*s)[n - 1])) n--;
    (*s)[n] = 0;
    return n;
}

/* Underscores may stand between digits only; they are removed in place. */
static bool drop_underscores(char *s)
{
    char *out = s, last = 0;
    for (; *s; last = *s++) {
        bool digit = *s >= '0' && *s <= '9';
        if (*s == '_' ? !(last >= '0' && last <= '9') : last == '_' && !digit) return false;
        if (*s != '_') *out++ = *s;
    }
    *out = 0;
    return last != '_';
}

static int from_str(ou_obj *o, value *out)
{
    size_t n;
    char *text = ou_int_ascii_text(o, &n);
    if (!text) return -1;
    char *s = text;
    bool ok = strlen(text) == n;
    n = strip(&s, n);
    if (ok && n > 1 && *s == '(') {
        ok = s[n - 1] == ')';
        s++;
        strip(&s, n - 2);
    }
    bool grouped = ok && drop_underscores(s);
    ok = grouped && parse(s, out);
    bool misplaced = !grouped && memchr(text, '_', strlen(text));
    ou_mem_free(text);
    if (misplaced) {
        return ou_raise_int(&ou_exc_ValueError, "could not convert string to complex: %R", o);
    }
    return ok ? 0 : ou_raise_int(&ou_exc_ValueError, "complex() arg is a malformed string");
}

/* Result of o.__complex__(): 1, 0 no such method, -1. */
static int by_method(ou_obj *o, value *out)
{
    OU_AUTO ou_obj *method = ou_lookup_special(o, OU_ID(__complex__));
    if (!method) return ou_err_pending() ? -1 : 0;
    OU_AUTO ou_obj *r = ou_call0(method);
    if (!r) return -1;
    if (!is_complex(r)) {
        return ou_raise_int(&ou_exc_TypeError, "__complex__ returned non-complex (type %.200T)", r);
    }
    if (!OU_IS(r, ou_complex_type) &&
        ou_warn(
            &ou_exc_DeprecationWarning, 1,
            "__complex__ returned non-complex (type %.200T).  The ability to return an instance "
            "of a strict subclass of complex is deprecated, and may be removed in a future "
            "version of Python.",
            r) < 0) {
        return -1;
    }
    *out = get(r);
    return 1;
}

static bool is_number(ou_obj *o)
{
    return is_complex(o) || ou_typeof(o)->as_float || ou_typeof(o)->index;
}

/* Value of a number object; *is_real tells whether it has no imaginary part of its own. */
static int number_value(ou_obj *o, value *out, bool *is_real)
{
    *is_real = !is_complex(o);
    if (!*is_real) {
        *out = get(o);
        return 0;
    }
    out->im = 0;
    return ou_as_double(o, &out->re);
}

int ou_as_complex(ou_obj *o, double *re, double *im)
{
    value v;
    if (is_complex(o)) {
        v = get(o);
    } else {
        int status = by_method(o, &v);
        if (status < 0) return -1;
        v.im = status ? v.im : 0;
        if (!status && ou_as_double(o, &v.re) < 0) return -1;
    }
    *re = v.re;
    *im = v.im;
    return 0;
}

static int from_args(ou_obj *re, ou_obj *im, value *out)
{
    value x = { 0, 0 }, y = { 0, 0 };
    bool real = true, y_real = true;
    if (re && ou_str_check(re)) {
        if (!im) return from_str(re, out);
        return ou_raise_int(&ou_exc_TypeError,
                            "complex() can't take second arg if first is a string");
    }
    if (im && ou_str_check(im)) {
        return ou_raise_int(&ou_exc_TypeError, "complex() second arg can't be a string");
    }
    int status = re ? by_method(re, &x) : 0;
    if (status < 0) return -1;
    if (re && !status && !is_number(re)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "complex() first argument must be a string or a number, not '%.200T'",
                            re);
    }
    if (im && !is_number(im)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "complex() second argument must be a number, not '%.200T'", im);
    }
    if (re && !status && number_value(re, &x, &real) < 0) return -1;
    if (status) real = false;
    if (im && number_value(im, &y, &y_real) < 0) return -1;
    /* adding a missing part would turn -0.0 into 0.0 */
    if (!y_real) x.re -= y.im;
    if (!im)
        y.re = x.im;
    else if (!real)
        y.re += x.im;
    *out = (value){ x.re, y.re };
    return 0;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "complex", "(real=0, imag=0)", NULL };
    ou_obj *v[2];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    if (v[0] && !v[1] && OU_IS(v[0], ou_complex_type) && cls == &ou_complex_type) {
        return ou_incref(v[0]);
    }
    value x = { 0, 0 };
    if (from_args(v[0], v[1], &x) < 0) return NULL;
    if (cls == &ou_complex_type) return wrap(x);
    ou_complex *self = OU_CAST(ou_complex, ou_alloc_instance(cls, 0));
    if (!self) return NULL;
    self->re = x.re;
    self->im = x.im;
    if (self->head.map->flags & OU_MF_GC) ou_gc_track(self);
    return &self->head;
}

/* ---- methods --------------------------------------------------------------------------------- */

static ou_obj *conjugate(ou_obj *const *v) { return ou_complex_new(get(v[0]).re, -get(v[0]).im); }

static ou_obj *to_complex(ou_obj *const *v) { return pos(v[0]); }

static ou_obj *getnewargs(ou_obj *const *v)
{
    return ou_tuple2(ou_float_new(get(v[0]).re), ou_float_new(get(v[0]).im));
}

static ou_obj *format(ou_obj *const *v)
{
    if (ou_str_check(v[1])) return ou_format_complex(v[0], v[1]);
    return ou_raise(&ou_exc_TypeError, "__format__() argument must be str, not %#T", v[1]);
}

static ou_fndef methods[] = {
    OU_FN(conjugate, "()", "The number with the opposite imaginary part."),
    OU_FN_AS("__complex__", to_complex, "()", "The number as an exact complex."),
    OU_FN_AS("__getnewargs__", getnewargs, "()", "Arguments for pickling."),
    OU_FN_AS("__format__", format, "(format_spec, /)", "Text as the format specification says."),
    { 0 },
};

static const ou_member members[] = {
    { "real", OU_MEMBER_DOUBLE, false, offsetof(ou_complex, re), "The real part." },
    { "imag", OU_MEMBER_DOUBLE, false, offsetof(ou_complex, im), "The imaginary part." },
    { 0 },
};

ou_type ou_complex_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = ou_obj_free, .type = &ou_complex_type, .layout = OU_LAYOUT_LEAF },
    .name = "complex",
    .doc = "complex(real=0, imag=0): a complex number, from two numbers or from text.",
    .size = sizeof(ou_complex),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_IMMUTABLE,
    .new_ = new_,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .neg = neg,
    .pos = pos,
    .abs = abs_,
    .truth = truth,
    .add = add,
    .sub = sub,
    .mul = mul,
    .truediv = truediv,
    .pow = pow_,
    .methods = methods,
    .members = members,
};
