/* stdlib/_random.c - the Mersenne Twister MT19937 behind the module random, seeded as CPython seeds
 * it, and the SHA-512 digest that random.seed mixes into text seeds. */
#include <errno.h>
#include <string.h>
#include <sys/random.h>

#include "vm/runtime/module.h"

/* ---- the generator --------------------------------------------------------------------------- */

enum { N = 624, M = 397 };

typedef struct twister {
    ou_obj head;
    int at; /* next word of state to be used; N: none left */
    uint32_t state[N];
} twister;

static uint32_t twist(uint32_t high, uint32_t low, uint32_t mixed)
{
    uint32_t y = (high & 0x80000000u) | (low & 0x7fffffffu);
    return mixed ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
}

static void renew(twister *t)
{
    uint32_t *s = t->state;
    int i = 0;
    for (; i < N - M; i++) s[i] = twist(s[i], s[i + 1], s[i + M]);
    for (; i < N - 1; i++) s[i] = twist(s[i], s[i + 1], s[i + M - N]);
    s[N - 1] = twist(s[N - 1], s[0], s[M - 1]);
    t->at = 0;
}

static uint32_t next_word(twister *t)
{
    if (t->at >= N) renew(t);
    uint32_t y = t->state[t->at++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

static void seed_word(twister *t, uint32_t seed)
{
    t->state[0] = seed;
    for (uint32_t i = 1; i < N; i++) {
        uint32_t last = t->state[i - 1];
        t->state[i] = 1812433253u * (last ^ (last >> 30)) + i;
    }
    t->at = N;
}

static void seed_words(twister *t, const uint32_t *key, size_t n)
{
    seed_word(t, 19650218u);
    uint32_t *s = t->state;
    size_t i = 1, j = 0;
    for (size_t k = n > N ? n : N; k; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1664525u)) + key[j] + (uint32_t)j;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
        if (++j >= n) j = 0;
    }
    for (size_t k = N - 1; k; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1566083941u)) - (uint32_t)i;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
    }
    s[0] = 0x80000000u;
}

/* ---- seeding --------------------------------------------------------------------------------- */

static int seed_from_system(twister *t)
{
    uint32_t key[N];
    for (size_t got = 0; got < sizeof key;) {
        ssize_t n = getrandom((char *)key + got, sizeof key - got, 0);
        if (n > 0) {
            got += (size_t)n;
        } else if (errno != EINTR) {
            ou_raise_oserror(errno, NULL, NULL);
            return -1;
        } else if (ou_poll_signals() < 0) {
            return -1;
        }
    }
    seed_words(t, key, N);
    return 0;
}

/* The absolute value as 32-bit words, lowest first. */
static int seed_from_int(twister *t, ou_obj *number)
{
    OU_AUTO ou_obj *size = ou_absolute(number);
    if (!size) return -1;
    size_t words = (ou_int_bit_length(size) + 31) / 32;
    if (words == 0) words = 1;
    uint32_t *key = ou_mem_zero(words * 4);
    if (!key) return -1;
    int status = ou_int_to_bytes(size, (unsigned char *)key, words * 4, true, false);
    if (status == 0) seed_words(t, key, words);
    ou_mem_free(key);
    return status;
}

static int seed_from(twister *t, ou_obj *arg)
{
    if (!arg || arg == &ou_none) return seed_from_system(t);
    if (ou_int_check(arg)) return seed_from_int(t, arg);
    ou_hash h = ou_hash_of(arg);
    if (h == -1) return -1;
    OU_AUTO ou_obj *number = ou_int_from_u64((uint64_t)h);
    return number ? seed_from_int(t, number) : -1;
}

static twister *self_of(ou_obj *const *v) { return OU_CAST(twister, v[0]); }

static ou_obj *seed(ou_obj *const *v)
{
    return seed_from(self_of(v), v[1]) < 0 ? NULL : ou_new_none();
}

/* ---- numbers --------------------------------------------------------------------------------- */

/* 53 random bits as a fraction. */
static ou_obj *random_(ou_obj *const *v)
{
    twister *t = self_of(v);
    uint32_t a = next_word(t) >> 5, b = next_word(t) >> 6;
    return ou_float_new((a * 67108864.0 + b) * (1.0 / 9007199254740992.0));
}

static ou_obj *getrandbits(ou_obj *const *v)
{
    int k;
    if (ou_as_int(v[1], &k) < 0) return NULL;
    if (k < 0) return ou_raise(&ou_exc_ValueError, "number of bits must be non-negative");
    if (k == 0) return ou_int_new(0);
    if (k <= 32) return ou_int_new(next_word(self_of(v)) >> (32 - k));
    size_t words = ((size_t)k - 1) / 32 + 1;
    uint32_t *w = ou_mem_new(words * 4);
    if (!w) return NULL;
    for (size_t i = 0; i < words; i++, k -= 32) {
        uint32_t r = next_word(self_of(v));
        w[i] = k < 32 ? r >> (32 - k) : r;
    }
    ou_obj *o = ou_int_from_bytes((const unsigned char *)w, words * 4, true, false);
    ou_mem_free(w);
    return o;
}

/* ---- state ----------------------------------------------------------------------------------- */

static ou_obj *getstate(ou_obj *const *v)
{
    const twister *t = self_of(v);
    ou_obj *items[N + 1];
    int i = 0;
    for (; i <= N; i++) {
        items[i] = ou_int_new(i < N ? (int64_t)t->state[i] : t->at);
        if (!items[i]) break;
    }
    if (i > N) return ou_tuple_from_stolen(items, N + 1);
    while (i-- > 0) ou_decref(items[i]);
    return NULL;
}

