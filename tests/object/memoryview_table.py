# memoryview: indexing, casting, releasing, formats and their limits.
b=bytearray(b'abcdefgh')
m=memoryview(b)
for op in ("m[0]", "m[-1]", "m[2:4].tobytes()", "m[::2].tolist()", "m[::-1].tobytes()", "m[100]",
    "m['a']", "m[0]=65", "b", "m[0]=256", "m[0]='a'", "m[1:3]=b'ZZ'", "b", "m[1:3]=b'Z'",
    "m[1:3]='ab'", "del m[0]", "m.nbytes", "m.itemsize", "m.format", "m.ndim", "m.shape",
    "m.strides", "m.suboffsets", "m.readonly", "m.contiguous", "m.c_contiguous", "m.f_contiguous",
    "m.obj is b", "len(m)", "m==b", "m==bytes(b)", "m=='a'", "m<b", "m+b", "m*2", "hash(m)",
    "hash(memoryview(b'a'))==hash(b'a')", "memoryview(b'a')[0]", "memoryview(b'abc')[0]",
    "m.cast('I').tolist()==[int.from_bytes(b[:4],'little'),int.from_bytes(b[4:],'little')]",
    "m.cast('Q').shape", "m.cast('B',(2,4)).tolist()", "m.cast('B',(2,4))[1,2]",
    "m.cast('B',(2,4))[1]", "m.cast('B',(3,3))", "m.cast('x')", "m.cast('Z')",
    "m.cast('H').cast('I')", "m.cast(5)", "m[::2].cast('B')", "m.hex()", "m.hex(':')",
    "m.tobytes('C')", "m.tobytes('Z')", "m.toreadonly()[0]", "m.toreadonly().readonly",
    "list(m)[:2]", "65 in m", "m.foo", "memoryview(5)", "memoryview('a')", "memoryview()",
    "memoryview(b'a',1)", "memoryview(object=b'a')[0]", "bytes(m)==b", "bytearray(m)==b",
    "b.append(1)", "m.release()", "m[0]", "len(m)", "m.release()", "b.append(1)", "m.obj", "m==m",
    "with_"):
    try: print(op, eval(op) if '=' not in op or '==' in op or '(object' in op else exec(op))
    except Exception as e: print(op, type(e).__name__, e) if '0x' not in str(e) else print(op,
        type(e).__name__)
