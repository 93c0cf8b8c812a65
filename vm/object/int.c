/* vm/object/int.c - int: creation, conversion to and from C values, comparison, hash and the type.
 *
 * Values of 64 bits live in the object; beyond that a GMP number does.  Every result is normalised,
 * so a big integer never fits 64 bits and layouts can be compared before values.  GMP cannot report
 * that memory ran out: its allocation hooks then take emergency blocks from malloc and leave the
 * MemoryError of the heap pending, which ou_int_from_mpz turns into a failed operation. */
#include "vm/object/int_impl.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vm/object/bytes.h"
#include "vm/object/float.h"
#include "vm/object/str.h"

#define S1(n)                                                                                      \
    {                                                                                              \
        OU_STATIC_HEAD(&ou_int_type.map), (n)                                                      \
    }
#define S4(n)  S1(n), S1((n) + 1), S1((n) + 2), S1((n) + 3)
#define S16(n) S4(n), S4((n) + 4), S4((n) + 8), S4((n) + 12)
#define S64(n) S16(n), S16((n) + 16), S16((n) + 32), S16((n) + 48)
ou_int ou_small_ints[] = { S1(-5), S4(-4), S64(0), S64(64), S64(128), S64(192), S1(256) };

/* ---- memory for GMP -------------------------------------------------------------------------- */

/* GMP cannot be told that there is no memory.  Blocks it gets nevertheless come from malloc or from
 * the reserve, pages that nobody touches otherwise; ou_int_room keeps large operations from it. */
enum { EMERGENCY_MAX = 64, RESERVE = 8 << 20 };
static void *emergency[EMERGENCY_MAX];
static int emergency_count;
static _Alignas(16) char reserve[RESERVE];
static size_t reserve_used;
static bool gmp_failed; /* an operation ran on emergency memory */

static int emergency_index(const void *p)
{
    for (int i = 0; i < emergency_count; i++) {
        if (emergency[i] == p) return i;
    }
    return -1;
}

static OU_COLD void *emergency_new(size_t size)
{
    void *p = emergency_count < EMERGENCY_MAX ? malloc(size) : NULL;
    if (!p && emergency_count < EMERGENCY_MAX && size <= RESERVE - reserve_used) {
        p = reserve + reserve_used;
        reserve_used += (size + 15) & ~(size_t)15;
    }
    if (!p) {
        fputs("Fatal error: out of memory in integer arithmetic\n", stderr);
        abort();
    }
    gmp_failed = true;
    emergency[emergency_count++] = p;
    return p;
}

static void *gmp_alloc(size_t size)
{
    void *p = ou_mem_new(size);
    return ou_likely(p != NULL) ? p : emergency_new(size);
}

static void gmp_free(void *p, size_t size)
{
    (void)size;
    int i = ou_unlikely(emergency_count) ? emergency_index(p) : -1;
    if (i < 0) {
        ou_mem_free(p);
        return;
    }
    emergency[i] = emergency[--emergency_count];
    if ((uintptr_t)p - (uintptr_t)reserve >= RESERVE) free(p);
    if (!emergency_count) reserve_used = 0;
}

static void *gmp_resize(void *p, size_t old, size_t size)
{
    if (ou_likely(!emergency_count)) {
        void *q = ou_mem_resize(p, size);
        if (ou_likely(q != NULL)) return q;
    }
    void *q = gmp_alloc(size);
    memcpy(q, p, old < size ? old : size);
    gmp_free(p, old);
    return q;
}

__attribute__((constructor)) static void install_gmp_memory(void)
{
    mp_set_memory_functions(gmp_alloc, gmp_resize, gmp_free);
}

/* Results below this many bits need no look at the memory; larger ones get PROBE times their
 * size tried, for the temporary numbers of the operation. */
enum { SURELY_ROOM = 1 << 22, PROBE = 4 };

bool ou_int_room(double bits)
{
    if (ou_likely(bits < SURELY_ROOM)) return true;
    if (bits < 6e10) {
        void *probe = malloc((size_t)(bits / 8) * PROBE);
        free(probe);
        if (probe) return true;
    }
    ou_raise_nomem();
    return false;
}

