# Order in which containers release their contents.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=" ")
def go(label, f): print(label, end=": "); f(); print()
go("list", lambda: [D(1), D(2), D(3)] and None)  #>= 'list: 3 2 1 '
go("tuple", lambda: (D(1), D(2), D(3)) and None)  #>= 'tuple: 3 2 1 '
go("dict", lambda: {"a": D(1), "b": D(2), D("k"): D("v")} and None)  #>= 'dict: 1 2 k v '
go("clear", lambda: [D(1), D(2)].clear())  #>= 'clear: 2 1 '
go("dict clear", lambda: {1: D(1), 2: D(2)}.clear())  #>= 'dict clear: 1 2 '
def sl(): l = [D(i) for i in range(5)]; l[1:3] = []; print("|", end=" ")
go("slice", sl)                     #>= 'slice: 2 1 | 4 3 0 '
def dl(): l = [D(i) for i in range(5)]; del l[::2]; print("|", end=" ")
go("del slice", dl)                 #>= 'del slice: 0 2 4 | 3 1 '
class O: pass
def inst(): o = O(); o.a = D("a"); o.b = D("b"); o.c = D("c")
go("instance", inst)                #>= 'instance: a b c '
class S: __slots__ = ("z", "a", "m")
def slots(): s = S(); s.a = D("a"); s.z = D("z"); s.m = D("m")
go("slots", slots)                  #>= 'slots: a m z '
class P(D): pass
def owner(): p = P("owner"); p.x = D("x"); p.y = D("y")
go("owner first", owner)            #>= 'owner first: owner x y '
def locs(): b = D("b"); a = D("a"); c = D("c")
go("locals", locs)                  #>= 'locals: b a c '
def params(x, y, *z, **k): w = D("w")
go("params", lambda: params(D("x"), D("y"), D("z0"), D("z1"), k=D("k")))
#>= 'params: x y z1 z0 k w '
def clos():
    a = D("cell"); b = D("plain")
    return lambda: a
go("closure", lambda: clos() and None)  #>= 'closure: plain cell '
def pop(): l = [D(1), D(2)]; l.pop(0); print("|", end=" ")
go("pop", pop)                      #>= 'pop: 1 | 2 '
def st():
    s = {D("only")}; s.clear(); print("|", end=" ")
go("set", st)                       #>= 'set: only | '
from collections import deque
go("deque", lambda: deque([D(1), D(2), D(3)]) and None)  #>= 'deque: 1 2 3 '
def nested(): return [[D(1), [D(2)]], (D(3), {"k": D(4)})] and None
go("nested", nested)                #>= 'nested: 4 3 2 1 '
def gen():
    a = D("ga"); b = D("gb")
    yield
    print("never")
def drop(): g = gen(); next(g)
go("generator", drop)               #>= 'generator: ga gb '
def over(): d = {"k": D("old")}; d["k"] = D("new"); print("|", end=" ")
go("overwrite", over)               #>= 'overwrite: old | new '
def attr(): o = O(); o.a = D("old"); o.a = D("new"); print("|", end=" "); del o.a; print("|", end=" ")
go("attribute", attr)               #>= 'attribute: old | new | '
def chain():
    n = None
    for i in range(4):
        m = D(i); m.next = n; n = m
    print("|", end=" ")
go("chain", chain)                  #>= 'chain: | 3 2 1 0 '
def exc():
    try: raise ValueError(D("a1"), D("a2"))
    except ValueError as e: e.note = D("attr")
    print("|", end=" ")
go("exception", exc)                #>= 'exception: attr a2 a1 | '
def update(): l = [D(1), D(2), D(3)]; l[:] = [D(4)]; print("|", end=" "); l *= 0; print("|", end=" ")
go("assign all", update)            #>= 'assign all: 3 2 1 | 4 | '
def mapz(): list(map(lambda x: x.n, [D(1), D(2)])); print("|", end=" "); [*zip([D(3)], [D(4)])]; print("|", end=" ")
go("map zip", mapz)                 #>= 'map zip: 2 1 | 4 3 | '
