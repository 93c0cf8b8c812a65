# Memory is traced from start() to stop(); a block is charged to the line that asked for it.
import gc, tracemalloc
from tracemalloc import Filter, DomainFilter, Frame, Statistic, StatisticDiff, Traceback

print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
try:
    tracemalloc.take_snapshot()
except RuntimeError as e:
    print(e)

for n in (0, 65536, "x"):
    try:
        tracemalloc.start(n)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)



Thing = lambda: bytearray(3000)
early = Thing()
def make(n):
    return [bytes(5000) for _ in range(n)]

tracemalloc.start(5)
late = Thing()
blocks = make(20)
line = lambda o: [f.lineno for f in tracemalloc.get_object_traceback(o)]
print(tracemalloc.get_object_traceback(early), line(late)[-1:], line(blocks[3]))
print(tracemalloc.get_traceback_limit(), tracemalloc.get_tracemalloc_memory() > 0)

first = tracemalloc.take_snapshot()
mine = first.filter_traces([Filter(True, __file__)])
top = mine.statistics("lineno")[0]
print(top.traceback[0].lineno, top.count // 20, top.size // 100_000, len(first.traces) >= len(mine.traces))
print([len(mine.statistics(key)) for key in ("filename",)], mine.statistics("lineno", True)[0].size >= top.size)
print(first.filter_traces([DomainFilter(False, 0)]).statistics("filename"))
print(mine.filter_traces([Filter(False, "*nowhere*")]) != mine, len(mine.filter_traces(()).traces) == len(mine.traces))

def now():
    return tracemalloc.get_traced_memory()[0]
start = now()
big = bytearray(1_000_000)
print(1_000_000 <= now() - start < 1_001_000)
big.extend(bytes(1_000_000))
print(2_000_000 <= now() - start < 3_000_000)
del big
print(now() - start < 1000, tracemalloc.get_traced_memory()[1] - start >= 2_000_000)
tracemalloc.reset_peak()
print(tracemalloc.get_traced_memory()[1] - start < 5000)

def cycles():
    for i in range(100):
        cell = [bytes(2000)]
        cell.append(cell)
gc.disable()
cycles()
print(now() - start > 200_000)
gc.collect()
print(now() - start < 5000)

text, number, table = "", 1, {}
for i in range(2000):
    text += "ab"
    number *= 3
    table[i] = str(i)
del text, number, table, i
print(now() - start < 5000)
second = tracemalloc.take_snapshot()
del blocks
third = tracemalloc.take_snapshot()
change = third.compare_to(second, "lineno")[0]
print(change.traceback[0].lineno, -change.size_diff // 100_000, -change.count_diff // 20, change.size)
try:
    third.statistics("colour")
except ValueError as e:
    print(e)
try:
    third.statistics("traceback", True)
except ValueError as e:
    print(e)
try:
    third.filter_traces(3)
except TypeError as e:
    print(e)
tracemalloc.clear_traces()
print(tracemalloc.get_object_traceback(late), now() < 5000)
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())

where = Traceback((("inner.py", 7), ("outer.py", 3)), 9)
print(where, repr(where), len(where), where[0], where[-1], where[1:], Frame(("outer.py", 3)) in where)
print(where.format(), where.format(1), where.format(-1), where.format(most_recent_first=True))
print(Statistic(where, 10240, 4), repr(Statistic(where, 1, 1)))
print(StatisticDiff(where, 3000, -20, 5, 1), StatisticDiff(where, 0, -5, 0, -1))
print(Statistic(where, 5 * 1024**5, 0), Statistic(where, 123_456_789, 1000))
print(sorted([Frame(("b", 1)), Frame(("a", 2)), Frame(("a", 1))]), Frame(("a", 1)) >= Frame(("a", 1)))
#> False (0, 0) 1
#> the tracemalloc module must be tracing memory allocations to take a snapshot
#> ValueError the number of frames must be in range [1; 65535]
#> ValueError the number of frames must be in range [1; 65535]
#> TypeError 'str' object cannot be interpreted as an integer
#> None [19] [26, 22, 22]
#> 5 True
#> 22 1 1 True
#> [1] True
#> []
#> True True
#> True
#> True
#> True True
#> True
#> True
#> True
#> True
#> 22 1 1 0
#> unknown key_type: 'colour'
#> cumulative mode cannot by used with key type 'traceback'
#> filters must be a list of filters, not int
#> None True
#> False (0, 0)
#> outer.py:3 <Traceback (<Frame filename='outer.py' lineno=3>, <Frame filename='inner.py' lineno=7>) total_nframe=9> 2 outer.py:3 inner.py:7 (<Frame filename='inner.py' lineno=7>,) True
#> ['  File "outer.py", line 3', '  File "inner.py", line 7'] ['  File "inner.py", line 7'] ['  File "outer.py", line 3'] ['  File "inner.py", line 7', '  File "outer.py", line 3']
#> outer.py:3: size=10.0 KiB, count=4, average=2560 B <Statistic traceback=<Traceback (<Frame filename='outer.py' lineno=3>, <Frame filename='inner.py' lineno=7>) total_nframe=9> size=1 count=1>
#> outer.py:3: size=3000 B (-20 B), count=5 (+1), average=600 B outer.py:3: size=0 B (-5 B), count=0 (-1)
#> outer.py:3: size=5120 TiB, count=0 outer.py:3: size=118 MiB, count=1000, average=121 KiB
#> [<Frame filename='a' lineno=1>, <Frame filename='a' lineno=2>, <Frame filename='b' lineno=1>] True