/* ---- creation -------------------------------------------------------------------------------- */

ou_obj *ou_int_new(int64_t v)
{
    if ((uint64_t)v - (uint64_t)OU_INT_CACHE_MIN <= OU_INT_CACHE_MAX - OU_INT_CACHE_MIN) {
        return ou_incref(&ou_small_ints[v - OU_INT_CACHE_MIN]);
    }
    ou_int *o = ou_leaf_new(&ou_int_type.map, sizeof *o);
    if (ou_unlikely(!o)) return NULL;
    o->v = v;
    return &o->head;
}

ou_obj *ou_int_from_mpz(mpz_t z)
{
    if (ou_unlikely(gmp_failed)) {
        gmp_failed = false;
        mpz_clear(z);
        if (!ou_err_pending()) ou_raise_nomem();
        return NULL;
    }
    if (mpz_fits_slong_p(z)) {
        long v = mpz_get_si(z);
        mpz_clear(z);
        return ou_int_new(v);
    }
    ou_bigint *o = ou_leaf_new(&ou_bigint_map, sizeof *o);
    if (!o) {
        mpz_clear(z);
        return NULL;
    }
    o->z[0] = z[0];
    return &o->head;
}

ou_obj *ou_int_from_u64(uint64_t v)
{
    if (v <= INT64_MAX) return ou_int_new((int64_t)v);
    mpz_t z;
    mpz_init_set_ui(z, v);
    return ou_int_from_mpz(z);
}

ou_obj *ou_int_from_double(double d)
{
    if (d > -9.2e18 && d < 9.2e18) return ou_int_new((int64_t)d);
    if (isnan(d)) return ou_raise(&ou_exc_ValueError, "cannot convert float NaN to integer");
    if (isinf(d))
        return ou_raise(&ou_exc_OverflowError, "cannot convert float infinity to integer");
    mpz_t z;
    mpz_init_set_d(z, d);
    return ou_int_from_mpz(z);
}

/* ---- reading --------------------------------------------------------------------------------- */

bool ou_int_fits(const ou_obj *o, int64_t *out)
{
    if (o->map == &ou_bigint_map) return false;
    if (!OU_IS(o, ou_int_type) && !OU_IS(o, ou_bool_type) && OU_CAST(const ou_int_sub, o)->big)
        return false;
    *out = OU_CAST(const ou_int, o)->v;
    return true;
}

/* The GMP number of an int that does not fit 64 bits. */
static mpz_srcptr big_value(const ou_obj *o)
{
    if (o->map != &ou_bigint_map) o = OU_CAST(const ou_int_sub, o)->big;
    return OU_CAST(const ou_bigint, o)->z;
}

mpz_srcptr ou_int_see(const ou_obj *o, ou_int_view *view)
{
    int64_t v;
    if (!ou_int_fits(o, &v)) return big_value(o);
    view->limb = v < 0 ? -(mp_limb_t)v : (mp_limb_t)v;
    return mpz_roinit_n(view->z, &view->limb, v < 0 ? -1 : v > 0);
}

void ou_int_get_mpz(const ou_obj *o, mpz_t out)
{
    ou_int_view view;
    mpz_init_set(out, ou_int_see(o, &view));
}

int ou_int_sign(const ou_obj *o)
{
    int64_t v;
    if (ou_int_fits(o, &v)) return v < 0 ? -1 : v > 0;
    return mpz_sgn(big_value(o));
}

ou_obj *ou_int_exact_of(ou_obj *o)
{
    if (ou_int_exact(o)) return ou_incref(o);
    int64_t v;
    return ou_int_fits(o, &v) ? ou_int_new(v) : ou_incref(OU_CAST(ou_int_sub, o)->big);
}

size_t ou_int_bit_length(const ou_obj *o)
{
    int64_t v;
    if (!ou_int_fits(o, &v)) return mpz_sizeinbase(big_value(o), 2);
    uint64_t u = v < 0 ? -(uint64_t)v : (uint64_t)v;
    return u ? 64 - (size_t)__builtin_clzll(u) : 0;
}

