/* The class str: construction, operators, repr, and the table of methods; the methods themselves
 * live in str_find.c, str_split.c, str_case.c, str_more.c and format.c. */
#include "vm/object/int.h"
#include "vm/object/strlib.h"

static void dealloc(ou_obj *o)
{
    ou_str *s = OU_CAST(ou_str, o);
    if (s->interned) ou_str_unintern(s);
    if (OU_IS(o, ou_str_type))
        ou_leaf_free(o);
    else
        ou_obj_free(o);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"str", "(object='', encoding='utf-8', errors='strict')", NULL};
    ou_obj *v[3] = {0};
    if (n == 1 && !kwnames)
        v[0] = args[0];
    else if (ou_bind(&binder, args, n, kwnames, v) < 0)
        return NULL;
    OU_AUTO ou_obj *text = !v[0]          ? ou_incref(ou_empty_str)
                           : v[1] || v[2] ? ou_str_decode_object(v[0], v[1], v[2])
                                          : ou_str_of(v[0]);
    if (!text || cls == &ou_str_type) return ou_take(&text);
    return ou_str_subclass(cls, text);
}

const char *ou_arg_type(const ou_obj *o)
{
    return o == &ou_none ? "None" : ou_typeof(o)->name;
}

int ou_codec_arg(const char *fname, const char *what, ou_obj *o, const char **out, char **tmp)
{
    *tmp = NULL;
    *out = NULL;
    if (!o) return 0;
    if (!ou_str_check(o)) {
        return ou_raise_int(&ou_exc_TypeError, "%s() argument '%s' must be str, not %s", fname,
                            what, ou_arg_type(o));
    }
    size_t n;
    *out = ou_str_utf8(o, &n, tmp);
    if (!*out) return -1;
    if (strlen(*out) == n) return 0;
    ou_mem_free(*tmp);
    *tmp = NULL;
    return ou_raise_int(&ou_exc_ValueError, "embedded null character");
}

ou_obj *ou_str_decode_object(ou_obj *o, ou_obj *encoding, ou_obj *errors)
{
    const char *enc, *err;
    char *tmp1 = NULL, *tmp2 = NULL;
    ou_obj *text = NULL;
    if (ou_codec_arg("str", "encoding", encoding, &enc, &tmp1) < 0) return NULL;
    if (ou_codec_arg("str", "errors", errors, &err, &tmp2) < 0) goto done;
    if (ou_str_check(o)) {
        ou_raise(&ou_exc_TypeError, "decoding str is not supported");
    } else if (!ou_has_buffer(o)) {
        ou_raise(&ou_exc_TypeError, "decoding to str: need a bytes-like object, %T found", o);
    } else {
        ou_buffer b;
        if (ou_get_buffer(o, &b, OU_BUF_SIMPLE) < 0) goto done;
        text = ou_str_decode(b.data, b.len, enc, err);
        ou_release_buffer(&b);
    }
done:
    ou_mem_free(tmp1);
    ou_mem_free(tmp2);
    return text;
}

static ou_obj *encode(ou_obj *const *v)
{
    const char *enc, *err;
    char *tmp1 = NULL, *tmp2 = NULL;
    ou_obj *bytes = NULL;
    if (ou_codec_arg("encode", "encoding", v[1], &enc, &tmp1) < 0) return NULL;
    if (ou_codec_arg("encode", "errors", v[2], &err, &tmp2) == 0)
        bytes = ou_str_encode(v[0], enc, err);
    ou_mem_free(tmp1);
    ou_mem_free(tmp2);
    return bytes;
}

/* ---- slots ---- */

static ou_obj *to_str(ou_obj *o)
{
    return ou_str_same(o);
}

