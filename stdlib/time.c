/* stdlib/time.c - the module time: clocks and sleeping.  Calendar times are in time_tm.c. */
#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

#include "stdlib/time_parts.h"

static const int64_t second = 1000000000;

/* ---- clocks ---------------------------------------------------------------------------------- */

static ou_obj *system_error(void) { return ou_raise_oserror(errno, NULL, NULL); }

/* Nanoseconds of a clock. */
static int read_clock(clockid_t clock, int64_t *out)
{
    struct timespec t;
    if (clock_gettime(clock, &t) != 0) {
        system_error();
        return -1;
    }
    *out = t.tv_sec * second + t.tv_nsec;
    return 0;
}

/* Whole seconds are not divided: the quotient would be rounded. */
static ou_obj *as_seconds(int64_t ns)
{
    return ou_float_new(ns % second == 0 ? (double)(ns / second) : (double)ns / 1e9);
}

static ou_obj *seconds_of(clockid_t clock)
{
    int64_t ns;
    return read_clock(clock, &ns) < 0 ? NULL : as_seconds(ns);
}

static ou_obj *nanoseconds_of(clockid_t clock)
{
    int64_t ns;
    return read_clock(clock, &ns) < 0 ? NULL : ou_int_new(ns);
}

#define CLOCK(name, id)                                                                            \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        (void)v;                                                                                   \
        return seconds_of(id);                                                                     \
    }                                                                                              \
    static ou_obj *name##_ns(ou_obj *const *v)                                                     \
    {                                                                                              \
        (void)v;                                                                                   \
        return nanoseconds_of(id);                                                                 \
    }

CLOCK(time_, CLOCK_REALTIME)
CLOCK(monotonic, CLOCK_MONOTONIC)
CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID)
CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID)

static ou_obj *clock_gettime_(ou_obj *const *v)
{
    int id;
    return ou_as_int(v[0], &id) < 0 ? NULL : seconds_of(id);
}

static ou_obj *clock_gettime_ns_(ou_obj *const *v)
{
    int id;
    return ou_as_int(v[0], &id) < 0 ? NULL : nanoseconds_of(id);
}

static ou_obj *clock_getres_(ou_obj *const *v)
{
    int id;
    struct timespec t;
    if (ou_as_int(v[0], &id) < 0) return NULL;
    if (clock_getres(id, &t) != 0) return system_error();
    return ou_float_new((double)t.tv_sec + (double)t.tv_nsec * 1e-9);
}

static ou_obj *set_clock(ou_obj *clock, int64_t ns)
{
    int id;
    if (ou_as_int(clock, &id) < 0) return NULL;
    struct timespec t = { ns / second, ns % second };
    if (t.tv_nsec < 0) {
        t.tv_nsec += second;
        t.tv_sec--;
    }
    return clock_settime(id, &t) != 0 ? system_error() : ou_new_none();
}

/* A float or int of seconds as nanoseconds, rounded away from zero. */
static int to_nanoseconds(ou_obj *o, int64_t *out)
{
    int64_t whole;
    if (ou_float_check(o)) {
        double d = ou_float_value(o);
        if (isnan(d)) return ou_raise_int(&ou_exc_ValueError, "Invalid value NaN (not a number)");
        d *= 1e9;
        d = d < 0 ? floor(d) : ceil(d);
        if (d >= -9.2e18 && d <= 9.2e18) {
            *out = (int64_t)d;
            return 0;
        }
    } else {
        OU_AUTO ou_obj *i = ou_index(o);
        if (!i) return -1;
        if (ou_int_fits(i, &whole) && !__builtin_mul_overflow(whole, second, out)) return 0;
    }
    return ou_raise_int(&ou_exc_OverflowError, "timestamp too large to convert to C _PyTime_t");
}

static ou_obj *clock_settime_(ou_obj *const *v)
{
    int64_t ns;
    return to_nanoseconds(v[1], &ns) < 0 ? NULL : set_clock(v[0], ns);
}

static ou_obj *clock_settime_ns_(ou_obj *const *v)
{
    int64_t ns;
    return ou_as_i64(v[1], &ns) < 0 ? NULL : set_clock(v[0], ns);
}

static ou_obj *pthread_getcpuclockid_(ou_obj *const *v)
{
    int64_t thread;
    clockid_t id;
    if (ou_as_i64(v[0], &thread) < 0) return NULL;
    int err = pthread_getcpuclockid((pthread_t)thread, &id);
    return err ? ou_raise_oserror(err, NULL, NULL) : ou_int_new(id);
}

/* ---- information ----------------------------------------------------------------------------- */

typedef struct clock_info {
    const char *name, *implementation;
    clockid_t id;
    bool monotonic;
} clock_info;

