# Things that lean on many parts: an enum-like and a dataclass-like class built by hand.
class EnumMeta(type):
    def __new__(m, n, b, ns):
        members = {k: v for k, v in ns.items() if not k.startswith("_") and not callable(v)}
        cls = super().__new__(m, n, b, {k: v for k, v in ns.items() if k not in members})
        cls._members = {}
        for k, v in members.items():
            o = object.__new__(cls); o.name, o.value = k, v
            cls._members[k] = o; setattr(cls, k, o)
        return cls
    def __iter__(c): return iter(c._members.values())
    def __len__(c): return len(c._members)
    def __getitem__(c, n): return c._members[n]
    def __call__(c, v):
        for m in c:
            if m.value == v: return m
        raise ValueError(f"{v!r} is not a valid {c.__name__}")
class Enum(metaclass=EnumMeta):
    def __repr__(self): return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
class Color(Enum): RED = 1; GREEN = 2
print(list(Color), Color.RED, Color(2), Color["RED"] is Color.RED, len(Color), isinstance(Color.RED, Color))
#> [<Color.RED: 1>, <Color.GREEN: 2>] <Color.RED: 1> <Color.GREEN: 2> True 2 True
try: Color(9)
except ValueError as x: print(x)    #> 9 is not a valid Color
def dataclass(cls):
    names = list(cls.__annotations__); defaults = {n: getattr(cls, n) for n in names if hasattr(cls, n)}
    args = ", ".join(n + (f"=_d[{n!r}]" if n in defaults else "") for n in names)
    body = "\n".join(f"    self.{n} = {n}" for n in names) or "    pass"
    ns = {"_d": defaults}; exec(f"def __init__(self, {args}):\n{body}", ns); cls.__init__ = ns["__init__"]
    cls.__repr__ = lambda s: f"{cls.__qualname__}(" + ", ".join(f"{n}={getattr(s, n)!r}" for n in names) + ")"
    cls.__eq__ = lambda s, o: type(s) is type(o) and all(getattr(s, n) == getattr(o, n) for n in names)
    cls.__match_args__ = tuple(names); return cls
@dataclass
class Pt: x: int; y: int = 5
print(Pt(1), Pt(1, 2) == Pt(1, 2), Pt(1) == Pt(2), Pt(y=3, x=0).y)  #> Pt(x=1, y=5) True False 3
match Pt(3, 4):
    case Pt(a, b): print(a, b)      #> 3 4
