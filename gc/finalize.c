/* gc/finalize.c - finalizers, at most once per object: those of a dead set (S14) and that of an
 * object whose count has reached zero (S21).  They preserve the pending error themselves. */
#include "gc/internal.h"

bool ou_finalize_limbo(void)
{
    uint32_t n = ou_heap.vec[OU_CODE_LIMBO].n;
    bool ran = false;
    for (uint32_t i = 0; i < n; i++) {
        ou_obj *o = block_object(ou_heap.vec[OU_CODE_LIMBO].v[i]);
        if (o->slot != OU_SLOT_WORD(OU_CODE_LIMBO, i)) continue;    /* freed meanwhile */
        if (!o->map->finalize || (o->refs & OU_FINALIZED)) continue;
        o->refs |= OU_FINALIZED;
        ou_gc_current.finalizers++;
        ou_incref(o);
        o->map->finalize(o);
        ou_decref(o);
        ran = true;
    }
    return ran;
}

/* While it runs, the object lives in the youngest generation.  The bit is set afterwards, as
 * gc.is_finalized(self) inside __del__ can tell. */
bool ou_finalize_from_dealloc(ou_obj *o)
{
    if (!o->map->finalize || (o->refs & OU_FINALIZED)) return false;
    bool track = is_container(o);
    o->refs += OU_REF;
    if (track) {
        ou_gc_untrack(o);
        ou_gc_track(o);
    }
    o->map->finalize(o);
    o->refs = (o->refs | OU_FINALIZED) - OU_REF;
    if (o->refs >= OU_REF) return true;
    if (track) ou_gc_untrack(o);
    return false;
}
