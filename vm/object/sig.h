/* vm/object/sig.h - parsed signatures; private to sig.c and call.c. */
#ifndef OU_OBJECT_SIG_H
#define OU_OBJECT_SIG_H

#include "vm/object/protocol.h"

enum { OU_SIG_NONE, OU_SIG_ONE, OU_SIG_POSITIONAL, OU_SIG_KEYWORDS };

struct ou_sig {
    struct ou_sig *next, **home;     /* list of all; where the pointer to this one is kept */
    int16_t n;                       /* parameters, starred ones included */
    int16_t npos, nposonly, nreq;    /* positional; of them positional-only; required */
    int16_t nkwonly, varargs, varkw; /* index of the starred ones, or -1 */
    /* OU_SIG_*: which of CPython's conventions the wording follows */
    uint8_t shape;
    bool simple; /* no starred parameter and no required keyword-only one */
    bool need_kw;
    bool required[40];
    ou_str *names[]; /* interned, owned */
};

/* What a message needs: the bare name, and for qualified names the definition, its self and, when
 * called through a class's descriptor, that class. */
typedef struct ou_sig_where {
    const char *name;
    const ou_fndef *def;
    ou_obj *self;
    ou_type *owner;
} ou_sig_where;

/* The parsed form of text, kept in *home.  NULL: error. */
OU_BORROWED ou_sig *ou_sig_of(const char *text, ou_sig **home);
/* Fills v as ou_bind does. */
OU_MUSTCHECK int ou_sig_bind(const ou_sig *s, const ou_sig_where *w, ou_obj *const *args, size_t n,
                             ou_tuple *kwnames, ou_obj **v);
/* Releases the tuple and dict made for starred parameters. */
void ou_sig_release(const ou_sig *s, ou_obj **v);
/* The name of a module object for messages, or NULL if o is no module. */
const char *ou_module_cname(ou_obj *o);

#endif