static ou_hash hash(ou_obj *o)
{
    return ou_str_hash(o);
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_str_check(a) || !ou_str_check(b)) return ou_incref(&ou_notimplemented);
    if (op == OU_EQ) return ou_bool(ou_str_equal(a, b));
    if (op == OU_NE) return ou_bool(!ou_str_equal(a, b));
    int c = a == b ? 0 : ou_str_compare(a, b);
    return ou_bool(op == OU_LT ? c < 0 : op == OU_LE ? c <= 0 : op == OU_GT ? c > 0 : c >= 0);
}

static ou_ssize length(ou_obj *o)
{
    return ou_str_len(o);
}

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    if (i < 0 || i >= ou_str_len(o))
        return ou_raise(&ou_exc_IndexError, "string index out of range");
    return ou_str_from_char(ou_str_at(o, i));
}

static ou_obj *slice(ou_obj *o, ou_obj *key)
{
    ou_ssize start, stop, step;
    if (ou_slice_unpack(key, &start, &stop, &step) < 0) return NULL;
    ou_ssize n = ou_slice_adjust(ou_str_len(o), &start, &stop, step);
    if (n <= 0) return ou_incref(ou_empty_str);
    if (step == 1) return ou_str_sub(o, start, start + n);
    ou_strbuf b = {0};
    for (ou_ssize i = 0; i < n; i++) {
        if (ou_strbuf_char(&b, ou_str_at(o, start + i * step)) < 0) break;
    }
    return ou_strbuf_finish(&b);
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_ssize i;
    if (OU_IS(key, ou_slice_type)) return slice(o, key);
    if (!ou_typeof(key)->index) {
        return ou_raise(&ou_exc_TypeError, "string indices must be integers, not '%T'", key);
    }
    if (ou_as_index(key, &i) < 0) return NULL;
    return item(o, i < 0 ? i + ou_str_len(o) : i);
}

static ou_obj *concat(ou_obj *a, ou_obj *b)
{
    if (!ou_str_check(b)) {
        return ou_raise(&ou_exc_TypeError, "can only concatenate str (not \"%T\") to str", b);
    }
    return ou_str_concat(a, b);
}

static ou_obj *mod(ou_obj *a, ou_obj *b)
{
    return ou_str_check(a) ? ou_str_percent(a, b) : ou_incref(&ou_notimplemented);
}

static void put_escape(ou_strbuf *b, uint32_t ch)
{
    static const char digits[] = "0123456789abcdef";
    int n = ch < 0x100 ? 2 : ch < 0x10000 ? 4 : 8;
    ou_strbuf_char(b, '\\');
    ou_strbuf_char(b, n == 2 ? 'x' : n == 4 ? 'u' : 'U');
    while (n-- > 0) ou_strbuf_char(b, (uint8_t)digits[ch >> (4 * n) & 15]);
}

static bool has_char(ou_obj *o, uint32_t c)
{
    const ou_str *s = OU_CAST(ou_str, o);
    return ou_search_find(s->data, (ou_ssize)s->len, &c, 1, s->kind) >= 0;
}

ou_obj *ou_str_repr(ou_obj *o)
{
    ou_ssize len = ou_str_len(o), start = 0;
    uint32_t quote = has_char(o, '\'') && !has_char(o, '"') ? '"' : '\'';
    ou_strbuf b = {0};
    ou_strbuf_char(&b, quote);
    for (ou_ssize i = 0; i < len; i++) {
        uint32_t ch = OU_CAST(ou_str, o)->kind == 1 ? OU_CAST(ou_str, o)->data[i] : ou_str_at(o, i);
        bool plain = ch < 128 ? ch >= 32 && ch < 127 && ch != quote && ch != '\\'
                              : (ou_unicode_flags(ch) & OU_UC_PRINTABLE) != 0;
        if (plain) continue;
        ou_strbuf_range(&b, o, start, i);
        start = i + 1;
        if (ch == '\\' || ch == quote)
            ou_strbuf_char(&b, '\\'), ou_strbuf_char(&b, ch);
        else if (ch == '\n')
            ou_strbuf_ascii(&b, "\\n");
        else if (ch == '\t')
            ou_strbuf_ascii(&b, "\\t");
        else if (ch == '\r')
            ou_strbuf_ascii(&b, "\\r");
        else
            put_escape(&b, ch);
    }
    ou_strbuf_range(&b, o, start, len);
    ou_strbuf_char(&b, quote);
    return ou_strbuf_finish(&b);
}

