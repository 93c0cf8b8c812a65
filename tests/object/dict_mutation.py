# Changing a dict while it is iterated, looked up or compared.
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
def grow():
    d = {1: 1}
    for k in d: d[k + 1] = 0
def shrink():
    d = {1: 1, 2: 2}
    for k in d: del d[k]
def keys_changed():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
        d[k + 10] = 0
def items():
    d = {1: 1}
    for k, v in d.items(): d["new"] = 1
def values():
    d = {1: 1}
    for v in d.values(): d.clear()
e(grow); e(shrink); e(keys_changed); e(items); e(values)
#> RuntimeError: dictionary changed size during iteration
#> RuntimeError: dictionary changed size during iteration
#> RuntimeError: dictionary keys changed during iteration
#> RuntimeError: dictionary changed size during iteration
#> RuntimeError: dictionary changed size during iteration
d = {1: 1, 2: 2}
for k in d: d[k] = d[k] * 10
print(d)                            #> {1: 10, 2: 20}
it = iter(d); next(it); print(it.__length_hint__(), list(it), list(it))  #> 1 [2] []
it = iter({}); print(next(it, "empty"))  #> empty
class Evil:
    def __init__(self, n): self.n = n
    def __hash__(self): return 5
    def __eq__(self, o):
        if d2: d2.clear()
        return False
d2 = {}
d2[Evil(1)] = 1
d2[Evil(2)] = 2
print(len(d2))                      #> 1
class Bad:
    def __hash__(self): raise RuntimeError("no hash")
class BadEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("no eq")
class NoHash:
    __hash__ = None
class StrHash:
    def __hash__(self): return "x"
e(lambda: {Bad(): 1})               #> RuntimeError: no hash
e(lambda: {BadEq(): 1, BadEq(): 2})  #> ValueError: no eq
e(lambda: {NoHash(): 1})            #> TypeError: unhashable type: 'NoHash'
e(lambda: {StrHash(): 1})           #> TypeError: __hash__ method should return an integer
e(lambda: {}[Bad()])                #> RuntimeError: no hash
b = BadEq()
print({b: 1}[b], b in {b: 1}, [b] == [b], b in [b])  #> 1 True True True
class Big:
    def __hash__(self): return 2**100 + 7
print(hash(Big()) == hash(2**100 + 7), {Big(): 1} is not None)  #> True True
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __getitem__(self, k): return super().__getitem__(k) + 1
    def keys(self): return ["fake"]
x = D(a=1); x["b"] = 2; x.update(c=3)
print(x, x["b"], x.get("b"), dict(x), {**x}, list(x), x.setdefault("d", 4), x.pop("b"))
#> {'a': 1, 'c': 3, 'd': 4} 5 4 {'a': 1, 'b': 4, 'c': 3} {'a': 1, 'b': 4, 'c': 3} ['a', 'b', 'c'] 4 4
