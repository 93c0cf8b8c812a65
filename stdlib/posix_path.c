/* stdlib/posix_path.c - arguments of the module posix: paths, descriptors, user numbers; and its
 * errors. */
#include <limits.h>
#include <string.h>

#include "stdlib/posix_parts.h"

void ou_posix_path_drop(ou_pathname *p)
{
    OU_CLEAR(p->object);
    OU_CLEAR(p->bytes);
}

static int limited_int(ou_obj *o, const char *what, int *out)
{
    OU_AUTO ou_obj *i = ou_index(o);
    int64_t v;
    if (!i) return -1;
    bool fits = ou_int_fits(i, &v);
    if (fits ? v > INT_MAX : ou_int_sign(i) > 0)
        return ou_raise_int(&ou_exc_OverflowError, "%s is greater than maximum", what);
    if (!fits || v < INT_MIN)
        return ou_raise_int(&ou_exc_OverflowError, "%s is less than minimum", what);
    *out = (int)v;
    return 0;
}

static int wrong_type(ou_obj *o, const char *fn, const char *arg, int accept)
{
    static const char *const kinds[] = {
        "string, bytes or os.PathLike", "string, bytes, os.PathLike or integer",
        "string, bytes, os.PathLike or None", "string, bytes, os.PathLike, integer or None"};
    return ou_raise_int(&ou_exc_TypeError, "%s: %s should be %s, not %.200T", fn, arg,
                        kinds[accept & 3], o);
}

/* o itself, or what its __fspath__ gives; NULL without an error: no path. */
static ou_obj *path_object(ou_obj *o)
{
    if (ou_str_check(o) || ou_bytes_check(o)) return ou_incref(o);
    OU_AUTO ou_obj *method = ou_lookup_special(o, OU_ID(__fspath__));
    if (!method) return NULL;
    OU_AUTO ou_obj *r = ou_call0(method);
    if (!r || ou_str_check(r) || ou_bytes_check(r)) return ou_take(&r);
    return ou_raise(&ou_exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", o,
                    r);
}

int ou_posix_path(ou_obj *o, const char *fn, const char *arg, int accept, ou_pathname *p)
{
    *p = (ou_pathname){.fd = -1};
    if (!o || o == &ou_none) {
        if (accept & OU_PATH_NONE) {
            p->text = ".";
            return 0;
        }
        return wrong_type(&ou_none, fn, arg, accept);
    }
    OU_AUTO ou_obj *path = path_object(o);
    if (!path) {
        if (ou_err_pending()) return -1;
        if (!(accept & OU_PATH_FD) || !ou_typeof(o)->index) return wrong_type(o, fn, arg, accept);
        if (limited_int(o, "fd", &p->fd) < 0) return -1;
        p->object = ou_incref(o);
        return 0;
    }
    OU_AUTO ou_obj *bytes = NULL;
    p->is_bytes = ou_bytes_check(path);
    bytes = p->is_bytes ? ou_incref(path) : ou_fs_encode(path);
    if (!bytes) return -1;
    if (strlen(ou_bytes_data(bytes)) != (size_t)ou_bytes_len(bytes)) {
        return ou_raise_int(&ou_exc_ValueError, "%s: embedded null character in %s", fn, arg);
    }
    p->text = ou_bytes_data(bytes);
    p->bytes = ou_take(&bytes);
    p->object = ou_take(&path);
    return 0;
}

int ou_posix_dir_fd(ou_obj *o, int *fd)
{
    *fd = AT_FDCWD;
    if (!o || o == &ou_none) return 0;
    if (ou_typeof(o)->index) return limited_int(o, "fd", fd);
    return ou_raise_int(&ou_exc_TypeError, "argument should be integer or None, not %.200T", o);
}

int ou_posix_fd(ou_obj *o, int *fd)
{
    if (ou_int_check(o)) {
        if (ou_as_int(o, fd) < 0) return -1;
    } else {
        OU_AUTO ou_obj *method = ou_getattr_opt(o, OU_ID(fileno));
        if (!method) {
            if (ou_err_pending()) return -1;
            return ou_raise_int(&ou_exc_TypeError,
                                "argument must be an int, or have a fileno() method.");
        }
        OU_AUTO ou_obj *r = ou_call0(method);
        if (!r) return -1;
        if (!ou_int_check(r))
            return ou_raise_int(&ou_exc_TypeError, "fileno() returned a non-integer");
        if (ou_as_int(r, fd) < 0) return -1;
    }
    if (*fd >= 0) return 0;
    return ou_raise_int(&ou_exc_ValueError, "file descriptor cannot be a negative integer (%i)",
                        *fd);
}

int ou_posix_flag(ou_obj *o, bool dflt, bool *out)
{
    int r = o ? ou_truth(o) : dflt;
    *out = r > 0;
    return r < 0 ? -1 : 0;
}

int ou_posix_id(ou_obj *o, const char *what, uint32_t *out)
{
    if (!ou_typeof(o)->index)
        return ou_raise_int(&ou_exc_TypeError, "%s should be integer, not %.200T", what, o);
    OU_AUTO ou_obj *i = ou_index(o);
    int64_t v;
    if (!i) return -1;
    bool fits = ou_int_fits(i, &v);
    if (fits ? v > (int64_t)UINT32_MAX : ou_int_sign(i) > 0) {
        return ou_raise_int(&ou_exc_OverflowError, "%s is greater than maximum", what);
    }
    if (!fits || v < -1)
        return ou_raise_int(&ou_exc_OverflowError, "%s is less than minimum", what);
    *out = (uint32_t)v;
    return 0;
}

ou_obj *ou_posix_name(const char *name, bool as_bytes)
{
    return as_bytes ? ou_bytes_new(name, (ou_ssize)strlen(name)) : ou_fs_decode(name);
}

void *ou_posix_error(const ou_pathname *p)
{
    if (ou_err_pending()) return NULL;
    return ou_raise_oserror(errno, p ? p->object : NULL, NULL);
}

ou_obj *ou_posix_done(int r, const ou_pathname *p)
{
    return r < 0 ? ou_posix_error(p) : ou_new_none();
}

ou_obj *ou_posix_done2(int r, const ou_pathname *p, const ou_pathname *q)
{
    if (r >= 0) return ou_new_none();
    return ou_err_pending() ? NULL : ou_raise_oserror(errno, p->object, q->object);
}

ou_obj *ou_posix_int(long r)
{
    return r < 0 ? ou_posix_error(NULL) : ou_int_new(r);
}