/* ---- small methods ---- */

static ou_obj *join(ou_obj *const *v)
{
    return ou_str_join(v[0], v[1]);
}

/* Width and fill character of center, ljust and rjust; *pad is what is missing. */
static int padding(ou_obj *const *v, ou_ssize *pad, uint32_t *fill)
{
    ou_ssize width;
    *fill = ' ';
    if (ou_arg_ssize(v[1], &width) < 0) return -1;
    if (v[2]) {
        if (!ou_str_check(v[2])) {
            return ou_raise_int(&ou_exc_TypeError,
                                "The fill character must be a unicode character, not %T", v[2]);
        }
        if (ou_str_len(v[2]) != 1) {
            return ou_raise_int(&ou_exc_TypeError,
                                "The fill character must be exactly one character long");
        }
        *fill = ou_str_at(v[2], 0);
    }
    *pad = width > ou_str_len(v[0]) ? width - ou_str_len(v[0]) : 0;
    return 0;
}

static ou_obj *center(ou_obj *const *v)
{
    ou_ssize pad;
    uint32_t fill;
    if (padding(v, &pad, &fill) < 0) return NULL;
    ou_ssize left = pad / 2 + (pad & (pad + ou_str_len(v[0])) & 1);
    return ou_str_ljust(v[0], left, pad - left, fill);
}

static ou_obj *ljust(ou_obj *const *v)
{
    ou_ssize pad;
    uint32_t fill;
    return padding(v, &pad, &fill) < 0 ? NULL : ou_str_ljust(v[0], 0, pad, fill);
}

static ou_obj *rjust(ou_obj *const *v)
{
    ou_ssize pad;
    uint32_t fill;
    return padding(v, &pad, &fill) < 0 ? NULL : ou_str_ljust(v[0], pad, 0, fill);
}

static ou_obj *zfill(ou_obj *const *v)
{
    ou_ssize width;
    if (ou_arg_ssize(v[1], &width) < 0) return NULL;
    ou_ssize pad = width - ou_str_len(v[0]);
    if (pad <= 0) return ou_str_same(v[0]);
    ou_obj *s = ou_str_ljust(v[0], pad, 0, '0');
    uint32_t first = ou_str_len(v[0]) ? ou_str_at(v[0], 0) : 0;
    if (s && (first == '+' || first == '-') && ou_str_len(s) > 1) {
        ou_str_put(s, 0, first);
        ou_str_put(s, pad, '0');
    }
    return s;
}

static ou_obj *remove_affix(ou_obj *const *v, bool at_end)
{
    ou_obj *s = v[0], *affix = v[1];
    if (!ou_str_check(affix)) {
        return ou_raise(&ou_exc_TypeError, "remove%s() argument must be str, not %s",
                        at_end ? "suffix" : "prefix", ou_arg_type(affix));
    }
    ou_ssize len = ou_str_len(s), m = ou_str_len(affix), at = at_end ? len - m : 0;
    if (m == 0 || m > len) return ou_str_same(s);
    for (ou_ssize i = 0; i < m; i++) {
        if (ou_str_at(s, at + i) != ou_str_at(affix, i)) return ou_str_same(s);
    }
    return at_end ? ou_str_sub(s, 0, at) : ou_str_sub(s, m, len);
}

static ou_obj *removeprefix(ou_obj *const *v)
{
    return remove_affix(v, false);
}

static ou_obj *removesuffix(ou_obj *const *v)
{
    return remove_affix(v, true);
}

