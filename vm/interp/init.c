/* vm/interp/init.c - the interpreter's stack and its base frame. */
#include <sys/mman.h>
#include <sys/resource.h>
#include "vm/interp/interp.h"

struct ou_vm ou_vm;

static void unbound_dealloc(ou_obj *o)
{
    o->refs = OU_IMMORTAL; /* counted down by ending frames that never bound a local */
}

/* The sentinel's class is seen by nobody; it only needs a map of its own. */
static ou_type unbound_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = unbound_dealloc, .type = &unbound_type, .layout = OU_LAYOUT_LEAF},
    .name = "unbound",
    .size = sizeof(ou_obj),
};
ou_obj ou_unbound = OU_STATIC_HEAD(&unbound_type.map);
ou_obj ou_dead_frame = OU_STATIC_HEAD(&unbound_type.map);

/* What the base frame, which runs nothing, claims to be. */
static ou_code base_code = {.head = OU_STATIC_HEAD(&ou_code_type.map), .framesize = OU_STACK_PAD};
static ou_function base_function = {.head = OU_STATIC_HEAD(&ou_function_type.map),
                                    .code = &base_code};

static size_t stack_bytes;

int ou_interp_init(void)
{
    size_t size = (size_t)1 << 30; /* address space only; pages are touched as the stack grows */
    struct rlimit space;
    void *p = MAP_FAILED;
    if (getrlimit(RLIMIT_AS, &space) == 0 && space.rlim_cur != RLIM_INFINITY)
        while (size > (size_t)1 << 20 && size > space.rlim_cur / 16) size /= 2;
    for (; size >= (size_t)1 << 20; size /= 2) {
        p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                 -1, 0);
        if (p != MAP_FAILED) break;
    }
    if (p == MAP_FAILED) return -1;
    stack_bytes = size;
    ou_vm.stack = p;
    ou_vm.limit = ou_vm.stack + size / sizeof(ou_obj *) - 1024;
    ou_vm.fp = ou_vm.stack + OU_INIT_HEAD;
    ou_vm.fp[-4] = (ou_obj *)&base_function;
    ou_vm.fp[-3] = (ou_obj *)(void *)ou_halt;
    ou_vm.fp[-2] = NULL;
    ou_vm.fp[-1] = NULL;
    ou_vm.ip = ou_halt;
    ou_vm.base_handled = (ou_exc_item){NULL, NULL};
    ou_vm.handled = &ou_vm.base_handled;
    (void)!ou_eval(NULL, NULL, NULL, false); /* fills in the handler addresses */
    return 0;
}

void ou_interp_fini(void)
{
    ou_sites_fini();
    munmap(ou_vm.stack, stack_bytes);
    ou_vm = (struct ou_vm){0};
}