/* The 64 leading bits, everything below them folded into the last one, rounds to the same double
 * as the whole number does. */
double ou_int_as_double(const ou_obj *o)
{
    int64_t v;
    if (ou_int_fits(o, &v)) return (double)v;
    mpz_srcptr z = big_value(o);
    size_t bits = mpz_sizeinbase(z, 2);
    double d = INFINITY;
    if (bits <= 1024) {
        size_t shift = bits - 64;
        mpz_t top;
        mpz_init(top);
        mpz_tdiv_q_2exp(top, z, shift);
        uint64_t u = mpz_get_ui(top);
        mpz_clear(top);
        if (shift && mpz_scan1(z, 0) < shift) u |= 1;
        d = ldexp((double)u, (int)shift);
    }
    if (isinf(d)) ou_raise(&ou_exc_OverflowError, "int too large to convert to float");
    return mpz_sgn(z) < 0 ? -d : d;
}

#define HASH_MODULUS ((UINT64_C(1) << 61) - 1)

ou_hash ou_int_hash(const ou_obj *o)
{
    int64_t v, h;
    if (ou_int_fits(o, &v)) {
        uint64_t u = (v < 0 ? -(uint64_t)v : (uint64_t)v) % HASH_MODULUS;
        h = v < 0 ? -(int64_t)u : (int64_t)u;
    } else {
        mpz_srcptr z = big_value(o);
        h = (int64_t)mpz_tdiv_ui(z, HASH_MODULUS);
        if (mpz_sgn(z) < 0) h = -h;
    }
    return h == -1 ? -2 : h;
}

static ou_hash hash(ou_obj *o) { return ou_int_hash(o); }

int ou_int_cmp(const ou_obj *a, const ou_obj *b)
{
    int64_t x, y;
    if (ou_int_fits(a, &x) && ou_int_fits(b, &y)) return (x > y) - (x < y);
    ou_int_view va, vb;
    return mpz_cmp(ou_int_see(a, &va), ou_int_see(b, &vb));
}

static bool holds(int c, int op)
{
    switch (op) {
    case OU_LT: return c < 0;
    case OU_LE: return c <= 0;
    case OU_EQ: return c == 0;
    case OU_NE: return c != 0;
    case OU_GT: return c > 0;
    default: return c >= 0;
    }
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_int_check(a) || !ou_int_check(b)) return ou_incref(&ou_notimplemented);
    return ou_bool(holds(a == b ? 0 : ou_int_cmp(a, b), op));
}

/* ---- bytes ----------------------------------------------------------------------------------- */

ou_obj *ou_int_from_bytes(const unsigned char *p, size_t n, bool little, bool is_signed)
{
    bool negative = is_signed && n && (p[little ? n - 1 : 0] & 0x80);
    if (n <= 8) {
        uint64_t u = negative ? ~UINT64_C(0) : 0;
        for (size_t i = 0; i < n; i++) u = u << 8 | p[little ? n - 1 - i : i];
        return is_signed ? ou_int_new((int64_t)u) : ou_int_from_u64(u);
    }
    mpz_t z;
    mpz_init(z);
    mpz_import(z, n, little ? -1 : 1, 1, 0, 0, p);
    if (negative) {
        mpz_t modulus;
        mpz_init_set_ui(modulus, 1);
        mpz_mul_2exp(modulus, modulus, n * 8);
        mpz_sub(z, z, modulus);
        mpz_clear(modulus);
    }
    return ou_int_from_mpz(z);
}

/* Bits needed: two's complement of a signed number takes one more, except for -2**k. */
static bool fits_bytes(mpz_srcptr z, size_t n, bool is_signed)
{
    if (mpz_sgn(z) == 0) return true;
    if (n == 0 && is_signed && mpz_cmp_si(z, -1) == 0) return true; /* as CPython has it */
    size_t bits = mpz_sizeinbase(z, 2);
    if (is_signed && !(mpz_sgn(z) < 0 && mpz_scan1(z, 0) == bits - 1)) bits++;
    return bits <= n * 8;
}

