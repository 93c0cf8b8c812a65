# Structural pattern matching.
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Color: RED = 1; BLUE = "b"
def m(v):
    match v:
        case 0 | 1 | 2: return "small"
        case -5: return "minus five"
        case 1.5: return "float"
        case 1 + 2j: return "complex"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case Color.BLUE: return "blue"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, 2, *rest]: return f"12 {rest}"
        case (first, *_, last) if first == last: return f"same ends {first}"
        case [[a, b], *c]: return f"nested {a} {b} {c}"
        case [*all_]: return f"list {all_}"
        case {"type": "pt", "x": x, **rest}: return f"pt {x} {rest}"
        case {"k": [1, {"z": z}]}: return f"deep {z}"
        case {1: _, "q": None}: return "one q"
        case {}: return "mapping"
        case P(0, y): return f"P0 {y}"
        case P(x=1, y=P(y=inner)): return f"P1 {inner}"
        case P(x, y) as whole if x == y: return f"diag {whole.x}"
        case P(): return "some P"
        case int(n) if n > 100: return f"big {n}"
        case int() | float() as num: return f"num {num}"
        case str(s): return f"str {s}"
        case (set() | frozenset()) as s: return f"set {len(s)}"
        case _: return "other"
for v in (0, 2, True, 3, -5, 1.5, 1 + 2j, "ab", b"x", None, "b", [], (7,), [1, 2], [1, 2, 3, 4], "xyz", (5, 6, 5), [[1, 2], 3], [3, 4], {"type": "pt", "x": 1, "w": 2}, {"k": [1, {"z": 9}]}, {1: 0, "q": None}, {"u": 1}, P(0, 5), P(1, P(2, 3)), P(4, 4), P(8, 9), 500, 50, 2.5, "s", {1, 2}, object, bytearray(b"ab"), range(2), iter([])):
    print(m(v))
match 1, 2:
    case a, b: print(a, b)
match {"a": 1}:
    case {"a": int(q)}: print(q)
match x := 5:
    case 5: print("walrus", x)
match [1, 2, 3]:
    case [1, x, 3] | [x, 2, 4]: print("or", x)
match 5:
    case 1: print("no")
print("fallthrough")
match = 3; case = match + 1; print(match, case, [match][0]); match (match, case):
#! SyntaxError 49:81-49:82 invalid syntax
    case (3, 4): print("soft keywords")
_ = 7
match 1:
    case _: print("_ stays", _)
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
def bad1():
    match P(1, 2):
        case P(1, 2, 3): pass
def bad2():
    match 5:
        case int(1, 2): pass
def bad3():
    match P(1, 2):
        case P(1, x=1): pass
def bad4():
    f = 5
    match 5:
        case f(): pass
def bad5():
    class Q: __match_args__ = [1]
    match Q():
        case Q(1): pass
def bad6():
    match {"a": 1}:
        case {Color.RED: 1, Color.RED: 2}: pass
    return "dup"
for b in (bad1, bad2, bad3, bad4, bad5, bad6): e(b)
class D(dict):
    def __missing__(self, k): return "m"
match D():
    case {"zz": v}: print("missing called", v)
    case _: print("get used")
match (1, (2, (3, 4))):
    case (a, (b, (c, d))) if a < b < c < d: print(a, b, c, d)
match "abc":
    case [*x]: print("no")
    case str() as s: print(s)
def side(v):
    match v:
        case [x, 5]: return x
        case [y, z]: return "x" in locals(), y, z
print(side([1, 5]), side([1, 6]))
