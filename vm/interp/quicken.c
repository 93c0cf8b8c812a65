/* vm/interp/quicken.c - adapting an instruction to what it meets.
 *
 * A generic instruction counts down in a spare field; at zero it calls in here, which looks at the
 * operands and rewrites the instruction to a specialised form with the same operand modes, if there
 * is one.  A specialised form whose guard fails runs the generic handler, which counts on: so a
 * site that changes its mind is looked at again after BACKOFF executions.  The caches hold borrowed
 * pointers, valid as long as the version beside them is. */
#include "opcodes.h"
#include "vm/interp/interp.h"
#include "vm/object/shape.h"
#include "vm/object/objects.h"

enum { BACKOFF = 60 };

typedef struct ou_cache {
    uint32_t version, index;
    union {
        void *ptr;
        uint32_t version2;
    };
} ou_cache;
#define CACHE(ip) ((ou_cache *)(void *)((ip) + 1))

/* Back to the generic form, which leaves the cache alone: nothing below may see half a cache. */
static void generalise(ou_insn *ip)
{
    ou_set_op(ip, ou_op_info[ip->op].generic);
}

/* The form of `special` (its all-stack form) with the operand modes of the generic instruction at
 * ip. */
static void specialise(ou_insn *ip, unsigned special)
{
    const ou_op_row *row = &ou_op_info[ip->op];
    unsigned base = ou_op_info[row->generic].base;
    ou_set_op(ip, special + (row->generic - base));
}

static int int_form(int op)
{
    switch (op) {
    case OU_ADD: return OU_OP_BINARY_ADD_INT;
    case OU_SUB: return OU_OP_BINARY_SUB_INT;
    case OU_MUL: return OU_OP_BINARY_MUL_INT;
    case OU_FLOORDIV: return OU_OP_BINARY_FLOORDIV_INT;
    case OU_MOD: return OU_OP_BINARY_MOD_INT;
    case OU_AND: return OU_OP_BINARY_AND_INT;
    case OU_OR: return OU_OP_BINARY_OR_INT;
    case OU_XOR: return OU_OP_BINARY_XOR_INT;
    case OU_LSHIFT: return OU_OP_BINARY_LSHIFT_INT;
    case OU_RSHIFT: return OU_OP_BINARY_RSHIFT_INT;
    case OU_TRUEDIV: return OU_OP_BINARY_TRUEDIV_INT;
    default: return -1;
    }
}

static int float_form(int op)
{
    switch (op) {
    case OU_ADD: return OU_OP_BINARY_ADD_FLOAT;
    case OU_SUB: return OU_OP_BINARY_SUB_FLOAT;
    case OU_MUL: return OU_OP_BINARY_MUL_FLOAT;
    case OU_TRUEDIV: return OU_OP_BINARY_TRUEDIV_FLOAT;
    case OU_POW: return OU_OP_BINARY_POW_FLOAT;
    default: return -1;
    }
}

static int mixed_form(int op, bool int_left)
{
    switch (op) {
    case OU_ADD: return int_left ? OU_OP_BINARY_ADD_INT_FLOAT : OU_OP_BINARY_ADD_FLOAT_INT;
    case OU_SUB: return int_left ? OU_OP_BINARY_SUB_INT_FLOAT : OU_OP_BINARY_SUB_FLOAT_INT;
    case OU_TRUEDIV:
        return int_left ? OU_OP_BINARY_TRUEDIV_INT_FLOAT : OU_OP_BINARY_TRUEDIV_FLOAT_INT;
    case OU_MUL: return int_left ? OU_OP_BINARY_MUL_INT_FLOAT : OU_OP_BINARY_MUL_FLOAT_INT;
    default: return -1;
    }
}

/* s = s + t on a local: its own instruction, by operand modes. */
static bool quicken_str_add(ou_insn *ip)
{
    unsigned generic = ou_op_info[ip->op].generic;
    if (generic == OU_OP_BINARY_OP_LS_L && ip->a == ip->c)
        ou_set_op(ip, OU_OP_INPLACE_ADD_STR_LS);
    else if (generic == OU_OP_BINARY_OP_LL_L && ip->a == ip->c && ip->a != ip->b)
        ou_set_op(ip, OU_OP_INPLACE_ADD_STR_LL);
    else if (generic == OU_OP_BINARY_OP_LK_L && ip->a == ip->c)
        ou_set_op(ip, OU_OP_INPLACE_ADD_STR_LK);
    else
        return false;
    return true;
}