#> m[0] 97
#> m[-1] 104
#> m[2:4].tobytes() b'cd'
#> m[::2].tolist() [97, 99, 101, 103]
#> m[::-1].tobytes() b'hgfedcba'
#> m[100] IndexError index out of bounds on dimension 1
#> m['a'] TypeError memoryview: invalid slice key
#> m[0]=65 None
#> b bytearray(b'Abcdefgh')
#> m[0]=256 ValueError memoryview: invalid value for format 'B'
#> m[0]='a' TypeError memoryview: invalid type for format 'B'
#> m[1:3]=b'ZZ' None
#> b bytearray(b'AZZdefgh')
#> m[1:3]=b'Z' ValueError memoryview assignment: lvalue and rvalue have different structures
#> m[1:3]='ab' TypeError a bytes-like object is required, not 'str'
#> del m[0] SyntaxError invalid syntax (<string>, line 1)
#> m.nbytes 8
#> m.itemsize 1
#> m.format B
#> m.ndim 1
#> m.shape (8,)
#> m.strides (1,)
#> m.suboffsets ()
#> m.readonly False
#> m.contiguous True
#> m.c_contiguous True
#> m.f_contiguous True
#> m.obj is b True
#> len(m) 8
#> m==b True
#> m==bytes(b) True
#> m=='a' False
#> m<b False
#> m+b TypeError unsupported operand type(s) for +: 'memoryview' and 'bytearray'
#> m*2 TypeError unsupported operand type(s) for *: 'memoryview' and 'int'
#> hash(m) ValueError cannot hash writable memoryview object
#> hash(memoryview(b'a'))==hash(b'a') True
#> memoryview(b'a')[0] 97
#> memoryview(b'abc')[0] 97
#> m.cast('I').tolist()==[int.from_bytes(b[:4],'little'),int.from_bytes(b[4:],'little')] True
#> m.cast('Q').shape (1,)
#> m.cast('B',(2,4)).tolist() [[65, 90, 90, 100], [101, 102, 103, 104]]
#> m.cast('B',(2,4))[1,2] 103
#> m.cast('B',(2,4))[1] NotImplementedError multi-dimensional sub-views are not implemented
#> m.cast('B',(3,3)) TypeError memoryview: product(shape) * itemsize != buffer size
#> m.cast('x') ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> m.cast('Z') ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> m.cast('H').cast('I') TypeError memoryview: cannot cast between two non-byte formats
#> m.cast(5) TypeError cast() argument 'format' must be str, not int
#> m[::2].cast('B') TypeError memoryview: casts are restricted to C-contiguous views
#> m.hex() 415a5a6465666768
#> m.hex(':') 41:5a:5a:64:65:66:67:68
#> m.tobytes('C') b'AZZdefgh'
#> m.tobytes('Z') ValueError order must be 'C', 'F' or 'A'
#> m.toreadonly()[0] 65
#> m.toreadonly().readonly True
#> list(m)[:2] [65, 90]
#> 65 in m True
#> m.foo AttributeError 'memoryview' object has no attribute 'foo'
#> memoryview(5) TypeError memoryview: a bytes-like object is required, not 'int'
#> memoryview('a') TypeError memoryview: a bytes-like object is required, not 'str'
#> memoryview() TypeError memoryview() missing required argument 'object' (pos 1)
#> memoryview(b'a',1) TypeError memoryview() takes at most 1 argument (2 given)
#> memoryview(object=b'a')[0] 97
#> bytes(m)==b True
#> bytearray(m)==b True
#> b.append(1) BufferError Existing exports of data: object cannot be re-sized
#> m.release() None
#> m[0] ValueError operation forbidden on released memoryview object
#> len(m) ValueError operation forbidden on released memoryview object
#> m.release() None
#> b.append(1) None
#> m.obj ValueError operation forbidden on released memoryview object
#> m==m True
#> with_ NameError name 'with_' is not defined
with memoryview(b'xy') as v: print(v[0])  #> 120
try: v[0]
except ValueError as e: print(e)    #> operation forbidden on released memoryview object
f=memoryview(bytearray(8)).cast('d')
f[0]=1.5
print(f[0], f.tolist(), f.format, f.itemsize)  #> 1.5 [1.5] d 8
for c in 'bBhHiIlLqQfdc?nN':
    q=memoryview(bytearray(8)).cast(c)
    try: q[0]=(b'x' if c=='c' else 1); print(c,q.itemsize,q[0])
    except Exception as e: print(c,type(e).__name__,e)
    for bad in (-1,2**70,'a',1.5):
        try: q[0]=bad; print(c,repr(bad),q[0])
        except Exception as e: print(c,repr(bad),type(e).__name__,e)