static ou_obj *setstate(ou_obj *const *v)
{
    uint32_t words[N];
    int64_t n = 0;
    if (!ou_tuple_check(v[1])) {
        return ou_raise(&ou_exc_TypeError, "state vector must be a tuple");
    }
    if (ou_tuple_len(v[1]) != N + 1) {
        return ou_raise(&ou_exc_ValueError, "state vector is the wrong size");
    }
    for (int i = 0; i <= N; i++) {
        if (ou_as_i64(ou_tuple_at(v[1], i), &n) < 0) return NULL;
        if (i < N) words[i] = (uint32_t)n;
    }
    if (n < 0 || n > N) return ou_raise(&ou_exc_ValueError, "invalid state");
    memcpy(self_of(v)->state, words, sizeof words);
    self_of(v)->at = (int)n;
    return ou_new_none();
}

/* ---- the class ------------------------------------------------------------------------------- */

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    ou_obj *self = ou_alloc_instance(cls, 0);
    if (self && (self->map->flags & OU_MF_GC)) ou_gc_track(self);
    return self;
}

static ou_type random_type;

static int init_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "Random", "(seed=None, /)", NULL };
    ou_obj *v[1];
    if (ou_bind(&binder, args, n, ou_typeof(self) == &random_type ? kwnames : NULL, v) < 0)
        return -1;
    return seed_from(OU_CAST(twister, self), v[0]);
}

static ou_fndef methods[] = {
    OU_FN_AS("random", random_, "()", "A float from [0, 1)."),
    OU_FN(seed, "(n=None, /)", "Starts the stream that belongs to n."),
    OU_FN(getstate, "()", "The state as a tuple of integers."),
    OU_FN(setstate, "(state, /)", "Restores a state."),
    OU_FN(getrandbits, "(k, /)", "An integer of k random bits."),
    { 0 },
};

static ou_type random_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = ou_obj_free, .type = &random_type, .layout = OU_LAYOUT_LEAF },
    .name = "_random.Random",
    .doc = "Random([seed]): a stream of pseudo-random numbers.",
    .size = sizeof(twister),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_IMMUTABLE,
    .new_ = new_,
    .init = init_,
    .methods = methods,
};

/* ---- SHA-512 --------------------------------------------------------------------------------- */

static uint64_t rotate(uint64_t x, int n) { return x >> n | x << (64 - n); }

/* The first 64 bits of the fractional part of a root (square or cubic) of a prime: the constants of
 * SHA-512 need not be written down. */
static uint64_t root_fraction(unsigned prime, unsigned degree)
{
    mpz_t z;
    mpz_init_set_ui(z, prime);
    mpz_mul_2exp(z, z, 64 * degree);
    mpz_root(z, z, degree);
    mpz_fdiv_r_2exp(z, z, 64);
    uint64_t r = mpz_get_ui(z);
    mpz_clear(z);
    return r;
}

static uint64_t start[8], rounds[80];

static void make_constants(void)
{
    unsigned n = 0;
    for (unsigned p = 2; n < 80; p++) {
        bool prime = true;
        for (unsigned d = 2; d * d <= p; d++) prime = prime && p % d;
        if (!prime) continue;
        if (n < 8) start[n] = root_fraction(p, 2);
        rounds[n++] = root_fraction(p, 3);
    }
}

static void compress(uint64_t h[8], const unsigned char *block)
{
    uint64_t w[80], s[8];
    for (int i = 0; i < 16; i++) {
        w[i] = 0;
        for (int j = 0; j < 8; j++) w[i] = w[i] << 8 | block[i * 8 + j];
    }
    for (int i = 16; i < 80; i++) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (rotate(a, 1) ^ rotate(a, 8) ^ a >> 7) +
               (rotate(b, 19) ^ rotate(b, 61) ^ b >> 6);
    }
    memcpy(s, h, sizeof s);
    for (int i = 0; i < 80; i++) {
        uint64_t a = s[0], e = s[4];
        uint64_t t1 = s[7] + (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)) +
                      ((e & s[5]) ^ (~e & s[6])) + rounds[i] + w[i];
        uint64_t t2 = (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)) +
                      ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]));
        memmove(s + 1, s, 7 * sizeof *s);
        s[4] += t1;
        s[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) h[i] += s[i];
}

static ou_obj *sha512(ou_obj *const *v)
{
    ou_buffer b;
    if (ou_get_buffer(v[0], &b, OU_BUF_SIMPLE) < 0) return NULL;
    if (!start[0]) make_constants();
    uint64_t h[8];
    memcpy(h, start, sizeof h);
    const unsigned char *p = (const unsigned char *)b.data;
    size_t left = (size_t)b.len;
    for (; left >= 128; left -= 128, p += 128) compress(h, p);
    unsigned char tail[256] = { 0 };
    memcpy(tail, p, left);
    tail[left] = 0x80;
    size_t end = left < 112 ? 128 : 256;
    for (size_t i = 0, bits = (size_t)b.len * 8; i < 8; i++, bits >>= 8)
        tail[end - 1 - i] = (unsigned char)bits;
    for (size_t i = 0; i < end; i += 128) compress(h, tail + i);
    ou_release_buffer(&b);
    unsigned char out[64];
    for (int i = 0; i < 64; i++) out[i] = (unsigned char)(h[i / 8] >> (56 - i % 8 * 8));
    return ou_bytes_new((const char *)out, sizeof out);
}

static ou_fndef fns[] = {
    OU_FN_AS("_sha512", sha512, "(data, /)", "SHA-512 digest of bytes."),
    { 0 },
};

static int init(ou_obj *m) { return ou_module_add_type(m, &random_type); }

OU_MODULE(_random, "The Mersenne Twister.", fns, init, NULL);
