/* vm/interp/frametype.c - the types frame and traceback. */
#include "gc/weak.h"
#include "vm/interp/genobj.h"
#include "vm/interp/interp.h"

/* ---- frame ---- */

static int frame_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_frame *f = OU_CAST(ou_frame, o);
    OU_VISIT(f->func);
    OU_VISIT(f->back);
    OU_VISIT(f->locals);
    OU_VISIT(f->trace);
    for (uint32_t i = 0; f->slots && i < f->nslots; i++) {
        if (f->slots[i] != &ou_unbound) OU_VISIT(f->slots[i]);
    }
    return 0;
}

static void drop_slots(ou_frame *f)
{
    ou_obj **slots = f->slots;
    uint32_t n = f->nslots;
    f->slots = NULL;
    f->nslots = 0;
    for (uint32_t i = 0; slots && i < n; i++) ou_decref(slots[i]);
    ou_mem_free(slots);
}

static void frame_clear(ou_obj *o)
{
    ou_frame *f = OU_CAST(ou_frame, o);
    drop_slots(f);
    OU_CLEAR(f->back);
    OU_CLEAR(f->locals);
    OU_CLEAR(f->trace);
}

static void frame_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    frame_clear(o);
    OU_CLEAR(OU_CAST(ou_frame, o)->func);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *frame_repr(ou_obj *o)
{
    ou_frame *f = OU_CAST(ou_frame, o);
    return ou_str_format("<frame at %p, file %R, line %d, code %U>", o, f->func->code->filename,
                         ou_frame_line(f), f->func->code->name);
}

static ou_obj *get_back(ou_obj *o)
{
    ou_obj *back = ou_frame_back(OU_CAST(ou_frame, o));
    return back || ou_pending ? back : ou_new_none();
}

static ou_obj *get_code(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_frame, o)->func->code);
}
static ou_obj *get_globals(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_frame, o)->func->globals);
}
static ou_obj *get_builtins(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_frame, o)->func->builtins);
}
static ou_obj *get_locals(ou_obj *o)
{
    return ou_xincref(ou_frame_object_locals(OU_CAST(ou_frame, o)));
}

static ou_obj *get_lineno(ou_obj *o)
{
    int line = ou_frame_line(OU_CAST(ou_frame, o));
    return line > 0 ? ou_int_new(line) : ou_new_none();
}

static ou_obj *get_lasti(ou_obj *o)
{
    ou_frame *f = OU_CAST(ou_frame, o);
    return ou_int_new(
        2 * (int64_t)(f->fp ? (uint32_t)(ou_frame_ip(f->fp) - f->func->code->insns) : f->ip));
}

static ou_obj *get_trace(ou_obj *o)
{
    ou_obj *t = OU_CAST(ou_frame, o)->trace;
    return ou_incref(t ? t : &ou_none);
}

static int set_trace(ou_obj *o, ou_obj *v)
{
    ou_setref(&OU_CAST(ou_frame, o)->trace, v && v != &ou_none ? ou_incref(v) : NULL);
    return 0;
}

static ou_obj *clear_method(ou_obj *const *v)
{
    ou_frame *f = OU_CAST(ou_frame, v[0]);
    if (f->fp) return ou_raise(&ou_exc_RuntimeError, "cannot clear an executing frame");
    if (f->gen) {
        OU_AUTO ou_obj *g = ou_incref(f->gen);
        ou_gen_finalize(g);
        return ou_new_none();
    }
    drop_slots(f);
    return ou_new_none();
}

static ou_fndef frame_methods[] = {
    OU_FN_AS("clear", clear_method, "()", "Drops the references the frame holds."),
    {0},
};

static const ou_getset frame_getsets[] = {
    {"f_back", get_back, NULL, "Frame of the caller."},
    {"f_code", get_code, NULL, "Code that runs."},
    {"f_globals", get_globals, NULL, "Its module's namespace."},
    {"f_builtins", get_builtins, NULL, "Its builtins."},
    {"f_locals", get_locals, NULL, "Its local variables."},
    {"f_lineno", get_lineno, NULL, "Line it is at."},
    {"f_lasti", get_lasti, NULL, "Byte offset of the instruction it is at."},
    {"f_trace", get_trace, set_trace, "Trace function; never called."},
    {0},
};

