# memoryview: a window on bytes.
m = memoryview(b"abcdef")
print(m[0], m[-1], bytes(m[1:3]), bytes(m[::-1]), bytes(m[::2]), len(m), m.nbytes, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.readonly, m.tolist(), m.tobytes(), m.hex(), m.contiguous, m.c_contiguous)
#> 97 102 b'bc' b'fedcba' b'ace' 6 6 B 1 1 (6,) (1,) True [97, 98, 99, 100, 101, 102] b'abcdef' 616263646566 True True
print(m == b"abcdef", m[1:3] == b"bc", m != b"x", hash(m) == hash(b"abcdef"), 97 in m, list(m[:2]), m.obj, m.suboffsets, memoryview(b"a") == memoryview(bytearray(b"a")))
#> True True True True True [97, 98] b'abcdef' () True
a = bytearray(b"abcdef")
w = memoryview(a)
w[0] = 65; w[1:3] = b"BC"; w[4:] = memoryview(b"EF"); print(a, w.readonly)
#> bytearray(b'ABCdEF') False
w[::2] = b"123"; print(a)           #> bytearray(b'1B2d3F')
s = w[2:5]; s[0] = 33; print(a, s.obj is a, s.toreadonly().readonly)
#> bytearray(b'1B!d3F') True True
with memoryview(b"xyz") as v: print(v[0])  #> 120
c = memoryview(bytes(range(8))).cast("H")
print(c.tolist(), c.itemsize, c.shape, c.format, c[1], len(c), c.cast("B").tolist(), memoryview(bytes(8)).cast("B", (2, 4)).shape, memoryview(b"\xff\xfe").cast("b").tolist())
#> [256, 770, 1284, 1798] 2 (4,) H 770 4 [0, 1, 2, 3, 4, 5, 6, 7] (2, 4) [-1, -2]
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: v[0])                     #> ValueError: operation forbidden on released memoryview object
e(lambda: m[6])                     #> IndexError: index out of bounds on dimension 1
i = "a"
e(lambda: m[i])                     #> TypeError: memoryview: invalid slice key
e(lambda: m.__setitem__(0, 1))      #> TypeError: cannot modify read-only memory
e(lambda: w.__setitem__(0, 256))    #> ValueError: memoryview: invalid value for format 'B'
e(lambda: w.__setitem__(0, "a"))    #> TypeError: memoryview: invalid type for format 'B'
e(lambda: w.__setitem__(slice(0, 2), b"abc"))
#> ValueError: memoryview assignment: lvalue and rvalue have different structures
e(lambda: w.__delitem__(0))         #> TypeError: cannot delete memory
e(lambda: memoryview("a"))
#> TypeError: memoryview: a bytes-like object is required, not 'str'
e(lambda: memoryview(5))
#> TypeError: memoryview: a bytes-like object is required, not 'int'
e(lambda: memoryview())
#> TypeError: memoryview() missing required argument 'object' (pos 1)
e(lambda: hash(w))                  #> ValueError: cannot hash writable memoryview object
e(lambda: memoryview(b"abc").cast("H"))
#> TypeError: memoryview: length is not a multiple of itemsize
e(lambda: m.cast("zz"))
#> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
e(lambda: m < m)
#> TypeError: '<' not supported between instances of 'memoryview' and 'memoryview'
e(lambda: a.extend(b"x"))
#> BufferError: Existing exports of data: object cannot be re-sized
w.release(); s.release()
a.extend(b"x"); print(a)            #> bytearray(b'1B!d3Fx')
print(repr(m)[:12], repr(v)[:20], isinstance(m, memoryview))
#> <memory at 0 <released memory at  True
