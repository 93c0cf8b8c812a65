/* vm/object/shape.h - where the attributes of an instance are.
 *
 * An instance of a class is  [fixed part of the static base][__slots__ members][inline attribute
 * values]. Its map is a shape: the list of its attribute names in the order they were set, value i
 * lying in inline slot i.  Shapes form a tree by transitions: setting a new attribute moves the
 * instance to the child shape for that name, so instances that were initialised alike share one
 * map, and one comparison of map (or map version) tells where every attribute is. All values of a
 * shape are set: an instance whose attribute is deleted, or that has more attributes than inline
 * slots, leaves the tree for a dict.  That dict is *hidden* while nobody asked for it: it is never
 * tracked and the instance's traverse visits the values in its place, so the collector and its
 * users see one object, as in 3.11.  `__dict__` makes it public. The number of inline slots is a
 * guess that the class corrects by the instances it has seen. */
#ifndef OU_OBJECT_SHAPE_H
#define OU_OBJECT_SHAPE_H

#include "vm/object/protocol.h"

enum {                 /* kinds of attribute storage */
       OU_INST_NONE,   /* no attributes of its own */
       OU_INST_INLINE, /* shape tree */
       OU_INST_DICT,   /* left the tree: public dict in inline slot 0 (never NULL) */
       OU_INST_HIDDEN, /* the same, dict not yet public */
       /* dict pointer behind the fixed part, NULL until needed: classes whose static base is not
        * object, as in 3.11 */
       OU_INST_OWN,
       OU_INST_FIELD, /* dict field of the static base, NULL until needed */
       /* dict pointer behind the items of a variable-size object, then its slots */
       OU_INST_BEHIND,
};

typedef struct ou_shape {
    ou_map map; /* first: an instance's map points here */
    struct ou_shape *parent;
    struct ou_shape *next;  /* list of all shapes of the class */
    ou_str *key;            /* owned, interned; NULL in roots */
    ou_str **keys;          /* all names, parents' first */
    struct ou_shape **kids; /* transitions: open hash table by key address, or NULL */
    uint8_t *index;         /* hash table name -> position + 1 for long lists, else NULL */
    uint8_t *order;         /* positions in the order of release; NULL: as they are */
    struct ou_shape *names; /* has as keys all names the class has seen, the first one first */
    uint32_t nkids, kidmask, indexmask;
    /* roots: allocations left until the guess is checked; 0: done */
    uint32_t trial;
    uint32_t size; /* bytes of an instance made with this root */
    uint16_t nkeys, cap;
    /* offset of inline slot 0, of the dict pointer or of the dict field */
    uint16_t at;
    uint8_t kind;
} ou_shape;

enum { OU_INLINE_MAX = 30 }; /* as 3.11: more attributes make a public dict */

OU_INLINE ou_shape *ou_shape_of(const void *o)
{
    return (ou_shape *)(void *)((const ou_obj *)o)->map;
}
OU_INLINE bool ou_is_class_instance(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_HEAP);
}

/* Position of the interned or other name among s's keys, or -1. */
int ou_shape_find(const ou_shape *s, ou_str *name);
/* The shape reached by setting `name`, which s does not have; made if needed.  NULL: no room
 * (or no memory; nothing is pending): the instance has to leave the tree. */
OU_BORROWED ou_shape *ou_shape_add(ou_shape *s, ou_str *name);
/* Chooses storage and makes the root of a class whose size, bases and flags are set.  0 / -1. */
OU_MUSTCHECK int ou_shape_init_class(ou_type *cls);
/* Values of a hidden dict in the order of release.  Their number; negative: it is the dict's. */
int ou_shape_hidden_values(const ou_shape *s, ou_obj *dict, ou_obj *out[OU_INLINE_MAX + 1]);
/* Root with exactly cap inline slots, for instances that change class.  NULL: error. */
OU_BORROWED ou_shape *ou_shape_root(ou_type *cls, unsigned cap);
/* What the compiler counted in the class body: attributes its functions store on their first
 * parameter. To be told before the first instance is made. */
void ou_shape_hint(ou_type *cls, unsigned nattrs);
/* The root's guess is to be checked: chooses the slots of later instances. */
void ou_shape_tune(ou_type *cls);
void ou_shape_free_class(ou_type *cls);
/* Sets the finalizer of all maps of a class. */
void ou_shape_set_finalizer(ou_type *cls, void (*finalize)(ou_obj *self));

/* ---- own attributes of any object (instance.c) ----------------------------------------------- */
/* Value of the attribute in the object itself.  NULL without error: missing. */
OU_BORROWED ou_obj *ou_inst_get(ou_obj *o, ou_str *name);
/* Sets (value NULL: deletes).  0, -1 error, 1 the attribute to delete is missing, 2 the object
 * has no attributes of its own. */
OU_MUSTCHECK int ou_inst_set(ou_obj *o, ou_str *name, ou_obj *value);
/* The public dict (__dict__), made if needed.  NULL without error: the object has none. */
OU_NEW ou_obj *ou_inst_dict(ou_obj *o);
/* Replaces it (a dict, or NULL to forget all attributes).  0 / -1. */
OU_MUSTCHECK int ou_inst_set_dict(ou_obj *o, ou_obj *dict);
/* Address of the dict pointer of o if its attributes are in a dict now, else NULL. */
ou_obj **ou_inst_dict_at(ou_obj *o);
/* Member i of __slots__ counted from the static base: used for variable-size objects. */
ou_obj **ou_inst_behind(ou_obj *o);
/* Gives an instance of one Python class the map and class of another with the same layout.  0 /
 * -1. */
OU_MUSTCHECK int ou_inst_set_class(ou_obj *o, ou_type *cls);

void ou_instance_dealloc(ou_obj *o);
void ou_class_instance_dealloc(ou_obj *o);
int ou_instance_traverse(ou_obj *o, ou_visit *visit, void *arg);
void ou_instance_clear(ou_obj *o);

/* ---- facts for inline caches --------------------------------------------------------------------
 * What o.name means for every object with map m, as long as ou_map_version(m) stays what it is. */
typedef enum {
    OU_ATTR_GENERIC, /* nothing can be said: call ou_getattr / ou_setattr */
    OU_ATTR_INLINE,  /* value at `offset` in the object, never NULL */
    /* member of __slots__ at `offset`; NULL: generic path raises */
    OU_ATTR_MEMBER,
    /* `value` on the class is function-like (bind or call with self) */
    OU_ATTR_METHOD,
    OU_ATTR_VALUE,    /* `value` on the class, not a descriptor */
    OU_ATTR_PROPERTY, /* `value` is an exact property with a getter */
    OU_ATTR_DESCR,    /* `value` on the class has descr_get that must be called */
    /* store: new attribute: write at `offset`, then set the map to `next` */
    OU_ATTR_ADD,
    /* instance attribute in the dict at `offset` (pointer may be NULL), if there */
    OU_ATTR_DICT,
} ou_attr_kind;

typedef struct ou_attr {
    ou_attr_kind kind;
    uint32_t offset;
    /* METHOD, VALUE, DESCR, DICT: not 0: the attribute may be shadowed by an entry of the dict
     * whose pointer (may be NULL) lies there */
    uint32_t dict_at;
    /* borrowed from the class; DICT: what the class has, or NULL */
    ou_obj *value;
    ou_shape *next;
} ou_attr;

ou_attr_kind ou_attr_resolve(const ou_map *m, ou_str *name, ou_attr *out);
ou_attr_kind ou_attr_resolve_store(const ou_map *m, ou_str *name, ou_attr *out);

#endif
