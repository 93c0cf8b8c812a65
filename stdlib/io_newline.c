/* Line endings: their translation while decoding, the search for the end of a line, and
 * IncrementalNewlineDecoder, which does the former around any decoder. */
#include "stdlib/io_impl.h"

int ou_text_check_newline(ou_obj *newline, bool quote)
{
    if (!newline || newline == &ou_none) return 0;
    if (!ou_str_check(newline)) {
        return ou_raise_int(&ou_exc_TypeError, "newline must be str or None, not %T", newline);
    }
    static const char *const legal[] = {"", "\n", "\r", "\r\n"};
    for (size_t i = 0; i < sizeof legal / sizeof *legal; i++) {
        if (ou_str_equal_ascii(newline, legal[i])) return 0;
    }
    return ou_raise_int(&ou_exc_ValueError,
                        quote ? "illegal newline value: %R" : "illegal newline value: %S", newline);
}

ou_obj *ou_text_seen(unsigned seen)
{
    static const struct {
        unsigned bit;
        const char *text;
    } kinds[] = {
        {OU_NL_CR, "\r"},
        {OU_NL_LF, "\n"},
        {OU_NL_CRLF, "\r\n"},
    };
    OU_AUTO ou_obj *list = ou_list_new(3);
    for (int i = 0; list && i < 3; i++) {
        if (!(seen & kinds[i].bit)) continue;
        ou_obj *s = ou_str_from(kinds[i].text);
        if (!s || ou_list_append_steal(list, s) < 0) return NULL;
    }
    if (!list) return NULL;
    if (ou_list_len(list) == 0) return ou_new_none();
    return ou_list_len(list) == 1 ? ou_incref(ou_list_at(list, 0)) : ou_list_to_tuple(list);
}

static bool has_cr(ou_obj *s)
{
    const ou_str *t = OU_CAST(ou_str, s);
    if (t->kind == 1) return memchr(t->data, '\r', t->len) != NULL;
    for (ou_ssize i = 0; i < ou_str_len(s); i++) {
        if (ou_str_at(s, i) == '\r') return true;
    }
    return false;
}

/* Notes the endings in s and, if asked, makes each a "\n". */
static ou_obj *translate(ou_text_decoder *d, ou_obj *s)
{
    ou_strbuf b = {0};
    ou_ssize len = ou_str_len(s), start = 0;
    for (ou_ssize i = 0; i < len; i++) {
        uint32_t c = ou_str_at(s, i);
        if (c == '\n') d->seen |= OU_NL_LF;
        if (c != '\r') continue;
        bool two = i + 1 < len && ou_str_at(s, i + 1) == '\n';
        d->seen |= two ? OU_NL_CRLF : OU_NL_CR;
        if (d->translate) {
            ou_strbuf_range(&b, s, start, i);
            ou_strbuf_char(&b, '\n');
            start = i + 1 + two;
        }
        i += two;
    }
    if (!d->translate) return ou_incref(s);
    ou_strbuf_range(&b, s, start, len);
    return ou_strbuf_finish(&b);
}

ou_obj *ou_text_newlines(ou_text_decoder *d, OU_STEALS ou_obj *text, bool final)
{
    OU_AUTO ou_obj *s = text;
    if (!s || !d->universal) return ou_take(&s);
    ou_ssize len = ou_str_len(s);
    if (d->pending_cr && (final || len > 0)) {
        OU_AUTO ou_obj *cr = ou_str_from_char('\r');
        ou_obj *joined = cr ? ou_str_concat(cr, s) : NULL;
        ou_setref(&s, joined);
        if (!s) return NULL;
        d->pending_cr = false;
        len++;
    }
    if (!final && len > 0 && ou_str_at(s, len - 1) == '\r') {
        ou_obj *cut = ou_str_sub(s, 0, len - 1);
        ou_setref(&s, cut);
        if (!s) return NULL;
        d->pending_cr = true;
        len--;
    }
    if (!has_cr(s)) {
        if (d->seen & OU_NL_LF) return ou_take(&s);
        OU_AUTO ou_obj *lf = ou_str_from_char('\n');
        if (lf && ou_str_find(s, lf, 0, len) >= 0) d->seen |= OU_NL_LF;
        return ou_take(&s);
    }
    return translate(d, s);
}

ou_ssize ou_text_line_end(ou_obj *s, ou_ssize lo, bool translated, bool universal, ou_obj *newline)
{
    ou_ssize len = ou_str_len(s);
    if (universal && !translated) {
        for (ou_ssize i = lo; i < len; i++) {
            uint32_t c = ou_str_at(s, i);
            if (c == '\n') return i + 1;
            if (c == '\r') return i + 1 < len && ou_str_at(s, i + 1) == '\n' ? i + 2 : i + 1;
        }
        return -1;
    }
    ou_obj *mark = !translated && newline && ou_str_len(newline) ? newline : NULL;
    OU_AUTO ou_obj *lf = mark ? ou_incref(mark) : ou_str_from_char('\n');
    ou_ssize at = ou_str_find(s, lf, lo, len);
    return at < 0 ? -1 : at + ou_str_len(lf);
}

/* ---- IncrementalNewlineDecoder ---- */

