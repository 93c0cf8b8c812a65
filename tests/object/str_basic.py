# Strings: literals, indexing, slicing, arithmetic, comparison.
s = "hello"
print(s[0], s[-1], s[1:3], s[::-1], s[10:], s[-3:], s[:-1], s[::2], len(s), "ell" in s, "x" not in s, "" in s)
#> h o el olleh  llo hell hlo 5 True True True
print(s + " " + "world", s * 3, 3 * "ab", s * 0, s * -1, "a" "b" 'c', """x
y""", r"\n", "\x41\u00e9\U0001F600\101\t|", "\N{BULLET}", 'it\'s "q"', "it's")
#> hello world hellohellohello ababab   abc x
#>= 'y \\n Aé😀A\t| • it\'s "q" it\'s'
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "é" > "z", "a" == "a", "a" != "b", "10" < "9")
#> True False True True True True True True True
print(repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("\n\t\r\\\0\x7f\x80\xa0\xad\u200b\ud800\U0001F600é"), str("x"))
#> "a'b" 'a"b' 'a\'b"c' '\n\t\r\\\x00\x7f\x80\xa0\xad\u200b\ud800😀é' x
print(ascii("é\u20ac\U0001F600a"), ord("a"), chr(97), chr(0x1F600), ord("€"), chr(0x10FFFF).encode("utf-8"))
#> '\xe9\u20ac\U0001f600a' 97 a 😀 8364 b'\xf4\x8f\xbf\xbf'
print(max("hello"), min("hello"), sorted("hello"), list("añ€😀"), "😀"[0], len("😀é"), "".join(reversed("abc")))
#> o e ['e', 'h', 'l', 'l', 'o'] ['a', 'ñ', '€', '😀'] 😀 2 cba
print([c for c in "ab"], *"xyz", tuple("ab"), set("aa"), dict(zip("ab", "cd")), enumerate("a"). __next__())
#> ['a', 'b'] x y z ('a', 'b') {'a'} {'a': 'c', 'b': 'd'} (0, 'a')
print(hash("") == hash(""), hash("abc") == hash("ab" + "c"), {"k": 1}["k"])  #> True True 1
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: s[5])                     #> IndexError: string index out of range
e(lambda: s[-6])                    #> IndexError: string index out of range
i = "a"
e(lambda: s[i])                     #> TypeError: string indices must be integers, not 'str'
e(lambda: s[None:"x"])
#> TypeError: slice indices must be integers or None or have an __index__ method
e(lambda: s + 1)                    #> TypeError: can only concatenate str (not "int") to str
e(lambda: s + b"x")                 #> TypeError: can only concatenate str (not "bytes") to str
e(lambda: s * "a")                  #> TypeError: can't multiply sequence by non-int of type 'str'
e(lambda: s - "a")                  #> TypeError: unsupported operand type(s) for -: 'str' and 'str'
e(lambda: 1 in s)
#> TypeError: 'in <string>' requires string as left operand, not int
e(lambda: s < 1)
#> TypeError: '<' not supported between instances of 'str' and 'int'
e(lambda: ord("ab"))
#> TypeError: ord() expected a character, but string of length 2 found
e(lambda: ord(""))
#> TypeError: ord() expected a character, but string of length 0 found
e(lambda: ord(5))                   #> TypeError: ord() expected string of length 1, but int found
e(lambda: chr(-1))                  #> ValueError: chr() arg not in range(0x110000)
e(lambda: chr(0x110000))            #> ValueError: chr() arg not in range(0x110000)
e(lambda: chr("a"))                 #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: s.foo)                    #> AttributeError: 'str' object has no attribute 'foo'
e(lambda: -s)                       #> TypeError: bad operand type for unary -: 'str'
def f(): s[0] = "x"
e(f)                                #> TypeError: 'str' object does not support item assignment
def g(): del s[0]
e(g)                                #> TypeError: 'str' object doesn't support item deletion
def h(): s.x = 1
e(h)                                #> AttributeError: 'str' object has no attribute 'x'
