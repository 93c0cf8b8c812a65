/* vm/object/float.h - float and complex. */
#ifndef OU_OBJECT_FLOAT_H
#define OU_OBJECT_FLOAT_H

#include "vm/object/protocol.h"

typedef struct ou_float {
    ou_obj head;
    double v;
} ou_float;
typedef struct ou_complex {
    ou_obj head;
    double re, im;
} ou_complex;

extern ou_type ou_float_type, ou_complex_type;

OU_INLINE bool ou_float_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_FLOAT);
}
OU_INLINE bool ou_float_exact(const void *o)
{
    return OU_IS(o, ou_float_type);
}
OU_INLINE double ou_float_value(const void *o)
{
    return ((const ou_float *)o)->v;
}
OU_NEW ou_obj *ou_float_new(double v);
OU_NEW ou_obj *ou_complex_new(double re, double im);
/* Text of a double, NUL-terminated, with a byte to spare behind it. */
typedef struct ou_double_text {
    char *text;
    size_t len;
    char *owned;     /* NULL, or the buffer of a long text */
    char small[128]; /* else it lies here */
} ou_double_text;
/* code: 'r' shortest round-trip, else 'e' 'f' 'g' 'E' 'F' 'G'; precision as printf; flags below.
 * 0, then free with ou_double_text_free; -1: MemoryError. */
enum { OU_DTSF_SIGN = 1, OU_DTSF_ADD_DOT_0 = 2, OU_DTSF_ALT = 4, OU_DTSF_NO_NEG_0 = 8 };
OU_MUSTCHECK int ou_double_to_text(ou_double_text *t, double v, int code, int precision,
                                   int flags);
OU_INLINE void ou_double_text_free(ou_double_text *t)
{
    if (t->owned) ou_mem_free(t->owned);
}
/* Parses like float(): surrounding white space allowed, underscores, inf, nan. false: malformed. */
bool ou_double_parse(const char *s, size_t n, double *out);
/* Reads the longest number (or inf, nan) at the start of NUL-terminated text: its end, or NULL if
 * there is none. */
const char *ou_double_scan(const char *s, double *out);
/* Rounds half to even at a decimal place as float.__round__ does; OverflowError. */
OU_NEW ou_obj *ou_float_round(double v, int64_t ndigits);
/* Splits as divmod() does; y is not zero. */
void ou_float_divmod(double x, double y, double *quotient, double *rest);
OU_NEW ou_obj *ou_float_from_object(ou_obj *x); /* float(x) */
/* complex(o) for C: __complex__, float, index.  TypeError "must be real number, not T". */
OU_MUSTCHECK int ou_as_complex(ou_obj *o, double *re, double *im);

#endif
