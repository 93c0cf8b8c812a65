/* stdlib/memory_.h - shared by the files of module memory: who refers to whom, and how to say it.
 * Everything here lives in malloc's memory, so looking does not change what is seen. */
#ifndef OU_STDLIB_MEMORY_H
#define OU_STDLIB_MEMORY_H

#include "gc/collect.h"
#include "vm/interp/interp.h"
#include "vm/runtime/prompt.h"
#include "vm/runtime/runtime.h"

enum { MEMORY_NONE = -1, MEMORY_LOST = -2 };

/* What refers to objects without being one. */
typedef struct memory_root {
    enum { ROOT_MODULE, ROOT_FRAME, ROOT_HANDLED, ROOT_OTHER } kind;
    ou_obj *object; /* namespace of a module, or what the root refers to */
    ou_obj *name;   /* module name (borrowed) */
    ou_obj **fp;    /* running frame */
} memory_root;

/* Objects in breadth-first order from the roots: the way back over `parent` is a shortest one. */
typedef struct memory_graph {
    ou_obj **objects;
    int32_t *parent; /* index of the object that was met first; of a root: -3 - i */
    uint32_t n, cap;
    uint32_t *table, mask; /* open hash table: index + 1 by address */
    memory_root *roots;
    uint32_t nroots, rootcap;
    ou_obj *skip_from, *skip_to; /* reference left out, or NULL */
    bool failed;
} memory_graph;

/* Everything reachable; then, as lost, what the collector tracks besides.  skip_from -> skip_to is
 * taken for absent (both may be NULL).  false: no memory. */
bool memory_graph_make(memory_graph *g, ou_obj *skip_from, ou_obj *skip_to, bool lost);
void memory_graph_free(memory_graph *g);
/* Index of o, or MEMORY_NONE. */
int32_t memory_graph_find(const memory_graph *g, const ou_obj *o);
/* Visits what o refers to; of code also the constants, which the collector does not care about. */
int memory_children(ou_obj *o, ou_visit *visit, void *arg);
/* Number of references from holder to o. */
int memory_references(ou_obj *holder, ou_obj *o);
/* Bytes of the object itself; buffers it owns included. */
int64_t memory_size(ou_obj *o);
/* Objects and bytes that would die if `held` references to o went. */
typedef struct memory_sum {
    int64_t objects, bytes;
    bool dies;
} memory_sum;
memory_sum memory_retained(ou_obj *o, ou_ssize held);

/* Appends how `holder` (an object of g) refers to o: "item 0 of cache['u1'] in __main__". */
void memory_say_reference(memory_graph *g, ou_text *t, ou_obj *holder, ou_obj *o);
/* Appends a name for object i: "cache['u1'] in __main__". */
void memory_say_path(memory_graph *g, ou_text *t, int32_t i);
/* Appends how root r refers to object o directly. */
void memory_say_root(memory_graph *g, ou_text *t, const memory_root *r, ou_obj *o);
void memory_printf(ou_text *t, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Reports (memory_refs.c). */
void memory_report_refs(ou_text *t, ou_obj *o, ou_ssize own);
void memory_report_why(ou_text *t, ou_obj *o);
void memory_report_who(ou_text *t, ou_obj *namespace);

#endif
