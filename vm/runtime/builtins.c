/* vm/runtime/builtins.c - the builtins module: functions about single objects, and the table of
 * types. */
#include "vm/object/float.h"
#include "vm/runtime/runtime.h"

ou_obj *ou_builtins_module;

static ou_obj *abs_(ou_obj *const *v)
{
    return ou_absolute(v[0]);
}
static ou_obj *ascii_(ou_obj *const *v)
{
    return ou_ascii(v[0]);
}
static ou_obj *callable_(ou_obj *const *v)
{
    return ou_bool(ou_callable(v[0]));
}
static ou_obj *divmod_(ou_obj *const *v)
{
    return ou_divmod(v[0], v[1]);
}
static ou_obj *repr_(ou_obj *const *v)
{
    return ou_repr(v[0]);
}

static ou_obj *prefixed(ou_obj *o, const char *spec)
{
    OU_AUTO ou_obj *i = ou_index(o);
    OU_AUTO ou_obj *s = i ? ou_str_from(spec) : NULL;
    return s ? ou_format_int(i, s) : NULL;
}

static ou_obj *bin_(ou_obj *const *v)
{
    return prefixed(v[0], "#b");
}
static ou_obj *oct_(ou_obj *const *v)
{
    return prefixed(v[0], "#o");
}
static ou_obj *hex_(ou_obj *const *v)
{
    return prefixed(v[0], "#x");
}

static ou_obj *chr_(ou_obj *const *v)
{
    OU_AUTO ou_obj *i = ou_index(v[0]);
    int64_t c;
    if (!i) return NULL;
    if (!ou_int_fits(i, &c) || c < INT32_MIN || c > INT32_MAX) {
        return ou_raise(&ou_exc_OverflowError, "Python int too large to convert to C int");
    }
    if (c < 0 || c > 0x10ffff)
        return ou_raise(&ou_exc_ValueError, "chr() arg not in range(0x110000)");
    return ou_str_from_char((uint32_t)c);
}

static ou_obj *ord_(ou_obj *const *v)
{
    ou_ssize n;
    if (ou_str_check(v[0])) {
        n = ou_str_len(v[0]);
        if (n == 1) return ou_int_new(ou_str_at(v[0], 0));
    } else if (ou_bytes_check(v[0])) {
        n = ou_bytes_len(v[0]);
        if (n == 1) return ou_int_new((unsigned char)ou_bytes_data(v[0])[0]);
    } else if (ou_is_instance(v[0], &ou_bytearray_type)) {
        ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
        n = b->len;
        if (n == 1) return ou_int_new((unsigned char)b->data[b->off]);
    } else {
        return ou_raise(&ou_exc_TypeError, "ord() expected string of length 1, but %T found", v[0]);
    }
    return ou_raise(&ou_exc_TypeError, "ord() expected a character, but string of length %zd found",
                    n);
}

static ou_obj *attribute_name(ou_obj *name, const char *fn)
{
    if (!ou_str_check(name))
        return ou_raise(&ou_exc_TypeError, "%sattribute name must be string, not '%T'", fn, name);
    return name;
}

static ou_obj *getattr_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    if (ou_no_keywords("getattr", kwnames) < 0) return NULL;
    if (n < 2)
        return ou_raise(&ou_exc_TypeError, "getattr expected at least 2 arguments, got %zu", n);
    if (n > 3)
        return ou_raise(&ou_exc_TypeError, "getattr expected at most 3 arguments, got %zu", n);
    if (!attribute_name(args[1], "")) return NULL;
    if (n == 2) return ou_getattr(args[0], OU_CAST(ou_str, args[1]));
    ou_obj *v = ou_getattr_opt(args[0], OU_CAST(ou_str, args[1]));
    return v || ou_pending ? v : ou_incref(args[2]);
}