void ou_quicken_binary(ou_insn *ip, ou_obj *l, ou_obj *r)
{
    int op = (int)(ip->x & 31), form = -1;
    if (op >= OU_INPLACE) op -= OU_INPLACE;
    bool li = ou_int_is_small(l), ri = ou_int_is_small(r), lf = ou_float_exact(l),
         rf = ou_float_exact(r);
    ip->x |= BACKOFF << 8;
    generalise(ip);
    if (li && ri)
        form = int_form(op);
    else if (lf && rf)
        form = float_form(op);
    else if ((li && rf) || (lf && ri))
        form = mixed_form(op, li);
    else if (op == OU_ADD && ou_str_exact(l) && ou_str_exact(r)) {
        if (quicken_str_add(ip)) return;
        form = OU_OP_BINARY_ADD_STR;
    }
    if (form >= 0) specialise(ip, (unsigned)form);
}

void ou_quicken_compare(ou_insn *ip, ou_obj *l, ou_obj *r)
{
    static const uint16_t ints[] = {OU_OP_COMPARE_JUMP_LT_INT, OU_OP_COMPARE_JUMP_LE_INT,
                                    OU_OP_COMPARE_JUMP_EQ_INT, OU_OP_COMPARE_JUMP_NE_INT,
                                    OU_OP_COMPARE_JUMP_GT_INT, OU_OP_COMPARE_JUMP_GE_INT};
    static const uint16_t floats[] = {OU_OP_COMPARE_JUMP_LT_FLOAT, OU_OP_COMPARE_JUMP_LE_FLOAT,
                                      OU_OP_COMPARE_JUMP_EQ_FLOAT, OU_OP_COMPARE_JUMP_NE_FLOAT,
                                      OU_OP_COMPARE_JUMP_GT_FLOAT, OU_OP_COMPARE_JUMP_GE_FLOAT};
    static const uint8_t negated[] = {OU_GE, OU_GT, OU_NE, OU_EQ, OU_LE, OU_LT};
    int op = ip->c & 7;
    ip[1].x = BACKOFF;
    generalise(ip);
    if (ou_int_is_small(l) && ou_int_is_small(r)) {
        specialise(ip,
                   ints[ip->c >> 3 ? op : negated[op]]); /* the sense is folded into the operator */
    } else if (ou_float_exact(l) && ou_float_exact(r)) {
        specialise(ip, floats[op]);
    } else if ((op == OU_EQ || op == OU_NE) && ou_str_exact(l) && ou_str_exact(r)) {
        specialise(ip, OU_OP_COMPARE_JUMP_EQ_STR);
    }
}

void ou_quicken_compare_value(ou_insn *ip, ou_obj *l, ou_obj *r)
{
    int op = (int)(ip->x & 7);
    ip->x |= BACKOFF << 8;
    generalise(ip);
    if (ou_int_is_small(l) && ou_int_is_small(r))
        specialise(ip, OU_OP_COMPARE_OP_INT);
    else if (ou_float_exact(l) && ou_float_exact(r))
        specialise(ip, OU_OP_COMPARE_OP_FLOAT);
    else if ((op == OU_EQ || op == OU_NE) && ou_str_exact(l) && ou_str_exact(r))
        specialise(ip, OU_OP_COMPARE_OP_STR);
}

void ou_quicken_subscr(ou_insn *ip, ou_obj *container, ou_obj *key)
{
    ip->x |= BACKOFF << 8;
    generalise(ip);
    if (ou_int_is_small(key)) {
        if (ou_list_exact(container))
            specialise(ip, OU_OP_BINARY_SUBSCR_LIST);
        else if (ou_tuple_exact(container))
            specialise(ip, OU_OP_BINARY_SUBSCR_TUPLE);
        else if (ou_str_exact(container))
            specialise(ip, OU_OP_BINARY_SUBSCR_STR);
    }
    if (ou_dict_exact(container)) specialise(ip, OU_OP_BINARY_SUBSCR_DICT);
}

void ou_quicken_store_subscr(ou_insn *ip, ou_obj *container, ou_obj *key)
{
    ip->x |= BACKOFF << 8;
    generalise(ip);
    if (ou_list_exact(container) && ou_int_is_small(key))
        specialise(ip, OU_OP_STORE_SUBSCR_LIST);
    else if (ou_dict_exact(container))
        specialise(ip, OU_OP_STORE_SUBSCR_DICT);
}

/* Address of the value of a name in an exact dict whose version goes to *version; NULL: not there,
 * or not cacheable. */
static void *named_value(ou_obj *dict, ou_str *name, uint32_t *version)
{
    if (!ou_dict_exact(dict) || !(*version = ou_dict_version(dict))) return NULL;
    ou_ssize i = ou_dict_find_str(dict, name);
    return i < 0 ? NULL : &OU_CAST(ou_dict, dict)->entries[i].value;
}

