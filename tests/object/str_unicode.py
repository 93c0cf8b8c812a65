# Strings of one, two and four byte characters mixed.
xs = ["", "a", "é", "€", "😀", "aé", "a€", "a😀", "é€😀", "abc" * 5]
for x in xs:
    print(len(x), ascii(x[::-1]), ascii(x * 2), x.encode(), ascii(x.upper()), [x.find(y) for y in xs[1:5]], ascii(x.center(6, "·")), ascii(x.replace("a", "€")), x == "".join(list(x)), hash(x) == hash("".join(list(x))), sorted(x) == sorted(x[::-1]))
    #> 0 '' '' b'' '' [-1, -1, -1, -1] '\xb7\xb7\xb7\xb7\xb7\xb7' '' True True True
    #> 1 'a' 'aa' b'a' 'A' [0, -1, -1, -1] '\xb7\xb7a\xb7\xb7\xb7' '\u20ac' True True True
    #> 1 '\xe9' '\xe9\xe9' b'\xc3\xa9' '\xc9' [-1, 0, -1, -1] '\xb7\xb7\xe9\xb7\xb7\xb7' '\xe9' True True True
    #> 1 '\u20ac' '\u20ac\u20ac' b'\xe2\x82\xac' '\u20ac' [-1, -1, 0, -1] '\xb7\xb7\u20ac\xb7\xb7\xb7' '\u20ac' True True True
    #> 1 '\U0001f600' '\U0001f600\U0001f600' b'\xf0\x9f\x98\x80' '\U0001f600' [-1, -1, -1, 0] '\xb7\xb7\U0001f600\xb7\xb7\xb7' '\U0001f600' True True True
    #> 2 '\xe9a' 'a\xe9a\xe9' b'a\xc3\xa9' 'A\xc9' [0, 1, -1, -1] '\xb7\xb7a\xe9\xb7\xb7' '\u20ac\xe9' True True True
    #> 2 '\u20aca' 'a\u20aca\u20ac' b'a\xe2\x82\xac' 'A\u20ac' [0, -1, 1, -1] '\xb7\xb7a\u20ac\xb7\xb7' '\u20ac\u20ac' True True True
    #> 2 '\U0001f600a' 'a\U0001f600a\U0001f600' b'a\xf0\x9f\x98\x80' 'A\U0001f600' [0, -1, -1, 1] '\xb7\xb7a\U0001f600\xb7\xb7' '\u20ac\U0001f600' True True True
    #> 3 '\U0001f600\u20ac\xe9' '\xe9\u20ac\U0001f600\xe9\u20ac\U0001f600' b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' '\xc9\u20ac\U0001f600' [-1, 0, 1, 2] '\xb7\xe9\u20ac\U0001f600\xb7\xb7' '\xe9\u20ac\U0001f600' True True True
    #> 15 'cbacbacbacbacba' 'abcabcabcabcabcabcabcabcabcabc' b'abcabcabcabcabc' 'ABCABCABCABCABC' [0, -1, -1, -1] 'abcabcabcabcabc' '\u20acbc\u20acbc\u20acbc\u20acbc\u20acbc' True True True
print([[a + b == "".join([a, b]) and len(a + b) == len(a) + len(b) for b in xs].count(False) for a in xs], [(a < b) == (list(map(ord, a)) < list(map(ord, b))) for a in xs for b in xs].count(False), max(xs) == "😀", ascii("é" in "aéb"), "😀é"[1], ascii("a😀b"[1:2]), "x€y€z".split("€"), "€".join("abc"), ascii("%s|%5s|%-3s|%c" % ("é", "€", "😀", 0x1F600)), ascii(f"{'é':>3}{'😀':<3}|"), "a€".ljust(4) + "|", ascii("é€".translate({233: "e", 0x20AC: None, 97: 0x1F600})), ascii("aÿ".upper()), "ÿ".upper() == "\u0178", ascii("µ".upper()), "ß".upper(), ascii("ﬀ".upper()), "ΣΑΣ".lower(), "\u1e9e".lower(), "ǰ".title() != "", "straße".casefold() == "STRASSE".casefold(), "é" == "e\u0301", ord("\U0010ffff"), "\ud800" == "\ud800", len("\ud83d\ude00"), "a\u0300b"[1] == "\u0300")
#> [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] 0 True True é '\U0001f600' ['x', 'y', 'z'] a€b€c '\xe9|    \u20ac|\U0001f600  |\U0001f600' '  \xe9\U0001f600  |' a€  | 'e' 'A\u0178' True '\u039c' SS 'FF' σας ß True True False 1114111 True 2 True
d = {"é": 1, "e": 2, "😀": 3}; print(d["é"], d["\xe9"], d["😀"], list(map(ascii, d)), "é" + "a"[:0] is not None, {"a😀"[0]: 1}["a"], "a€"[0] == "a", hash("a€"[0]) == hash("a"), "a€"[:1] in {"a"})
#> 1 1 3 ["'\\xe9'", "'e'", "'\\U0001f600'"] True 1 True True True
