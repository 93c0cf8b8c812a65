# f-strings.
x, y, name, w, p = 42, 3.14159, "Bob", 10, 2
print(f"{x} {y:.2f} {name!r} {name:>5}| {x:05d} {x + 1} {x!s:>4} {y:{w}.{p}f}| {x:#x} {{literal}} {{{x}}}")
print(f"{x=} {y=:.1f} {x = } {name=} {name=!s} {x+1=} {(x, y)=} { x = :>5}")
print(f"{'nested ' + f'{x}'} {f'{f"{x}"}'}" f" {max(1, 2)} {[i for i in range(3)]} {{'a': 1}['a']}" "tail {not}" rf"\n{x}\d")
#! SyntaxError 5:36-5:37 f-string: unterminated string
print(f"{lambda_ if (lambda_ := 5) else 0} {x if x > 3 else y} {(lambda v: v * 2)(4)} {x:{'>' if x else '<'}{8}}|" f'{x!r:^{w}}|')
print(f"""multi
{x}
line {
    x + 1
}""")
print(f"", f"{''}", f"{x}" f"{y}", f'{"a" "b"}', f"{x:}", f"{name[0]}{name[-1]!a}", f"{'é'!a}", f"{None} {...} {True}")
d = {"k": [1, 2], "n": {"m": 3}}
print(f"{d['k'][1]} {d['n']['m']} {d!r} {d['k']!s:>10}", F"{x}", fr"{x}\t", Rf"{x}\q", f"{x:{w}}|{x:<{w}}|", f"{x:>{w - 2}}|")
print(f"{1_000:,} {10**6:_} {0.5:%} {255:b} {'a':*^5} {3:+} {1e6:g} {-5:=+4}", f"{3!r:>3}", f"{x!=y} {x==42} {x>=1}", f"{x:d}", f"{x,y}", f"{x,}")
class C:
    def __format__(self, s): return f"C({s})"
    def __repr__(self): return "reprC"
    def __str__(self): return "strC"
c = C()
print(f"{c} {c!r} {c!s} {c:abc} {c!r:>7} {c=} {c=:z} {c=!s}", f"{c:{x}}", f"{c:a{x}b{y:.1f}}")
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: f"{undefined}")
e(lambda: f"{x:q}")
e(lambda: f"{name:d}")
e(lambda: f"{1 / 0}")
e(lambda: f"{[]:5}")
print([f"{i}:{j}" for i in range(2) for j in "ab"], *(f"{i!r}" for i in ("a", 1)))
