/* gc/dispose.c - what happens to the unreachable objects of a run, S12 to S16: weak references are
 * cleared and their callbacks called, finalizers run, what they brought back to life is kept, the
 * rest goes.
 *
 * Before any user code runs the set is moved to limbo, so that neither get_objects nor
 * get_referrers can show it. */
#include "gc/traverse.h"

#include <stdio.h>

/* Frees in bulk are for objects that are nothing but their block, a buffer and references. */
static bool is_simple(const ou_obj *o)
{
    const ou_map *m = o->map;
    switch (m->layout) {
    case OU_LAYOUT_VECTOR: return !(m->flags & OU_MF_INSTANCE);
    case OU_LAYOUT_SHAPE: return (m->flags & (OU_MF_INSTANCE | OU_MF_DICTMODE)) == OU_MF_INSTANCE;
    case OU_LAYOUT_INLINE: return m->flags & (OU_MF_TUPLE | OU_MF_BULK);
    default: return (m->flags & (OU_MF_DICT | OU_MF_BULK)) && ou_gc_hooks.bulk_release;
    }
}

static unsigned summary(void)
{
    const ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    unsigned found = 0;
    for (uint32_t i = 0; i < limbo->n; i++) {
        if (i + 16 < limbo->n) __builtin_prefetch(block_object(limbo->v[i + 16]));
        const ou_obj *o = block_object(limbo->v[i]);
        if ((o->refs & OU_HAS_WEAKREF) || (o->map->flags & OU_MF_WEAKREF)) found |= DEAD_WEAK;
        if (o->map->finalize && !(o->refs & OU_FINALIZED)) found |= DEAD_FINALIZER;
        if (!is_simple(o)) found |= DEAD_COMPLEX;
    }
    return found;
}

/* Gives the members their limbo positions and leaves the byte table clean. */
static void enter_limbo(void)
{
    const ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    for (uint32_t i = 0; i < limbo->n; i++) {
        ou_hp.tab[limbo->v[i] >> (GRANULE_SHIFT - 3)] = TAB_DONE;
        block_object(limbo->v[i])->slot = OU_SLOT_WORD(OU_CODE_LIMBO, i);
    }
}

static void mark_limbo(void)
{
    const ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    for (uint32_t i = 0; i < limbo->n; i++)
        ou_hp.tab[limbo->v[i] >> (GRANULE_SHIFT - 3)] = TAB_ASIDE;
}

OU_INLINE ou_obj *limbo_member(uint32_t i)
{
    uint32_t number = ou_heap.vec[OU_CODE_LIMBO].v[i];
    ou_obj *o = block_object(number);
    return o->slot == OU_SLOT_WORD(OU_CODE_LIMBO, i) ? o : NULL;
}

static void print_collectable(void)
{
    uint32_t n = ou_heap.vec[OU_CODE_LIMBO].n;
    char line[400];
    for (uint32_t i = 0; i < n; i++) {
        ou_obj *o = limbo_member(i);
        if (!o || !ou_gc_hooks.debug_line) continue;
        const char *name = ou_gc_hooks.type_name ? ou_gc_hooks.type_name(o) : "?";
        snprintf(line, sizeof line, "gc: collectable <%.300s %p>\n", name, (void *)o);
        ou_gc_hooks.debug_line(line);
    }
}

/* S16, one by one.  Dropping the references of one member frees others, which then leave limbo. */
static void delete_limbo(uint32_t old_code)
{
    ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    uint32_t n = limbo->n;
    for (uint32_t i = 0; i < n; i++) {
        ou_obj *o = limbo_member(i);
        if (!o) continue;
        if (ou_gc_state.debug & OU_GC_DEBUG_SAVEALL) {
            if (ou_gc_hooks.save_garbage) ou_gc_hooks.save_garbage(o);
        } else if (o->map->clear) {
            ou_incref(o);
            o->map->clear(o);
            ou_decref(o);
        }
        o = limbo_member(i);
        if (o) ou_vec_push(&ou_heap.vec[old_code], old_code, o);
    }
    limbo->n = limbo->holes = 0;
}

/* S13 to S15; afterwards limbo holds what is to be deleted, marked in the byte table. */
static ou_ssize run_user_code(uint32_t old_code, unsigned found)
{
    ou_ssize freed = 0;
    bool ran = ou_gc_state.debug != 0;
    enter_limbo();
    if (ou_gc_state.debug & OU_GC_DEBUG_COLLECTABLE) print_collectable();
    if (ran || (found & DEAD_WEAK)) freed = ou_weak_clear_limbo(old_code, &ran);
    if (ran || (found & DEAD_FINALIZER)) ran |= ou_finalize_limbo();
    if (ran) ou_deduce_limbo(old_code);
    else mark_limbo();
    return freed;
}

ou_ssize ou_dispose_limbo(int generation)
{
    const ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    uint32_t old_code = generation < 2 ? OU_CODE_YOUNG + (uint32_t)generation + 1 : OU_CODE_OLD;
    ou_ssize result = 0;
    if (!limbo->n) return 0;
    unsigned found = summary();
    if ((found & (DEAD_WEAK | DEAD_FINALIZER)) || ou_gc_state.debug) {
        result = run_user_code(old_code, found);
        found = summary();
    }
    result += limbo->n;
    bool exact = generation < 2 || ou_heap.vec[OU_CODE_PERMANENT].n;
    bool bulk = !found && !(ou_gc_state.debug & OU_GC_DEBUG_SAVEALL);
    if (bulk && ou_bulk_free_limbo(exact)) return result;
    enter_limbo();
    delete_limbo(old_code);
    return result;
}
