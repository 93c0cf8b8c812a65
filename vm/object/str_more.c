/* str.translate, maketrans, expandtabs: methods that build a new text character by character. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/strlib.h"

enum { KEEP, DELETED, CHAR, TEXT, FAILED = -1 };

/* Looks one character up; CHAR sets *ch, TEXT sets *text. */
static int look_up(ou_obj *table, uint32_t c, uint32_t *ch, ou_obj **text)
{
    OU_AUTO ou_obj *key = ou_int_new(c);
    if (!key) return FAILED;
    OU_AUTO ou_obj *x = ou_getitem(table, key);
    if (!x) {
        if (!ou_err_matches(&ou_exc_LookupError)) return FAILED;
        ou_err_clear();
        return KEEP;
    }
    if (x == &ou_none) return DELETED;
    if (ou_int_check(x)) {
        int64_t value;
        if (!ou_int_fits(x, &value) || value < 0 || value > 0x10FFFF) {
            return ou_raise_int(&ou_exc_ValueError, "character mapping must be in range(0x110000)");
        }
        *ch = (uint32_t)value;
        return CHAR;
    }
    if (!ou_str_check(x)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "character mapping must return integer, None or str");
    }
    if (ou_str_len(x) == 1) {
        *ch = ou_str_at(x, 0);
        return CHAR;
    }
    *text = ou_take(&x);
    return TEXT;
}

/* ASCII text whose characters map to ASCII or nothing: each distinct one is looked up only once, as
 * CPython does.  Returns how far it came; the rest takes the general path. */
static ou_ssize translate_ascii(ou_strbuf *b, ou_obj *s, ou_obj *table)
{
    uint8_t cache[128], chunk[256];
    ou_ssize i = 0;
    size_t used = 0;
    memset(cache, 0xFF, sizeof cache);
    for (; i < ou_str_len(s); i++) {
        uint32_t c = OU_CAST(ou_str, s)->data[i], ch = c;
        if (cache[c] == 0xFF) {
            OU_AUTO ou_obj *text = NULL;
            int what = look_up(table, c, &ch, &text);
            if (what == FAILED) return -1;
            if (what == TEXT || ch > 127) break;
            cache[c] = what == DELETED ? 0xFE : (uint8_t)ch;
        }
        if (cache[c] != 0xFE) chunk[used++] = cache[c];
        if (used < sizeof chunk) continue;
        if (ou_strbuf_ascii_n(b, (const char *)chunk, used) < 0) return -1;
        used = 0;
    }
    return ou_strbuf_ascii_n(b, (const char *)chunk, used) < 0 ? -1 : i;
}

ou_obj *ou_str_translate_method(ou_obj *const *v)
{
    ou_strbuf b = {0};
    ou_ssize i = 0;
    if (OU_CAST(ou_str, v[0])->ascii) i = translate_ascii(&b, v[0], v[1]);
    for (; i >= 0 && i < ou_str_len(v[0]); i++) {
        OU_AUTO ou_obj *text = NULL;
        uint32_t ch = ou_str_at(v[0], i);
        int what = look_up(v[1], ch, &ch, &text);
        if (what == FAILED)
            i = -2;
        else if (what == TEXT)
            ou_strbuf_str(&b, text);
        else if (what != DELETED)
            ou_strbuf_char(&b, ch);
    }
    if (i < 0) {
        ou_strbuf_free(&b);
        return NULL;
    }
    return ou_strbuf_finish(&b);
}

static int map_chars(ou_obj *dict, ou_obj *const *v)
{
    if (!ou_str_check(v[0])) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "first maketrans argument must be a string if there is a second argument");
    }
    if (ou_str_len(v[0]) != ou_str_len(v[1])) {
        return ou_raise_int(&ou_exc_ValueError,
                            "the first two maketrans arguments must have equal length");
    }
    for (ou_ssize i = 0; i < ou_str_len(v[0]); i++) {
        OU_AUTO ou_obj *key = ou_int_new(ou_str_at(v[0], i));
        OU_AUTO ou_obj *value = ou_int_new(ou_str_at(v[1], i));
        if (!key || !value || ou_dict_set(dict, key, value) < 0) return -1;
    }
    for (ou_ssize i = 0; v[2] && i < ou_str_len(v[2]); i++) {
        OU_AUTO ou_obj *key = ou_int_new(ou_str_at(v[2], i));
        if (!key || ou_dict_set(dict, key, &ou_none) < 0) return -1;
    }
    return 0;
}

static int map_keys(ou_obj *dict, ou_obj *from)
{
    if (!ou_dict_exact(from)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "if you give only one argument to maketrans it must be a dict");
    }
    ou_obj *key, *value;
    for (ou_ssize pos = 0; ou_dict_walk(from, &pos, &key, &value);) {
        if (ou_str_check(key)) {
            if (ou_str_len(key) != 1) {
                return ou_raise_int(&ou_exc_ValueError,
                                    "string keys in translate table must be of length 1");
            }
            OU_AUTO ou_obj *code = ou_int_new(ou_str_at(key, 0));
            if (!code || ou_dict_set(dict, code, value) < 0) return -1;
        } else if (ou_int_check(key)) {
            if (ou_dict_set(dict, key, value) < 0) return -1;
        } else {
            return ou_raise_int(&ou_exc_TypeError,
                                "keys in translate table must be strings or integers");
        }
    }
    return 0;
}

ou_obj *ou_str_maketrans_method(ou_obj *const *v)
{
    for (int i = 1; i < 3; i++) {
        if (v[i] && !ou_str_check(v[i])) {
            return ou_raise(&ou_exc_TypeError, "maketrans() argument %d must be str, not %s", i + 1,
                            ou_arg_type(v[i]));
        }
    }
    OU_AUTO ou_obj *dict = ou_dict_new();
    if (!dict || (v[1] ? map_chars(dict, v) : map_keys(dict, v[0])) < 0) return NULL;
    return ou_take(&dict);
}

ou_obj *ou_str_expandtabs_method(ou_obj *const *v)
{
    int width = 8;
    if (v[1] && ou_as_int(v[1], &width) < 0) return NULL;
    ou_strbuf b = {0};
    ou_ssize column = 0;
    for (ou_ssize i = 0; i < ou_str_len(v[0]); i++) {
        uint32_t ch = ou_str_at(v[0], i);
        if (ch == '\t') {
            ou_ssize pad = width > 0 ? width - column % width : 0;
            if (ou_strbuf_fill(&b, ' ', pad) < 0) break;
            column += pad;
        } else {
            ou_strbuf_char(&b, ch);
            column = ch == '\n' || ch == '\r' ? 0 : column + 1;
        }
    }
    return ou_strbuf_finish(&b);
}
