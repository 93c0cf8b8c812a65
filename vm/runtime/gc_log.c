/* vm/runtime/gc_log.c - where the collector's event log goes: a file of its own, opened by path, or
 * an object of the program with a method write. */
#include <errno.h>
#include <stdio.h>
#include "gc/collect.h"
#include "vm/runtime/hooks.h"
#include "vm/runtime/runtime.h"

static FILE *file;
static ou_obj *writer;

static void to_file(const char *line)
{
    fputs(line, file);
}

static void to_writer(const char *line)
{
    OU_AUTO ou_obj *pending = ou_err_take();
    OU_AUTO ou_obj *held = ou_incref(writer), *text = ou_str_from(line);
    OU_AUTO ou_obj *r = text ? ou_call_method1(held, OU_ID(write), text) : NULL;
    if (!r) ou_unraisable(held, NULL);
    ou_err_restore(ou_take(&pending));
}

/* The old file keeps its lines, also when the program is killed later. */
static void close_log(void)
{
    ou_gc_set_log(NULL);
    if (file) fclose(file);
    file = NULL;
    OU_CLEAR(writer);
}

int ou_gc_log_open(const char *path)
{
    FILE *fresh = fopen(path, "we");
    if (!fresh) return -1;
    close_log();
    file = fresh;
    setvbuf(file, NULL, _IOLBF, 0);
    ou_gc_set_log(to_file);
    return 0;
}

int ou_gc_log_to(ou_obj *target)
{
    if (target == &ou_none) {
        close_log();
        return 0;
    }
    OU_AUTO ou_obj *write = ou_getattr_opt(target, OU_ID(write));
    if (!write && ou_pending) return -1;
    if (write) {
        close_log();
        writer = ou_incref(target);
        ou_gc_set_log(to_writer);
        return 0;
    }
    OU_AUTO ou_obj *path = ou_fs_path(target);
    OU_AUTO ou_obj *bytes = path ? ou_fs_encode(path) : NULL;
    if (!bytes) return -1;
    if (ou_gc_log_open(ou_bytes_data(bytes)) == 0) return 0;
    (void)ou_raise_oserror(errno, path, NULL);
    return -1;
}

void ou_gc_log_release(void)
{
    if (writer) close_log();
}

void ou_gc_log_fini(void)
{
    close_log();
}
