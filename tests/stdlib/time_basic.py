# time: clocks and calendar.
import time
a = time.perf_counter(); b = time.perf_counter(); print(b >= a, time.time() > 1.6e9, time.monotonic() >= 0, time.process_time() >= 0, isinstance(time.time_ns(), int), isinstance(time.perf_counter_ns(), int), time.monotonic_ns() > 0, time.process_time_ns() >= 0)
#> True True True True True True True True
t = time.gmtime(0); print(t, t.tm_year, t[0], t.tm_yday, t.tm_wday, len(t), tuple(t)); print(time.gmtime(1e9)[:6], time.gmtime(1234567890.7).tm_sec, time.asctime(t), time.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %I %y %w %%", t), time.struct_time((2000, 1, 2, 3, 4, 5, 6, 7, 0)).tm_mon)
#> time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 1970 1970 1 3 9 (1970, 1, 1, 0, 0, 0, 3, 1, 0)
#> (2001, 9, 9, 1, 46, 40) 30 Thu Jan  1 00:00:00 1970 1970-01-01 00:00:00 001 Thu Thursday Jan January AM 12 70 4 % 1
s = time.monotonic(); time.sleep(0.01); print(0.005 < time.monotonic() - s < 5, time.sleep(0), time.mktime(time.localtime(1e9)) == 1e9, time.ctime(0)[-4:], len(time.tzname), time.strptime("2020-02-03", "%Y-%m-%d")[:3])
#> True None True 1970 2 (2020, 2, 3)
def e(f, *a):
    try: print(f(*a))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(time.sleep, -1); e(time.sleep, "a"); e(time.gmtime, "a"); e(time.gmtime, 1e20); e(time.strftime); e(time.strftime, 5); e(time.asctime, 5); e(time.struct_time, (1, 2)); e(time.sleep); e(time.mktime, (1, 2)); e(time.gmtime, float("nan"))
#> ValueError: sleep length must be non-negative
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> OverflowError: timestamp out of range for platform time_t
#> TypeError: strftime() takes at least 1 argument (0 given)
#> TypeError: strftime() argument 1 must be str, not int
#> TypeError: Tuple or struct_time argument required
#> TypeError: time.struct_time() takes an at least 9-sequence (2-sequence given)
#> TypeError: time.sleep() takes exactly one argument (0 given)
#> TypeError: mktime(): illegal time tuple argument
#> ValueError: Invalid value NaN (not a number)
