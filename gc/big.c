/* gc/big.c - reference counts that do not fit the byte table: a small hash from block number to the
 * remaining count.  Classes, modules and the like are found here millions of times per run. */
#include "gc/internal.h"

#include <stdlib.h>
#include <string.h>

struct entry { uint32_t number, refs; };

static struct entry *table, *last;   /* last: answer of the latest lookup */
static size_t used, mask;

/* Always a free entry, so that lookups end; `table` may be NULL with mask 0. */
static struct entry *probe(struct entry *t, size_t m, uint32_t number)
{
    size_t i = (number * 0x9E3779B1u >> 7) & m;
    while (t[i].number && t[i].number != number) i = (i + 1) & m;
    return &t[i];
}

void ou_big_reset(void)
{
    if (table && mask >= 1 << 16) {
        free(table);
        table = NULL;
        mask = 0;
    }
    if (table) memset(table, 0, (mask + 1) * sizeof *table);
    used = 0;
    last = NULL;
}

static bool grow(void)
{
    size_t m = table ? mask * 2 + 1 : 1023;
    struct entry *t = ou_inject_fails() ? NULL : calloc(m + 1, sizeof *t);
    if (!t) return false;
    for (size_t i = 0; table && i <= mask; i++) {
        if (table[i].number) *probe(t, m, table[i].number) = table[i];
    }
    free(table);
    table = t;
    mask = m;
    return true;
}

/* Without memory for the entry the byte stays TAB_BIG, which counts as reachable. */
void ou_big_add(uint32_t number, uint32_t refs)
{
    if ((!table || used * 2 > mask) && !grow()) return;
    *probe(table, mask, number) = (struct entry){ number, refs };
    used++;
    last = NULL;
}

uint32_t *ou_big_find(uint32_t number)
{
    if (last && last->number == number) return &last->refs;
    if (!table) return NULL;
    struct entry *e = probe(table, mask, number);
    if (!e->number) return NULL;
    last = e;
    return &e->refs;
}

void ou_big_settle(void)
{
    if (!used) return;
    for (size_t i = 0; i <= mask; i++) {
        if (!table[i].number) continue;
        ou_hp.tab[table[i].number >> (GRANULE_SHIFT - 3)] = table[i].refs ? TAB_REACHED : TAB_ZERO;
    }
}
