# no-stress: the log is to show the normal thresholds
# ouro-only: the event log is Ouro's own; candidates and duration are CPython 3.15's.
import gc, io, weakref
gc.disable(); gc.collect()
lines = io.StringIO()
def events():
    found = [eval(line) for line in lines.getvalue().splitlines()]
    lines.seek(0); lines.truncate()
    return found
def show(e): print(e["generation"], e["reason"], *[e[k] for k in ("collected", "untracked", "finalizers", "weakrefs")])
class A:
    def __del__(self): pass
print(gc.set_event_log(lines))
#> None
x = A(); x.me = x; w = weakref.ref(x); del x
print(gc.collect(0)); e, = events(); show(e); print(e["candidates"] - e["survivors"] - e["collected"], e["duration"] > 0, sorted(e))
#> 1
#> 0 explicit 1 1 1 1
#> 0 True ['candidates', 'collected', 'duration', 'finalizers', 'generation', 'reason', 'survivors', 'time', 'untracked', 'weakrefs']
t = tuple([1, 2]); gc.collect(1); e, = events(); print(e["untracked"] >= 1)
#> True
keep = []
gc.enable()
while len(keep) < 5000: keep.append([])
e = events(); show(e[0]); print(0 < e[0]["time"] < e[-1]["time"])
#> 0 gen 0: 701 > 700 0 0 0 0
#> True
while len(keep) < 700000: keep.append([])
e = events()
print([x["generation"] for x in e].count(2) > 2, {x["reason"] for x in e if x["generation"] == 1 and "skip" not in x["reason"]})
#> True {'gen 1: 11 > 10'}
s = [x for x in e if "skipped" in x["reason"]][0]; why = s["reason"].split("; ")[1]
pending, total = [int(word.replace(",", "")) for word in why.split() if "," in word]
print(s["generation"], s["reason"][:18], why.replace(f"{pending:,}", "P").replace(f"{total:,}", "T"), pending < total // 4)
#> 0 gen 0: 701 > 700;  full run skipped: P pending is below 25 % of T True
gc.set_event_log(None); gc.collect(); print(events())
#> []
class Bad:
    def write(self, line): raise ValueError("full")
import sys
sys.unraisablehook = lambda u: print("unraisable:", u.exc_value, type(u.object).__name__)
gc.set_event_log(Bad()); print(gc.collect())
#> unraisable: full Bad
#> 0
gc.set_event_log(None)
for bad in 5, None.__class__, "/nonexistent/x", b"/nonexistent/y":
    try: gc.set_event_log(bad)
    except Exception as e: print(type(e).__name__, e)
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError expected str, bytes or os.PathLike object, not type
#> FileNotFoundError [Errno 2] No such file or directory: '/nonexistent/x'
#> FileNotFoundError [Errno 2] No such file or directory: b'/nonexistent/y'
print("set_event_log" in dir(gc), callable(gc.set_event_log))
#> False True

infos = []
def watch(phase, info): infos.append(info)
gc.callbacks.append(watch); a = []; a.append(a); del a; gc.collect(); gc.callbacks.remove(watch)
start, stop = infos
print(list(stop), start["candidates"], start["duration"], stop["candidates"] > 700000, stop["duration"] > 0)
#> ['generation', 'collected', 'uncollectable', 'candidates', 'duration'] 0 0.0 True True
before = gc.get_stats()[2]; gc.collect(); after = gc.get_stats()[2]
print(after["candidates"] > before["candidates"] > 700000, after["duration"] > before["duration"] > 0)
#> True True
