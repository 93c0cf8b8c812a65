# slice objects and indices.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", "b"), s == slice(1, 10, 2), s != slice(1))
#> slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, None) slice('a', 'b', None) True True
print(s.indices(5), slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(100, -100, -1).indices(4), slice(None, 3).indices(2))
#> (1, 5, 2) (4, -1, -1) (7, 10, 1) (3, -1, -1) (0, 2, 1)
print(slice(-10, 10).indices(5), slice(None, None, 2**70).indices(5), slice(2**70).indices(5), slice(-2**70, 2**70, 3).indices(7))
#> (0, 5, 1) (0, 5, 1180591620717411303424) (0, 5, 1) (0, 7, 3)
a = list(range(10))
for sl in (slice(2, 5), slice(None, None, 3), slice(8, 2, -2), slice(-3, None), slice(None, -7), slice(5, 5), slice(100, 200)):
    print(a[sl], "abcdefghij"[sl], tuple(a)[sl], b"abcdefghij"[sl], range(10)[sl])
    #> [2, 3, 4] cde (2, 3, 4) b'cde' range(2, 5)
    #> [0, 3, 6, 9] adgj (0, 3, 6, 9) b'adgj' range(0, 10, 3)
    #> [8, 6, 4] ige (8, 6, 4) b'ige' range(8, 2, -2)
    #> [7, 8, 9] hij (7, 8, 9) b'hij' range(7, 10)
    #> [0, 1, 2] abc (0, 1, 2) b'abc' range(0, 3)
    #> []  () b'' range(5, 5)
    #> []  () b'' range(10, 10)
class G:
    def __getitem__(self, i): return i
g = G()
print(g[1], g[1:2], g[::], g[1:2:3], g[1, 2:3], g[...], g[:, ::2], g["a":"b"], g[(1, 2)], g[()])
#> 1 slice(1, 2, None) slice(None, None, None) slice(1, 2, 3) (1, slice(2, 3, None)) Ellipsis (slice(None, None, None), slice(None, None, 2)) slice('a', 'b', None) (1, 2) ()
print(slice(1, 2) < slice(1, 3), sorted([slice(2), slice(1)], key=lambda s: s.stop))
#> True [slice(None, 1, None), slice(None, 2, None)]
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: slice())                  #> TypeError: slice expected at least 1 argument, got 0
e(lambda: slice(1, 2, 3, 4))        #> TypeError: slice expected at most 3 arguments, got 4
e(lambda: slice(1, 2, 0).indices(5))  #> ValueError: slice step cannot be zero
e(lambda: slice("a").indices(5))
#> TypeError: slice indices must be integers or None or have an __index__ method
e(lambda: slice(1).indices(-1))     #> ValueError: length should not be negative
e(lambda: hash(slice(1)))           #> TypeError: unhashable type: 'slice'
e(lambda: a[1:2:0])                 #> ValueError: slice step cannot be zero
e(lambda: a["a":])
#> TypeError: slice indices must be integers or None or have an __index__ method
e(lambda: a[1.5:])
#> TypeError: slice indices must be integers or None or have an __index__ method
e(lambda: slice(1).foo)             #> AttributeError: 'slice' object has no attribute 'foo'
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print(a[I(2):I(5)], a[I(3)], "hello"[I(1):], a[None:None], a[True:5])
#> [2, 3, 4] 3 ello [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [1, 2, 3, 4]
