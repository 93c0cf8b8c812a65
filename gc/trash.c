/* gc/trash.c - the end of deep structures (S22): deallocations nested deeper than OU_TRASH_NESTING
 * wait on a stack until the outermost one has returned.  Waiting objects keep count zero and their
 * flags. */
#include "gc/internal.h"

void ou_trash_drain(void)
{
    ou_heap.nesting++;
    while (ou_heap.trash.n) {
        ou_obj *o = block_object(ou_heap.trash.v[--ou_heap.trash.n]);
        o->map->dealloc(o);
    }
    ou_heap.nesting--;
}
