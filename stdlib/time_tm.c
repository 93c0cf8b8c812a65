/* stdlib/time_tm.c - calendar times of the module time: struct_time, conversions, text, time zone.
 */
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <string.h>
#include <time.h>

#include "stdlib/time_parts.h"

static ou_obj *struct_time; /* the class; owned */

static const char *const fields[] = {
    "tm_year", "tm_mon",  "tm_mday",  "tm_hour", "tm_min",    "tm_sec",
    "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff", NULL,
};
static const ou_structseq_def struct_time_def = { "time.struct_time",
                                                  "A calendar time as a tuple of nine numbers.",
                                                  fields, 9 };

int ou_time_init_type(ou_obj *module)
{
    ou_setref(&struct_time, ou_structseq_type(&struct_time_def));
    return struct_time ? ou_module_add(module, "struct_time", ou_incref(struct_time)) : -1;
}

void ou_time_fini(void) { OU_CLEAR(struct_time); }

/* ---- seconds to calendar --------------------------------------------------------------------- */

static ou_obj *from_tm(const struct tm *t)
{
    ou_obj *v[11] = {
        ou_int_new((int64_t)t->tm_year + 1900),
        ou_int_new(t->tm_mon + 1),
        ou_int_new(t->tm_mday),
        ou_int_new(t->tm_hour),
        ou_int_new(t->tm_min),
        ou_int_new(t->tm_sec),
        ou_int_new((t->tm_wday + 6) % 7),
        ou_int_new(t->tm_yday + 1),
        ou_int_new(t->tm_isdst),
        t->tm_zone ? ou_fs_decode(t->tm_zone) : ou_new_none(),
        ou_int_new(t->tm_gmtoff),
    };
    bool ok = true;
    for (int i = 0; i < 11; i++) ok = ok && v[i];
    if (ok) return ou_structseq_new(struct_time, v, 11);
    for (int i = 0; i < 11; i++) ou_xdecref(v[i]);
    return NULL;
}

/* Seconds since the epoch from a number, rounded down; now for NULL and None. */
static int take_seconds(ou_obj *o, time_t *out)
{
    int64_t v;
    if (!o || o == &ou_none) {
        *out = time(NULL);
        return 0;
    }
    if (ou_float_check(o)) {
        double d = floor(ou_float_value(o));
        if (isnan(d)) return ou_raise_int(&ou_exc_ValueError, "Invalid value NaN (not a number)");
        if (d >= -9.2e18 && d <= 9.2e18) {
            *out = (time_t)d;
            return 0;
        }
    } else {
        OU_AUTO ou_obj *i = ou_index(o);
        if (!i) return -1;
        if (ou_int_fits(i, &v)) {
            *out = v;
            return 0;
        }
    }
    return ou_raise_int(&ou_exc_OverflowError, "timestamp out of range for platform time_t");
}

static int to_calendar(ou_obj *o, struct tm *(*convert)(const time_t *, struct tm *),
                       struct tm *out)
{
    time_t t;
    if (take_seconds(o, &t) < 0) return -1;
    if (convert(&t, out)) return 0;
    ou_raise_oserror(errno ? errno : EINVAL, NULL, NULL);
    return -1;
}

ou_obj *ou_time_gmtime(ou_obj *const *v)
{
    struct tm t;
    return to_calendar(v[0], gmtime_r, &t) < 0 ? NULL : from_tm(&t);
}

ou_obj *ou_time_localtime(ou_obj *const *v)
{
    struct tm t;
    return to_calendar(v[0], localtime_r, &t) < 0 ? NULL : from_tm(&t);
}

/* ---- tuples to calendar ---------------------------------------------------------------------- */

static int take_int(ou_obj *o, int *out)
{
    OU_AUTO ou_obj *i = ou_index(o);
    int64_t v;
    if (!i) return -1;
    if (!ou_int_fits(i, &v) || v > INT_MAX || v < INT_MIN) {
        return ou_raise_int(&ou_exc_OverflowError, "signed integer is %s",
                            ou_int_sign(i) < 0 ? "less than minimum" : "greater than maximum");
    }
    *out = (int)v;
    return 0;
}

