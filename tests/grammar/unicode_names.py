# Unicode identifiers, normalised to NFKC.
é = 1; ñandú = 2; 变量 = 3; Ω = 4; _ü = 5; a٣ = 6; ﬁ = 8
print(é, ñandú, 变量, Ω, _ü, a٣)      #> 1 2 3 4 5 6
print(fi, ﬁ, "fi" in globals(), "ﬁ" in globals())  #> 8 8 True False
é = 10
print(é, ascii([n for n in globals() if len(n) <= 2 and n[0] > "z"]))
#> 10 ['\xe9', '\u53d8\u91cf', '\u03a9']
class Ж:
    def ф(self, ц=1): return ц
print(Ж().ф(), Ж().ф(ц=2), Ж.__name__, Ж.ф.__qualname__)  #> 1 2 Ж Ж.ф
𝐱 = "math bold"; print(x); 𝓪𝓫𝓬 = 5; print(abc); ſ = 3; print(s); K = "kelvin"; print(K)
#> math bold
#> 5
#> 3
#> kelvin
def e(c):
    try: exec(c); print("ok")
    except SyntaxError as x: print(x.msg, x.lineno, x.offset)
for c in ("€ = 1", "a€ = 1", "x = 1 + ¬2", "“x”", "a = ‘b’", "²", "x²", "x\u200b = 1", "😀", "é = 1", "ⅷ = 8", "½ = 1", "\u0301x = 1", "x\u0301 = 1", "__ª__ = 1", "１ = 2", "x = １", "a—b", "print（1）", "\ufeffx = 1", "x = '\u2028'", "·a = 1", "a· = 1", "𞤀 = 1"): e(c)
#> invalid character '€' (U+20AC) 1 1
#> invalid character '€' (U+20AC) 1 2
#> invalid character '¬' (U+00AC) 1 9
#> invalid character '“' (U+201C) 1 1
#> invalid character '‘' (U+2018) 1 5
#> invalid character '²' (U+00B2) 1 1
#> invalid character '²' (U+00B2) 1 2
#> invalid non-printable character U+200B 1 2
#> invalid character '😀' (U+1F600) 1 1
#> ok
#> ok
#> invalid character '½' (U+00BD) 1 1
#> invalid character '́' (U+0301) 1 1
#> ok
#> ok
#> invalid character '１' (U+FF11) 1 1
#> invalid character '１' (U+FF11) 1 5
#> invalid character '—' (U+2014) 1 2
#> invalid character '（' (U+FF08) 1 6
#> invalid non-printable character U+FEFF 1 1
#> ok
#> invalid character '·' (U+00B7) 1 1
#> ok
#> ok
