/* vm/runtime/main.c - the ouro command. */
#include <stdio.h>
#include "gc/heap.h"
#include "vm/runtime/runtime.h"

enum { EXIT_LEAK = 99, EXIT_UNFLUSHED = 120 };

int main(int argc, char **argv)
{
    int status = ou_parse_args(argc, argv);
    if (status >= 0) return status;
    if (ou_runtime_init() < 0) return 1;
    status = ou_run_main();
    bool flushed;
    size_t left = ou_runtime_fini(&flushed);
#ifdef OU_AUDIT
    if (left) return EXIT_LEAK;
#else
    (void)left;
#endif
    return flushed ? status : EXIT_UNFLUSHED;
}
