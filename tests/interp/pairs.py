# Two items at once into locals.
def pairs(seqs):
    out = []
    for a, b in seqs:
        out.append((b, a))
    return out
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter(range(self.n))
class Tup(tuple): pass
class Swapped(tuple):
    def __iter__(self): return iter((self[1], self[0]))
print(pairs([(1, 2), [3, 4], "ab", {5: 6, 7: 8}, Tup((9, 10)), Swapped((11, 12)), It(2), zip("x", "y").__next__()]))
#> [(2, 1), (4, 3), ('b', 'a'), (7, 5), (10, 9), (11, 12), (1, 0), ('y', 'x')]
for bad in [(1,), (1, 2, 3), [], "abc", It(3), It(1), 5]:
    try: pairs([(0, 0), bad])
    except (ValueError, TypeError) as e: print(e)
    #> not enough values to unpack (expected 2, got 1)
    #> too many values to unpack (expected 2)
    #> not enough values to unpack (expected 2, got 0)
    #> too many values to unpack (expected 2)
    #> too many values to unpack (expected 2)
    #> not enough values to unpack (expected 2, got 1)
    #> cannot unpack non-iterable int object
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
def order():
    a, b = Loud("a1"), Loud("b1")
    t = (Loud("a2"), Loud("b2"))
    a, b = t
    print("kept", len(t))
    del t
    a, b = [Loud("a3"), Loud("b3")]
    print("stored")
    a, a = make("a4", "a5")
    print("same", a.name)
def make(x, y): return Loud(x), Loud(y)
order()                             #> del a1
                                    #> del b1
                                    #> kept 2
                                    #> del a2
                                    #> del b2
                                    #> stored
                                    #> del a3
                                    #> del a4
                                    #> same a5
                                    #> del a5
                                    #> del b3
def sees():
    class Peek:
        def __del__(self): print(sorted(k for k in fr.f_locals if k in "pq"))
    import sys
    fr = sys._getframe()
    p, q = Peek(), 1
    p, q = 2, 3
    p, q = Peek(), 4
    p, q = (5, 6)
    print(p, q)
sees()                              #> ['p', 'q']
                                    #> ['p', 'q']
                                    #> 5 6
def unbound():
    try:
        p, q = (1,)
    except ValueError: pass
    try: p
    except UnboundLocalError as e: print(e)
unbound()
#> cannot access local variable 'p' where it is not associated with a value
# generators swallow what next() sends and keep what send() sends
def gen():
    got = []
    for i in range(3):
        got.append((yield i))
        yield
    return got
def drive():
    g, out = gen(), []
    try:
        out.append(next(g))
        while True:
            out.append(g.send("s"))
            out.append(next(g))
    except StopIteration as e: return out, e.value
print(drive())                      #> ([0, None, 1, None, 2, None], ['s', 's', 's'])
def statement():
    yield 1
    yield 2
print([x for x in statement() for y in statement()])  #> [1, 1, 2, 2]
def thrown():
    try:
        yield 1
        yield 2
    except ValueError as e: yield "caught %s" % e
for first in thrown(): break
g = thrown(); next(g)
for x in g:
    print(x)                        #> 2
    try: print(g.throw(ValueError("v")))  #> caught v
    except ValueError as e: print("left", e)