static ou_obj *hasattr_(ou_obj *const *v)
{
    if (!attribute_name(v[1], "")) return NULL;
    int r = ou_hasattr(v[0], OU_CAST(ou_str, v[1]));
    return r < 0 ? NULL : ou_bool(r);
}

static ou_obj *setattr_(ou_obj *const *v)
{
    if (!attribute_name(v[1], "")) return NULL;
    return ou_setattr(v[0], OU_CAST(ou_str, v[1]), v[2]) < 0 ? NULL : ou_new_none();
}

static ou_obj *delattr_(ou_obj *const *v)
{
    if (!attribute_name(v[1], "")) return NULL;
    return ou_setattr(v[0], OU_CAST(ou_str, v[1]), NULL) < 0 ? NULL : ou_new_none();
}

static ou_obj *format_(ou_obj *const *v)
{
    if (v[1] && !ou_str_check(v[1])) {
        return ou_raise(&ou_exc_TypeError, "format() argument 2 must be str, not %#T", v[1]);
    }
    return ou_format(v[0], v[1]);
}

static ou_obj *hash_(ou_obj *const *v)
{
    ou_hash h = ou_hash_of(v[0]);
    return h == -1 && ou_pending ? NULL : ou_int_new(h);
}

/* The address; for int and float a flag keeps the object from being reused in place, so the id
 * stays meaningful. */
static ou_obj *id_(ou_obj *const *v)
{
    if (ou_int_is_small(v[0]) || ou_float_exact(v[0])) v[0]->refs |= OU_FINALIZED;
    return ou_int_from_u64((uint64_t)(uintptr_t)v[0]);
}

static ou_obj *issubclass_(ou_obj *const *v)
{
    int r = ou_issubclass(v[0], v[1]);
    return r < 0 ? NULL : ou_bool(r);
}

static ou_obj *pow_(ou_obj *const *v)
{
    return v[2] && v[2] != &ou_none ? ou_pow3(v[0], v[1], v[2]) : ou_binary(v[0], v[1], OU_POW);
}

static ou_obj *round_(ou_obj *const *v)
{
    OU_AUTO ou_obj *f = ou_lookup_special(v[0], OU_ID(__round__));
    if (!f) {
        if (ou_pending) return NULL;
        return ou_raise(&ou_exc_TypeError, "type %T doesn't define __round__ method", v[0]);
    }
    return v[1] && v[1] != &ou_none ? ou_call1(f, v[1]) : ou_call0(f);
}

ou_fndef ou_builtin_object_fns[] = {
    OU_FN_AS("abs", abs_, "(x, /)", "Absolute value."),
    OU_FN_AS("ascii", ascii_, "(obj, /)", "repr() with everything beyond ASCII escaped."),
    OU_FN_AS("bin", bin_, "(number, /)", "Binary text of an integer."),
    OU_FN_AS("callable", callable_, "(obj, /)", "True if obj can be called."),
    OU_FN_AS("chr", chr_, "(i, /)", "The character with code point i."),
    OU_FN_AS("delattr", delattr_, "(obj, name, /)", "del obj.name"),
    OU_FN_AS("divmod", divmod_, "(x, y, /)", "The pair (x // y, x % y)."),
    OU_FN_AS("format", format_, "(value, format_spec='', /)",
             "value in the format of the mini-language."),
    OU_RAW("getattr", getattr_, NULL,
           "getattr(object, name[, default]): object.name, or the default."),
    OU_FN_AS("hasattr", hasattr_, "(obj, name, /)", "True if obj.name exists."),
    OU_FN_AS("hash", hash_, "(obj, /)", "Hash of an object."),
    OU_FN_AS("hex", hex_, "(number, /)", "Hexadecimal text of an integer."),
    OU_FN_AS("id", id_, "(obj, /)", "A number unique among the objects alive."),
    OU_FN_AS("isinstance", ou_isinstance_call, "(obj, class_or_tuple, /)",
             "True if obj is an instance of the class."),
    OU_FN_AS("issubclass", issubclass_, "(cls, class_or_tuple, /)",
             "True if cls is derived from the class."),
    OU_FN_AS("len", ou_len_call, "(obj, /)", "Number of items."),
    OU_FN_AS("oct", oct_, "(number, /)", "Octal text of an integer."),
    OU_FN_AS("ord", ord_, "(c, /)", "Code point of a character."),
    OU_FN_AS("pow", pow_, "(base, exp, mod=None)", "base ** exp, modulo mod if given."),
    OU_FN_AS("repr", repr_, "(obj, /)", "Text for the reader of code."),
    OU_FN_AS("round", round_, "(number, ndigits=None)", "number rounded to ndigits decimals."),
    OU_FN_AS("setattr", setattr_, "(obj, name, value, /)", "obj.name = value"),
    {0},
};

