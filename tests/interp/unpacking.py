# Assignment forms.
a, b = 1, 2; a, b = b, a; print(a, b)  #> 2 1
(c, [d, e]), f = (1, (2, 3)), 4; print(c, d, e, f)  #> 1 2 3 4
x, *y, z = range(5); print(x, y, z)  #> 0 [1, 2, 3] 4
*p, = "ab"; q, *r = [1]; *s, t = (1,); print(p, q, r, s, t)  #> ['a', 'b'] 1 [] [] 1
a = b = c = []; a.append(1); print(b, c is a)  #> [1] True
i = 0; l = [0, 0, 0]; i, l[i] = 1, "x"; print(i, l)  #> 1 [0, 'x', 0]
d = {}; d["a"], d["b"] = 1, 2; print(d)  #> {'a': 1, 'b': 2}
class O: pass
o = O(); o.x, o.y = "xy"; (o.z) = 5; print(vars(o))  #> {'x': 'x', 'y': 'y', 'z': 5}
for a, (b, *c) in [(1, "xyz"), (2, "q")]: print(a, b, c)  #> 1 x ['y', 'z']
                                                          #> 2 q []
[m, n] = {"k": 1, "j": 2}; print(m, n)  #> k j
a = [1, 2, 3, 4]; a[1:3], a[0] = "XY", 9; print(a)  #> [9, 'X', 'Y', 4]
print(*[1], *(2,), *{3}, *"4", sep="-"); print([*range(3), *"ab"], {*[1], 1}, (*(), 1), {**{"a": 1}, "a": 2})
#> 1-2-3-4
#> [0, 1, 2, 'a', 'b'] {1} (1,) {'a': 2}
def e(code):
    try: exec(code); print("ok")
    except Exception as x: print(type(x).__name__, x, sep=": ")
e("a, b = 1"); e("a, b = 1,"); e("a, b = 1, 2, 3"); e("a, *b, c = 1,"); e("a, b = None"); e("a, b = 'abc'"); e("(a, b), c = 1, 2"); e("a, b = {1}"); e("*a, = 5"); e("a, b = iter([1])"); e("a, b, c = (i for i in range(2))"); e("for a, b in [1]: pass"); e("[a, b] = {}"); e("a, b, *c = 'x'")
#> TypeError: cannot unpack non-iterable int object
#> ValueError: not enough values to unpack (expected 2, got 1)
#> ValueError: too many values to unpack (expected 2)
#> ValueError: not enough values to unpack (expected at least 2, got 1)
#> TypeError: cannot unpack non-iterable NoneType object
#> ValueError: too many values to unpack (expected 2)
#> TypeError: cannot unpack non-iterable int object
#> ValueError: not enough values to unpack (expected 2, got 1)
#> TypeError: cannot unpack non-iterable int object
#> ValueError: not enough values to unpack (expected 2, got 1)
#> ValueError: not enough values to unpack (expected 3, got 2)
#> TypeError: cannot unpack non-iterable int object
#> ValueError: not enough values to unpack (expected 2, got 0)
#> ValueError: not enough values to unpack (expected at least 2, got 1)
def ret(): return 1, *[2, 3]
def gen(): yield 1, *[2]
print(ret(), list(gen()))           #> (1, 2, 3) [(1, 2)]
x = 5; x += 1; x -= 2; x *= 3; x /= 4; x //= 1; x **= 2; x %= 5; print(x)  #> 4.0
x = 6; x &= 3; x |= 8; x ^= 1; x <<= 2; x >>= 1; print(x)  #> 22
l = [1]; l += (2,); l *= 2; l[0] += 10; o.x += "!"; print(l, o.x)  #> [11, 2, 1, 2] x!
def order(n): print("eval", n); return n
{order("k1"): order("v1"), order("k2"): order("v2")}; (order(1), order(2))[0]; [order(3)][order(0)]
#> eval k1
#> eval v1
#> eval k2
#> eval v2
#> eval 1
#> eval 2
#> eval 3
#> eval 0
dd = {}; dd[order("key")] = order("value"); order([0])[order(0)] = order("rhs"); z = order(1) + order(2) * order(3); order(1) if order(0) else order(2)
#> eval value
#> eval key
#> eval rhs
#> eval [0]
#> eval 0
#> eval 1
#> eval 2
#> eval 3
#> eval 0
#> eval 2
def dflt(a=order("default")): pass  #> eval default
x: int = 5; y: "undefined"; print(x, __annotations__)  #> 5 {'x': <class 'int'>, 'y': 'undefined'}
def ann(a: int, b: str = "x", *c: float, d: bool = True, **e: None) -> list: pass
print(ann.__annotations__)
#> {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'float'>, 'd': <class 'bool'>, 'e': None, 'return': <class 'list'>}
if (n := len("abc")) > 2: print(n)  #> 3
print((w := 5) + w, [v := 1, v + 1], f"{(u := 3)}")  #> 10 [1, 2] 3
a = 1,; print(a); b = (yield_ := 2); print(b)  #> (1,)
                                               #> 2
