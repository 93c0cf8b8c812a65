# Chained comparisons evaluate each operand once and stop early.
def v(n): print("v", n, end=" "); return n
print(v(1) < v(2) < v(3)); print(v(3) < v(2) < v(1)); print(v(1) < v(3) > v(2)); print(v(1) == v(1) == v(1) != v(2)); print(v(1) in [v(1)] in [[1]]); print(not v(1) < v(2) > v(5)); print((v(1) < v(2)) < v(3))
#> v 1 v 2 v 3 True
#> v 3 v 2 False
#> v 1 v 3 v 2 True
#> v 1 v 1 v 1 v 2 True
#> v 1 v 1 True
#> v 1 v 2 v 5 True
#> v 1 v 2 v 3 True
if v(1) < v(2) < v(3): print("yes")  #> v 1 v 2 v 3 yes
while v(5) < v(1) < v(9): pass      #> v 5 v 1 True False True True True True True
x = 5; print(1 < x < 10, 10 > x > 6, 1 <= x <= 5 == 5, x == 5 in (5,), 1 < 2 < 3 < 4 < 5 > 4 > 3, "a" < "b" < "c", [] == [] != {})
class R:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n, end=" "); return R(self.n - 1) if self.n else []
    def __bool__(self): print("bool", self.n, end=" "); return self.n > 0
r = R(2) < R(3) < R(4); print(type(r).__name__, r.n); r = R(0) < R(3) < R(4); print(r); r = R(1) < R(3) < R(4); print(r.n)
#> lt 2 3 bool 1 lt 3 4 R 2
#> lt 0 3 []
#> lt 1 3 bool 0 0
def f(a, b, c): return a < b < c
print(f(1, 2, 3), f(1.0, 2, 3.5), f("a", "b", "a"), f(2**70, 2**71, 2**72))  #> True True False True
try: f(1, 2, "a")
except TypeError as e: print(e)     #> '<' not supported between instances of 'int' and 'str'
print(f(3, 2, "never compared"), 1 < 2 if 1 < 2 < 3 else 0, [i for i in range(10) if 2 < i < 6 != 4], 0 < 1 and 1 < 2)
#> False True [3, 4, 5] True
