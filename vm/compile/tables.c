/* The compiler's small tables: vectors in the arena, sets of pointers that remember their order,
 * interned names with private-name mangling, and the pool of constants, keyed by type and value so
 * that 1, 1.0 and True stay apart. */
#include <string.h>

#include "vm/compile/internal.h"

enum { LINEAR = 8 }; /* sets up to this size are searched from the front */

/* ---- memory ----
 * Large parts of a unit's memory are free again when it is assembled; lists of such pieces by size
 * keep a compilation from touching ever new pages. */

/* Pieces of class k are 1 << k bytes, so that what is given serves all requests of its class. */
static int class_of(size_t n)
{
    return n <= sizeof(void *) ? 3 : 64 - __builtin_clzll(n - 1);
}

void *ou_tables_alloc(ou_compiler *c, size_t n)
{
    int k = class_of(n);
    void *p = k < OU_SPARE_CLASSES ? c->spare[k] : NULL;
    if (p) {
        memcpy(&c->spare[k], p, sizeof p);
        return memset(p, 0, n);
    }
    p = ou_arena_zalloc(c->arena, k < OU_SPARE_CLASSES ? (size_t)1 << k : n);
    if (!p || c->arena->oom) ou_error_nomem(c);
    return p;
}

void ou_tables_give(ou_compiler *c, void *p, size_t n)
{
    if (!p || n < sizeof p || c->arena->oom) return;
    int k = class_of(n);
    if (k >= OU_SPARE_CLASSES) return;
    memcpy(p, &c->spare[k], sizeof p);
    c->spare[k] = p;
}

bool ou_tables_grow(ou_compiler *c, void *vec, uint32_t n, uint32_t *cap, size_t item)
{
    enum { FIRST = 64 };
    void *old, *fresh;
    if (n < *cap) return true;
    size_t bytes = *cap * item, want = FIRST;
    while (want < bytes * 2 || want < item * 2) want *= 2;
    if (c->failed || want / item > UINT32_MAX / 2) {
        ou_error_nomem(c);
        return false;
    }
    fresh = ou_tables_alloc(c, want);
    if (c->failed) return false;
    memcpy(&old, vec, sizeof old);
    if (bytes) memcpy(fresh, old, bytes);
    ou_tables_give(c, old, bytes);
    memcpy(vec, &fresh, sizeof fresh);
    *cap = (uint32_t)(want / item);
    return true;
}

ou_block **ou_tables_stack(ou_compiler *c)
{
    while (c->stack_cap <= c->u->nblocks)
        if (!ou_tables_grow(c, &c->stack, c->stack_cap, &c->stack_cap, sizeof *c->stack))
            return NULL;
    return c->stack;
}

/* ---- sets of pointers ---- */

static uint32_t hash_ptr(const void *p)
{
    uint64_t h = (uint64_t)(uintptr_t)p * 0x9e3779b97f4a7c15u;
    return (uint32_t)(h >> 32);
}

static void keyset_place(ou_keyset *t, uint32_t pos)
{
    uint32_t i = hash_ptr(t->keys[pos]) & t->mask;
    while (t->slots[i]) i = (i + 1) & t->mask;
    t->slots[i] = pos + 1;
}

static void keyset_rehash(ou_compiler *c, ou_keyset *t, uint32_t size)
{
    uint32_t *slots = ou_tables_alloc(c, size * sizeof *slots);
    if (c->failed) return;
    if (t->slots) ou_tables_give(c, t->slots, (t->mask + 1) * sizeof *slots);
    t->slots = slots;
    t->mask = size - 1;
    for (uint32_t i = 0; i < t->n; i++) keyset_place(t, i);
}

int32_t ou_keyset_find(const ou_keyset *t, const void *key)
{
    if (!t->slots) {
        for (uint32_t i = 0; i < t->n; i++)
            if (t->keys[i] == key) return (int32_t)i;
        return -1;
    }
    for (uint32_t i = hash_ptr(key) & t->mask; t->slots[i]; i = (i + 1) & t->mask)
        if (t->keys[t->slots[i] - 1] == key) return (int32_t)(t->slots[i] - 1);
    return -1;
}

uint32_t ou_keyset_add(ou_compiler *c, ou_keyset *t, const void *key)
{
    int32_t at = ou_keyset_find(t, key);
    if (at >= 0) return (uint32_t)at;
    if (!ou_tables_grow(c, &t->keys, t->n, &t->cap, sizeof *t->keys)) return 0;
    union {
        const void *in;
        void *out;
    } k = {key};
    t->keys[t->n++] = k.out;
    if (t->slots && t->n * 2 <= t->mask)
        keyset_place(t, t->n - 1);
    else if (t->n > LINEAR)
        keyset_rehash(c, t, t->slots ? (t->mask + 1) * 2 : LINEAR * 4);
    return t->n - 1;
}