typedef struct decoder {
    ou_obj head;
    ou_obj *inner;
    ou_text_decoder nl;
} decoder;

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    ou_obj *o = ou_alloc_instance(cls, 0);
    if (o) ou_gc_track(o);
    return o;
}

static int init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"IncrementalNewlineDecoder", "(decoder, translate, errors='strict')",
                               NULL};
    ou_obj *v[3];
    int translate_all;
    if (ou_bind(&binder, args, n, kwnames, v) < 0 || ou_as_int(v[1], &translate_all) < 0) return -1;
    decoder *d = OU_CAST(decoder, o);
    ou_setref(&d->inner, ou_incref(v[0]));
    d->nl = (ou_text_decoder){.universal = true, .translate = translate_all != 0};
    return 0;
}

static ou_obj *decode(ou_obj *const *v)
{
    decoder *d = OU_CAST(decoder, v[0]);
    int final = 0;
    if (!d->inner)
        return ou_raise(&ou_exc_ValueError, "IncrementalNewlineDecoder.__init__() not called");
    if (v[2] && ou_as_int(v[2], &final) < 0) return NULL;
    OU_AUTO ou_obj *text = NULL;
    if (d->inner == &ou_none) {
        text = ou_incref(v[1]);
    } else {
        text =
            ou_call_method(d->inner, OU_ID(decode),
                           (ou_obj *[]){v[1], final ? (ou_obj *)&ou_true : (ou_obj *)&ou_false}, 2);
    }
    if (!text) return NULL;
    if (!ou_str_check(text)) {
        return ou_raise(&ou_exc_TypeError, "decoder should return a string result, not '%.200s'",
                        ou_typeof(text)->name);
    }
    return ou_text_newlines(&d->nl, ou_take(&text), final != 0);
}

static ou_obj *getstate(ou_obj *const *v)
{
    decoder *d = OU_CAST(decoder, v[0]);
    OU_AUTO ou_obj *buffer = NULL, *inner = NULL;
    int64_t flag = 0;
    if (!d->inner)
        return ou_raise(&ou_exc_ValueError, "IncrementalNewlineDecoder.__init__() not called");
    if (d->inner == &ou_none) {
        buffer = ou_bytes_new("", 0);
    } else {
        inner = ou_call_method0(d->inner, OU_ID(getstate));
        if (!inner) return NULL;
        if (!ou_tuple_check(inner) || ou_tuple_len(inner) != 2 ||
            !ou_int_fits(ou_tuple_at(inner, 1), &flag)) {
            return ou_raise(&ou_exc_TypeError, "illegal decoder state");
        }
        buffer = ou_incref(ou_tuple_at(inner, 0));
    }
    return buffer ? ou_tuple2(ou_take(&buffer), ou_int_new(flag << 1 | d->nl.pending_cr)) : NULL;
}

static ou_obj *setstate(ou_obj *const *v)
{
    decoder *d = OU_CAST(decoder, v[0]);
    int64_t flag;
    if (!d->inner)
        return ou_raise(&ou_exc_ValueError, "IncrementalNewlineDecoder.__init__() not called");
    if (!ou_tuple_check(v[1])) return ou_raise(&ou_exc_TypeError, "state argument must be a tuple");
    if (ou_tuple_len(v[1]) != 2 || !ou_int_check(ou_tuple_at(v[1], 1)) ||
        !ou_int_fits(ou_tuple_at(v[1], 1), &flag)) {
        return ou_raise(&ou_exc_TypeError, "setstate(): illegal state argument");
    }
    d->nl.pending_cr = flag & 1;
    if (d->inner == &ou_none) return ou_new_none();
    OU_AUTO ou_obj *state = ou_tuple2(ou_incref(ou_tuple_at(v[1], 0)), ou_int_new(flag >> 1));
    return state ? ou_call_method1(d->inner, OU_ID(setstate), state) : NULL;
}

static ou_obj *reset(ou_obj *const *v)
{
    decoder *d = OU_CAST(decoder, v[0]);
    if (!d->inner)
        return ou_raise(&ou_exc_ValueError, "IncrementalNewlineDecoder.__init__() not called");
    d->nl.seen = 0;
    d->nl.pending_cr = false;
    return d->inner == &ou_none ? ou_new_none() : ou_call_method0(d->inner, OU_ID(reset));
}

static ou_obj *get_newlines(ou_obj *o)
{
    return ou_text_seen(OU_CAST(decoder, o)->nl.seen);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(decoder, o)->inner);
    return 0;
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(decoder, o)->inner);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    clear(o);
    ou_obj_free(o);
}

static ou_fndef methods[] = {OU_FN(decode, "(input, final=False)", "Decode and translate."),
                             OU_FN(getstate, "()", "The state of the decoder."),
                             OU_FN(setstate, "(state, /)", "Restore a state."),
                             OU_FN(reset, "()", "Start anew."),
                             {0}};

static const ou_getset getsets[] = {{"newlines", get_newlines, NULL, "Line endings seen."}, {0}};

ou_type ou_newline_decoder_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .type = &ou_newline_decoder_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_io.IncrementalNewlineDecoder",
    .doc = "Wraps a decoder and translates line endings.",
    .size = sizeof(decoder),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .init = init,
    .methods = methods,
    .getsets = getsets,
};