/* A struct_time knows its zone.  The name stays alive with it; one beyond ASCII is left out. */
static int take_zone(ou_obj *o, struct tm *t)
{
    OU_AUTO ou_obj *name = ou_getattr(o, OU_ID(tm_zone));
    OU_AUTO ou_obj *offset = name ? ou_getattr(o, OU_ID(tm_gmtoff)) : NULL;
    int64_t seconds;
    if (!offset) return -1;
    if (ou_str_check(name) && OU_CAST(ou_str, name)->ascii) {
        t->tm_zone = (const char *)OU_CAST(ou_str, name)->data;
    }
    if (offset == &ou_none) return 0;
    if (ou_as_i64(offset, &seconds) < 0) return -1;
    t->tm_gmtoff = seconds;
    return 0;
}

static int from_tuple(ou_obj *o, const char *fname, struct tm *t)
{
    int n[9];
    if (!ou_tuple_check(o)) {
        return ou_raise_int(&ou_exc_TypeError, "Tuple or struct_time argument required");
    }
    if (ou_tuple_len(o) != 9) {
        return ou_raise_int(&ou_exc_TypeError, "%s(): illegal time tuple argument", fname);
    }
    for (int i = 0; i < 9; i++) {
        if (take_int(ou_tuple_at(o, i), &n[i]) < 0) return -1;
    }
    if (n[0] < INT_MIN + 1900) return ou_raise_int(&ou_exc_OverflowError, "year out of range");
    *t = (struct tm){ .tm_year = n[0] - 1900,
                      .tm_mon = n[1] - 1,
                      .tm_mday = n[2],
                      .tm_hour = n[3],
                      .tm_min = n[4],
                      .tm_sec = n[5],
                      .tm_wday = (n[6] + 1) % 7,
                      .tm_yday = n[7] - 1,
                      .tm_isdst = n[8] };
    return ou_typeof(o) == OU_CAST(ou_type, struct_time) ? take_zone(o, t) : 0;
}

/* Brings zeros, which a program may use for "unknown", into range and refuses what is outside. */
static int check_ranges(struct tm *t)
{
    if (t->tm_mon == -1) t->tm_mon = 0;
    if (t->tm_mday == 0) t->tm_mday = 1;
    if (t->tm_yday == -1) t->tm_yday = 0;
    const char *what = NULL;
    if (t->tm_mon < 0 || t->tm_mon > 11)
        what = "month";
    else if (t->tm_mday < 0 || t->tm_mday > 31)
        what = "day of month";
    else if (t->tm_hour < 0 || t->tm_hour > 23)
        what = "hour";
    else if (t->tm_min < 0 || t->tm_min > 59)
        what = "minute";
    else if (t->tm_sec < 0 || t->tm_sec > 61)
        what = "seconds";
    else if (t->tm_wday < 0)
        what = "day of week";
    else if (t->tm_yday < 0 || t->tm_yday > 365)
        what = "day of year";
    return what ? ou_raise_int(&ou_exc_ValueError, "%s out of range", what) : 0;
}

ou_obj *ou_time_mktime(ou_obj *const *v)
{
    struct tm t;
    if (from_tuple(v[0], "mktime", &t) < 0) return NULL;
    t.tm_wday = -1; /* stays so only on failure: -1 seconds is a time as well */
    time_t seconds = mktime(&t);
    if (seconds == -1 && t.tm_wday == -1) {
        return ou_raise(&ou_exc_OverflowError, "mktime argument out of range");
    }
    return ou_float_new((double)seconds);
}

/* ---- text ------------------------------------------------------------------------------------ */

static ou_obj *english(const struct tm *t)
{
    static const char days[] = "SunMonTueWedThuFriSat",
                      months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    return ou_str_format("%.3s %.3s%3d %02d:%02d:%02d %lld", days + 3 * t->tm_wday,
                         months + 3 * t->tm_mon, t->tm_mday, t->tm_hour, t->tm_min, t->tm_sec,
                         1900 + (long long)t->tm_year);
}

/* The optional tuple argument: at position `at`, or now. */
static int take_tuple(ou_obj *const *args, size_t n, size_t at, const char *fname, struct tm *t)
{
    if (n <= at) return to_calendar(NULL, localtime_r, t);
    return from_tuple(args[at], fname, t) < 0 || check_ranges(t) < 0 ? -1 : 0;
}