void ou_keyset_give(ou_compiler *c, ou_keyset *t)
{
    ou_tables_give(c, t->keys, t->cap * sizeof *t->keys);
    if (t->slots) ou_tables_give(c, t->slots, (t->mask + 1) * sizeof *t->slots);
}

/* ---- owned objects, names ---- */

void *ou_pool_keep(ou_compiler *c, void *obj)
{
    if (!obj) {
        ou_error_pending(c);
        return NULL;
    }
    if (!ou_tables_grow(c, &c->pool.keys, c->pool.n, &c->pool.cap, sizeof *c->pool.keys)) {
        ou_decref(obj);
        return NULL;
    }
    c->pool.keys[c->pool.n++] = obj;
    return obj;
}

void ou_tables_fini(ou_compiler *c)
{
    for (uint32_t i = c->pool.n; i-- > 0;) ou_decref(c->pool.keys[i]);
    c->pool.n = 0;
}

ou_str *ou_name_of(ou_compiler *c, ou_ident id)
{
    if (!id->user) id->user = ou_pool_keep(c, ou_str_intern_utf8(id->s, id->len));
    return id->user;
}

ou_str *ou_name_ascii(ou_compiler *c, const char *s)
{
    return ou_pool_keep(c, ou_str_intern_utf8(s, strlen(s)));
}

ou_str *ou_name_mangle(ou_compiler *c, ou_str *private, ou_ident id)
{
    if (!private || id->len < 3 || id->s[0] != '_' || id->s[1] != '_') return ou_name_of(c, id);
    if ((id->s[id->len - 1] == '_' && id->s[id->len - 2] == '_') || memchr(id->s, '.', id->len))
        return ou_name_of(c, id);
    size_t n;
    char *tmp;
    const char *cls = ou_str_utf8(private, &n, &tmp);
    if (!cls) {
        ou_error_pending(c);
        return NULL;
    }
    while (n && *cls == '_') cls++, n--;
    ou_str *name;
    if (n) {
        char *s = ou_arena_printf(c->arena, "_%.*s%s", (int)n, cls, id->s);
        name = ou_pool_keep(c, ou_str_intern_utf8(s, strlen(s)));
    } else {
        name = ou_name_of(c, id);
    }
    ou_mem_free(tmp);
    return name;
}

/* ---- constants ---- */

static uint64_t mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32; /* the low bits of a float say nothing */
}

static uint64_t bits_of(double d)
{
    uint64_t b;
    memcpy(&b, &d, sizeof b);
    return b;
}

static uint64_t const_hash(const ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    uint64_t h = mix((uintptr_t)t, 0x51);
    ou_obj *item;
    ou_ssize pos = 0;
    if (t == &ou_str_type) return mix(h, (uint64_t)ou_str_hash(o));
    if (t == &ou_int_type) return mix(h, (uint64_t)ou_int_hash(o));
    if (t == &ou_float_type) return mix(h, bits_of(ou_float_value(o)));
    if (t == &ou_complex_type) {
        const ou_complex *z = (const ou_complex *)o;
        return mix(mix(h, bits_of(z->re)), bits_of(z->im));
    }
    if (t == &ou_bytes_type) {
        const ou_bytes *b = (const ou_bytes *)o;
        for (ou_ssize i = 0; i < b->len; i++) h = mix(h, (uint8_t)b->data[i]);
        return h;
    }
    if (t == &ou_tuple_type) {
        for (ou_ssize i = 0; i < ou_tuple_len(o); i++) h = mix(h, const_hash(ou_tuple_at(o, i)));
        return h;
    }
    if (t == &ou_frozenset_type) {
        while (ou_set_walk(o, &pos, &item)) h += const_hash(item);
        return h;
    }
    return mix(h, (uintptr_t)o);
}

static bool const_same(const ou_obj *a, const ou_obj *b)
{
    const ou_type *t = ou_typeof(a);
    if (a == b) return true;
    if (t != ou_typeof(b)) return false;
    if (t == &ou_str_type) return ou_str_equal(a, b);
    if (t == &ou_int_type) return ou_int_cmp(a, b) == 0;
    if (t == &ou_float_type) return bits_of(ou_float_value(a)) == bits_of(ou_float_value(b));
    if (t == &ou_complex_type) {
        const ou_complex *x = (const ou_complex *)a, *y = (const ou_complex *)b;
        return bits_of(x->re) == bits_of(y->re) && bits_of(x->im) == bits_of(y->im);
    }
    if (t == &ou_bytes_type) {
        const ou_bytes *x = (const ou_bytes *)a, *y = (const ou_bytes *)b;
        return x->len == y->len && !memcmp(x->data, y->data, (size_t)x->len);
    }
    if (t == &ou_tuple_type) {
        if (ou_tuple_len(a) != ou_tuple_len(b)) return false;
        for (ou_ssize i = 0; i < ou_tuple_len(a); i++)
            if (!const_same(ou_tuple_at(a, i), ou_tuple_at(b, i))) return false;
        return true;
    }
    if (t == &ou_frozenset_type) {
        ou_ssize i = 0, j = 0;
        ou_obj *x, *y;
        if (ou_set_len(a) != ou_set_len(b)) return false;
        while (ou_set_walk(a, &i, &x) && ou_set_walk(b, &j, &y))
            if (!const_same(x, y)) return false;
        return true;
    }
    return false;
}