/* A name that the globals do not have and the builtins do. */
static bool cache_builtin(ou_insn *ip, ou_function *f, ou_str *name)
{
    ou_cache *c = CACHE(ip);
    c->version = ou_dict_version(f->globals);
    c->ptr = named_value(f->builtins, name, &c->index);
    return c->version && c->ptr;
}

void ou_quicken_global(ou_insn *ip, ou_obj **fp)
{
    ou_function *f = OU_FRAME_FUNC(fp);
    ou_str *name = f->code->names[ip->x];
    ip->b = BACKOFF;
    generalise(ip);
    if (!ou_dict_exact(f->globals)) return;
    CACHE(ip)->ptr = named_value((ou_obj *)f->globals, name, &CACHE(ip)->version);
    if (CACHE(ip)->ptr)
        ou_set_op(ip, OU_OP_LOAD_GLOBAL_MODULE);
    else if (f->globals->keys == OU_KEYS_STR && cache_builtin(ip, f, name))
        ou_set_op(ip, OU_OP_LOAD_GLOBAL_BUILTIN);
}

void ou_quicken_name(ou_insn *ip, ou_obj **fp)
{
    ou_function *f = OU_FRAME_FUNC(fp);
    ou_obj *ns = ou_frame_namespace(fp);
    ou_str *name = f->code->names[ip->x];
    ip->b = BACKOFF;
    generalise(ip);
    CACHE(ip)->ptr = named_value(ns, name, &CACHE(ip)->version);
    if (CACHE(ip)->ptr)
        ou_set_op(ip, OU_OP_LOAD_NAME_OWN);
    else if (ns == (ou_obj *)f->globals && ou_dict_exact(ns) && f->globals->keys == OU_KEYS_STR &&
             cache_builtin(ip, f, name))
        ou_set_op(ip, OU_OP_LOAD_NAME_BUILTIN);
}

void ou_quicken_store_name(ou_insn *ip, ou_obj *dict)
{
    ou_str *name = OU_FRAME_FUNC(ou_vm.fp)->code->names[ip->x];
    ip->b = BACKOFF;
    generalise(ip);
    CACHE(ip)->ptr = named_value(dict, name, &CACHE(ip)->version);
    if (!CACHE(ip)->ptr) return;
    ou_set_op(ip, ou_op_info[ip->op].generic == OU_OP_STORE_NAME ? OU_OP_STORE_NAME_OWN
                                                                 : OU_OP_STORE_GLOBAL_OWN);
}

/* Position of a module's attribute in its dict; false: not cacheable. */
static bool module_entry(ou_insn *ip, ou_obj *module, ou_str *name)
{
    ou_obj *d = OU_CAST(ou_module, module)->dict;
    if (!d || !ou_dict_exact(d)) return false;
    ou_ssize i = ou_dict_find_str(d, name);
    uint32_t version = ou_dict_version(d);
    if (i < 0 || !version) return false;
    CACHE(ip)->version = version;
    CACHE(ip)->index = (uint32_t)i;
    return true;
}

ou_site ou_sites[OU_SITES];

void ou_site_fill(const ou_map *map, ou_str *name)
{
    ou_attr at;
    if (!name->interned || !ou_map_version((ou_map *)(uintptr_t)map)) return;
    ou_attr_kind kind = ou_attr_resolve(map, name, &at);
    ou_site *s = ou_site_for(map, name);
    ou_str *old = s->name;
    bool inside = kind == OU_ATTR_INLINE || kind == OU_ATTR_MEMBER;
    *s = (ou_site){map->version, inside ? at.offset : 0, OU_CAST(ou_str, ou_incref(name)),
                   kind == OU_ATTR_METHOD && !at.dict_at ? at.value : NULL};
    ou_xdecref(old);
}

void ou_sites_fini(void)
{
    for (unsigned i = 0; i < OU_SITES; i++) {
        ou_xdecref(ou_sites[i].name);
        ou_sites[i] = (ou_site){0};
    }
}

static void quicken_type_attr(ou_insn *ip, ou_obj *obj, ou_str *name)
{
    ou_type *t = OU_CAST(ou_type, obj);
    if (obj->map != &ou_type_type.map) return;
    ou_obj *v = ou_type_lookup(t, name);
    if (!v || ou_typeof(v)->descr_get || ou_type_lookup(&ou_type_type, name)) return;
    uint32_t version = ou_type_version(t);
    if (!version) return;
    CACHE(ip)->version = version;
    CACHE(ip)->ptr = v;
    specialise(ip, OU_OP_LOAD_ATTR_TYPE);
}

