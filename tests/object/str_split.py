# Splitting and joining.
print("a b  c".split(), " a  b ".split(), "".split(), "   ".split(), "a,b,,c".split(","), "".split(","), ",".split(","), "a--b--c".split("--"))
#> ['a', 'b', 'c'] ['a', 'b'] [] [] ['a', 'b', '', 'c'] [''] ['', ''] ['a', 'b', 'c']
print("a b c d".split(None, 2), "a b c d".split(maxsplit=1), "a,b,c".split(",", 1), "a,b,c".split(",", 0), " a b ".split(None, 0), "a b c".split(" ", -1))
#> ['a', 'b', 'c d'] ['a', 'b c d'] ['a', 'b,c'] ['a,b,c'] ['a b '] ['a', 'b', 'c']
print("a b c d".rsplit(None, 2), "a,b,c".rsplit(",", 1), " a  b ".rsplit(), "a.b.c".rsplit(".", maxsplit=1), "abc".rsplit("c"), "  x y ".rsplit(None, 1))
#> ['a b', 'c', 'd'] ['a,b', 'c'] ['a', 'b'] ['a.b', 'c'] ['ab', ''] ['  x', 'y']
print("a\u2003b\xa0c\x1cd\x85e".split(), "a\u200bb".split(), "x€y€z".split("€"), "😀a😀".split("😀"))
#> ['a', 'b', 'c', 'd', 'e'] ['a\u200bb'] ['x', 'y', 'z'] ['', 'a', '']
print("a\nb\r\nc\rd\n\ne".splitlines(), "a\nb\r\nc\r".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines())
#> ['a', 'b', 'c', 'd', '', 'e'] ['a\n', 'b\r\n', 'c\r'] [] [''] ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
print("k=v=w".partition("="), "kv".partition("="), "k=v=w".rpartition("="), "kv".rpartition("="), "=".partition("="), "a::b".partition("::"))
#> ('k', '=', 'v=w') ('kv', '', '') ('k=v', '=', 'w') ('', '', 'kv') ('', '=', '') ('a', '::', 'b')
print(",".join(["a", "b", "c"]), "".join("xyz"), "-".join([]), "-".join(["only"]), ", ".join(str(i) for i in range(4)), "€".join(("a", "😀")), "x".join({"k": 1}))
#> a,b,c xyz  only 0, 1, 2, 3 a€😀 k
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: "a".split(""))            #> ValueError: empty separator
e(lambda: "a".split(1))             #> TypeError: must be str or None, not int
e(lambda: "a".split(" ", "x"))      #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: "a".rsplit(""))           #> ValueError: empty separator
e(lambda: "a".partition(""))        #> ValueError: empty separator
e(lambda: "a".partition(1))         #> TypeError: must be str, not int
e(lambda: ",".join([1, 2]))         #> TypeError: sequence item 0: expected str instance, int found
e(lambda: ",".join(["a", None]))
#> TypeError: sequence item 1: expected str instance, NoneType found
e(lambda: ",".join(5))              #> TypeError: can only join an iterable
e(lambda: ",".join(["a", b"b"]))
#> TypeError: sequence item 1: expected str instance, bytes found
e(lambda: ",".join())               #> TypeError: str.join() takes exactly one argument (0 given)
e(lambda: "a".splitlines(1, 2))     #> TypeError: splitlines() takes at most 1 argument (2 given)
