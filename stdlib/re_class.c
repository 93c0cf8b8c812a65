/* stdlib/re_class.c - escapes that stand for one character, and sets: the part of the pattern
 * parser that works on characters. */
#include <string.h>
#include "stdlib/re_.h"

/* ---- escapes -----------------------------------------------------------------------------------
 */

static int hex_value(uint32_t c)
{
    if (ou_re_is_digit(c)) return (int)c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : -1;
}

static void fail_with_text(re_parser *p, ou_ssize start, const char *fmt)
{
    ou_ssize here = ou_re_tell(p);
    OU_AUTO ou_obj *text = ou_re_slice(p, start, here);
    if (text) ou_re_fail(p, here - start, fmt, text);
    p->failed = true;
}

/* Exactly `count` hexadecimal digits. */
static int64_t hex_escape(re_parser *p, int count, ou_ssize start)
{
    int64_t v = 0;
    for (int i = 0; i < count; i++, ou_re_advance(p)) {
        int d = p->nlen == 1 ? hex_value(p->nc) : -1;
        if (d < 0) {
            fail_with_text(p, start, "incomplete escape %S");
            return -1;
        }
        v = v * 16 + d;
    }
    return v > 0x10FFFF ? -2 : v;
}

static int64_t named_escape(re_parser *p)
{
    if (!ou_re_accept(p, '{')) {
        ou_re_fail(p, 0, "missing {");
        return -1;
    }
    OU_AUTO ou_obj *name = ou_re_until(p, '}', "character name");
    if (!name) return -1;
    size_t n;
    char *tmp = NULL;
    const char *text = ou_str_utf8(name, &n, &tmp);
    int64_t ch = text ? ou_unicode_by_name(text, n) : -1;
    ou_mem_free(tmp);
    if (!text) p->failed = true;
    if (ch < 0) ou_re_fail(p, ou_str_len(name) + 4, "undefined character name %R", name);
    return ch < 0 ? -1 : ch;
}

/* Up to three octal digits, the first of which was taken. */
static int64_t octal_escape(re_parser *p, uint32_t first, ou_ssize start)
{
    uint32_t v = first - '0';
    for (int i = 0; i < 2 && p->nlen == 1 && ou_re_is_octal(p->nc); i++, ou_re_advance(p))
        v = v * 8 + (p->nc - '0');
    if (v <= 0377) return v;
    fail_with_text(p, start, "octal escape value %S outside of range 0-0o377");
    return -1;
}

int64_t ou_re_char_escape(re_parser *p, uint32_t c, ou_ssize start)
{
    static const char letters[] = "afnrtv", values[] = "\a\f\n\r\t\v";
    const char *plain = c && c < 128 ? strchr(letters, (int)c) : NULL;
    if (plain) return values[plain - letters];
    if (c == 'x') return hex_escape(p, 2, start);
    if (c == 'u' && p->text) return hex_escape(p, 4, start);
    if (c == 'U' && p->text) return hex_escape(p, 8, start);
    if (c == 'N' && p->text) return named_escape(p);
    if (ou_re_is_octal(c)) return octal_escape(p, c, start);
    return ou_re_is_digit(c) || ou_re_is_letter(c) ? -2 : (int64_t)c;
}

/* ---- sets --------------------------------------------------------------------------------------
 */

static void warn(re_parser *p, const char *what, ou_ssize pos)
{
    if (p->failed) return;
    if (ou_warn(&ou_exc_FutureWarning, 3, "Possible %s at position %zd", what, pos) < 0)
        p->failed = true;
}

/* An escape inside a set; the token \c was taken. */
static re_item class_escape(re_parser *p, uint32_t c, ou_ssize start)
{
    re_item item = {0};
    if (c && c < 128 && strchr("dDsSwW", (int)c)) {
        item.cat = (char)c;
        return item;
    }
    int64_t ch = c == 'b' ? '\b' : ou_re_char_escape(p, c, start);
    if (ch == -2) fail_with_text(p, start, "bad escape %S");
    item.lo = item.hi = ch < 0 ? 0 : (uint32_t)ch;
    return item;
}

static void add_item(re_parser *p, re_item ***end, re_item item)
{
    re_item *copy = ou_arena_alloc(&p->arena, sizeof *copy);
    *copy = item;
    copy->next = NULL;
    **end = copy;
    *end = &copy->next;
}

/* One member, escape or plain. */
static re_item member(re_parser *p)
{
    ou_ssize start = ou_re_tell(p);
    uint32_t c = p->nc;
    bool escape = p->nlen == 2;
    ou_re_advance(p);
    return escape ? class_escape(p, c, start) : (re_item){.lo = c, .hi = c};
}

static void unterminated(re_parser *p, ou_ssize here)
{
    ou_re_fail(p, ou_re_tell(p) - here, "unterminated character set");
}

/* Behind "a-".  `at`, `len`: the token of the first end.  True: the set is complete. */
static bool parse_range(re_parser *p, re_item ***end, re_item first, ou_ssize at, int len,
                        ou_ssize here)
{
    if (p->nlen == 0) {
        unterminated(p, here);
        return true;
    }
    if (ou_re_accept(p, ']')) {
        add_item(p, end, first);
        add_item(p, end, (re_item){.lo = '-', .hi = '-'});
        return true;
    }
    ou_ssize at2 = ou_re_tell(p);
    int len2 = p->nlen;
    bool dash = ou_re_next_is(p, '-');
    re_item second;
    if (dash) {
        ou_re_advance(p);
        warn(p, "set difference", ou_re_tell(p) - 2);
        second = (re_item){.lo = '-', .hi = '-'};
    } else {
        second = member(p);
    }
    if (p->failed) return true;
    if (first.cat || second.cat || second.lo < first.lo) {
        OU_AUTO ou_obj *a = ou_re_slice(p, at, at + len);
        OU_AUTO ou_obj *b = ou_re_slice(p, at2, at2 + len2);
        if (a && b) ou_re_fail(p, len + 1 + len2, "bad character range %S-%S", a, b);
        p->failed = true;
        return true;
    }
    first.hi = second.lo;
    add_item(p, end, first);
    return false;
}

static void warn_operator(re_parser *p, uint32_t c)
{
    const char *what = c == '-'   ? "set difference"
                       : c == '&' ? "set intersection"
                       : c == '~' ? "set symmetric difference"
                                  : "set union";
    warn(p, what, ou_re_tell(p) - 1);
}

re_node *ou_re_class(re_parser *p)
{
    re_node *set = ou_re_node(p, RE_N_SET);
    re_item **end = &set->items;
    ou_ssize here = ou_re_tell(p) - 1;
    if (ou_re_next_is(p, '[')) warn(p, "nested set", ou_re_tell(p));
    set->neg = ou_re_accept(p, '^');
    while (!p->failed) {
        ou_ssize at = ou_re_tell(p);
        uint32_t c = p->nc;
        int len = p->nlen;
        if (len == 0) {
            unterminated(p, here);
            break;
        }
        if (set->items && ou_re_accept(p, ']')) break;
        re_item item = member(p);
        if (len == 1 && set->items && (c == '-' || c == '&' || c == '~' || c == '|') &&
            ou_re_next_is(p, c))
            warn_operator(p, c);
        if (!ou_re_accept(p, '-'))
            add_item(p, &end, item);
        else if (parse_range(p, &end, item, at, len, here))
            break;
    }
    return set;
}
