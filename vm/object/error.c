/* vm/object/error.c - the pending exception: raising, taking, matching; recursion guard; repr
 * guard; unraisable errors. */
#include "vm/object/error.h"

#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "vm/object/exc.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

ou_obj *ou_pending;

/* ---- raising --------------------------------------------------------------------------------- */

void *ou_raise_obj(OU_STEALS ou_obj *exc)
{
    ou_exc_chain(exc, ou_exc_handled());
    ou_err_restore(exc);
    return NULL;
}

void *ou_raise_arg(ou_type *type, ou_obj *arg)
{
    OU_AUTO ou_obj *keep = ou_incref(arg);
    ou_err_clear();
    ou_obj *exc = ou_exc_new(type, &keep, 1);
    return exc ? ou_raise_obj(exc) : NULL;
}

void *ou_raise_none(ou_type *type)
{
    ou_err_clear();
    ou_obj *exc = ou_exc_new(type, NULL, 0);
    return exc ? ou_raise_obj(exc) : NULL;
}

static void *vraise(ou_type *type, const char *fmt, va_list ap)
{
    ou_obj *old = ou_err_take();
    OU_AUTO ou_obj *msg = strchr(fmt, '%') ? ou_str_vformat(fmt, ap) : ou_str_from(fmt);
    ou_xdecref(old);
    return msg ? ou_raise_arg(type, msg) : NULL;
}

void *ou_raise(ou_type *type, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vraise(type, fmt, ap);
    va_end(ap);
    return NULL;
}

int ou_raise_int(ou_type *type, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vraise(type, fmt, ap);
    va_end(ap);
    return -1;
}

static ou_exc last;

/* Without memory for an exception the reserve serves; when that is empty too, an error that is
 * pending already will do, and as the last resort a static instance that several places may share.
 */
void *ou_raise_nomem(void)
{
    ou_obj *exc = ou_exc_memory_error();
    if (!exc) {
        if (ou_pending && ou_is_instance(ou_pending, &ou_exc_MemoryError)) return NULL;
        if (!last.head.map) {
            last = (ou_exc){ .head = OU_STATIC_HEAD(&ou_exc_MemoryError.map) };
            last.args = ou_empty_tuple;
        }
        exc = ou_incref(&last);
    }
    return ou_raise_obj(exc);
}

void *ou_raise_bad_call(void)
{
    return ou_raise(&ou_exc_SystemError, "bad argument to internal function");
}

void *ou_raise_oserror(int err, ou_obj *filename, ou_obj *filename2)
{
    ou_err_clear();
    OU_AUTO ou_obj *number = ou_int_new(err);
    OU_AUTO ou_obj *text = ou_str_from(err ? strerror(err) : "Error");
    if (!number || !text) return NULL;
    ou_obj *args[5] = { number, text, filename, &ou_none, filename2 };
    size_t n = filename2 ? 5 : filename ? 3 : 2;
    ou_obj *exc = ou_exc_new(&ou_exc_OSError, args, n);
    return exc ? ou_raise_obj(exc) : NULL;
}

void *ou_raise_attribute(ou_obj *obj, ou_str *name)
{
    ou_raise(&ou_exc_AttributeError, "'%.50T' object has no attribute '%U'", obj, name);
    ou_err_add_attribute(obj, name);
    return NULL;
}

void ou_err_add_attribute(ou_obj *obj, ou_str *name)
{
    if (!ou_pending || !ou_is_instance(ou_pending, &ou_exc_AttributeError)) return;
    ou_exc_attr *e = OU_CAST(ou_exc_attr, ou_pending);
    if (e->obj || e->name) return;
    e->obj = ou_incref(obj);
    e->name = ou_incref(name);
}

void *ou_raise_name(ou_type *type, ou_str *name, const char *fmt)
{
    ou_raise(type, fmt, name);
    if (ou_pending && ou_is_instance(ou_pending, &ou_exc_NameError)) {
        ou_setref(&OU_CAST(ou_exc_name, ou_pending)->name, ou_incref(name));
    }
    return NULL;
}

void *ou_raise_import(ou_obj *msg, ou_obj *name, ou_obj *path)
{
    return ou_raise_import_as(&ou_exc_ImportError, msg, name, path);
}

void *ou_raise_import_as(ou_type *type, ou_obj *msg, ou_obj *name, ou_obj *path)
{
    ou_obj *exc = ou_exc_new(type, &msg, 1);
    if (!exc) return NULL;
    if (ou_is_instance(exc, &ou_exc_ImportError)) {
        ou_exc_import *e = OU_CAST(ou_exc_import, exc);
        ou_setref(&e->name, ou_xincref(name));
        ou_setref(&e->path, ou_xincref(path));
    }
    return ou_raise_obj(exc);
}

/* ---- the pending exception ------------------------------------------------------------------- */

bool ou_err_matches(const ou_type *type) { return ou_pending && ou_is_instance(ou_pending, type); }