#> b 1 1
#> b -1 -1
#> b 1180591620717411303424 ValueError memoryview: invalid value for format 'b'
#> b 'a' TypeError memoryview: invalid type for format 'b'
#> b 1.5 TypeError memoryview: invalid type for format 'b'
#> B 1 1
#> B -1 ValueError memoryview: invalid value for format 'B'
#> B 1180591620717411303424 ValueError memoryview: invalid value for format 'B'
#> B 'a' TypeError memoryview: invalid type for format 'B'
#> B 1.5 TypeError memoryview: invalid type for format 'B'
#> h 2 1
#> h -1 -1
#> h 1180591620717411303424 ValueError memoryview: invalid value for format 'h'
#> h 'a' TypeError memoryview: invalid type for format 'h'
#> h 1.5 TypeError memoryview: invalid type for format 'h'
#> H 2 1
#> H -1 ValueError memoryview: invalid value for format 'H'
#> H 1180591620717411303424 ValueError memoryview: invalid value for format 'H'
#> H 'a' TypeError memoryview: invalid type for format 'H'
#> H 1.5 TypeError memoryview: invalid type for format 'H'
#> i 4 1
#> i -1 -1
#> i 1180591620717411303424 ValueError memoryview: invalid value for format 'i'
#> i 'a' TypeError memoryview: invalid type for format 'i'
#> i 1.5 TypeError memoryview: invalid type for format 'i'
#> I 4 1
#> I -1 ValueError memoryview: invalid value for format 'I'
#> I 1180591620717411303424 ValueError memoryview: invalid value for format 'I'
#> I 'a' TypeError memoryview: invalid type for format 'I'
#> I 1.5 TypeError memoryview: invalid type for format 'I'
#> l 8 1
#> l -1 -1
#> l 1180591620717411303424 ValueError memoryview: invalid value for format 'l'
#> l 'a' TypeError memoryview: invalid type for format 'l'
#> l 1.5 TypeError memoryview: invalid type for format 'l'
#> L 8 1
#> L -1 ValueError memoryview: invalid value for format 'L'
#> L 1180591620717411303424 ValueError memoryview: invalid value for format 'L'
#> L 'a' TypeError memoryview: invalid type for format 'L'
#> L 1.5 TypeError memoryview: invalid type for format 'L'
#> q 8 1
#> q -1 -1
#> q 1180591620717411303424 ValueError memoryview: invalid value for format 'q'
#> q 'a' TypeError memoryview: invalid type for format 'q'
#> q 1.5 TypeError memoryview: invalid type for format 'q'
#> Q 8 1
#> Q -1 ValueError memoryview: invalid value for format 'Q'
#> Q 1180591620717411303424 ValueError memoryview: invalid value for format 'Q'
#> Q 'a' TypeError memoryview: invalid type for format 'Q'
#> Q 1.5 TypeError memoryview: invalid type for format 'Q'
#> f 4 1.0
#> f -1 -1.0
#> f 1180591620717411303424 1.1805916207174113e+21
#> f 'a' TypeError memoryview: invalid type for format 'f'
#> f 1.5 1.5
#> d 8 1.0
#> d -1 -1.0
#> d 1180591620717411303424 1.1805916207174113e+21
#> d 'a' TypeError memoryview: invalid type for format 'd'
#> d 1.5 1.5
#> c 1 b'x'
#> c -1 TypeError memoryview: invalid type for format 'c'
#> c 1180591620717411303424 TypeError memoryview: invalid type for format 'c'
#> c 'a' TypeError memoryview: invalid type for format 'c'
#> c 1.5 TypeError memoryview: invalid type for format 'c'
#> ? 1 True
#> ? -1 True
#> ? 1180591620717411303424 True
#> ? 'a' True
#> ? 1.5 True
#> n 8 1
#> n -1 -1
#> n 1180591620717411303424 ValueError memoryview: invalid value for format 'n'
#> n 'a' TypeError memoryview: invalid type for format 'n'
#> n 1.5 TypeError memoryview: invalid type for format 'n'
#> N 8 1
#> N -1 ValueError memoryview: invalid value for format 'N'
#> N 1180591620717411303424 ValueError memoryview: invalid value for format 'N'
#> N 'a' TypeError memoryview: invalid type for format 'N'
#> N 1.5 TypeError memoryview: invalid type for format 'N'
m = memoryview(bytearray(4)).cast("f")
for x in (1e40, -1e40, 3.5e38, 1e-50, 0.1):
    m[0] = x
    print(m[0])                     #> inf
                                    #> -inf
                                    #> inf
                                    #> 0.0
                                    #> 0.10000000149011612
