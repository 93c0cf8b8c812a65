# Strip, pad, replace, translate.
print(["  a b\t\n".strip(), "xxaxx".strip("x"), "xyaxy".lstrip("xy"), "xyaxy".rstrip("yx"), "a".strip("a"), "".strip(), " a ".strip(None), "\u2003a\xa0".strip(), "€a€".strip("€")])
#> ['a b', 'a', 'axy', 'xya', '', '', 'a', 'a', 'a']
print(["a".center(5), "ab".center(5), "a".center(4, "*"), "a".ljust(3) + "|", "a".rjust(3, "-"), "abc".center(2), "é".center(5, "€"), "abc".ljust(0), "ab".center(7, ".")])
#> ['  a  ', '  ab ', '*a**', 'a  |', '--a', 'abc', '€€é€€', 'abc', '...ab..']
print("5".zfill(3), "-5".zfill(4), "+5".zfill(4), "abc".zfill(2), "".zfill(2), "--5".zfill(5), "é".zfill(3))
#> 005 -005 +005 abc 00 -00-5 00é
print("aXbXc".replace("X", "--"), "aXbXc".replace("X", "", 1), "abc".replace("", "."), "abc".replace("", ".", 2), "".replace("", "x"), "aaa".replace("aa", "b"), "abc".replace("x", "y"), "aé".replace("é", "😀"), "abab".replace("ab", "ba", -1), "a" .replace("a", "b", 0))
#> a--b--c abXc .a.b.c. .a.bc x ba abc a😀 baba a
print("prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "abc".removeprefix("x"), "abc".removesuffix(""), "abc".removeprefix("abc"))
#>= 'x x abc abc '
print(["a\tb".expandtabs(), "ab\tc\n\td".expandtabs(4), "\t".expandtabs(0), "a\tb".expandtabs(1), "\t\tx".expandtabs(3)])
#> ['a       b', 'ab  c\n    d', '', 'a b', '      x']
t = str.maketrans({"a": "1", "b": None, 99: "three", "d": 0x1F600})
print(t, "abcdx".translate(t), str.maketrans("ab", "xy", "z"), "abz".translate(str.maketrans("ab", "xy", "z")))
#> {97: '1', 98: None, 99: 'three', 100: 128512} 1three😀x {97: 120, 98: 121, 122: None} xy
class T:
    def __getitem__(self, i):
        if i == 97: raise LookupError
        return i + 1
print("abc".translate(T()), "abc".translate({98: "", 99: "é"}))  #> acd aé
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: "a".strip(1))             #> TypeError: strip arg must be None or str
e(lambda: "a".center())             #> TypeError: center expected at least 1 argument, got 0
e(lambda: "a".center(5, "ab"))
#> TypeError: The fill character must be exactly one character long
e(lambda: "a".center("x"))          #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: "a".replace("a"))         #> TypeError: replace expected at least 2 arguments, got 1
e(lambda: "a".replace(1, 2))        #> TypeError: replace() argument 1 must be str, not int
e(lambda: "a".replace("a", "b", "c"))
#> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: "a".removeprefix(1))      #> TypeError: removeprefix() argument must be str, not int
e(lambda: "a".zfill("x"))           #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: str.maketrans({"ab": 1}))
#> ValueError: string keys in translate table must be of length 1
e(lambda: str.maketrans("a", "bc"))
#> ValueError: the first two maketrans arguments must have equal length
e(lambda: str.maketrans("a"))
#> TypeError: if you give only one argument to maketrans it must be a dict
e(lambda: "a".translate({97: 0x110000}))
#> ValueError: character mapping must be in range(0x110000)
e(lambda: "a".translate({97: 1.5}))
#> TypeError: character mapping must return integer, None or str
e(lambda: "a".expandtabs("x"))      #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: str.upper(1))
#> TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
e(lambda: str.upper())              #> TypeError: unbound method str.upper() needs an argument
e(lambda: "a".upper(1))             #> TypeError: str.upper() takes no arguments (1 given)