static const clock_info infos[] = {
    { "time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, false },
    { "monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true },
    { "perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true },
    { "process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", CLOCK_PROCESS_CPUTIME_ID, true },
    { "thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID, true },
};

static int set_new(ou_obj *o, ou_str *name, ou_obj *stolen)
{
    OU_AUTO ou_obj *value = stolen;
    return value ? ou_setattr(o, name, value) : -1;
}

static ou_obj *describe(const clock_info *info)
{
    struct timespec t;
    if (clock_getres(info->id, &t) != 0) return system_error();
    OU_AUTO ou_obj *namespace = ou_import_from("types", "SimpleNamespace");
    OU_AUTO ou_obj *o = namespace ? ou_call0(namespace) : NULL;
    if (!o || set_new(o, OU_ID(implementation), ou_str_from(info->implementation)) < 0 ||
        set_new(o, OU_ID(monotonic), ou_bool(info->monotonic)) < 0 ||
        set_new(o, OU_ID(adjustable), ou_bool(!info->monotonic)) < 0 ||
        set_new(o, OU_ID(resolution), ou_float_new((double)t.tv_sec + (double)t.tv_nsec * 1e-9)) <
            0) {
        return NULL;
    }
    return ou_take(&o);
}

static ou_obj *get_clock_info(ou_obj *const *v)
{
    if (!ou_str_check(v[0])) {
        return ou_raise(&ou_exc_TypeError, "get_clock_info() argument 1 must be str, not %#T",
                        v[0]);
    }
    for (size_t i = 0; i < sizeof infos / sizeof *infos; i++) {
        if (ou_str_equal_ascii(v[0], infos[i].name)) return describe(&infos[i]);
    }
    return ou_raise(&ou_exc_ValueError, "unknown clock");
}

/* ---- sleep ----------------------------------------------------------------------------------- */

/* A signal whose handler returns does not shorten the sleep: its end is an absolute time. */
static ou_obj *sleep_(ou_obj *const *v)
{
    int64_t ns, now, end;
    if (to_nanoseconds(v[0], &ns) < 0) return NULL;
    if (ns < 0) return ou_raise(&ou_exc_ValueError, "sleep length must be non-negative");
    if (read_clock(CLOCK_MONOTONIC, &now) < 0) return NULL;
    if (__builtin_add_overflow(now, ns, &end)) end = INT64_MAX;
    struct timespec until = { end / second, end % second };
    for (;;) {
        int err = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
        if (err == 0) return ou_new_none();
        if (err != EINTR) return ou_raise_oserror(err, NULL, NULL);
        if (ou_poll_signals() < 0) return NULL;
    }
}

/* ---- the module ------------------------------------------------------------------------------ */

static ou_obj *tzset_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    if (kwnames && ou_no_keywords("time.tzset", kwnames) < 0) return NULL;
    if (n) {
        return ou_raise(&ou_exc_TypeError, "time.tzset() takes no arguments (%zu given)", n);
    }
    tzset();
    return ou_time_init_zone(self) < 0 ? NULL : ou_new_none();
}

static ou_fndef fns[] = {
    OU_FN_AS("time", time_, "()", "Seconds since the epoch."),
    OU_FN_AS("time_ns", time__ns, "()", "Nanoseconds since the epoch."),
    OU_FN_AS("clock_gettime", clock_gettime_, "(clk_id, /)", "Seconds of a clock."),
    OU_FN_AS("clock_gettime_ns", clock_gettime_ns_, "(clk_id, /)", "Nanoseconds of a clock."),
    OU_FN_AS("clock_settime", clock_settime_, "(clk_id, time, /)", "Sets a clock."),
    OU_FN_AS("clock_settime_ns", clock_settime_ns_, "(clk_id, time, /)", "Sets a clock."),
    OU_FN_AS("clock_getres", clock_getres_, "(clk_id, /)", "Resolution of a clock in seconds."),
    OU_FN_AS("pthread_getcpuclockid", pthread_getcpuclockid_, "(thread_id, /)",
             "The clock of a thread's processor time."),
    OU_FN_AS("sleep", sleep_, "(seconds, /)", "Waits for a number of seconds."),
    OU_FN_AS("gmtime", ou_time_gmtime, "([seconds])", "Calendar time in UTC."),
    OU_FN_AS("localtime", ou_time_localtime, "([seconds])", "Local calendar time."),
    OU_RAW("asctime", ou_time_asctime, "([tuple])", "Calendar time as text."),
    OU_FN_AS("ctime", ou_time_ctime, "([seconds])", "Local time as text."),
    OU_FN_AS("mktime", ou_time_mktime, "(tuple, /)", "Seconds of a local calendar time."),
    OU_RAW("strftime", ou_time_strftime, "(format, [tuple])", "Formats a calendar time."),
    OU_RAW("strptime", ou_time_strptime, "(string, format)", "Reads a calendar time."),
    OU_RAW("tzset", tzset_, "()", "Takes over a change of the variable TZ."),
    OU_FN(monotonic, "()", "Seconds of a clock that never goes back."),
    OU_FN(monotonic_ns, "()", "Nanoseconds of a clock that never goes back."),
    OU_FN(process_time, "()", "Seconds of processor time of the process."),
    OU_FN(process_time_ns, "()", "Nanoseconds of processor time of the process."),
    OU_FN(thread_time, "()", "Seconds of processor time of the thread."),
    OU_FN(thread_time_ns, "()", "Nanoseconds of processor time of the thread."),
    OU_FN_AS("perf_counter", monotonic, "()", "Seconds for measuring."),
    OU_FN_AS("perf_counter_ns", monotonic_ns, "()", "Nanoseconds for measuring."),
    OU_FN(get_clock_info, "(name, /)", "Properties of a clock."),
    { 0 },
};

static int init(ou_obj *m)
{
    static const struct {
        const char *name;
        int id;
    } clocks[] = {
        { "CLOCK_REALTIME", CLOCK_REALTIME },
        { "CLOCK_MONOTONIC", CLOCK_MONOTONIC },
        { "CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW },
        { "CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID },
        { "CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID },
        { "CLOCK_BOOTTIME", CLOCK_BOOTTIME },
        { "CLOCK_TAI", CLOCK_TAI },
    };
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        if (ou_module_add_int(m, clocks[i].name, clocks[i].id) < 0) return -1;
    }
    return ou_time_init_type(m) < 0 || ou_time_init_zone(m) < 0 ? -1 : 0;
}

OU_MODULE(time, "Clocks and calendar times.", fns, init, ou_time_fini);
