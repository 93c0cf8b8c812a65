# The order in which containers let go.
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print(s.n, end=" ")
    def __hash__(s): return s.n if isinstance(s.n, int) else 0
    def __repr__(s): return f"N{s.n}"
l = [N(i) for i in range(5)]; del l; print()  #>= '4 3 2 1 0 '
t = tuple([N(i) for i in range(5)]); del t; print()  #>= '4 3 2 1 0 '
d = {N(i): N(i + 10) for i in range(3)}; del d; print()  #>= '0 10 1 11 2 12 '
s = {N(i) for i in range(5)}; del s; print()  #>= '0 1 2 3 4 '
s = frozenset(N(i) for i in range(5)); del s; print()  #>= '0 1 2 3 4 '
l = [N(i) for i in range(6)]; l[1:3] = []; print("|"); del l[0]; print("|"); l[:] = [N(9)]; print("|"); l.clear(); print("|")
#> 2 1 |
#> 0 |
#> 5 4 3 |
#> 9 |
l = [N(i) for i in range(6)]; del l[::2]; print("|"); l *= 0; print("|")  #> 0 2 4 |
                                                                          #> 5 3 1 |
l = [N(i) for i in range(6)]; l[::2] = [N(7), N(8), N(9)]; print("|"); l = []; print("|")
#> 0 2 4 |
#> 5 9 3 8 1 7 |
d = {i: N(i) for i in range(6)}; d[0] = N(10); print("|"); d.pop(1); print("|"); del d[2]; print("|"); d.popitem(); print("|"); d.update({3: N(13)}); print("|"); d |= {4: N(14)}; print("|"); d.clear(); print("|")
#> 0 |
#> 1 |
#> 2 |
#> 5 |
#> 3 |
#> 4 |
#> 10 13 14 |
d = {i: N(i) for i in range(3)}; d.setdefault(0, N(50)); print("|"); d.setdefault(9, N(51)); print("|"); d = d.fromkeys([1]); print("|")
#> 50 |
#> |
#> 0 1 2 51 |
s = {N(i) for i in range(6)}; s.pop(); print("|"); s -= {x for x in s if x.n % 2}; print("|"); s.clear(); print("|")
#> 0 |
#> 1 3 5 |
#> 2 4 |
from collections import deque, OrderedDict, defaultdict, Counter, ChainMap
q = deque(N(i) for i in range(5)); q.popleft(); print("|"); q.rotate(1); q.appendleft(N(9)); del q[1]; print("|"); q.clear(); print("|")
#> 0 |
#> 4 |
#> 9 1 2 3 |
q = deque([N(0), N(1)], maxlen=2); q.append(N(2)); print("|"); q.extendleft([N(3)]); print("|"); del q; print("|")
#> 0 |
#> 2 |
#> 3 1 |
dd = defaultdict(lambda: N("dflt")); dd[1]; dd[2]; print("|"); del dd; print("|")  #> |
                                                                                   #> dflt dflt |
nested = [[N(1), [N(2)]], (N(3), {4: N(4)}), {5: [N(5)]}]; del nested; print("|")  #> 5 4 3 2 1 |
class Box: pass
b = Box(); b.z = N("z"); b.a = N("a"); b.m = N("m"); del b; print("|")  #> z a m |
b = Box(); b.z = N("z2"); b.a = N("a2"); del b.z; b.z = N("z3"); print("|"); del b; print("|")
#> z2 |
#> z3 a2 |
class Sl: __slots__ = ("z", "a", "m")
b = Sl(); b.m = N("m"); b.a = N("a"); b.z = N("z"); del b; print("|")  #> a m z |
l = [N(3), N(1), N(2)]; l.sort(key=lambda v: v.n); print(l); del l; print("|")  #> [N1, N2, N3]
                                                                                #> 3 2 1 |
l = [N(3), N(1), N(2)]; l.reverse(); m = l[:]; del l; print("|"); del m; print("|")  #> |
                                                                                     #> 3 1 2 |
l = [N(1)] * 3; del l[0]; print("|"); del l; print("|")  #> |
                                                         #> 1 |
l = [N(1), N(2)]; l.remove(l[0]); print("|"); l.pop(); print("|")  #> 1 |
                                                                   #> 2 |
z = list(zip([N(1), N(2)], [N(3), N(4)])); print("|"); del z; print("|")  #> |
                                                                          #> 4 2 3 1 |
import itertools
c = itertools.chain([N(1)], [N(2)]); next(c); print("|"); del c; print("|")  #> |
                                                                             #> 2 1 |
c = itertools.cycle([N(1), N(2)]); next(c); next(c); next(c); print("|"); del c; print("|")  #> |
#> 2 1 |
a, b = itertools.tee([N(1), N(2)]); next(a); del a; print("|"); next(b); print("|"); del b; print("|")
#> |
#> |
#> 2 1 |
