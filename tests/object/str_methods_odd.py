# Rare corners of str.
print("abc".__len__(), "abc".__contains__("b"), "abc".__getitem__(1), "a".__add__("b"), "a".__mul__(3), "a".__rmul__(2), "a".__mod__(()), "%s".__mod__(5), "a".__eq__("a"), "a".__eq__(1), "a".__lt__("b"), "a".__lt__(1))
#> 3 True b ab aaa aa a 5 True NotImplemented True NotImplemented
print("abc".__iter__().__next__(), "x".__hash__() == hash("x"), "x".__str__(), "x".__repr__(), "x".__format__(">3"), "ab".__getnewargs__())
#> a True x 'x'   x ('ab',)
it = iter("añ")
print(next(it), it.__length_hint__(), next(it), next(it, None), type(it).__name__)
#> a 1 ñ None str_iterator
print("a" "b" == "ab", "%s" "%s" % (1, 2), "a" in ["a"], "ab"[0:1] is not None, ("x" * 3).replace("x", "yy"))
#> True 12 True True yyyyyy
s = "abc"
t = s
t += "def"
print(s, t)                         #> abc abcdef
s = ""
for i in range(5): s += str(i)
print(s)                            #> 01234
s *= 2
print(s)                            #> 0123401234
class S(str):
    def __new__(cls, v, extra=0):
        self = super().__new__(cls, v)
        self.extra = extra
        return self
    def __add__(self, o): return S(str.__add__(self, o), self.extra)
    def __getitem__(self, i): return "item"
    def __eq__(self, o): return "eq"
    __hash__ = str.__hash__
v = S("ab", 5)
print(v, v.extra, (v + "c").extra, v[0], v == "ab", v != "ab", v.upper(), "".join([v, v]), f"{v}", "%s" % v, list(v), v.__dict__)
#> ab 5 5 item eq False AB abab ab ab ['a', 'b'] {'extra': 5}
print("a,b".split(","), str.join("-", ["a", "b"]), str.__len__("ab"), " ".isspace(), str.lower("ABC"), str.find("abc", "c"), [*map(str.upper, "ab")])
#> ['a', 'b'] a-b 2 True abc 2 ['A', 'B']
print("\x00a".strip("\x00"), "a\0b".split("\0"), "a\0b" == "a\0c", len("a\0b"), "\0" in "a\0", repr("\0"), "a\0b".find("b"))
#> a ['a', 'b'] False 3 True '\x00' 2
