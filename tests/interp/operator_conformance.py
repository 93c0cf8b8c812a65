# Scopes, arguments, operator methods, assignments, patterns.
import sys
def t(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, '|', e)
# scope
x = 'g'
def f():
    global x, newg
    x = 'changed'; newg = 1
f(); print(x, newg)                 #> changed 1
def outer():
    a = 1; b = [a for a in range(3)]
    def inner():
        nonlocal a
        a += 1
        return a
    return inner(), inner(), a, b
print(outer())                      #> (2, 3, 3, [0, 1, 2])
def lc(): return [lambda: i for i in range(3)]
print([g() for g in lc()])          #> [2, 2, 2]
def lc(): return [lambda i=i: i for i in range(3)]
print([g() for g in lc()])          #> [0, 1, 2]
class C:
    v = 1
    def m(self): return v
t(C().m)                            #> NameError | name 'v' is not defined
def kw(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(kw(1, d=4), kw(1, 2, 3, 4, 5, d=6, z=7), kw(1, d=2, a=3, b=4))
#> (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4, 5), 6, 5, {'z': 7}) (1, 2, 3, (), 2, 5, {'a': 3, 'b': 4})
t(kw); t(kw, 1); t(kw, d=1); t(kw, 1, 2, 3, d=1, c=5); t(kw, 1, d=1, **{'d': 2}) 
#> TypeError | kw() missing 1 required positional argument: 'a'
#> TypeError | kw() missing 1 required keyword-only argument: 'd'
#> TypeError | kw() missing 1 required positional argument: 'a'
#> TypeError | kw() got multiple values for argument 'c'
#! TypeError: __main__.t() got multiple values for keyword argument 'd'
print(kw.__defaults__, kw.__kwdefaults__, kw.__code__.co_argcount, kw.__code__.co_posonlyargcount, kw.__code__.co_kwonlyargcount, kw.__code__.co_varnames, kw.__code__.co_flags & 12, kw.__name__, kw.__annotations__)
def ann(a: int, b: 'str' = 'x', *c: list, d: dict = None, **e: set) -> None: pass
print(ann.__annotations__)
ann.__defaults__ = (1, 2); t(ann, d=3); t(setattr, ann, '__defaults__', 5); t(setattr, ann, '__code__', 5); t(setattr, ann, '__name__', 5); t(setattr, ann, '__kwdefaults__', 5); t(setattr, ann, '__dict__', 5); t(setattr, ann, '__annotations__', 5); t(delattr, ann, '__name__'); ann.attr = 1; print(ann.__dict__)
def clo():
    a = 1
    def f(): return a
    return f
print(clo().__closure__[0].cell_contents, clo().__code__.co_freevars, f.__closure__)
# decorators
def deco(n):
    def d(f):
        def w(*a): return (n, f(*a))
        return w
    return d
@deco(1)
@deco(2)
def dd(x): return x
print(dd(5))
l = [lambda f: f]
@l[0]
@(lambda f: lambda *a: f(*a) + 1)
def dd(x): return x
print(dd(5))
@print
class Deco: pass
print(Deco)
# operators
class N:
    def __init__(s, v): s.v = v
    def __repr__(s): return f'N({s.v})'
    def __add__(s, o): return ('add', o)
    def __radd__(s, o): return ('radd', o)
    def __sub__(s, o): return NotImplemented
    def __iadd__(s, o): return ('iadd', o)
    def __eq__(s, o): return 'eq'
    def __lt__(s, o): return 'lt'
    def __contains__(s, o): return 'yes'
    def __getitem__(s, i): return ('gi', i)
    def __setitem__(s, i, v): print('si', i, v)
    def __delitem__(s, i): print('di', i)
    def __call__(s, *a, **k): return ('call', a, k)
    def __len__(s): return 3
    def __neg__(s): return 'neg'
    def __invert__(s): return 'inv'
    def __pos__(s): return 'pos'
    def __abs__(s): return 'abs'
    def __divmod__(s, o): return 'dm'
    def __pow__(s, *o): return ('pow', o)
    def __rpow__(s, *o): return ('rpow', o)
    def __matmul__(s, o): return 'mm'
    def __round__(s, *n): return ('round', n)
    def __index__(s): return 2
    def __bool__(s): return False
    def __format__(s, spec): return 'fmt:' + spec
    def __reversed__(s): return 'rev'
    def __hash__(s): return 7
    def __int__(s): return 9
    def __float__(s): return 1.5
    def __complex__(s): return 2j
    def __bytes__(s): return b'by'
    def __dir__(s): return ['z', 'a']
    def __trunc__(s): return 1
    def __floor__(s): return 2
    def __ceil__(s): return 3
n = N(1)
print(n + 1, 1 + n, n == 1, n != 1, n < 1, n > 1, 5 in n, n[1], n[1:2], n[1, 2], n[...], n[1:2, 3], n(1, k=2), len(n), -n, ~n, +n, abs(n), divmod(n, 1), n ** 2, 2 ** n, pow(n, 2, 3), n @ 1, round(n), round(n, 2), bool(n), f'{n:abc}', format(n), reversed(n), hash(n), int(n), float(n), complex(n), bytes(n), dir(n), [1, 2, 3][n], not n)
t(lambda: n - 1); t(lambda: 1 - n); t(lambda: n * 1); t(lambda: n // 1); t(lambda: n <= 1); t(lambda: n >> 1); t(lambda: divmod(1, n)); t(lambda: 1 @ n)
n[1] = 2; n[1:2] = 3; del n[0]; del n[::2]; n += 5; print(n)
import math; m = N(1); print(math.trunc(m), math.floor(m), math.ceil(m))
class Bad:
    def __len__(s): return -1
    def __bool__(s): return 5
    def __hash__(s): return 'a'
    def __repr__(s): return 5
    def __str__(s): return 5
    def __index__(s): return 'a'
    def __int__(s): return 'a'
    def __float__(s): return 'a'
    def __complex__(s): return 'a'
    def __bytes__(s): return 'a'
    def __format__(s, f): return 5
    def __iter__(s): return 5
    def __contains__(s, o): raise ValueError('c')
    def __dir__(s): return 5
    def __reversed__(s): return 5
    def __length_hint__(s): return 'a'
b = Bad()
for f in (len, bool, hash, repr, str, int, float, complex, bytes, format, iter, list, dir, reversed, bin, range, lambda o: 5 in o, lambda o: [1][o], lambda o: '%s' % o, lambda o: f'{o}', lambda o: f'{o!r}', lambda o: not o, lambda o: print(o), lambda o: '%d' % o, chr, lambda o: 'a' * o, lambda o: {o: 1}, lambda o: [*o], lambda o: max(o), lambda o: a_, ): t(f, b)
class BL:
    def __len__(s): return 'a'
t(len, BL()); t(bool, BL())
class BL:
    def __len__(s): return 2**70
t(len, BL()); t(bool, BL())
class It:
    def __getitem__(s, i):
        if i > 3: raise IndexError
        return i * i
print(list(It()), 4 in It(), 5 in It(), [*It()], max(It()), tuple(It())); a, b, *c = It(); print(a, b, c); t(reversed, It())
class E:
    def __eq__(s, o): return True
t(hash, E()); print(E() != 1)
class E:
    __hash__ = None
t(hash, E())
class U:
    __add__ = None; __iter__ = None; __contains__ = None; __len__ = None; __call__ = None
t(lambda: U() + 1); t(iter, U()); t(lambda: 1 in U()); t(len, U()); t(U())
class R:
    def __radd__(s, o): return 'R.radd'
class R2(int):
    def __radd__(s, o): return 'R2.radd'
    def __add__(s, o): return 'R2.add'
print(1 + R(), 1 + R2(1), R2(1) + 1); t(lambda: R() + 1); t(lambda: None + 1); t(lambda: [] + ()); t(lambda: {} + {}); t(lambda: 'a' - 'b'); t(lambda: -'a'); t(lambda: ~1.5); t(lambda: +[]); t(lambda: 1 < 'a'); t(lambda: [] < {}); t(lambda: None < None); t(lambda: 1j < 2j); t(lambda: 1 << -1); t(lambda: 1 >> -1); t(lambda: 1 // 0); t(lambda: 1 % 0); t(lambda: 1.5 // 0); t(lambda: 1.5 % 0); t(lambda: 1.5 / 0); t(lambda: 1j / 0); t(lambda: 1 / 0); t(lambda: 0 ** -1); t(lambda: 1j // 1); t(lambda: 1j % 1); t(lambda: divmod(1j, 1)); t(lambda: 1.5 & 1); t(lambda: 1.5 << 1); t(lambda: 'a' @ 'b'); t(lambda: 2.0 ** 10000); t(lambda: 10 ** 400 * 1.0); t(lambda: int('1' * 5000)); t(lambda: str(10 ** 5000)); t(lambda: (-1) ** 0.5); t(lambda: 'a' ** 2); t(lambda: [1] ** 2)
x = 1; x += 2; x -= 1; x *= 10; x //= 3; x **= 2; x %= 7; x <<= 3; x >>= 1; x |= 9; x &= 13; x ^= 5; x /= 2; print(x)
for op in ('+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^'):
    try: exec(f'a = None; a {op}= 1')
    except TypeError as e: print(e)
    try: exec(f'a = None {op} "s"')
    except TypeError as e: print(e)
# walrus, chained comparison, conditional, starred, del, augmented
print((y := 5) + y, [z := 1, z + 1], 1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 1, 1 == 1 != 2 is not None, 5 if 0 else 6, not 1 == 2, 1 or 2, 0 or [], 1 and 0, None and 1)
print([i for i in range(10) if i % 2 if i > 3], {i: j for i, j in zip('ab', 'cd')}, {i % 3 for i in range(9)}, [(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)], any(last := q for q in [0, 0, 3, 0]), last)
a = b = c = []; a.append(1); print(b, c is a); (a, b), [c, *d] = (1, 2), 'xyz'; print(a, b, c, d); a, b = b, a; print(a, b); i = 0; l = [0, 0]; i, l[i] = 1, 5; print(l); l[0], l[1] = l[1], l[0]; print(l)
*a, b = range(5); print(a, b); (a) = 1; [a, b] = 1, 2; [] = []; () = (); a: int = 5; print(a); b: str; (c): int = 3; l[0]: int = 4; print(__annotations__, l)
del a, b, (c, d); t(lambda: a)
for i in range(3): pass
print(i)
for i, (j, *k) in [(1, (2, 3, 4))]: print(i, j, k)
for l[0] in range(3): print(l[0], end=' ')
else: print('else')
while i > 0: i -= 1
else: print('wend', i)
for x in []: pass
else: print('empty else', x)
if 1: print('a')
elif 0: print('b')
else: print('c')
match [1, {'k': 'v', 'o': 5}, 'str']:
    case [1, {'k': str(v), **rest}, 'a' | 'str' as s] if v: print(v, rest, s)
class Pt:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
for p in (Pt(1, 2), Pt(0, 5), (1, 2, 3), [1], {'a': 1}, 'abc', 5, 5.0, None, True, b'x', range(3), Pt):
    match p:
        case Pt(0, y=yy): print('pt0', yy)
        case Pt(x, y): print('pt', x, y)
        case (a, *r): print('seq', a, r)
        case {'a': q}: print('map', q)
        case str(s): print('str', s)
        case bool(bb): print('bool', bb)
        case int() | float() as n: print('num', n)
        case None: print('none')
        case bytes(): print('bytes')
        case _: print('other')
def m(x):
    match x:
        case Pt(1, 2, 3): pass
t(m, Pt(1, 2))
def m(x):
    match x:
        case Pt(1, x=2): pass
t(m, Pt(1, 2))
def m(x):
    match x:
        case int(1, 2): pass
t(m, 1)
def m(x):
    match x:
        case x.y(): pass
t(m, Pt(1, 2))
class BadMA:
    __match_args__ = 'x'
def m(x):
    match x:
        case BadMA(1): pass
t(m, BadMA())
BadMA.__match_args__ = (1,); t(m, BadMA()); BadMA.__match_args__ = ['x']; t(m, BadMA()); del BadMA.__match_args__; t(m, BadMA())
