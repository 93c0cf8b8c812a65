# Assignment expressions.
if (n := 10) > 5: print(n)          #> 10
while (n := n - 3) > 0: print(n, end=" ")  #> 7 4 1 -2 [5, 25] (1, 2) {'a': 1} (q := 3)=3 8
print(n, [y := 5, y ** 2], (z := 1, z + 1), {(k := "a"): (v := 1)}, f"{(q := 3)=}", (lambda: (w := 4) + w)())
print([last := x for x in range(3)], last, any((hit := c) == "b" for c in "abc"), hit, [(i, j := i * 2) for i in range(2)], j)
#> [0, 1, 2] 2 True b [(0, 0), (1, 2)] 2
def f(a=(d := 5)): return a, d
print(f(), (t := 1, 2), t, (u := (1, 2)), u)  #> (5, 5) (1, 2) 1 (1, 2) (1, 2)
def g():
    out = [total := 0]
    return [total := total + v for v in (1, 2, 3)], total, out
print(g())                          #> ([1, 3, 6], 6, [0])
def h(data): return [r for d in data if (r := d * 2) > 2], r
print(h([1, 2, 3])); x = y = (w := 0); print(x, w); print((a := 1) if (b := 0) else (c := b), c); l = [0, 1, 2]; print(l[(i := 1)], l[(i := 2):], i)
#> ([4, 6], 6)
#> 0 0
#> 0 0
#> 1 [2] 2
def k():
    global gw
    [gw := 1 for _ in "a"]
    nl = 0
    def m():
        nonlocal nl
        return [nl := nl + i for i in range(3)]
    return m(), nl
print(k(), gw); print((lambda x: (y := x + 1, y))(1), len(s := "abc"), s, max((m := 5), 3), not (e := []), e); del s
#> ([0, 1, 3], 3) 1
#> (2, 2) 3 abc 5 True []
