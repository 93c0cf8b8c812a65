# Case and classification.
for s in ("hello World", "ßtraße", "ŉ ǆ ﬁ", "ΑΣ Σ", "İı", "ab1 c2'd", "", "éÉ", "ǅ"):
    print(ascii(s), *map(ascii, (s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())))
    #> 'hello World' 'HELLO WORLD' 'hello world' 'Hello World' 'Hello world' 'HELLO wORLD' 'hello world'
    #> '\xdftra\xdfe' 'SSTRASSE' '\xdftra\xdfe' 'Sstra\xdfe' 'Sstra\xdfe' 'SSTRASSE' 'sstrasse'
    #> '\u0149 \u01c6 \ufb01' '\u02bcN \u01c4 FI' '\u0149 \u01c6 \ufb01' '\u02bcN \u01c5 Fi' '\u02bcN \u01c6 \ufb01' '\u02bcN \u01c4 FI' '\u02bcn \u01c6 fi'
    #> '\u0391\u03a3 \u03a3' '\u0391\u03a3 \u03a3' '\u03b1\u03c2 \u03c3' '\u0391\u03c2 \u03a3' '\u0391\u03c2 \u03c3' '\u03b1\u03c2 \u03c3' '\u03b1\u03c3 \u03c3'
    #> '\u0130\u0131' '\u0130I' 'i\u0307\u0131' '\u0130\u0131' '\u0130\u0131' 'i\u0307I' 'i\u0307\u0131'
    #> "ab1 c2'd" "AB1 C2'D" "ab1 c2'd" "Ab1 C2'D" "Ab1 c2'd" "AB1 C2'D" "ab1 c2'd"
    #> '' '' '' '' '' '' ''
    #> '\xe9\xc9' '\xc9\xc9' '\xe9\xe9' '\xc9\xe9' '\xc9\xe9' '\xc9\xe9' '\xe9\xe9'
    #> '\u01c5' '\u01c4' '\u01c6' '\u01c5' '\u01c5' '\u01c5' '\u01c6'
names = ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle",
         "isidentifier", "isprintable", "isascii")
for s in ("", "a", "A", "1", "²", "½", "٣", " ", "\t\n", "aB", "Ab Cd", "_x1", "1x", "é", "\x00", "\u2003", "漢", "a1", "ǅ", "Ⅷ", "\xa0"):
    print(ascii(s), *("+" if getattr(s, n)() else "-" for n in names))
    #> '' - - - - - - - - - - + +
    #> 'a' + - - - + - - + - + + +
    #> 'A' + - - - + - + - + + + +
    #> '1' - + + + + - - - - - + +
    #> '\xb2' - + - + + - - - - - + -
    #> '\xbd' - - - + + - - - - - + -
    #> '\u0663' - + + + + - - - - - + -
    #> ' ' - - - - - + - - - - + +
    #> '\t\n' - - - - - + - - - - - +
    #> 'aB' + - - - + - - - - + + +
    #> 'Ab Cd' - - - - - - - - + - + +
    #> '_x1' - - - - - - - + - + + +
    #> '1x' - - - - + - - + - - + +
    #> '\xe9' + - - - + - - + - + + -
    #> '\x00' - - - - - - - - - - - +
    #> '\u2003' - - - - - + - - - - - -
    #> '\u6f22' + - - - + - - - - + + -
    #> 'a1' - - - - + - - + - + + +
    #> '\u01c5' + - - - + - - - + + + -
    #> '\u2167' - - - + + - + - + + + -
    #> '\xa0' - - - - - + - - - - - -
print([hex(i) for i in range(0x100) if chr(i).isspace()], sum(chr(i).isalpha() for i in range(0x3000)))
#> ['0x9', '0xa', '0xb', '0xc', '0xd', '0x1c', '0x1d', '0x1e', '0x1f', '0x20', '0x85', '0xa0'] 5847
print("class".isidentifier(), "ªº".isidentifier(), "a-b".isidentifier(), "".isidentifier(), "été".isidentifier(), "x\u0301".isidentifier())
#> True True False False True True
