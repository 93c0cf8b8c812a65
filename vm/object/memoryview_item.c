/* Items of memoryviews: native formats, packing and unpacking, casts, copies in logical order. */
#include "vm/object/float.h"
#include "vm/object/int.h"
#include "vm/object/memoryview.h"

/* code, C type, constructor of the value */
#define FORMATS(X)                                                                                 \
    X('b', int8_t, ou_int_new)                                                                     \
    X('h', int16_t, ou_int_new) X('i', int32_t, ou_int_new) X('l', int64_t, ou_int_new)            \
        X('q', int64_t, ou_int_new) X('n', int64_t, ou_int_new) X('B', uint8_t, ou_int_from_u64)   \
            X('H', uint16_t, ou_int_from_u64) X('I', uint32_t, ou_int_from_u64)                    \
                X('L', uint64_t, ou_int_from_u64) X('Q', uint64_t, ou_int_from_u64)                \
                    X('N', uint64_t, ou_int_from_u64) X('P', uint64_t, ou_int_from_u64)

ou_ssize ou_memview_format(const char *format, char *code)
{
    if (*format == '@') format++;
    if (!*format || format[1]) return 0;
    *code = *format;
    switch (*format) {
#define SIZE(c, T, make)                                                                           \
    case c: return sizeof(T);
        FORMATS(SIZE)
    case 'c':
    case '?': return 1;
    case 'f': return 4;
    case 'd': return 8;
    default: return 0;
    }
}

ou_obj *ou_memview_unpack(const char *p, const char *format)
{
    char code = 0;
    ou_memview_format(format, &code);
    switch (code) {
#define UNPACK(c, T, make)                                                                         \
    case c: {                                                                                      \
        T value;                                                                                   \
        memcpy(&value, p, sizeof value);                                                           \
        return make(value);                                                                        \
    }
        FORMATS(UNPACK)
    case 'c': return ou_bytes_new(p, 1);
    case '?': return ou_bool(*p != 0);
    case 'f': {
        float f;
        memcpy(&f, p, 4);
        return ou_float_new((double)f);
    }
    case 'd': {
        double d;
        memcpy(&d, p, 8);
        return ou_float_new(d);
    }
    default:
        return ou_raise(&ou_exc_NotImplementedError, "memoryview: format %s not supported", format);
    }
}

static int bad_value(const char *format)
{
    ou_err_clear();
    return ou_raise_int(&ou_exc_ValueError, "memoryview: invalid value for format '%s'", format);
}

static int bad_type(const char *format)
{
    return ou_raise_int(&ou_exc_TypeError, "memoryview: invalid type for format '%s'", format);
}

static int pack_integer(char *p, ou_obj *value, char code, const char *format)
{
    if (!ou_typeof(value)->index) return bad_type(format);
    OU_AUTO ou_obj *i = ou_index(value);
    if (!i) return -1;
    ou_ssize size = ou_memview_format(format, &code);
    bool is_signed = strchr("bhilqn", code) != NULL;
    if (ou_int_to_bytes(i, (unsigned char *)p, (size_t)size, true, is_signed) == 0) return 0;
    return bad_value(format);
}

int ou_memview_pack(char *p, ou_obj *value, const char *format)
{
    char code = 0;
    if (!ou_memview_format(format, &code)) {
        return ou_raise_int(&ou_exc_NotImplementedError, "memoryview: format %s not supported",
                            format);
    }
    if (code == '?') {
        int truth = ou_truth(value);
        if (truth < 0) return -1;
        *p = (char)truth;
        return 0;
    }
    if (code == 'c') {
        if (!ou_bytes_check(value)) return bad_type(format);
        if (ou_bytes_len(value) != 1) return bad_value(format);
        *p = *ou_bytes_data(value);
        return 0;
    }
    if (code != 'f' && code != 'd') return pack_integer(p, value, code, format);
    double d;
    if (ou_as_double(value, &d) < 0) {
        if (!ou_err_matches(&ou_exc_TypeError)) return -1;
        ou_err_clear();
        return bad_type(format);
    }
    if (code == 'd') {
        memcpy(p, &d, 8);
    } else {
        float f = (float)d;
        memcpy(p, &f, 4);
    }
    return 0;
}

bool ou_buffer_contiguous(const ou_buffer *b, bool fortran)
{
    ou_ssize expect = b->itemsize;
    if (b->len == 0) return true;
    for (int k = 0; k < b->ndim; k++) {
        int i = fortran ? k : b->ndim - 1 - k;
        if (b->shape[i] > 1 && b->strides[i] != expect) return false;
        expect *= b->shape[i];
    }
    return true;
}

/* Copies dimension `dim` and those behind it to *to in C order. */
static char *copy_out(const ou_buffer *b, int dim, const char *from, char *to)
{
    if (dim == b->ndim) return (char *)memcpy(to, from, (size_t)b->itemsize) + b->itemsize;
    for (ou_ssize i = 0; i < b->shape[dim]; i++)
        to = copy_out(b, dim + 1, from + i * b->strides[dim], to);
    return to;
}

