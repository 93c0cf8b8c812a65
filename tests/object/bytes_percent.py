# The % operator of bytes.
print(b'%d %s %b %a %r %c %c %x %X %o %e %g %f %i %u %%'%(1, b'x', b'y', 'é', 'é', 65, b'B', 255,
#> b"1 x y '\\xe9' '\\xe9' A B ff FF 10 1.500000e+00 1.5 1.500000 3 4 %"
    255, 8, 1.5, 1.5, 1.5, 3, 4))
print(b'%5d|%-5d|%05d|%+d|% d|%#x|%#o|%.2f|%5s|%-5s|%.1s|%*d|%-*d|%.*f'%(1, 1, 1, 1, 1, 255, 8,
#> b'    1|1    |00001|+1| 1|0xff|0o10|1.23|    a|a    |a|   5|5   |2.5'
    1.234, b'a', b'a', b'abc', 4, 5, 4, 5, 1, 2.55))
print(b'%(a)s %(b)d'%{b'a':b'x', b'b':2}, bytearray(b'%s')%b'x', b'%s'%bytearray(b'y'),
#> b'x 2' bytearray(b'x') b'y' b'z'
    b'%s'%memoryview(b'z'))
for f, a in [(b'%s', 'a'), (b'%d', 'a'), (b'%d', 1.5), (b'%c', 256), (b'%c', 'a'),
    (b'%c', b'ab'), (b'%z', 1), (b'%', 1), (b'%d', ()), (b'%d', (1, 2)), (b'%(a)s', 1),
    (b'%(a)s', {'a':1}), (b'%(a', {}), (b'%*d', ('a', 1)), (b'%.*d', (1, )), (b'%x', 1.5),
    (b'%s', None), (b'%e', 'a'), (b'abc', 1), (b'abc', ()), (b'abc', {}), (b'%b', 1),
    (b'%5', 1), (b'%l', 1), (b'%ld', 1), (b'%-', 1)]:
    try: print(f,f%a)
    except Exception as e: print(f,a,type(e).__name__,e)
#> b'%s' a TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> b'%d' a TypeError %d format: a real number is required, not str
#> b'%d' b'1'
#> b'%c' 256 OverflowError %c arg not in range(256)
#> b'%c' a TypeError %c requires an integer in range(256) or a single byte
#> b'%c' b'ab' TypeError %c requires an integer in range(256) or a single byte
#> b'%z' 1 ValueError incomplete format
#> b'%' 1 ValueError incomplete format
#> b'%d' () TypeError not enough arguments for format string
#> b'%d' (1, 2) TypeError not all arguments converted during bytes formatting
#> b'%(a)s' 1 TypeError format requires a mapping
#> b'%(a)s' {'a': 1} KeyError b'a'
#> b'%(a' {} ValueError incomplete format key
#> b'%*d' ('a', 1) TypeError * wants int
#> b'%.*d' (1,) TypeError not enough arguments for format string
#> b'%x' 1.5 TypeError %x format: an integer is required, not float
#> b'%s' None TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
#> b'%e' a TypeError float argument required, not str
#> b'abc' 1 TypeError not all arguments converted during bytes formatting
#> b'abc' b'abc'
#> b'abc' b'abc'
#> b'%b' 1 TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#> b'%5' 1 ValueError incomplete format
#> b'%l' 1 ValueError incomplete format
#> b'%ld' b'1'
#> b'%-' 1 ValueError incomplete format
class A:
    def __bytes__(self): return b'AA'
print(b'%s'%A(), bytes(A()))        #> b'AA' b'AA'
class B:
    def __bytes__(self): return 5
try: bytes(B())
except TypeError as e: print(e)     #> __bytes__ returned non-bytes (type int)
try: b'%s'%B()
except TypeError as e: print(e)     #> __bytes__ returned non-bytes (type int)
