/* vm/runtime/hooks.c - what the collector asks of the interpreter: errors, callbacks, names. */
#include <string.h>
#include "gc/collect.h"
#include "gc/weak.h"
#include "vm/runtime/hooks.h"
#include "vm/runtime/runtime.h"

bool ou_runtime_finalizing;
static ou_obj *callbacks, *garbage;

ou_obj *ou_gc_callbacks_list(void)
{
    if (!callbacks) callbacks = ou_list_new(0);
    return callbacks;
}

ou_obj *ou_gc_garbage_list(void)
{
    if (!garbage) garbage = ou_list_new(0);
    return garbage;
}

static void no_memory(void)
{
    (void)ou_raise_nomem();
}
static bool error_pending(void)
{
    return ou_pending != NULL;
}
static const char *type_name(const ou_obj *o)
{
    return ou_type_name(ou_typeof(o));
}

static void call_callback(ou_obj *callback, ou_obj *weakref)
{
    OU_AUTO ou_obj *pending = ou_err_take();
    OU_AUTO ou_obj *r = ou_call1(callback, weakref);
    if (!r) ou_unraisable(callback, NULL);
    ou_err_restore(ou_take(&pending));
}

int ou_gc_report_set(ou_obj *d, const char *name, OU_STEALS ou_obj *value)
{
    OU_AUTO ou_obj *v = value, *key = v ? ou_str_intern_utf8(name, strlen(name)) : NULL;
    return key ? ou_dict_set_str(d, (ou_str *)key, v) : -1;
}

/* The last two are CPython 3.15's. */
static ou_obj *run_info(int generation, ou_ssize collected, ou_ssize uncollectable)
{
    const struct ou_gc_run *r = ou_gc_run();
    OU_AUTO ou_obj *info = ou_dict_new();
    if (!info || ou_gc_report_set(info, "generation", ou_int_new(generation)) < 0 ||
        ou_gc_report_set(info, "collected", ou_int_new(collected)) < 0 ||
        ou_gc_report_set(info, "uncollectable", ou_int_new(uncollectable)) < 0 ||
        ou_gc_report_set(info, "candidates", ou_int_new(r->candidates)) < 0 ||
        ou_gc_report_set(info, "duration", ou_float_new(r->duration)) < 0)
        return NULL;
    return ou_take(&info);
}

static void run_callbacks(int phase, int generation, ou_ssize collected, ou_ssize uncollectable)
{
    if (!callbacks || !ou_list_len(callbacks)) return;
    OU_AUTO ou_obj *pending = ou_err_take();
    OU_AUTO ou_obj *info = run_info(generation, collected, uncollectable);
    OU_AUTO ou_obj *name = info ? ou_str_from(phase ? "stop" : "start") : NULL;
    for (ou_ssize i = 0; name && callbacks && i < ou_list_len(callbacks); i++) {
        OU_AUTO ou_obj *cb = ou_incref(ou_list_at(callbacks, i));
        OU_AUTO ou_obj *r = ou_call2(cb, name, info);
        if (!r) ou_unraisable(cb, NULL);
    }
    if (!name) ou_unraisable(NULL, NULL);
    ou_err_restore(ou_take(&pending));
}

static void save_garbage(ou_obj *o)
{
    if (!ou_gc_garbage_list() || ou_list_append(garbage, o) < 0) ou_err_clear();
}

static void clear_free_lists(void)
{
}

static void debug_line(const char *text)
{
    OU_AUTO ou_obj *pending = ou_err_take();
    ou_obj *err = ou_sys_get("stderr");
    OU_AUTO ou_obj *s = err && err != &ou_none ? ou_str_from(text) : NULL;
    OU_AUTO ou_obj *r = s ? ou_call_method1(err, OU_ID(write), s) : NULL;
    ou_err_clear();
    ou_err_restore(ou_take(&pending));
}

static void bulk_release(ou_obj *o)
{
    if (OU_IS(o, ou_dict_type))
        ou_dict_bulk_release(o);
    else if (OU_IS(o, ou_set_type) || OU_IS(o, ou_frozenset_type))
        ou_set_bulk_release(o);
}

void ou_gc_hooks_install(void)
{
    ou_gc_hooks.no_memory = no_memory;
    ou_gc_hooks.error_pending = error_pending;
    ou_gc_hooks.type_name = type_name;
    ou_gc_hooks.call_callback = call_callback;
    ou_gc_hooks.run_callbacks = run_callbacks;
    ou_gc_hooks.save_garbage = save_garbage;
    ou_gc_hooks.clear_free_lists = clear_free_lists;
    ou_gc_hooks.debug_line = debug_line;
    ou_gc_hooks.bulk_release = bulk_release;
}

/* The end: nobody can call back any more. */
void ou_gc_lists_fini(void)
{
    OU_CLEAR(callbacks);
    OU_CLEAR(garbage);
}