int ou_int_to_bytes(const ou_obj *o, unsigned char *p, size_t n, bool little, bool is_signed)
{
    ou_int_view view;
    mpz_srcptr z = ou_int_see(o, &view);
    bool negative = mpz_sgn(z) < 0;
    if (negative && !is_signed) {
        return ou_raise_int(&ou_exc_OverflowError, "can't convert negative int to unsigned");
    }
    if (!fits_bytes(z, n, is_signed))
        return ou_raise_int(&ou_exc_OverflowError, "int too big to convert");
    size_t count = 0;
    memset(p, 0, n);
    mpz_export(p, &count, -1, 1, 0, 0, z);
    for (size_t i = 0, carry = 1; negative && i < n; i++) {
        carry += (unsigned char)~p[i];
        p[i] = (unsigned char)carry;
        carry >>= 8;
    }
    for (size_t i = 0; !little && i < n / 2; i++) {
        unsigned char c = p[i];
        p[i] = p[n - 1 - i];
        p[n - 1 - i] = c;
    }
    return 0;
}

/* ---- int() ----------------------------------------------------------------------------------- */

/* Text of a str or bytes-like object as an int; *x is what the message shows. */
static ou_obj *from_text(ou_obj *x, int base)
{
    if (ou_str_check(x)) {
        const ou_str *s = OU_CAST(ou_str, x);
        size_t n = s->len;
        char *text = s->ascii ? NULL : ou_int_ascii_text(x, &n);
        if (!text && !s->ascii) return NULL;
        OU_AUTO ou_obj *r = ou_int_parse(text ? text : (const char *)s->data, n, base);
        ou_mem_free(text);
        if (r || ou_err_pending()) return ou_take(&r);
        return ou_raise(&ou_exc_ValueError, "invalid literal for int() with base %d: %.200R", base,
                        x);
    }
    ou_buffer b;
    if (ou_get_buffer(x, &b, OU_BUF_SIMPLE) < 0) return NULL;
    OU_AUTO ou_obj *r = ou_int_parse(b.data, (size_t)b.len, base);
    if (!r && !ou_err_pending()) {
        OU_AUTO ou_obj *shown = ou_bytes_new(b.data, b.len);
        if (shown)
            ou_raise(&ou_exc_ValueError, "invalid literal for int() with base %d: %.200R", base,
                     shown);
    }
    ou_release_buffer(&b);
    return ou_take(&r);
}

static ou_obj *from_trunc(ou_obj *trunc)
{
    if (ou_warn(&ou_exc_DeprecationWarning, 1,
                "The delegation of int() to __trunc__ is deprecated.") < 0) {
        return NULL;
    }
    OU_AUTO ou_obj *t = ou_call0(trunc);
    if (!t || ou_int_exact(t)) return ou_take(&t);
    if (ou_int_check(t)) return ou_int_exact_of(t);
    if (!ou_typeof(t)->index) {
        return ou_raise(&ou_exc_TypeError, "__trunc__ returned non-Integral (type %.200T)", t);
    }
    return ou_index(t);
}

ou_obj *ou_int_from_object(ou_obj *x)
{
    if (ou_int_exact(x)) return ou_incref(x);
    if (ou_typeof(x)->as_int) {
        OU_AUTO ou_obj *r = ou_typeof(x)->as_int(x);
        if (!r || ou_int_exact(r)) return ou_take(&r);
        if (!ou_int_check(r))
            return ou_raise(&ou_exc_TypeError, "__int__ returned non-int (type %.200T)", r);
        if (ou_warn(&ou_exc_DeprecationWarning, 1,
                    "__int__ returned non-int (type %.200T).  The ability to return an instance of "
                    "a strict "
                    "subclass of int is deprecated, and may be removed in a future version "
                    "of Python.",
                    r) < 0) {
            return NULL;
        }
        return ou_int_exact_of(r);
    }
    if (ou_typeof(x)->index) return ou_index(x);
    OU_AUTO ou_obj *trunc = ou_lookup_special(x, OU_ID(__trunc__));
    if (trunc) return from_trunc(trunc);
    if (ou_err_pending()) return NULL;
    if (ou_str_check(x) || ou_has_buffer(x)) return from_text(x, 10);
    return ou_raise(
        &ou_exc_TypeError,
        "int() argument must be a string, a bytes-like object or a real number, not '%.200T'", x);
}