ou_obj *ou_time_asctime(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    struct tm t;
    if (kwnames && ou_no_keywords("time.asctime", kwnames) < 0) return NULL;
    if (n > 1) {
        return ou_raise(&ou_exc_TypeError, "asctime expected at most 1 argument, got %zu", n);
    }
    return take_tuple(args, n, 0, "asctime", &t) < 0 ? NULL : english(&t);
}

ou_obj *ou_time_ctime(ou_obj *const *v)
{
    struct tm t;
    return to_calendar(v[0], localtime_r, &t) < 0 ? NULL : english(&t);
}

/* strftime gives 0 both for an empty result and for a buffer that is too small. */
static ou_obj *format_tm(const char *format, size_t length, const struct tm *t)
{
    for (size_t size = 1024;; size *= 2) {
        char *buffer = ou_mem_new(size);
        if (!buffer) return NULL;
        size_t n = strftime(buffer, size, format, t);
        ou_obj *s = NULL;
        bool done = n > 0 || size >= 256 * length;
        if (done) s = ou_str_decode(buffer, (ou_ssize)n, "utf-8", "surrogateescape");
        ou_mem_free(buffer);
        if (done) return s;
    }
}

ou_obj *ou_time_strftime(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    struct tm t;
    if (kwnames && ou_no_keywords("time.strftime", kwnames) < 0) return NULL;
    if (n < 1 || n > 2) {
        return ou_raise(&ou_exc_TypeError, "strftime() takes at %s argument%s (%zu given)",
                        n < 1 ? "least 1" : "most 2", n < 1 ? "" : "s", n);
    }
    if (!ou_str_check(args[0])) {
        return ou_raise(&ou_exc_TypeError, "strftime() argument 1 must be str, not %#T", args[0]);
    }
    if (take_tuple(args, n, 1, "strftime", &t) < 0) return NULL;
    t.tm_isdst = t.tm_isdst < -1 ? -1 : t.tm_isdst > 1 ? 1 : t.tm_isdst;
    OU_AUTO ou_obj *format = ou_str_encode(args[0], "utf-8", "surrogateescape");
    if (!format) return NULL;
    size_t length = (size_t)ou_bytes_len(format);
    if (memchr(ou_bytes_data(format), 0, length)) {
        return ou_raise(&ou_exc_ValueError, "embedded null character");
    }
    if (length == 0) return ou_incref(ou_empty_str);
    return format_tm(ou_bytes_data(format), length, &t);
}

ou_obj *ou_time_strptime(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    OU_AUTO ou_obj *parse = ou_import_from("_strptime", "_strptime_time");
    return parse ? ou_call(parse, args, n, kwnames) : NULL;
}

/* ---- time zone ------------------------------------------------------------------------------- */

typedef struct zone {
    long west; /* seconds west of UTC */
    char name[64];
} zone;

static void zone_at(time_t when, zone *z)
{
    struct tm t;
    *z = (zone){ 0, "   " };
    if (!localtime_r(&when, &t)) return;
    z->west = -t.tm_gmtoff;
    strncpy(z->name, t.tm_zone ? t.tm_zone : "   ", sizeof z->name - 1);
}

/* Winter and summer are told apart by January and July; south of the equator they change places. */
int ou_time_init_zone(ou_obj *module)
{
    const time_t year = (365 * 24 + 6) * 3600;
    time_t start = time(NULL) / year * year;
    zone january, july;
    zone_at(start, &january);
    zone_at(start + year / 2, &july);
    bool south = january.west < july.west;
    const zone *standard = south ? &july : &january, *summer = south ? &january : &july;
    if (ou_module_add_int(module, "timezone", standard->west) < 0 ||
        ou_module_add_int(module, "altzone", summer->west) < 0 ||
        ou_module_add_int(module, "daylight", standard->west != summer->west) < 0) {
        return -1;
    }
    ou_obj *names = ou_tuple2(ou_fs_decode(standard->name), ou_fs_decode(summer->name));
    return ou_module_add(module, "tzname", names);
}
