# Shell patterns for file names.
from fnmatch import filter, fnmatch, fnmatchcase, translate
for name, pat in [("abc", "*"), ("abc", "a*"), ("abc", "?b?"), ("abc", "ab"), ("abc", "[a-c]bc"), ("abc", "[!a]*"),
                  ("a]c", "a[]]c"), ("a-c", "a[a-]c"), ("a!c", "a[b!]c"), ("a\nb", "a*b"), ("", "*"), ("", "?"),
                  ("a[c", "a[c"), ("A", "a"), ("a.py", "*.py"), ("apy", "*.py"), ("a^c", "a[^]c"), ("a\\c", "a[\\]c"),
                  ("abcabc", "*b*c"), ("bz", "[c-a]z"), ("bz", "[!c-a]z"), ("a|b", "a[|]b"), (b"x.c", b"*.c"), ("x", "[x-]")]:
    print(name, pat, fnmatch(name, pat), fnmatchcase(name, pat))  #> abc * True True
                                                                  #> abc a* True True
                                                                  #> abc ?b? True True
                                                                  #> abc ab False False
                                                                  #> abc [a-c]bc True True
                                                                  #> abc [!a]* False False
                                                                  #> a]c a[]]c True True
                                                                  #> a-c a[a-]c True True
                                                                  #> a!c a[b!]c True True
                                                                  #> a
                                                                  #> b a*b True True
                                                                  #>  * True True
                                                                  #>  ? False False
                                                                  #> a[c a[c True True
                                                                  #> A a False False
                                                                  #> a.py *.py True True
                                                                  #> apy *.py False False
                                                                  #> a^c a[^]c True True
                                                                  #> a\c a[\]c True True
                                                                  #> abcabc *b*c True True
                                                                  #> bz [c-a]z False False
                                                                  #> bz [!c-a]z True True
                                                                  #> a|b a[|]b True True
                                                                  #> b'x.c' b'*.c' True True
                                                                  #> x [x-] True True
for pat in "*", "a*b*c", "**", "[!x]", "[x-z]q", "[z-x]", "[!z-x]", "a.b?", "[a-c-e]", "[]-a]", "[^x]", "[[]", "[--0]", "[a&&b]", "[\\]":
    print(pat, translate(pat))      #> * (?s:.*)\Z
                                    #> a*b*c (?s:a(?>.*?b).*c)\Z
                                    #> ** (?s:.*)\Z
                                    #> [!x] (?s:[^x])\Z
                                    #> [x-z]q (?s:[x-z]q)\Z
                                    #> [z-x] (?s:(?!))\Z
                                    #> [!z-x] (?s:.)\Z
                                    #> a.b? (?s:a\.b.)\Z
                                    #> [a-c-e] (?s:[a-c\-e])\Z
                                    #> []-a] (?s:[]-a])\Z
                                    #> [^x] (?s:[\^x])\Z
                                    #> [[] (?s:[\[])\Z
                                    #> [--0] (?s:[\--0])\Z
                                    #> [a&&b] (?s:[a\&\&b])\Z
                                    #> [\] (?s:[\\])\Z
print(filter(["a.py", "b.c", "c.py", ".py"], "*.py"))  #> ['a.py', 'c.py', '.py']
try:
    fnmatch("a", b"a")
except TypeError as e:
    print(e)                        #> cannot use a bytes pattern on a string-like object
