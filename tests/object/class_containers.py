# Container protocol in classes.
class C:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __len__(self): return len(self.d)
    def __contains__(self, k): print("contains", k); return k in self.d
    def __iter__(self): print("iter"); return iter(list(self.d))
    def __reversed__(self): return "reversed!"
c = C()
c[1] = 2; c[1:2] = "slice"[:2] if False else 3; c["a", "b"] = 4; c[...] = 5  #> set 1 2
#> set slice(1, 2, None) 3
#! TypeError: unhashable type: 'slice'
print(c[1], len(c), 1 in c, 9 in c, bool(c), reversed(c)); del c[1]; c["n"] = 1; c["n"] += 10; print(c["n"], [k for k in c][-1])
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * 10
print(list(Seq()), 20 in Seq(), 99 in Seq(), [*Seq()], max(Seq()), *Seq()); a, b, d = Seq(); print(a, b, d, list(zip(Seq(), "ab")))
it = iter(Seq()); print(next(it), list(it), next(it, "done"))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration("value")
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), tuple(It(2)), set(It(2)), dict(zip(It(2), "ab")), 1 in It(3), sorted(It(3)), "-".join(map(str, It(3))))
class Idx:
    def __index__(self): return 2
print([10, 20, 30][Idx()], "abc"[Idx()], range(9)[Idx()], "x" * Idx(), [0] * Idx(), bin(Idx()), (1, 2, 3)[:Idx()])
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
class BadIter:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
    def __getitem__(self, i): return 1
class NoneContains:
    __contains__ = None
    def __iter__(self): return iter([1])
class LenHint:
    def __length_hint__(self): return -1
    def __iter__(self): return iter([1])
class BadLen:
    def __len__(self): return "5"
class Keyed:
    def __class_getitem__(cls, k): return (cls.__name__, k)
e(lambda: list(BadIter()))
e(lambda: iter(NoneIter()))
e(lambda: 1 in NoneContains())
e(lambda: list(LenHint()))
e(lambda: len(BadLen()))
e(lambda: object()[0])
e(lambda: setattr(C, "x", 1) or C.x)
print(Keyed[1], Keyed[int, str], list[int], dict[str, int], tuple[int, ...])
e(lambda: It[0])
e(lambda: next(5))
e(lambda: next(iter([])))
