/* Symbol table, second pass: decides for every name of every scope whether it is local, a cell,
 * free, or global.
 *
 * A name that a scope only uses is looked for outwards: classes are skipped, the first function
 * that binds it owns it and keeps it in a cell, and all functions and classes in between pass the
 * cell on. */
#include "vm/compile/internal.h"

static void directive_error(ou_compiler *c, const ou_scope *s, const ou_str *name, const char *fmt)
{
    char *tmp;
    const char *text = ou_str_utf8(name, NULL, &tmp);
    const ou_directive *found = s->directives;
    for (const ou_directive *d = s->directives; d; d = d->next)
        if (d->name == name) found = d;
    if (!text || !found)
        ou_error_pending(c);
    else
        ou_error_range(c, found->lo, found->hi, fmt, text);
    ou_mem_free(tmp);
}

/* The scope whose variable a free name is; NULL: none, the name is global.  A class owns only its
 * __class__ cell. */
static ou_scope *find_owner(const ou_scope *s, const ou_str *name)
{
    for (ou_scope *p = s->parent; p; p = p->parent) {
        if (p->kind == OU_BLOCK_CLASS && name == OU_ID(__class__)) return p;
        if (p->kind != OU_BLOCK_FUNCTION) continue;
        switch (ou_symtable_scope_of(p, name)) {
        case OU_SC_LOCAL:
        case OU_SC_CELL:
        case OU_SC_FREE: return p;
        case OU_SC_GLOBAL_EXPLICIT:
        case OU_SC_GLOBAL_IMPLICIT: return NULL;
        default: break;
        }
    }
    return NULL;
}

static void add_free(ou_compiler *c, ou_scope *p, ou_str *name)
{
    uint32_t i = ou_keyset_add(c, &p->names, name);
    if (c->failed || !ou_tables_grow(c, &p->syms, i, &p->syms_cap, sizeof *p->syms)) return;
    p->syms[i] = (ou_sym){0, OU_SC_FREE};
}

/* Makes the owner keep the name in a cell and every scope in between hand it on. */
static void connect(ou_compiler *c, const ou_scope *s, ou_scope *owner, ou_str *name)
{
    for (ou_scope *p = s->parent; p != owner && !c->failed; p = p->parent) {
        int32_t i = ou_keyset_find(&p->names, name);
        if (i < 0)
            add_free(c, p, name);
        else if (p->kind == OU_BLOCK_CLASS && p->syms[i].flags & (OU_DEF_BOUND | OU_DEF_GLOBAL))
            p->syms[i].flags |= OU_DEF_FREE_CLASS;
    }
    if (owner->kind == OU_BLOCK_CLASS) {
        owner->class_closure = true;
        return;
    }
    int32_t i = ou_keyset_find(&owner->names, name);
    if (i >= 0 && owner->syms[i].scope == OU_SC_LOCAL) owner->syms[i].scope = OU_SC_CELL;
}

static void place(ou_compiler *c, ou_scope *s, uint32_t i)
{
    ou_str *name = s->names.keys[i];
    uint32_t flags = s->syms[i].flags;
    if (flags & OU_DEF_GLOBAL) {
        if (flags & OU_DEF_NONLOCAL)
            directive_error(c, s, name, "name '%s' is nonlocal and global");
        s->syms[i].scope = OU_SC_GLOBAL_EXPLICIT;
        return;
    }
    bool nonlocal = flags & OU_DEF_NONLOCAL;
    if (nonlocal && !s->parent) {
        directive_error(c, s, name, "nonlocal declaration not allowed at module level");
        return;
    }
    if (!nonlocal && flags & OU_DEF_BOUND) {
        s->syms[i].scope = OU_SC_LOCAL;
        return;
    }
    ou_scope *owner = find_owner(s, name);
    if (owner) {
        s->syms[i].scope = OU_SC_FREE;
        connect(c, s, owner, name);
    } else if (nonlocal) {
        directive_error(c, s, name, "no binding for nonlocal '%s' found");
    } else {
        s->syms[i].scope = OU_SC_GLOBAL_IMPLICIT;
    }
}

void ou_analyze(ou_compiler *c, ou_scope *s)
{
    uint32_t n = s->names.n;
    if (!ou_tables_enter(c)) return;
    for (uint32_t i = 0; i < n && !c->failed; i++) place(c, s, i);
    for (ou_scope *child = s->first; child && !c->failed; child = child->next) ou_analyze(c, child);
    ou_tables_leave(c);
}