void ou_quicken_attr(ou_insn *ip, ou_obj *obj)
{
    ou_str *name = OU_FRAME_FUNC(ou_vm.fp)->code->names[ip->x];
    ou_attr at;
    ip->b = BACKOFF;
    generalise(ip);
    if (obj->map == &ou_module_type.map) {
        if (module_entry(ip, obj, name)) specialise(ip, OU_OP_LOAD_ATTR_MODULE);
        return;
    }
    if (obj->map == &ou_type_type.map) {
        quicken_type_attr(ip, obj, name);
        return;
    }
    ou_attr_kind kind = ou_attr_resolve(obj->map, name, &at);
    uint32_t version = ou_map_version((ou_map *)(uintptr_t)obj->map);
    if (!version) return;
    CACHE(ip)->version = version;
    if (kind == OU_ATTR_INLINE || kind == OU_ATTR_MEMBER) {
        CACHE(ip)->index = at.offset;
        specialise(ip, OU_OP_LOAD_ATTR_INSTANCE);
    } else if (kind == OU_ATTR_VALUE && !at.dict_at) {
        CACHE(ip)->ptr = at.value;
        specialise(ip, OU_OP_LOAD_ATTR_CLASS);
    }
}

void ou_quicken_store_attr(ou_insn *ip, ou_obj *obj)
{
    ou_str *name = OU_FRAME_FUNC(ou_vm.fp)->code->names[ip->x];
    ou_attr at;
    ip->c = BACKOFF;
    generalise(ip);
    ou_attr_kind kind = ou_attr_resolve_store(obj->map, name, &at);
    uint32_t version = ou_map_version((ou_map *)(uintptr_t)obj->map);
    if (!version) return;
    CACHE(ip)->version = version;
    CACHE(ip)->index = at.offset;
    if (kind == OU_ATTR_INLINE || kind == OU_ATTR_MEMBER) {
        specialise(ip, OU_OP_STORE_ATTR_INSTANCE);
    } else if (kind == OU_ATTR_ADD) {
        CACHE(ip)->ptr = at.next;
        specialise(ip, OU_OP_STORE_ATTR_ADD);
    }
}

void ou_quicken_method(ou_insn *ip, ou_obj *obj)
{
    ou_str *name = OU_FRAME_FUNC(ou_vm.fp)->code->names[ip->x];
    bool local = ou_op_info[ip->op].mode[0] == 'L';
    ou_attr at;
    ip->b = BACKOFF;
    generalise(ip);
    if (obj->map == &ou_module_type.map) {
        if (!local && module_entry(ip, obj, name)) ou_set_op(ip, OU_OP_LOAD_METHOD_MODULE);
        return;
    }
    if (ou_attr_resolve(obj->map, name, &at) != OU_ATTR_METHOD || at.dict_at) return;
    uint32_t version = ou_map_version((ou_map *)(uintptr_t)obj->map);
    if (!version) return;
    CACHE(ip)->version = version;
    CACHE(ip)->ptr = at.value;
    ou_set_op(ip, local ? OU_OP_LOAD_METHOD_CACHED_L : OU_OP_LOAD_METHOD_CACHED);
}

/* The arity of a definition called by position with n arguments (without self): fills the cache or
 * says no. */
static bool cache_c_function(ou_insn *ip, ou_fndef *def, int n)
{
    int min, max;
    if (def->flags & OU_FN_RAW) return false;
    ou_fndef_arity(def, &min, &max);
    if (n < min || n > max || max - n >= OU_STACK_PAD) return false;
    CACHE(ip)->ptr = def;
    CACHE(ip)->index = (uint32_t)max;
    return true;
}

static void cache_raw(ou_insn *ip, ou_fndef *def, unsigned op)
{
    CACHE(ip)->ptr = def;
    ou_set_op(ip, op);
}

/* str(x) whose result cannot be of a derived class, which would have to be initialised. */
static ou_obj *make_str(ou_obj *x)
{
    bool plain = ou_int_exact(x) || ou_float_exact(x) || ou_str_exact(x);
    return plain ? ou_str_of(x) : ou_call1((ou_obj *)&ou_str_type, x);
}

static ou_obj *make_bool(ou_obj *x)
{
    int truth = ou_truth(x);
    return truth < 0 ? NULL : ou_bool(truth);
}

static const ou_conversion conversions[] = {
    { &ou_str_type, make_str },
    { &ou_int_type, ou_int_from_object },
    { &ou_float_type, ou_float_from_object },
    { &ou_bool_type, make_bool },
    { &ou_list_type, ou_list_from },
    { &ou_tuple_type, ou_tuple_from },
    { &ou_set_type, ou_set_new },
    { &ou_frozenset_type, ou_frozenset_new },
};