ou_obj *ou_buffer_to_bytes(const ou_buffer *b)
{
    if (ou_buffer_contiguous(b, false)) return ou_bytes_new(b->data, b->len);
    ou_obj *r = ou_bytes_new(NULL, b->len);
    if (r && b->len) copy_out(b, 0, b->data, ou_bytes_data(r));
    return r;
}

/* A one-dimensional view in the destination format. */
static int cast_flat(ou_buffer *b, const char *format)
{
    static const char *const names[] = {"b",  "B",  "h",  "H",  "i",  "I",  "l",  "L",  "q",
                                        "Q",  "n",  "N",  "P",  "c",  "?",  "f",  "d",  "@b",
                                        "@B", "@h", "@H", "@i", "@I", "@l", "@L", "@q", "@Q",
                                        "@n", "@N", "@P", "@c", "@?", "@f", "@d"};
    char source, target;
    if (!ou_memview_format(b->format, &source)) {
        return ou_raise_int(&ou_exc_ValueError,
                            "memoryview: source format must be a native single character format "
                            "prefixed with an optional '@'");
    }
    ou_ssize size = ou_memview_format(format, &target);
    if (!size) {
        return ou_raise_int(
            &ou_exc_ValueError,
            "memoryview: destination format must be a native single character format "
            "prefixed with an optional '@'");
    }
    if (!strchr("bBc", source) && !strchr("bBc", target)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "memoryview: cannot cast between two non-byte formats");
    }
    if (b->len % size)
        return ou_raise_int(&ou_exc_TypeError, "memoryview: length is not a multiple of itemsize");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], format) == 0) b->format = names[i];
    }
    b->itemsize = size;
    b->ndim = 1;
    b->shape[0] = b->len / size;
    b->strides[0] = size;
    return 0;
}

static int cast_shape(ou_buffer *b, ou_obj *shape)
{
    bool list = ou_list_check(shape);
    ou_ssize n = list ? ou_list_len(shape) : ou_tuple_len(shape), product = 1;
    for (ou_ssize i = 0; i < n; i++) {
        int64_t extent;
        ou_obj *x = list ? ou_list_at(shape, i) : ou_tuple_at(shape, i);
        if (!ou_int_check(x)) {
            return ou_raise_int(&ou_exc_TypeError,
                                "memoryview.cast(): elements of shape must be integers");
        }
        if (!ou_int_fits(x, &extent) || extent <= 0) {
            return ou_raise_int(&ou_exc_ValueError,
                                "memoryview.cast(): elements of shape must be integers > 0");
        }
        if (extent > OU_SSIZE_MAX / product) {
            return ou_raise_int(&ou_exc_ValueError,
                                "memoryview.cast(): product(shape) > SSIZE_MAX");
        }
        b->shape[i] = extent;
        product *= extent;
    }
    if (product > OU_SSIZE_MAX / b->itemsize || product * b->itemsize != b->len) {
        return ou_raise_int(&ou_exc_TypeError,
                            "memoryview: product(shape) * itemsize != buffer size");
    }
    b->ndim = (int)n;
    ou_ssize stride = b->itemsize;
    for (ou_ssize i = n - 1; i >= 0; i--) {
        b->strides[i] = stride;
        stride *= b->shape[i];
    }
    return 0;
}

ou_obj *ou_memview_cast(ou_memoryview *v, ou_obj *format, ou_obj *shape)
{
    ou_buffer b = v->view;
    if (!ou_str_check(format)) {
        return ou_raise(&ou_exc_TypeError, "cast() argument 'format' must be str, not %s",
                        ou_arg_type(format));
    }
    if (!ou_buffer_contiguous(&b, false)) {
        return ou_raise(&ou_exc_TypeError,
                        "memoryview: casts are restricted to C-contiguous views");
    }
    if (shape || b.ndim != 1) {
        for (int i = 0; i < b.ndim; i++) {
            if (b.shape[i] == 0) {
                return ou_raise(&ou_exc_TypeError,
                                "memoryview: cannot cast view with zeros in shape or strides");
            }
        }
    }
    if (shape) {
        if (!ou_list_check(shape) && !ou_tuple_check(shape)) {
            return ou_raise(&ou_exc_TypeError, "shape must be a list or a tuple");
        }
        ou_ssize n = ou_list_check(shape) ? ou_list_len(shape) : ou_tuple_len(shape);
        if (n > 8)
            return ou_raise(&ou_exc_ValueError,
                            "memoryview: number of dimensions must not exceed 8");
        if (n != 1 && b.ndim != 1) {
            return ou_raise(&ou_exc_TypeError, "memoryview: cast must be 1D -> ND or ND -> 1D");
        }
    }
    char *tmp;
    const char *text = ou_str_utf8(format, NULL, &tmp);
    if (!text) return NULL;
    int status = cast_flat(&b, text);
    ou_mem_free(tmp);
    if (status < 0 || (shape && cast_shape(&b, shape) < 0)) return NULL;
    return ou_memview_sub(v, &b);
}