bool ou_exc_given_matches(ou_obj *exc, ou_obj *type)
{
    if (ou_tuple_check(type)) {
        for (ou_ssize i = 0; i < ou_tuple_len(type); i++) {
            if (ou_exc_given_matches(exc, ou_tuple_at(type, i))) return true;
        }
        return false;
    }
    const ou_type *cls = ou_exc_check(exc) ? ou_typeof(exc) : NULL;
    if (ou_exc_is_class(exc)) cls = OU_CAST(const ou_type, exc);
    if (cls && ou_exc_is_class(type)) return ou_type_is_subtype(cls, OU_CAST(const ou_type, type));
    return exc == type;
}

void ou_err_clear(void)
{
    if (ou_pending) OU_CLEAR(ou_pending);
}

ou_obj *ou_err_take(void) { return ou_take(&ou_pending); }

void ou_err_restore(OU_STEALS ou_obj *exc) { ou_setref(&ou_pending, exc); }

bool ou_err_take_if(const ou_type *type)
{
    if (!ou_err_matches(type)) return false;
    ou_err_clear();
    return true;
}

/* ---- unraisable errors ----------------------------------------------------------------------- */

void (*ou_unraisable_hook)(ou_obj *exc, const char *msg, ou_obj *where);

void ou_unraisable(ou_obj *where, const char *msg)
{
    OU_AUTO ou_obj *exc = ou_err_take();
    if (!exc) return;
    if (ou_unraisable_hook) {
        ou_unraisable_hook(exc, msg, where);
    } else {
        fprintf(stderr, "%s an object of class %s: %s\n", msg ? msg : "Exception ignored in",
                where ? ou_typeof(where)->name : "?", ou_typeof(exc)->name);
    }
    ou_err_clear();
}

/* ---- recursion ------------------------------------------------------------------------------- */

int ou_recursion_depth, ou_recursion_limit = 1000;
const char *ou_stack_limit;

/* C frames that only hold locals are small, but some calls into libraries are not. */
enum { STACK_RESERVE = 256 * 1024, STACK_DEFAULT = 8 * 1024 * 1024 };

/* In a limited address space the stack takes its part before the rest is used up: growing later
 * could fail, which is a signal.  One touched page extends the mapping. */
static OU_COLD void claim_stack(size_t size)
{
    volatile char *bottom = __builtin_alloca(size);
    *bottom = 0;
}

static bool space_left(size_t size)
{
    void *p = mmap(NULL, 2 * size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) return false;
    munmap(p, 2 * size);
    return true;
}

void ou_recursion_init(void)
{
    struct rlimit r, space;
    size_t size = STACK_DEFAULT;
    if (getrlimit(RLIMIT_STACK, &r) == 0 && r.rlim_cur != RLIM_INFINITY) size = r.rlim_cur;
    bool limited = getrlimit(RLIMIT_AS, &space) == 0 && space.rlim_cur != RLIM_INFINITY;
    while (limited && size > 64 * 1024 && !space_left(size)) size /= 2;
    size_t reserve = size / 4 < STACK_RESERVE ? size / 4 : STACK_RESERVE;
    /* Arguments and environment count: they lie above all frames, the program's name on top. */
    const char *top = (const char *)getauxval(AT_EXECFN);
    if (!top) top = __builtin_frame_address(0);
    ou_stack_limit = top - (size - reserve);
    size_t used = (size_t)(top - (char *)__builtin_frame_address(0));
    if (limited && size - reserve / 2 > used) claim_stack(size - reserve / 2 - used);
}

int ou_recursion_error(const char *where)
{
    return ou_raise_int(&ou_exc_RecursionError, "maximum recursion depth exceeded%s", where);
}

int ou_recurse_enter(const char *where)
{
    if (ou_unlikely(ou_recursion_depth >= ou_recursion_limit ||
                    (const char *)__builtin_frame_address(0) < ou_stack_limit)) {
        return ou_recursion_error(where);
    }
    ou_recursion_depth++;
    return 0;
}

void ou_recurse_leave(void) { ou_recursion_depth--; }

/* ---- repr of containers that contain themselves ---------------------------------------------- */

static ou_obj **printing; /* borrowed; innermost last */
static size_t printing_len, printing_cap;

int ou_repr_enter(ou_obj *o)
{
    for (size_t i = printing_len; i > 0; i--) {
        if (printing[i - 1] == o) return 1;
    }
    if (printing_len == printing_cap) {
        size_t cap = printing_cap ? printing_cap * 2 : 8;
        ou_obj **p = ou_mem_resize(printing, cap * sizeof *p);
        if (!p) return -1;
        printing = p;
        printing_cap = cap;
    }
    printing[printing_len++] = o;
    return 0;
}

/* Usually the innermost one; a generator abandoned inside a repr may leave in another order. */
void ou_repr_leave(ou_obj *o)
{
    size_t i = printing_len;
    while (i > 0 && printing[i - 1] != o) i--;
    if (i == 0) return;
    memmove(&printing[i - 1], &printing[i], (printing_len - i) * sizeof *printing);
    printing_len--;
}

void ou_error_fini(void)
{
    ou_err_clear();
    OU_CLEAR(last.traceback);
    OU_CLEAR(last.context);
    ou_exc_fini();
    ou_mem_free(printing);
    printing = NULL;
    printing_len = printing_cap = 0;
    ou_recursion_depth = 0;
}
