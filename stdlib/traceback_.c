/* stdlib/traceback_.c - the module _traceback: the parts of an expression that traceback.py marks
 * by carets. */
#include "vm/runtime/module.h"
#include "vm/runtime/traceback.h"

/* Number of characters in the first n bytes of UTF-8 text. */
static ou_ssize characters(const char *text, size_t n)
{
    ou_ssize count = 0;
    for (size_t i = 0; i < n; i++) count += ((unsigned char)text[i] & 0xc0) != 0x80;
    return count;
}

static ou_obj *segment_parts_(ou_obj *const *v)
{
    char *tmp = NULL;
    size_t n;
    uint32_t start, end;
    if (!ou_str_check(v[0]))
        return ou_raise(&ou_exc_TypeError, "segment_parts() argument must be str, not %T", v[0]);
    const char *text = ou_str_utf8(v[0], &n, &tmp);
    if (!text) return NULL;
    int kind = ou_segment_parts(text, n, &start, &end);
    ou_obj *r =
        kind == OU_SEGMENT_OTHER
            ? ou_new_none()
            : ou_tuple3(ou_str_from(kind == OU_SEGMENT_BINARY ? "operator" : "subscript"),
                        ou_int_new(characters(text, start)), ou_int_new(characters(text, end)));
    ou_mem_free(tmp);
    return r;
}

static ou_fndef fns[] = {
    OU_FN_AS("segment_parts", segment_parts_, "(segment, /)",
             "('operator', end of the left operand, start of the right one), ('subscript', end of "
             "the value, end of the "
             "index) or None."),
    {0},
};

OU_MODULE(_traceback, "What the module traceback needs of the parser.", fns, NULL, NULL);