static ou_obj *from_args(ou_obj *x, ou_obj *base_arg)
{
    if (!x) {
        if (base_arg) return ou_raise(&ou_exc_TypeError, "int() missing string argument");
        return ou_int_new(0);
    }
    if (!base_arg) return ou_int_from_object(x);
    ou_ssize base;
    if (ou_as_ssize(base_arg, &base, NULL) < 0) return NULL;
    if ((base != 0 && base < 2) || base > 36) {
        return ou_raise(&ou_exc_ValueError, "int() base must be >= 2 and <= 36, or 0");
    }
    if (ou_str_check(x) || ou_bytes_check(x) || ou_is_instance(x, &ou_bytearray_type))
        return from_text(x, (int)base);
    return ou_raise(&ou_exc_TypeError, "int() can't convert non-string with explicit base");
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "int", "(x=0, /, base=10)", NULL };
    ou_obj *v[2] = { n ? args[0] : NULL, NULL };
    if ((n > 1 || kwnames) && ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    OU_AUTO ou_obj *value = from_args(v[0], v[1]);
    if (!value || cls == &ou_int_type) return ou_take(&value);
    ou_int_sub *self = OU_CAST(ou_int_sub, ou_alloc_instance(cls, 0));
    if (!self) return NULL;
    if (!ou_int_fits(value, &self->v)) self->big = ou_take(&value);
    if (((ou_obj *)self)->map->flags & OU_MF_GC) ou_gc_track(self);
    return &self->head;
}

/* ---- the type -------------------------------------------------------------------------------- */

static void dealloc(ou_obj *o)
{
    if (OU_IS(o, ou_int_type)) {
        ou_leaf_free(o);
        return;
    }
    ou_xdecref(OU_CAST(ou_int_sub, o)->big);
    ou_obj_free(o);
}

static void big_dealloc(ou_obj *o)
{
    mpz_clear(OU_CAST(ou_bigint, o)->z);
    ou_leaf_free(o);
}

static ou_obj *repr(ou_obj *o) { return ou_int_to_str(o, 10); }
static int truth(ou_obj *o) { return ou_int_sign(o) != 0; }

static ou_obj *as_float(ou_obj *o)
{
    double d = ou_int_as_double(o);
    return isinf(d) ? NULL : ou_float_new(d);
}

ou_map ou_bigint_map = { .dealloc = big_dealloc, .type = &ou_int_type, .layout = OU_LAYOUT_LEAF };

ou_type ou_int_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = dealloc, .type = &ou_int_type, .layout = OU_LAYOUT_LEAF },
    .name = "int",
    .doc =
        "int(x=0, /, base=10): an integer of any size, from a number or from text in a given base.",
    .size = sizeof(ou_int_sub),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_IMMUTABLE | OU_TF_MATCH_SELF | OU_TF_INT,
    .new_ = new_,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .neg = ou_int_slot_neg,
    .pos = ou_int_exact_of,
    .abs = ou_int_slot_abs,
    .invert = ou_int_slot_invert,
    .as_int = ou_int_exact_of,
    .as_float = as_float,
    .index = ou_int_exact_of,
    .truth = truth,
    .add = ou_int_slot_add,
    .sub = ou_int_slot_sub,
    .mul = ou_int_slot_mul,
    .truediv = ou_int_slot_truediv,
    .floordiv = ou_int_slot_floordiv,
    .mod = ou_int_slot_mod,
    .divmod = ou_int_slot_divmod,
    .pow = ou_int_slot_pow,
    .lshift = ou_int_slot_lshift,
    .rshift = ou_int_slot_rshift,
    .and_ = ou_int_slot_and,
    .or_ = ou_int_slot_or,
    .xor = ou_int_slot_xor,
    .methods = ou_int_methods,
    .getsets = ou_int_getsets,
};
