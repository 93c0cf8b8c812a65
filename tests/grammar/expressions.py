# Operators and their precedence, slices, stars, lambda.
a = [0, 1, 2, 3, 4, 5]; s = slice(1, 3)
print(a[1:3], a[:], a[::2], a[1:], a[:-1], a[s], a[len(a) - 1], (1, 2)[0], "ab"[0], {1: 2}[1], [[1]][0][0])
class G:
    def __getitem__(self, k): return k
g = G(); print(g[1, 2], g[1:2, ::3], g[1,], g[()], g[*[1, 2]], g[*[1], 2], g[:, *a[:2]], g[x := 5], g[1:x], g[lambda: 0] is not None, g[...])
print(1 in [1] == True, 1 in [1] and True, not 1 in [2], 1 not in [2], 1 is not None if 0 else 1, None is None is None, [] is not [], 1 < 2 > 1, 3 == 3 != 4)
print(*[1, 2], *"ab", sep=","); print([*a[:2], *[], 9], {*a[:1], 7}, (*a[:1],), {**{}, 'x': 1, **{'y': 2}}); b = *a[:2], 5; print(b)
print((lambda a, /, b, *c, d=1, **e: (a, b, c, d, e))(1, 2, 3, d=4, f=5), (lambda *a: a)(), (lambda **k: k)(z=1), (lambda a=1, *, b: (a, b))(b=2), (lambda: (1, 2))())
print((y := 3) + y, [z := 1, z + 1], (w := (v := 2) + 1), f"{(q := 4)}", [last := i for i in range(3)][-1], last); print(y if (y := 7) else 0); n = (m := 1); print(n, m, (lambda: (k := 5) + k)())
print(1 if True else 2 if True else 3, (1 if False else 2) + 1, [i if i else -1 for i in range(2)], [i for i in (1, 2) if i if i > 1], not (1 and 0) or 0)
print(a and a[0] or "or", a or 1 / 0, 0 and 1 / 0, not a, -a[1], ~a[2], +a[3], a[1] ** -a[2], 2 ** 2 ** 3, (2 ** 2) ** 3, -2 ** 2, 10 - 2 - 3, 100 // 7 // 2, 2 + 3 * 4 ** 2 % 5, 1 | 2 & 3 ^ 1, 1 << 1 << 1, 7 & 3 == 3, (7 & 3) == 3)
class M:
    def __matmul__(self, o): return "@"
    def __imatmul__(self, o): return "@="
m = M(); print(m @ 1, m @ m); m @= 2; print(m)
print("a" "b" f"{1}" "c", "x" * 2 "y" if 0 else "", ("p"
#! SyntaxError 17:27-17:51 invalid syntax. Perhaps you forgot a comma?
  "q"), len("a" "b")) if 0 else print("a" "b" f"{1}" "c", ("p"
  "q"))
print(a [0], a. __len__ ( ), ( a ) [ 1 ], print . __name__, 1 . __class__, "%d" % 1, not-1, -1 .__abs__(), (-1).__abs__())
def gen(): x = yield; y = yield x; z = (yield) + (yield y); return [(yield), (yield 1)]
it = gen(); next(it); print(it.send(1), it.send(2)); print(await_ if (await_ := 1) else 0, print(end="") or "print", [print][0].__name__, {print}.pop() is print)
del a[0], a[-1:], (m), [n]; print(a, "m" in globals()); (p) = 1; [p] = [2]; (p,) = 3,; (p.q if 0 else p); print(p); p: int; (p): int = 4; print(p); a[0]: str = "s"; print(a)