static ou_obj *format_spec(ou_obj *const *v)
{
    if (!ou_str_check(v[1])) {
        return ou_raise(&ou_exc_TypeError, "__format__() argument must be str, not %s",
                        ou_arg_type(v[1]));
    }
    if (ou_str_len(v[1]) == 0 && !ou_str_exact(v[0])) return ou_str_of(v[0]);
    return ou_format_str(v[0], v[1]);
}

static ou_obj *getnewargs(ou_obj *const *v)
{
    static const uint32_t widest[] = {0, 255, 65535, 0, 0x10ffff};
    const ou_str *s = OU_CAST(ou_str, v[0]);
    if (s->len < 2) return ou_tuple1(ou_str_same(v[0]));
    ou_obj *copy = ou_str_new(s->len, s->ascii ? 127 : widest[s->kind]);
    if (copy) ou_str_copy(OU_CAST(ou_str, copy), 0, s, 0, s->len);
    return ou_tuple1(copy);
}

static ou_obj *size_of(ou_obj *const *v)
{
    const ou_str *s = OU_CAST(ou_str, v[0]);
    return ou_int_new((int64_t)(sizeof(ou_str) + (s->len + 1) * s->kind));
}

static ou_fndef methods[] = {
    OU_FN(encode, "(encoding='utf-8', errors='strict')", "Encode the string as bytes."),
    OU_FN_AS("replace", ou_str_replace_method, "(old, new, count=-1, /)",
             "Replace occurrences of a substring."),
    OU_FN_AS("split", ou_str_split_method, "(sep=None, maxsplit=-1)",
             "Split at a separator, from the left."),
    OU_FN_AS("rsplit", ou_str_rsplit_method, "(sep=None, maxsplit=-1)",
             "Split at a separator, from the right."),
    OU_FN(join, "(iterable, /)", "Concatenate strings with this one between them."),
    OU_FN_AS("capitalize", ou_str_capitalize_method, "()",
             "First character in title case, the rest in lower case."),
    OU_FN_AS("casefold", ou_str_casefold_method, "()", "A version for comparison without case."),
    OU_FN_AS("title", ou_str_title_method, "()", "Each word in title case."),
    OU_FN(center, "(width, fillchar=' ', /)", "Pad on both sides."),
    OU_RAW("count", ou_str_count_method, "(sub[, start[, end]])",
           "Number of non-overlapping occurrences."),
    OU_FN_AS("expandtabs", ou_str_expandtabs_method, "(tabsize=8)", "Replace tabs by spaces."),
    OU_RAW("find", ou_str_find_method, "(sub[, start[, end]])",
           "Lowest index of a substring, or -1."),
    OU_FN_AS("partition", ou_str_partition_method, "(sep, /)",
             "Split in three at the first separator."),
    OU_RAW("index", ou_str_index_method, "(sub[, start[, end]])",
           "Lowest index of a substring, or ValueError."),
    OU_FN(ljust, "(width, fillchar=' ', /)", "Pad on the right."),
    OU_FN_AS("lower", ou_str_lower_method, "()", "A copy in lower case."),
    OU_FN_AS("lstrip", ou_str_lstrip_method, "(chars=None, /)",
             "Remove characters from the start."),
    OU_RAW("rfind", ou_str_rfind_method, "(sub[, start[, end]])",
           "Highest index of a substring, or -1."),
    OU_RAW("rindex", ou_str_rindex_method, "(sub[, start[, end]])",
           "Highest index of a substring, or ValueError."),
    OU_FN(rjust, "(width, fillchar=' ', /)", "Pad on the left."),
    OU_FN_AS("rstrip", ou_str_rstrip_method, "(chars=None, /)", "Remove characters from the end."),
    OU_FN_AS("rpartition", ou_str_rpartition_method, "(sep, /)",
             "Split in three at the last separator."),
    OU_FN_AS("splitlines", ou_str_splitlines_method, "(keepends=False)",
             "The lines of the string."),
    OU_FN_AS("strip", ou_str_strip_method, "(chars=None, /)", "Remove characters from both ends."),
    OU_FN_AS("swapcase", ou_str_swapcase_method, "()", "Swap upper and lower case."),
    OU_FN_AS("translate", ou_str_translate_method, "(table, /)",
             "Replace each character through a table."),
    OU_FN_AS("upper", ou_str_upper_method, "()", "A copy in upper case."),
    OU_RAW("startswith", ou_str_startswith_method, "(prefix[, start[, end]])",
           "Whether the string starts with a prefix."),
    OU_RAW("endswith", ou_str_endswith_method, "(suffix[, start[, end]])",
           "Whether the string ends with a suffix."),
    OU_FN(removeprefix, "(prefix, /)", "Without the prefix, if present."),
    OU_FN(removesuffix, "(suffix, /)", "Without the suffix, if present."),
    OU_FN_AS("isascii", ou_str_isascii_method, "()", "Whether all characters are ASCII."),
    OU_FN_AS("islower", ou_str_islower_method, "()", "Whether all letters are lower case."),
    OU_FN_AS("isupper", ou_str_isupper_method, "()", "Whether all letters are upper case."),
    OU_FN_AS("istitle", ou_str_istitle_method, "()", "Whether words start in upper or title case."),
    OU_FN_AS("isspace", ou_str_isspace_method, "()", "Whether all characters are white space."),
    OU_FN_AS("isdecimal", ou_str_isdecimal_method, "()",
             "Whether all characters are decimal digits."),
    OU_FN_AS("isdigit", ou_str_isdigit_method, "()", "Whether all characters are digits."),
    OU_FN_AS("isnumeric", ou_str_isnumeric_method, "()", "Whether all characters are numeric."),
    OU_FN_AS("isalpha", ou_str_isalpha_method, "()", "Whether all characters are letters."),
    OU_FN_AS("isalnum", ou_str_isalnum_method, "()",
             "Whether all characters are letters or numeric."),
    OU_FN_AS("isidentifier", ou_str_isidentifier_method, "()",
             "Whether the string is an identifier."),
    OU_FN_AS("isprintable", ou_str_isprintable_method, "()",
             "Whether repr would show all characters as they are."),
    OU_FN(zfill, "(width, /)", "Pad with zeros after the sign."),
    OU_RAW("format", ou_str_format_method, "(*args, **kwargs)",
           "Replace fields in braces by formatted arguments."),
    OU_FN_AS("format_map", ou_str_format_map_method, "(mapping, /)",
             "Replace fields in braces by items of a mapping."),
    OU_FN_AS("__format__", format_spec, "(format_spec, /)", "Format by a format specification."),
    OU_FN_FLAGS("maketrans", ou_str_maketrans_method, "(x, y=None, z=None, /)", OU_FN_STATIC,
                "A table for translate."),
    OU_FN_AS("__sizeof__", size_of, "()", "Size in memory."),
    OU_FN_AS("__getnewargs__", getnewargs, "()", "Arguments for pickling."),
    {0}};

ou_type ou_str_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = dealloc, .type = &ou_str_type, .layout = OU_LAYOUT_LEAF},
    .name = "str",
    .doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nText: an "
           "immutable sequence of "
           "Unicode code points.",
    .size = sizeof(ou_str),
    .itemsize = 1,
    .flags = OU_TF_SUBCLASSABLE | OU_TF_VARSIZE | OU_TF_STR | OU_TF_MATCH_SELF,
    .new_ = new_,
    .repr = ou_str_repr,
    .str = to_str,
    .hash = hash,
    .richcmp = richcmp,
    .iter = ou_str_iter_new,
    .mod = mod,
    .len = length,
    .getitem = getitem,
    .item = item,
    .contains = ou_str_contains,
    .concat = concat,
    .repeat = ou_str_repeat,
    .methods = methods,
};