static void quicken_conversion(ou_insn *ip, const ou_type *cls)
{
    for (size_t i = 0; i < sizeof conversions / sizeof *conversions; i++) {
        if (conversions[i].type != cls) continue;
        CACHE(ip)->ptr = (void *)(uintptr_t)&conversions[i];
        ou_set_op(ip, OU_OP_CALL_CONVERT);
    }
}

static void quicken_class_call(ou_insn *ip, ou_type *cls)
{
    if (ip->a == 1 && !(cls->flags & OU_TF_HEAP)) quicken_conversion(ip, cls);
    if (cls == &ou_type_type) {
        if (ip->a == 1) ou_set_op(ip, OU_OP_CALL_TYPE_1);
        return;
    }
    if (cls == &ou_range_type && (ip->a == 1 || ip->a == 2) && ip[2].op == OU_OP_GET_ITER) {
        ou_set_op(ip, OU_OP_CALL_RANGE);
        return;
    }
    if (cls->head.map != &ou_type_type.map || !(cls->flags & OU_TF_HEAP) ||
        (cls->flags & OU_TF_ABSTRACT))
        return;
    if (cls->new_ != ou_object_type.new_) return;
    ou_obj *init = ou_type_lookup(cls, OU_ID(__init__));
    if (!init || init->map != &ou_function_type.map || OU_CAST(ou_function, init)->code->gen_start)
        return;
    if (!ou_type_version(cls)) return;
    CACHE(ip)->version = cls->version;
    CACHE(ip)->ptr = init;
    ou_set_op(ip, OU_OP_CALL_CLASS);
}

void ou_quicken_call(ou_insn *ip, ou_obj *f)
{
    ip->b = BACKOFF;
    generalise(ip);
    bool method = ou_op_info[ip->op].generic == OU_OP_CALL_METHOD;
    if (method && f->map == &ou_method_descr_type.map) {
        ou_fndef *def = OU_CAST(ou_method_descr, f)->def;
        if (cache_c_function(ip, def, ip->a))
            ou_set_op(ip, OU_OP_CALL_METHOD_C);
        else if (def->flags & OU_FN_RAW)
            cache_raw(ip, def, OU_OP_CALL_METHOD_RAW);
    } else if (!method && f->map == &ou_cfunction_type.map) {
        ou_fndef *def = OU_CAST(ou_cfunction, f)->def;
        if (def->flags & (OU_FN_METHOD | OU_FN_CLASS)) return;
        if (cache_c_function(ip, def, ip->a))
            ou_set_op(ip, def->fn == ou_len_call          ? OU_OP_CALL_LEN
                          : def->fn == ou_isinstance_call ? OU_OP_CALL_ISINSTANCE
                                                          : OU_OP_CALL_C);
        else if (def->flags & OU_FN_RAW)
            cache_raw(ip, def, OU_OP_CALL_RAW);
    } else if (!method && OU_HAS_FLAG(f, OU_TF_TYPE)) {
        quicken_class_call(ip, OU_CAST(ou_type, f));
    }
}

static bool gives_pairs(const ou_obj *it)
{
    return (it->map == &ou_zip_type.map && ou_zip_of_two(it)) ||
           it->map == &ou_enumerate_type.map || it->map == &ou_dict_itemiter_type.map;
}

void ou_quicken_iter(ou_insn *ip, ou_obj *it)
{
    bool local = ou_op_info[ip->op].generic == OU_OP_FOR_ITER_L;
    ip->b = BACKOFF;
    generalise(ip);
    if (it->map == &ou_range_iter_type.map)
        ou_set_op(ip, local ? OU_OP_FOR_ITER_RANGE_L : OU_OP_FOR_ITER_RANGE);
    else if (it->map == &ou_list_iter_type.map)
        ou_set_op(ip, local ? OU_OP_FOR_ITER_LIST_L : OU_OP_FOR_ITER_LIST);
    else if (it->map == &ou_tuple_iter_type.map)
        ou_set_op(ip, local ? OU_OP_FOR_ITER_TUPLE_L : OU_OP_FOR_ITER_TUPLE);
    else if (!local && ip[1 + (int32_t)ip->x].op == OU_OP_UNPACK_PAIR && gives_pairs(it))
        ou_set_op(ip, OU_OP_FOR_ITER_PAIR);
    else if (it->map == &ou_generator_type.map)
        ou_set_op(ip, local ? OU_OP_FOR_ITER_GEN_L : OU_OP_FOR_ITER_GEN);
}