ou_type ou_frame_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = frame_traverse,
            .clear = frame_clear,
            .dealloc = frame_dealloc,
            .type = &ou_frame_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "frame",
    .size = sizeof(ou_frame),
    .flags = OU_TF_NO_NEW,
    .repr = frame_repr,
    .methods = frame_methods,
    .getsets = frame_getsets,
};

/* ---- traceback ---- */

static int tb_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_traceback, o)->next);
    OU_VISIT(OU_CAST(ou_traceback, o)->frame);
    return 0;
}

static void tb_clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_traceback, o)->next);
    OU_CLEAR(OU_CAST(ou_traceback, o)->frame);
}

static void tb_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    tb_clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *tb_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"TracebackType", "(tb_next, tb_frame, tb_lasti, tb_lineno)", NULL};
    ou_obj *v[4];
    int lasti, line;
    (void)cls;
    if (ou_bind(&b, args, n, kwnames, v) < 0) return NULL;
    if (v[0] != &ou_none && v[0]->map != &ou_traceback_type.map) {
        return ou_raise(&ou_exc_TypeError, "expected traceback object or None, got '%T'", v[0]);
    }
    if (v[1]->map != &ou_frame_type.map) {
        return ou_raise(&ou_exc_TypeError,
                        "TracebackType() argument 'tb_frame' must be frame, not %#T",
                        v[1]);
    }
    if (ou_as_int(v[2], &lasti) < 0 || ou_as_int(v[3], &line) < 0) return NULL;
    ou_traceback *tb = ou_gc_new(&ou_traceback_type.map, sizeof *tb);
    if (!tb) return NULL;
    tb->next = v[0] == &ou_none ? NULL : (ou_traceback *)(void *)ou_incref(v[0]);
    tb->frame = (ou_frame *)(void *)ou_incref(v[1]);
    tb->ip = (uint32_t)lasti / 2; /* as many bytes an instruction as co_lines() says */
    tb->line = line;
    ou_gc_track(tb);
    return (ou_obj *)tb;
}

static ou_obj *tb_get_next(ou_obj *o)
{
    ou_traceback *next = OU_CAST(ou_traceback, o)->next;
    return next ? ou_incref(next) : ou_new_none();
}

static int tb_set_next(ou_obj *o, ou_obj *v)
{
    if (!v) return ou_raise_int(&ou_exc_TypeError, "can't delete tb_next attribute");
    if (v != &ou_none && v->map != &ou_traceback_type.map) {
        return ou_raise_int(&ou_exc_TypeError, "expected traceback object, got '%T'", v);
    }
    ou_traceback *next = v == &ou_none ? NULL : OU_CAST(ou_traceback, v);
    for (ou_traceback *t = next; t; t = t->next) {
        if ((ou_obj *)t == o) return ou_raise_int(&ou_exc_ValueError, "traceback loop detected");
    }
    ou_setref((ou_obj **)(void *)&OU_CAST(ou_traceback, o)->next, ou_xincref(next));
    return 0;
}

static ou_obj *tb_get_frame(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_traceback, o)->frame);
}
static ou_obj *tb_get_line(ou_obj *o)
{
    return ou_int_new(OU_CAST(ou_traceback, o)->line);
}
static ou_obj *tb_get_lasti(ou_obj *o)
{
    return ou_int_new((int64_t)OU_CAST(ou_traceback, o)->ip * 2);
}

static const ou_getset tb_getsets[] = {
    {"tb_next", tb_get_next, tb_set_next, "Next entry, towards where it was raised."},
    {"tb_frame", tb_get_frame, NULL, "Frame of this entry."},
    {"tb_lineno", tb_get_line, NULL, "Line of this entry."},
    {"tb_lasti", tb_get_lasti, NULL, "Byte offset of the instruction."},
    {0},
};

static ou_obj *tb_dir(ou_obj *const *v)
{
    static const char *const names[] = {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"};
    OU_AUTO ou_obj *list = ou_list_new(4);
    (void)v;
    for (int i = 0; list && i < 4; i++)
        if (ou_list_append_steal(list, ou_str_from(names[i])) < 0) return NULL;
    return ou_take(&list);
}

static ou_fndef tb_methods[] = {
    OU_FN_AS("__dir__", tb_dir, "()", "Names of the attributes."),
    {0},
};

ou_type ou_traceback_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = tb_traverse,
            .clear = tb_clear,
            .dealloc = tb_dealloc,
            .type = &ou_traceback_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "traceback",
    .size = sizeof(ou_traceback),
    .new_ = tb_new,
    .methods = tb_methods,
    .getsets = tb_getsets,
};
