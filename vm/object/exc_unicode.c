/* vm/object/exc_unicode.c - UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError. */
#include "vm/object/bytes.h"
#include "vm/object/exc_impl.h"

OU_EXC_FIELDS(unicode, ou_exc_unicode, encoding, 3)

static int expect_str(ou_obj *o, int position)
{
    if (ou_str_check(o)) return 0;
    return ou_raise_int(&ou_exc_TypeError, "argument %d must be str, not %T", position, o);
}

static int expect_count(size_t given, size_t expected, ou_obj *self, ou_obj *const *args,
                        ou_tuple *kw)
{
    if (ou_exc_base_init(self, args, given, kw) < 0) return -1;
    if (given == expected) return 0;
    return ou_raise_int(&ou_exc_TypeError, "function takes exactly %zu arguments (%zu given)",
                        expected, given);
}

/* Position argument: OverflowError as for C's ssize_t. */
static int take_position(ou_obj *o, ou_ssize *out)
{
    OU_AUTO ou_obj *i = ou_index(o);
    if (!i) return -1;
    int64_t v;
    if (!ou_int_fits(i, &v)) {
        return ou_raise_int(&ou_exc_OverflowError, "Python int too large to convert to C ssize_t");
    }
    *out = v;
    return 0;
}

static int take_range(ou_exc_unicode *e, ou_obj *const *args)
{
    return take_position(args[0], &e->start) < 0 || take_position(args[1], &e->end) < 0 ? -1 : 0;
}

static int encode_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_exc_unicode *e = OU_CAST(ou_exc_unicode, self);
    if (expect_count(n, 5, self, args, kwnames) < 0) return -1;
    if (expect_str(args[0], 1) < 0 || expect_str(args[1], 2) < 0) return -1;
    if (take_range(e, args + 2) < 0 || expect_str(args[4], 5) < 0) return -1;
    ou_exc_store(&e->encoding, args[0]);
    ou_exc_store(&e->object, args[1]);
    ou_exc_store(&e->reason, args[4]);
    return 0;
}

static int decode_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_exc_unicode *e = OU_CAST(ou_exc_unicode, self);
    if (expect_count(n, 5, self, args, kwnames) < 0 || expect_str(args[0], 1) < 0) return -1;
    if (take_range(e, args + 2) < 0 || expect_str(args[4], 5) < 0) return -1;
    OU_AUTO ou_obj *object = NULL;
    if (ou_bytes_check(args[1])) {
        object = ou_incref(args[1]);
    } else {
        ou_buffer b;
        if (ou_get_buffer(args[1], &b, OU_BUF_SIMPLE) < 0) return -1;
        object = ou_bytes_new(b.data, b.len);
        ou_release_buffer(&b);
        if (!object) return -1;
    }
    ou_exc_store(&e->encoding, args[0]);
    ou_exc_store(&e->object, object);
    ou_exc_store(&e->reason, args[4]);
    return 0;
}

static int translate_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_exc_unicode *e = OU_CAST(ou_exc_unicode, self);
    if (expect_count(n, 4, self, args, kwnames) < 0 || expect_str(args[0], 1) < 0) return -1;
    if (take_range(e, args + 1) < 0 || expect_str(args[3], 4) < 0) return -1;
    ou_exc_store(&e->object, args[0]);
    ou_exc_store(&e->reason, args[3]);
    return 0;
}

/* Text of a field that a program may have set to anything. */
static ou_obj *field_text(ou_obj *o) { return ou_str_of(o ? o : &ou_none); }

static const char *escape(uint32_t ch)
{
    return ch <= 0xff ? "\\x%02x" : ch <= 0xffff ? "\\u%04x" : "\\U%08x";
}

/* "character '\x80' in position 3" or "characters in position 3-4". */
static ou_obj *place_of_text(const ou_exc_unicode *e)
{
    if (e->object && ou_str_check(e->object) && e->start >= 0 && e->end == e->start + 1 &&
        e->start < ou_str_len(e->object)) {
        uint32_t ch = ou_str_at(e->object, e->start);
        OU_AUTO ou_obj *shown = ou_str_format(escape(ch), (unsigned)ch);
        return shown ? ou_str_format("character '%U' in position %zd", shown, e->start) : NULL;
    }
    return ou_str_format("characters in position %zd-%zd", e->start, e->end - 1);
}

static ou_obj *place_of_bytes(const ou_exc_unicode *e)
{
    if (e->object && ou_bytes_check(e->object) && e->start >= 0 && e->end == e->start + 1 &&
        e->start < ou_bytes_len(e->object)) {
        unsigned byte = (unsigned char)ou_bytes_data(e->object)[e->start];
        return ou_str_format("byte 0x%02x in position %zd", byte, e->start);
    }
    return ou_str_format("bytes in position %zd-%zd", e->start, e->end - 1);
}

static ou_obj *describe(ou_obj *self, const char *verb, ou_obj *(*place)(const ou_exc_unicode *))
{
    const ou_exc_unicode *e = OU_CAST(const ou_exc_unicode, self);
    if (!e->object) return ou_incref(ou_empty_str);
    OU_AUTO ou_obj *reason = field_text(e->reason);
    OU_AUTO ou_obj *encoding = reason && verb ? field_text(e->encoding) : NULL;
    if (!reason || (verb && !encoding)) return NULL;
    OU_AUTO ou_obj *where = place(e);
    if (!where) return NULL;
    if (!verb) return ou_str_format("can't translate %U: %U", where, reason);
    return ou_str_format("'%U' codec can't %s %U: %U", encoding, verb, where, reason);
}

static ou_obj *encode_str(ou_obj *self) { return describe(self, "encode", place_of_text); }
static ou_obj *decode_str(ou_obj *self) { return describe(self, "decode", place_of_bytes); }
static ou_obj *translate_str(ou_obj *self) { return describe(self, NULL, place_of_text); }

static const ou_member members[] = {
    { "encoding", OU_MEMBER_OBJECT, true, offsetof(ou_exc_unicode, encoding),
      "Name of the encoding." },
    { "object", OU_MEMBER_OBJECT, true, offsetof(ou_exc_unicode, object), "What was converted." },
    { "start", OU_MEMBER_SSIZE, true, offsetof(ou_exc_unicode, start),
      "Where the bad part begins." },
    { "end", OU_MEMBER_SSIZE, true, offsetof(ou_exc_unicode, end), "Where the bad part ends." },
    { "reason", OU_MEMBER_OBJECT, true, offsetof(ou_exc_unicode, reason), "What is wrong." },
    { 0 },
};

ou_type ou_exc_UnicodeEncodeError = {
    OU_EXC_TYPE(unicode, UnicodeEncodeError, UnicodeError, ou_exc_unicode,
                "Text cannot be encoded."),
    .new_ = ou_exc_base_new,
    .init = encode_init,
    .str = encode_str,
    .members = members,
};

ou_type ou_exc_UnicodeDecodeError = {
    OU_EXC_TYPE(unicode, UnicodeDecodeError, UnicodeError, ou_exc_unicode,
                "Bytes cannot be decoded."),
    .new_ = ou_exc_base_new,
    .init = decode_init,
    .str = decode_str,
    .members = members,
};

ou_type ou_exc_UnicodeTranslateError = {
    OU_EXC_TYPE(unicode, UnicodeTranslateError, UnicodeError, ou_exc_unicode,
                "Text cannot be translated."),
    .new_ = ou_exc_base_new,
    .init = translate_init,
    .str = translate_str,
    .members = members,
};