/* Types that are names of the builtins module. */
static ou_type *const types[] = {
    &ou_bool_type,         &ou_bytearray_type,  &ou_bytes_type,     &ou_classmethod_type,
    &ou_complex_type,      &ou_dict_type,       &ou_enumerate_type, &ou_filter_type,
    &ou_float_type,        &ou_frozenset_type,  &ou_int_type,       &ou_list_type,
    &ou_map_type,          &ou_memoryview_type, &ou_object_type,    &ou_property_type,
    &ou_range_type,        &ou_reversed_type,   &ou_set_type,       &ou_slice_type,
    &ou_staticmethod_type, &ou_str_type,        &ou_super_type,     &ou_tuple_type,
    &ou_type_type,         &ou_zip_type,
};

static int add_functions(ou_obj *m, ou_fndef *fns)
{
    OU_AUTO ou_obj *modname = ou_str_from("builtins");
    for (ou_fndef *f = fns; modname && f->name; f++) {
        if (ou_module_add(m, f->name, ou_cfunction_new(f, m, modname)) < 0) return -1;
    }
    return modname ? 0 : -1;
}

static int add_constants(ou_obj *m)
{
#define OU_EXC(Name)                                                                               \
    if (ou_module_add(m, #Name, ou_incref(&ou_exc_##Name)) < 0) return -1;
#include "vm/object/exc_types.def"
#undef OU_EXC
    if (ou_module_add(m, "EnvironmentError", ou_incref(&ou_exc_OSError)) < 0) return -1;
    if (ou_module_add(m, "IOError", ou_incref(&ou_exc_OSError)) < 0) return -1;
    if (ou_module_add(m, "None", ou_new_none()) < 0) return -1;
    if (ou_module_add(m, "Ellipsis", ou_incref(&ou_ellipsis)) < 0) return -1;
    if (ou_module_add(m, "NotImplemented", ou_incref(&ou_notimplemented)) < 0) return -1;
    if (ou_module_add(m, "False", ou_bool(0)) < 0) return -1;
    if (ou_module_add(m, "True", ou_bool(1)) < 0) return -1;
    return ou_module_add(m, "__debug__", ou_bool(ou_conf.optimize == 0));
}

int ou_builtins_init(void)
{
    OU_AUTO ou_obj *name = ou_str_intern_utf8("builtins", 8);
    ou_obj *m = name ? ou_module_new(OU_CAST(ou_str, name)) : NULL;
    if (!m) return -1;
    ou_builtins_module = m;
    if (ou_module_add(m, "__doc__",
                      ou_str_from("Functions, types and exceptions that every program sees.")) < 0)
        return -1;
    if (add_functions(m, ou_builtin_object_fns) < 0 || add_functions(m, ou_builtin_iter_fns) < 0)
        return -1;
    if (add_functions(m, ou_builtin_exec_fns) < 0 || add_functions(m, ou_builtin_io_fns) < 0)
        return -1;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (ou_module_add(m, types[i]->name, ou_incref(types[i])) < 0) return -1;
    }
    return add_constants(m);
}
