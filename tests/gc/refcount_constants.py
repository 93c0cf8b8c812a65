# A constant has one owner more while its source runs.
import sys
g = sys.getrefcount
x = (123456, "a b", 2.5, (7890, "c d"))
print(g(x), g(x[0]), g(x[1]), g(x[2]), g(x[3]), g(x[3][0]))
def f():
    y = (123456, "a b")
    return g(y), g(y[0]), g("a b"), g(123456), g(x[0])
print(f())
print(g(-5000), g("abc" "def ghi"), g(b"by te"), g(1000 * 1000), g("ab cd" * 2), g(3 + 4j))
if 5 in {1000, 2000}: pass
def k(a=12345): 
    "doc string here"
    return g(a), g(k.__doc__), g(k.__defaults__[0])
print(k())
class C:
    "class doc"
    v = 98765
print(g(C.__doc__), g(C.v))
lam = lambda: 56789
print(g(lam()))
exec("z = 4567; print(g(z), g(9876), g('q r'))"); print(g(z))
print(eval("g(4321), g('q r')"))
co = compile("z = 4567; print(g(z), g(9876), g('q r'))", "x", "exec"); exec(co)
s = "plain"; print(g("not an id"), g(f"{s} x y"))
for i in [1001, 1002]: print(g(i))
d = {"k k": 70000}; print([g(v) for v in d.values()], [g(v) for v in d])
l = [70001, 70002, 70003, 70004]; print([g(v) for v in l])
n = 10**10; m = n; print(g(n)); n = n + 1; print(g(n), g(m))
a = 257; b = 257; print(a is b, g(a))
fs = frozenset({1, 2}); print(g(fs))
p = 1.5; q = 1.5; print(p is q, g(p))
#> 4 5 5 3 3 3
#> (4, 5, 5, 5, 5)
#> 3 3 3 3 3 3
#> (5, 4, 5)
#> 4 4
#> 3
#> 4 3 3
#> 2
#> (3, 3)
#> 3 2 2
#> 3 1
#> 4
#> 4
#> [5] [5]
#> [5, 5, 5, 5]
#> 5
#> 2 4
#> True 5
#> 2
#> True 5
