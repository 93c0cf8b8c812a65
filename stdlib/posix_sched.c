/* stdlib/posix_sched.c - posix: priorities and the processors that a process may use. */
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

static ou_obj *nice_(ou_obj *const *v)
{
    int step;
    if (ou_as_int(v[0], &step) < 0) return NULL;
    errno = 0;
    int r = nice(step);
    return r == -1 && errno ? ou_posix_error(NULL) : ou_int_new(r);
}

static ou_obj *getpriority_(ou_obj *const *v)
{
    int which, who;
    if (ou_as_int(v[0], &which) < 0 || ou_as_int(v[1], &who) < 0) return NULL;
    errno = 0;
    int r = getpriority((__priority_which_t)which, (id_t)who);
    return errno ? ou_posix_error(NULL) : ou_int_new(r);
}

static ou_obj *setpriority_(ou_obj *const *v)
{
    int which, who, priority;
    if (ou_as_int(v[0], &which) < 0 || ou_as_int(v[1], &who) < 0 || ou_as_int(v[2], &priority) < 0)
        return NULL;
    return ou_posix_done(setpriority((__priority_which_t)which, (id_t)who, priority), NULL);
}

static ou_obj *sched_yield_(ou_obj *const *v)
{
    (void)v;
    return ou_posix_done(sched_yield(), NULL);
}

static ou_obj *priority_limit(ou_obj *const *v, int (*limit)(int))
{
    int policy;
    return ou_as_int(v[0], &policy) < 0 ? NULL : ou_posix_int(limit(policy));
}

static ou_obj *sched_get_priority_max_(ou_obj *const *v)
{
    return priority_limit(v, sched_get_priority_max);
}
static ou_obj *sched_get_priority_min_(ou_obj *const *v)
{
    return priority_limit(v, sched_get_priority_min);
}
static ou_obj *sched_getscheduler_(ou_obj *const *v)
{
    return priority_limit(v, sched_getscheduler);
}

static ou_obj *sched_getaffinity_(ou_obj *const *v)
{
    int pid;
    if (ou_as_int(v[0], &pid) < 0) return NULL;
    cpu_set_t *set = NULL;
    size_t size = 0;
    int n = 1024, r = -1;
    for (; n <= 1 << 20; n *= 2) {
        set = CPU_ALLOC((size_t)n);
        size = CPU_ALLOC_SIZE((size_t)n);
        r = set ? sched_getaffinity(pid, size, set) : -1;
        if (r == 0 || !set || errno != EINVAL) break;
        CPU_FREE(set);
        set = NULL;
    }
    OU_AUTO ou_obj *out = r < 0 ? ou_posix_error(NULL) : ou_set_new(NULL);
    for (int i = 0; out && i < n; i++) {
        if (!CPU_ISSET_S((size_t)i, size, set)) continue;
        OU_AUTO ou_obj *cpu = ou_int_new(i);
        if (!cpu || ou_set_add(out, cpu) < 0) OU_CLEAR(out);
    }
    if (set) CPU_FREE(set);
    return ou_take(&out);
}

static ou_obj *sched_setaffinity_(ou_obj *const *v)
{
    int pid;
    cpu_set_t set;
    if (ou_as_int(v[0], &pid) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_from(v[1]);
    if (!list) return NULL;
    CPU_ZERO(&set);
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        int cpu;
        ou_obj *o = ou_list_at(list, i);
        if (!ou_int_check(o))
            return ou_raise(&ou_exc_TypeError,
                            "expected an iterator of ints, but iterator yielded %R", ou_typeof(o));
        if (ou_as_int(o, &cpu) < 0) return NULL;
        if (cpu < 0) return ou_raise(&ou_exc_ValueError, "negative CPU number");
        if (cpu >= CPU_SETSIZE) return ou_raise(&ou_exc_OverflowError, "CPU number too large");
        CPU_SET((size_t)cpu, &set);
    }
    return ou_posix_done(sched_setaffinity(pid, sizeof set, &set), NULL);
}

ou_fndef ou_posix_sched_fns[] = {
    OU_FN_AS("nice", nice_, "(increment, /)", "Adds to the niceness; returns it."),
    OU_FN_AS("getpriority", getpriority_, "(which, who)", "Priority of a process, group or user."),
    OU_FN_AS("setpriority", setpriority_, "(which, who, priority)", "Sets a priority."),
    OU_FN_AS("sched_yield", sched_yield_, "()", "Lets others run."),
    OU_FN_AS("sched_get_priority_max", sched_get_priority_max_, "(policy)",
             "Highest priority of a policy."),
    OU_FN_AS("sched_get_priority_min", sched_get_priority_min_, "(policy)",
             "Lowest priority of a policy."),
    OU_FN_AS("sched_getscheduler", sched_getscheduler_, "(pid, /)",
             "Scheduling policy of a process."),
    OU_FN_AS("sched_getaffinity", sched_getaffinity_, "(pid, /)",
             "Processors that a process may use."),
    OU_FN_AS("sched_setaffinity", sched_setaffinity_, "(pid, mask, /)",
             "Sets the processors a process may use."),
    {0},
};

int ou_posix_add_sched(ou_obj *m)
{
    return ou_module_add_int(m, "SCHED_OTHER", SCHED_OTHER) < 0 ||
                   ou_module_add_int(m, "SCHED_FIFO", SCHED_FIFO) < 0 ||
                   ou_module_add_int(m, "SCHED_RR", SCHED_RR) < 0 ||
                   ou_module_add_int(m, "SCHED_BATCH", SCHED_BATCH) < 0 ||
                   ou_module_add_int(m, "SCHED_IDLE", SCHED_IDLE) < 0
               ? -1
               : 0;
}
