# Subclasses of every built-in type keep their behaviour.
class I(int): pass
class F(float): pass
class C(complex): pass
class S(str): pass
class B(bytes): pass
class BA(bytearray): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class St(set): pass
class Fs(frozenset): pass
class P(property): pass
class E(enumerate): pass
class Z(zip): pass
class M(map): pass
class Fl(filter): pass
class R(reversed): pass
class Ex(Exception): pass
class Su(super): pass
class Cm(classmethod): pass
class Sm(staticmethod): pass
class Mod(type(__builtins__)): pass
class Ty(type): pass
for v in (I(5), F(1.5), C(1j), S("s"), B(b"b"), BA(b"x"), L([1]), T((1,)), D(a=1), St([1]), Fs([1]), Ex("m")):
    v.attr = 1; print(type(v).__name__, repr(v), v.attr, v.__dict__, bool(v), type(v)(v) == v if not isinstance(v, Exception) else v.args, isinstance(v, type(v).__bases__[0]), v == type(v).__bases__[0](v) if not isinstance(v, Exception) else "")
    #> I 5 1 {'attr': 1} True True True True
    #> F 1.5 1 {'attr': 1} True True True True
    #> C 1j 1 {'attr': 1} True True True True
    #> S 's' 1 {'attr': 1} True True True True
    #> B b'b' 1 {'attr': 1} True True True True
    #> BA BA(b'x') 1 {'attr': 1} True True True True
    #> L [1] 1 {'attr': 1} True True True True
    #> T (1,) 1 {'attr': 1} True True True True
    #> D {'a': 1} 1 {'attr': 1} True True True True
    #> St St({1}) 1 {'attr': 1} True True True True
    #> Fs Fs({1}) 1 {'attr': 1} True True True True
    #>= "Ex Ex('m') 1 {'attr': 1} True ('m',) True "
print(I(3) + I(4), type(I(3) + 1).__name__, I(2) ** 3, -I(5), F(1) + 1, type(F(1) * 2).__name__, C(1) * 2, S("a") + "b", type(S("a").upper()).__name__, S("a,b").split(","), B(b"a") + b"b", type(L([1]) + [2]).__name__, L([3, 1]).sort(), T((1,)) + (2,), type(T((1, 2))[:1]).__name__, D(a=1) | {"b": 2}, type(D(a=1) | {}).__name__, type(D(a=1).copy()).__name__, type(St([1]) | {2}).__name__, type(Fs([1]).union([2])).__name__, hash(I(5)) == hash(5), {S("k"): 1}["k"], {1: "x"}[I(1)], [1, 2, 3][I(1)], range(I(3)), "%d %s %r" % (I(1), S("q"), S("q")), f"{I(7):03d} {S('z'):>3} {F(2.5):.2f}", I(10) // 3, I(7) & 3, I(1) == F(1.0), max(I(1), I(2)), sum([I(1), I(2)]), str(I(5)), int(I(5)), type(int(I(5))).__name__, type(str(S("x"))).__name__, float(F(2)), type(float(F(2))).__name__, list(L("ab")), L("ab")[::-1], sorted(L([2, 1])), I(5).bit_length(), I("12"), F("1.5"), S(5), S(b"a", "ascii"), B([1, 2]), D([(1, 2)]), I.from_bytes(b"\1", "big").__class__.__name__, F.fromhex("0x1p1").__class__.__name__, B.fromhex("41").__class__.__name__, D.fromkeys("a").__class__.__name__, list(E("ab")), list(Z("a", "b")), list(M(str, [1])), list(Fl(None, [0, 1])), list(R([1, 2])), Mod("m").__name__, Ty("q", (), {}).__name__)
#> 7 int 8 -5 2.0 float (2+0j) ab str ['a', 'b'] b'ab' list None (1, 2) tuple {'a': 1, 'b': 2} dict dict set frozenset True 1 x 2 range(0, 3) 1 q 'q' 007   z 2.50 3 3 True 2 3 5 5 int str 2.0 float ['a', 'b'] ['b', 'a'] [1, 2] 3 12 1.5 5 a b'\x01\x02' {1: 2} I F B D [(0, 'a'), (1, 'b')] [('a', 'b')] ['1'] [1] [2, 1] m q
class K:
    p = P(lambda s: "prop"); c = Cm(lambda c: c.__name__); s = Sm(lambda: "static")
print(K().p, K.c(), K.s(), type(K.__dict__["p"]).__name__)  #> prop K static P
class Loud(list):
    def append(self, x): print("append", x); super().append(x)
    def __len__(self): return 100
    def __iter__(self): return iter([9])
    def __contains__(self, x): return True
    def __eq__(self, o): return "eq"
l = Loud(); l.append(1); l.extend([2]); l += [3]; print(len(l), list.__len__(l), list(l), 5 in l, l == [], l, l[0], [*l], bool(l), l.index(2), l.count(2), repr(l), sorted(l), tuple(l), sum(l))
#> append 1
#> 100 3 [9] True eq [1, 2, 3] 1 [9] True 1 1 [1, 2, 3] [9] (9,) 9
class Cnt(dict):
    def __getitem__(self, k): return "got " + str(k)
    def get(self, k, d=None): return "get"
    def __contains__(self, k): return True
    def __iter__(self): return iter(["fake"])
    def items(self): return [("i", 1)]
c = Cnt(a=1); print(c["zz"], c.get("q"), "nope" in c, list(c), dict(c), {**c}, len(c), c, "{a}".format(**c), "{a}".format_map(c), "%(z)s" % c, dict(c.items()), c.pop("a"), c == {})
#> got zz get True ['fake'] {'a': 'got a'} {'a': 'got a'} 1 {} got a got a got z {'i': 1} 1 True
class Neg(int):
    def __neg__(self): return "neg"
    def __bool__(self): return False
    def __eq__(self, o): return "int eq"
    def __hash__(self): return 1
    def __index__(self): return 99
    def __str__(self): return "str!"
    def __format__(self, s): return "fmt" + s
n = Neg(5); print(-n, bool(n), n == 5, [0, 1, 2, 3, 4, 5][n], str(n), f"{n}", f"{n:5}", repr(n), n + 1, "%d" % n, "%s" % n, int(n), range(10)[n], abs(n), hash(n), n is n, [n] == [5], 5 == n)
#> neg False int eq 5 str! fmt fmt5 5 6 5 str! 5 5 5 1 True True int eq
