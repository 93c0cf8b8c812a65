# bytes, bytearray and memoryview in each other's methods.
B, A, M = b"abcabc", bytearray(b"abcabc"), memoryview(b"abcabc")
for x in (B, A):
    for y in (b"bc", bytearray(b"bc"), memoryview(b"bc")):
        print(type(x).__name__, type(y).__name__, x.find(y), x.count(y), x.replace(y, y), x.split(y), x.startswith(y), x.endswith(y), y in x, x + y, type(x + y).__name__, bytes(x.partition(y)[1]), x.strip(y), x == y, x.rindex(y), x.join([y, y]), x.removesuffix(y), x.translate(None, y), x.rpartition(y)[0])
        #> bytes bytes 1 2 b'abcabc' [b'a', b'a', b''] False True True b'abcabcbc' bytes b'bc' b'abca' False 4 b'bcabcabcbc' b'abca' b'aa' b'abca'
        #> bytes bytearray 1 2 b'abcabc' [b'a', b'a', b''] False True True b'abcabcbc' bytes b'bc' b'abca' False 4 b'bcabcabcbc' b'abca' b'aa' b'abca'
        #> bytes memoryview 1 2 b'abcabc' [b'a', b'a', b''] False True True b'abcabcbc' bytes b'bc' b'abca' False 4 b'bcabcabcbc' b'abca' b'aa' b'abca'
        #> bytearray bytes 1 2 bytearray(b'abcabc') [bytearray(b'a'), bytearray(b'a'), bytearray(b'')] False True True bytearray(b'abcabcbc') bytearray b'bc' bytearray(b'abca') False 4 bytearray(b'bcabcabcbc') bytearray(b'abca') bytearray(b'aa') bytearray(b'abca')
        #> bytearray bytearray 1 2 bytearray(b'abcabc') [bytearray(b'a'), bytearray(b'a'), bytearray(b'')] False True True bytearray(b'abcabcbc') bytearray b'bc' bytearray(b'abca') False 4 bytearray(b'bcabcabcbc') bytearray(b'abca') bytearray(b'aa') bytearray(b'abca')
        #> bytearray memoryview 1 2 bytearray(b'abcabc') [bytearray(b'a'), bytearray(b'a'), bytearray(b'')] False True True bytearray(b'abcabcbc') bytearray b'bc' bytearray(b'abca') False 4 bytearray(b'bcabcabcbc') bytearray(b'abca') bytearray(b'aa') bytearray(b'abca')
print(B == A == M, A == M, M == B, b"".join([B, A, M]), bytes(A) + bytes(M), A + M, B + M, B < A, A <= B, sorted([A[:2], B[:1]]), {B: 1}[bytes(A)], bytearray(M), bytes(reversed(B)), B[::-1] == A[::-1], M[1:3].tobytes(), int.from_bytes(M, "big") == int.from_bytes(B, "big"), str(M, "ascii"), bytes(M).decode(), B.hex() == A.hex() == M.hex(), max(M), list(M[:2]), b"%b" % M[:2], b"%s|%a" % (A[:2], A[:1]), len(M), M.nbytes, B.__contains__(98), A.index(99))
#> True True True b'abcabcabcabcabcabc' b'abcabcabcabc' bytearray(b'abcabcabcabc') b'abcabcabcabc' False True [b'a', bytearray(b'ab')] 1 bytearray(b'abcabc') b'cbacba' True b'bc' True abcabc abcabc True 99 [97, 98] b'ab' b"ab|bytearray(b'a')" 6 6 True 2
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: B + "x"); e(lambda: "x" in B); e(lambda: B.join("ab")); e(lambda: B.find("a")); e(lambda: B % 5); e(lambda: B.replace(b"a", "b")); e(lambda: A.extend(["a"])); e(lambda: bytes([1, "a"])); e(lambda: bytes([1.5])); e(lambda: bytearray([256])); e(lambda: B.split(5)); e(lambda: B.count(300)); e(lambda: b"".join([b"a", 5]))
#> TypeError: can't concat str to bytes
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: sequence item 0: expected a bytes-like object, str found
#> TypeError: argument should be integer or bytes-like object, not 'str'
#> TypeError: not all arguments converted during bytes formatting
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> ValueError: byte must be in range(0, 256)
#> TypeError: a bytes-like object is required, not 'int'
#> ValueError: byte must be in range(0, 256)
#> TypeError: sequence item 1: expected a bytes-like object, int found
