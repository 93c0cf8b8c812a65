# Tables of the sequence operations of the documentation, for each sequence type.
for s in ([1, 2, 3, 2], (1, 2, 3, 2), "abcb", b"abcb", bytearray(b"abcb"), range(1, 5)):
    t = type(s).__name__; x = s[1]
    print(t, x in s, x not in s, len(s), min(s), max(s), s.index(x), s.count(x), s[0], s[-1], s[1:3], s[::-1], s[::2], list(reversed(s)), sorted(s))
    try: print(t, s + s[:1], s * 2, 2 * s)
    except TypeError as e: print(t, e)
    for f in (lambda: s[10], lambda: s["a"], lambda: s.index(s[0], 1) if t not in ("range",) else s.index(99), lambda: s + 5, lambda: s < 5, lambda: s[::0]):
        try: print(f())
        except Exception as e: print(t, type(e).__name__, e)
#> list True False 4 1 3 1 2 1 2 [2, 3] [2, 3, 2, 1] [1, 3] [2, 3, 2, 1] [1, 2, 2, 3]
#> list [1, 2, 3, 2, 1] [1, 2, 3, 2, 1, 2, 3, 2] [1, 2, 3, 2, 1, 2, 3, 2]
#> list IndexError list index out of range
#> list TypeError list indices must be integers or slices, not str
#> list ValueError 1 is not in list
#> list TypeError can only concatenate list (not "int") to list
#> list TypeError '<' not supported between instances of 'list' and 'int'
#> list ValueError slice step cannot be zero
#> tuple True False 4 1 3 1 2 1 2 (2, 3) (2, 3, 2, 1) (1, 3) [2, 3, 2, 1] [1, 2, 2, 3]
#> tuple (1, 2, 3, 2, 1) (1, 2, 3, 2, 1, 2, 3, 2) (1, 2, 3, 2, 1, 2, 3, 2)
#> tuple IndexError tuple index out of range
#> tuple TypeError tuple indices must be integers or slices, not str
#> tuple ValueError tuple.index(x): x not in tuple
#> tuple TypeError can only concatenate tuple (not "int") to tuple
#> tuple TypeError '<' not supported between instances of 'tuple' and 'int'
#> tuple ValueError slice step cannot be zero
#> str True False 4 a c 1 2 a b bc bcba ac ['b', 'c', 'b', 'a'] ['a', 'b', 'b', 'c']
#> str abcba abcbabcb abcbabcb
#> str IndexError string index out of range
#> str TypeError string indices must be integers, not 'str'
#> str ValueError substring not found
#> str TypeError can only concatenate str (not "int") to str
#> str TypeError '<' not supported between instances of 'str' and 'int'
#> str ValueError slice step cannot be zero
#> bytes True False 4 97 99 1 2 97 98 b'bc' b'bcba' b'ac' [98, 99, 98, 97] [97, 98, 98, 99]
#> bytes b'abcba' b'abcbabcb' b'abcbabcb'
#> bytes IndexError index out of range
#> bytes TypeError byte indices must be integers or slices, not str
#> bytes ValueError subsection not found
#> bytes TypeError can't concat int to bytes
#> bytes TypeError '<' not supported between instances of 'bytes' and 'int'
#> bytes ValueError slice step cannot be zero
#> bytearray True False 4 97 99 1 2 97 98 bytearray(b'bc') bytearray(b'bcba') bytearray(b'ac') [98, 99, 98, 97] [97, 98, 98, 99]
#> bytearray bytearray(b'abcba') bytearray(b'abcbabcb') bytearray(b'abcbabcb')
#> bytearray IndexError bytearray index out of range
#> bytearray TypeError bytearray indices must be integers or slices, not str
#> bytearray ValueError subsection not found
#> bytearray TypeError can't concat int to bytearray
#> bytearray TypeError '<' not supported between instances of 'bytearray' and 'int'
#> bytearray ValueError slice step cannot be zero
#> range True False 4 1 4 1 1 1 4 range(2, 4) range(4, 0, -1) range(1, 5, 2) [4, 3, 2, 1] [1, 2, 3, 4]
#> range unsupported operand type(s) for +: 'range' and 'range'
#> range IndexError range object index out of range
#> range TypeError range indices must be integers or slices, not str
#> range ValueError 99 is not in range
#> range TypeError unsupported operand type(s) for +: 'range' and 'int'
#> range TypeError '<' not supported between instances of 'range' and 'int'
#> range ValueError slice step cannot be zero
for m in ([3, 1, 2], bytearray(b"cab")):
    m.append(m[0]); m.extend(m[:2]); m.insert(1, m[2]); m[0] = m[1]; m[1:3] = m[2:4]; del m[0]; m.reverse(); x = m.pop(); y = m.pop(0); m.remove(m[0]); m += m[:1]; m *= 2; print(m, x, y, m.copy() == m); m.clear(); print(m)
    #> [3, 2, 2, 3, 3, 2, 2, 3] 1 1 True
    #> []
    #> bytearray(b'cbbccbbc') 97 97 True
    #> bytearray(b'')
