# Searching.
s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("bra", 2), s.find("x"), s.find(""), s.find("", 11), s.find("", 12), s.find("a", -1), s.find("ab", 1, 3))
#> 0 3 8 -1 0 11 -1 10 -1
print(s.rfind("a"), s.rfind("bra"), s.rfind("a", 0, 5), s.rfind("x"), s.rfind(""), s.rfind("", 3, 5), s.rfind("abra", 0, -1))
#> 10 8 3 -1 11 5 0
print(s.index("c"), s.rindex("b"), s.count("a"), s.count("abra"), s.count(""), s.count("a", 3, 8), "aaaa".count("aa"), "".count(""), "".count("a"))
#> 4 8 5 2 12 3 2 1 0
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.startswith(""), s.startswith("", 11), s.startswith("", 12), s.startswith("a", 0, 0))
#> True True True True True False False
print(s.endswith("bra"), s.endswith(("x", "ra")), s.endswith(""), s.endswith("abr", 0, -1), s.endswith("a", None, None), s.startswith(()))
#> True True True True True False
print("a€😀b".find("😀"), "a€😀b".find("b"), "aé".find("é"), "é" in "aé", "😀" in "abc", "abc".find("€"), "x" * 1000 + "y" in "x" * 2000 + "y")
#> 2 3 1 True False -1 True
print(("ab" * 500 + "c").find("abc"), ("a" * 300 + "b" + "a" * 300).rfind("ab"), "mississippi".find("issip"), "mississippi".count("ss"))
#> 998 299 4 2
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: s.index("x"))             #> ValueError: substring not found
e(lambda: s.rindex("x"))            #> ValueError: substring not found
e(lambda: s.find(1))                #> TypeError: must be str, not int
e(lambda: s.find())                 #> TypeError: find() takes at least 1 argument (0 given)
e(lambda: s.find("a", "b"))
#> TypeError: slice indices must be integers or None or have an __index__ method
e(lambda: s.count(None))            #> TypeError: must be str, not NoneType
e(lambda: s.startswith(1))
#> TypeError: startswith first arg must be str or a tuple of str, not int
e(lambda: s.startswith((1,)))
#> TypeError: tuple for startswith must only contain str, not int
e(lambda: s.startswith(["a"]))
#> TypeError: startswith first arg must be str or a tuple of str, not list
e(lambda: s.endswith())             #> TypeError: endswith() takes at least 1 argument (0 given)
e(lambda: s.find("a", 1, 2, 3))     #> TypeError: find() takes at most 3 arguments (4 given)
e(lambda: s.find(sub="a"))          #> TypeError: str.find() takes no keyword arguments
e(lambda: s.find(b"a"))             #> TypeError: must be str, not bytes