static void const_rehash(ou_compiler *c)
{
    uint32_t size = c->const_table ? (c->const_mask + 1) * 2 : 64;
    ou_obj **table = ou_tables_alloc(c, size * sizeof *table);
    if (c->failed) return;
    for (uint32_t i = 0; c->const_table && i <= c->const_mask; i++) {
        if (!c->const_table[i]) continue;
        uint32_t at = (uint32_t)const_hash(c->const_table[i]) & (size - 1);
        while (table[at]) at = (at + 1) & (size - 1);
        table[at] = c->const_table[i];
    }
    c->const_table = table;
    c->const_mask = size - 1;
}

ou_obj *ou_const_canon(ou_compiler *c, ou_obj *o)
{
    if (!o) {
        ou_error_pending(c);
        return NULL;
    }
    if (!c->const_table || c->const_n * 2 > c->const_mask) const_rehash(c);
    if (c->failed) {
        ou_decref(o);
        return NULL;
    }
    uint32_t at = (uint32_t)const_hash(o) & c->const_mask;
    for (; c->const_table[at]; at = (at + 1) & c->const_mask)
        if (const_same(c->const_table[at], o)) {
            ou_decref(o);
            return c->const_table[at];
        }
    o = ou_pool_keep(c, o);
    if (!o) return NULL;
    c->const_table[at] = o;
    c->const_n++;
    return o;
}

/* Strings that look like names are interned, as code objects do with their constants. */
OU_NEW static ou_obj *make_str(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char ch = (unsigned char)s[i];
        if (ch != '_' && (ch < '0' || ch > '9') && ((ch | 32) < 'a' || (ch | 32) > 'z'))
            return ou_str_from_n(s, n);
    }
    return ou_str_intern_utf8(s, n);
}

OU_NEW static ou_obj *make_int(const char *s, uint32_t n)
{
    if (n < 19 && (n == 1 || s[0] != '0')) {
        int64_t v = 0;
        for (uint32_t i = 0; i < n; i++) v = v * 10 + (s[i] - '0');
        return ou_int_new(v);
    }
    return ou_int_parse(s, n, 0);
}

OU_NEW static ou_obj *make_double(const ou_literal *lit)
{
    double d = 0;
    ou_double_parse(lit->s, lit->len, &d);
    return lit->kind == OU_LIT_IMAG ? ou_complex_new(0, d) : ou_float_new(d);
}

ou_obj *ou_const_literal(ou_compiler *c, const ou_literal *lit)
{
    if (c->failed) return NULL;
    switch ((int)lit->kind) {
    case OU_LIT_NONE: return &ou_none;
    case OU_LIT_FALSE: return &ou_false.head;
    case OU_LIT_TRUE: return &ou_true.head;
    case OU_LIT_ELLIPSIS: return &ou_ellipsis;
    case OU_LIT_INT: return ou_const_canon(c, make_int(lit->s, lit->len));
    case OU_LIT_FLOAT:
    case OU_LIT_IMAG: return ou_const_canon(c, make_double(lit));
    case OU_LIT_STR: return ou_const_canon(c, make_str(lit->s, lit->len));
    case OU_LIT_BYTES: return ou_const_canon(c, ou_bytes_new(lit->s, lit->len));
    default: return OU_CAST(ou_obj, (uintptr_t)lit->s);
    }
}

ou_obj *ou_const_of(ou_compiler *c, const ou_expr *e)
{
    return ou_const_literal(c, &e->v.Constant.value);
}

bool ou_tree_is_str(const ou_expr *e)
{
    if (e->kind != OU_Constant) return false;
    const ou_literal *lit = &e->v.Constant.value;
    return lit->kind == OU_LIT_STR ||
           ((int)lit->kind == OU_LIT_OBJECT && ou_str_exact((const void *)lit->s));
}

const ou_expr *ou_tree_docstring(ou_stmt_seq body)
{
    if (!body.n || body.v[0]->kind != OU_Expr) return NULL;
    const ou_expr *e = body.v[0]->v.Expr.value;
    return ou_tree_is_str(e) ? e : NULL;
}

/* ---- nesting ---- */

bool ou_tables_deeper(ou_compiler *c)
{
    if (ou_recurse_enter(" during compilation") == 0) return true;
    c->depth--;
    ou_error_pending(c);
    return false;
}
