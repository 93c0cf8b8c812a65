# Slices that are an index at once: lists and tuples by ints, everything else, and what __index__ and setters see.
class L(list):
    def __getitem__(self, k): return ("L", k)
    def __setitem__(self, k, v): print("set", k, v)
class Ix:
    def __init__(self, v): self.v = v
    def __index__(self):
        print("index", self.v)
        return self.v
class Any:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print(k, v)
def get(o, a, b): return o[a:b]
def by(o, a, b, c): return o[a:b:c]
seqs = [list(range(8)), tuple(range(8)), "abcdefgh", b"abcdefgh", range(8), L(range(8)), Any(), bytearray(b"abc")]
for o in seqs:
    print(get(o, 1, 3), get(o, None, -2), get(o, -3, None), get(o, 5, 2), get(o, -100, 100), get(o, 2**70, None))
    print(o[:], o[1:], o[:1], o[::2], o[::-1], by(o, None, 0, -1), by(o, 6, 1, -2), by(o, 3, None, 2**65))
#> [1, 2] [0, 1, 2, 3, 4, 5] [5, 6, 7] [] [0, 1, 2, 3, 4, 5, 6, 7] []
#> [0, 1, 2, 3, 4, 5, 6, 7] [1, 2, 3, 4, 5, 6, 7] [0] [0, 2, 4, 6] [7, 6, 5, 4, 3, 2, 1, 0] [7, 6, 5, 4, 3, 2, 1] [6, 4, 2] [3]
#> (1, 2) (0, 1, 2, 3, 4, 5) (5, 6, 7) () (0, 1, 2, 3, 4, 5, 6, 7) ()
#> (0, 1, 2, 3, 4, 5, 6, 7) (1, 2, 3, 4, 5, 6, 7) (0,) (0, 2, 4, 6) (7, 6, 5, 4, 3, 2, 1, 0) (7, 6, 5, 4, 3, 2, 1) (6, 4, 2) (3,)
#>= 'bc abcdef fgh  abcdefgh '
#> abcdefgh bcdefgh a aceg hgfedcba hgfedcb gec d
#> b'bc' b'abcdef' b'fgh' b'' b'abcdefgh' b''
#> b'abcdefgh' b'bcdefgh' b'a' b'aceg' b'hgfedcba' b'hgfedcb' b'gec' b'd'
#> range(1, 3) range(0, 6) range(5, 8) range(5, 2) range(0, 8) range(8, 8)
#> range(0, 8) range(1, 8) range(0, 1) range(0, 8, 2) range(7, -1, -1) range(7, 0, -1) range(6, 1, -2) range(3, 8, 36893488147419103232)
#> ('L', slice(1, 3, None)) ('L', slice(None, -2, None)) ('L', slice(-3, None, None)) ('L', slice(5, 2, None)) ('L', slice(-100, 100, None)) ('L', slice(1180591620717411303424, None, None))
#> ('L', slice(None, None, None)) ('L', slice(1, None, None)) ('L', slice(None, 1, None)) ('L', slice(None, None, 2)) ('L', slice(None, None, -1)) ('L', slice(None, 0, -1)) ('L', slice(6, 1, -2)) ('L', slice(3, None, 36893488147419103232))
#> slice(1, 3, None) slice(None, -2, None) slice(-3, None, None) slice(5, 2, None) slice(-100, 100, None) slice(1180591620717411303424, None, None)
#> slice(None, None, None) slice(1, None, None) slice(None, 1, None) slice(None, None, 2) slice(None, None, -1) slice(None, 0, -1) slice(6, 1, -2) slice(3, None, 36893488147419103232)
#> bytearray(b'bc') bytearray(b'a') bytearray(b'abc') bytearray(b'') bytearray(b'abc') bytearray(b'')
#> bytearray(b'abc') bytearray(b'bc') bytearray(b'a') bytearray(b'ac') bytearray(b'cba') bytearray(b'cb') bytearray(b'c') bytearray(b'')
l = list(range(8))
print(l[Ix(1):Ix(3)], l[True:], l[Ix(1)::Ix(2)], l[:3:-2**64], by(l, 0, 8, -2**63))  #> index 1
#> index 3
#> index 2
#> index 1
#> [1, 2] [1, 2, 3, 4, 5, 6, 7] [1, 3, 5, 7] [7] []
for bad in (lambda: l["a":], lambda: l[1:2:0], lambda: l[1.5:2], lambda: {}[1:2], lambda: l[::"s"]):
    try: print(bad())
    except (TypeError, ValueError) as e: print(e)
    #> slice indices must be integers or None or have an __index__ method
    #> slice step cannot be zero
    #> slice indices must be integers or None or have an __index__ method
    #> unhashable type: 'slice'
    #> slice indices must be integers or None or have an __index__ method
def put(o, a, b, v): o[a:b] = v
p = list(range(10))
put(p, 1, 3, "xyz"); print(p)       #> [0, 'x', 'y', 'z', 3, 4, 5, 6, 7, 8, 9]
put(p, None, 2, []); print(p)       #> ['y', 'z', 3, 4, 5, 6, 7, 8, 9]
put(p, 3, 1, (1, 2)); print(p)      #> ['y', 'z', 3, 1, 2, 4, 5, 6, 7, 8, 9]
put(p, -2, None, p); print(p)
#> ['y', 'z', 3, 1, 2, 4, 5, 6, 7, 'y', 'z', 3, 1, 2, 4, 5, 6, 7, 8, 9]
put(p, None, None, [1]); print(p)   #> [1]
p[:] = p; p[:0] = p[::-1]; print(p)  #> [1, 1]
put(p, 2**70, None, [9]); print(p)  #> [1, 1, 9]
put(p, Ix(0), Ix(1), iter("q")); print(p)  #> index 0
                                           #> index 1
                                           #> ['q', 1, 9]
put(L(), 1, 2, 3); put(Any(), None, 2, 3)  #> set slice(1, 2, None) 3
                                           #> slice(None, 2, None) 3
ba = bytearray(b"hello"); put(ba, 1, 3, b"XX"); print(ba)  #> bytearray(b'hXXlo')
for bad in [(p, 0, 1, 5), ("abc", 0, 1, "x"), ((1,), 0, 1, ()), (p, "a", 1, []), ({}, 1, 2, 3)]:
    try: put(*bad)
    except TypeError as e: print(e)  #> can only assign an iterable
#> 'str' object does not support item assignment
#> 'tuple' object does not support item assignment
#> slice indices must be integers or None or have an __index__ method
#> unhashable type: 'slice'
q = list(range(6))
q[1:3] += [7, 7]
q[::2] = "abcd"[:len(q[::2])]
del q[1:2]
print(q)                            #> ['a', 'b', 7, 'c', 3, 'd', 5]
def kinds(v):
    l, d, i = [0] * 3, {}, 1
    l[i] = v; l[0] = 5; l[i + 1] = v + 1
    d[i] = v; d["k"] = 5; d[v] = i
    l[-1], d[2] = d, l
    return l[:2], list(d)
for _ in range(70): kinds(3)
print(kinds(3), kinds(2**70))
#> ([5, 3], [1, 'k', 3, 2]) ([5, 1180591620717411303424], [1, 'k', 1180591620717411303424, 2])
class Del:
    def __del__(self): print("gone", o)
o = [Del(), 1]
o[0] = 2                            #> gone [2, 1]
o[:] = [Del()]
o[:1] = "ab"                        #> gone ['a', 'b']
