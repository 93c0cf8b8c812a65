# Loops that unpack the pairs of zip, enumerate and items(): the same site with other iterators, ends, errors, lifetimes.
def pairs(it):
    out = []
    for a, b in it:
        out.append((a, b))
    return out
def source(n):
    for i in range(n): yield i
for _ in range(70):
    pairs(zip([1, 2], [3, 4]))
print(pairs(zip([1, 2, 3], (4, 5))), pairs(zip("ab", source(5))), pairs(zip(source(1), [1, 2])))
#> [(1, 4), (2, 5)] [('a', 0), ('b', 1)] [(0, 1)]
print(pairs(enumerate("xy")), pairs(enumerate([5], 2**63 - 2)), pairs(enumerate([5, 6, 7], 2**63 - 2)))
#> [(0, 'x'), (1, 'y')] [(9223372036854775806, 5)] [(9223372036854775806, 5), (9223372036854775807, 6), (9223372036854775808, 7)]
print(pairs({1: 2, "k": "v"}.items()), pairs(zip()), pairs(zip([(1, 2)], [3], strict=True)))
#> [(1, 2), ('k', 'v')] [] [((1, 2), 3)]
for bad in [zip([1], [2], [3]), zip([1]), [(1, 2, 3)], enumerate(5 for _ in ()), {(1, 2): 0}, [1]]:
    try: print(pairs(bad))
    except (ValueError, TypeError) as e: print(e)
#> too many values to unpack (expected 2)
#> not enough values to unpack (expected 2, got 1)
#> too many values to unpack (expected 2)
#> []
#> [(1, 2)]
#> cannot unpack non-iterable int object
for mk in (lambda: zip([1], [1, 2], strict=True), lambda: zip([1, 2], [1], strict=True)):
    try: pairs(mk())
    except ValueError as e: print(e)  #> zip() argument 2 is longer than argument 1
                                      #> zip() argument 2 is shorter than argument 1
def failing(n):
    for i in range(n): yield i
    raise KeyError("end")
for mk in (lambda: zip(failing(1), [1, 2]), lambda: zip([1, 2], failing(1)), lambda: enumerate(failing(2))):
    try: pairs(mk())
    except KeyError as e: print("KeyError", e)  #> KeyError 'end'
                                                #> KeyError 'end'
                                                #> KeyError 'end'
d = {1: 1, 2: 2}
try:
    for k, v in d.items():
        for kk, vv in d.items(): pass
        d[k + 10] = v
except RuntimeError as e: print(e)  #> dictionary changed size during iteration
def nested(n):
    total = 0
    for i, (a, b) in enumerate(zip(range(n), range(n, 0, -1))):
        for k, v in {"a": a, "b": b}.items(): total += i * v
    return total
print(nested(100))                  #> 495000
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
def lives():
    for i, o in enumerate(Loud(f"e{k}") for k in range(3)):
        print("body", i)
        del o
    for p, q in zip((Loud(f"a{k}") for k in range(2)), (Loud(f"b{k}") for k in range(2))):
        print("body", p.name, q.name)
    del p, q
    print("after")
    x = {k: Loud(f"v{k}") for k in range(2)}
    for k, v in x.items():
        x[k] = None
        print("body", k)
lives()                             #> body 0
                                    #> del e0
                                    #> body 1
                                    #> del e1
                                    #> body 2
                                    #> del e2
                                    #> body a0 b0
                                    #> del a0
                                    #> del b0
                                    #> body a1 b1
                                    #> del a1
                                    #> del b1
                                    #> after
                                    #> body 0
                                    #> del v0
                                    #> body 1
                                    #> del v1
kept = []
for a, b in zip([1, 2, 3], "abc"):
    kept.append((b, a))
it = enumerate("abc")
first = next(it)
for i, c in it: kept.append((i, c))
print(kept, first)                  #> [('a', 1), ('b', 2), ('c', 3), (1, 'b'), (2, 'c')] (0, 'a')
def swapped(seq):
    for b, a in seq: yield a, b
print(list(swapped(enumerate("ab"))), dict(swapped({1: 2}.items())))  #> [('a', 0), ('b', 1)] {2: 1}
