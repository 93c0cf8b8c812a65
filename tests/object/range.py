# range objects.
print(range(5), range(1, 5), range(1, 10, 2), range(5, 0, -1), list(range(5, 0, -2)), list(range(0)), list(range(3, 1)))
#> range(0, 5) range(1, 5) range(1, 10, 2) range(5, 0, -1) [5, 3, 1] [] []
r = range(10, 50, 3)
print(len(r), r[0], r[-1], r[5], r[2:5], r[::-1], r[::2], r[5:2], r[-3:], r[100:], list(r[::-4]))
#> 14 10 49 25 range(16, 25, 3) range(49, 7, -3) range(10, 52, 6) range(25, 16, 3) range(43, 52, 3) range(52, 52, 3) [49, 37, 25, 13]
print(r.start, r.stop, r.step, r.index(13), r.count(13), r.count(14), 13 in r, 14 in r, "a" in r, 13.0 in r, 49 in r)
#> 10 50 3 1 1 0 True False False True True
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(3) != range(4), hash(range(3)) == hash(range(0, 3)))
#> True True False True True
print(range(2**70)[2**69], len(range(0, 2**62, 2**60)), range(-2**70, 2**70, 2**69)[3], 2**69 in range(2**70))
#> 590295810358705651712 4 590295810358705651712 True
print(list(range(2**64, 2**64 + 3)), list(range(-3, 3)), list(reversed(range(5))), list(reversed(range(1, 10, 3))))
#> [18446744073709551616, 18446744073709551617, 18446744073709551618] [-3, -2, -1, 0, 1, 2] [4, 3, 2, 1, 0] [7, 4, 1]
print(list(range(True, 4)), max(range(5)), sum(range(101)), sorted(range(5), reverse=True), tuple(range(3)))
#> [1, 2, 3] 4 5050 [4, 3, 2, 1, 0] (0, 1, 2)
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, "end"))  #> 0 2 [1, 2] end
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print(range(I(3)), range(I(1), I(7), I(2)), range(10)[I(3)], bool(range(0)), bool(range(1)))
#> range(0, 3) range(1, 7, 2) 3 False True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: range())                  #> TypeError: range expected at least 1 argument, got 0
e(lambda: range(1, 2, 3, 4))        #> TypeError: range expected at most 3 arguments, got 4
e(lambda: range(1, 2, 0))           #> ValueError: range() arg 3 must not be zero
e(lambda: range(1.5))               #> TypeError: 'float' object cannot be interpreted as an integer
e(lambda: range("a"))               #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: range(3)[3])              #> IndexError: range object index out of range
e(lambda: range(3)[-4])             #> IndexError: range object index out of range
e(lambda: range(3)["a"])            #> TypeError: range indices must be integers or slices, not str
e(lambda: range(3).index(7))        #> ValueError: 7 is not in range
e(lambda: range(3).index("a"))      #> ValueError: sequence.index(x): x not in sequence
e(lambda: len(range(2**70)))        #> OverflowError: Python int too large to convert to C ssize_t
e(lambda: range(3) < range(4))
#> TypeError: '<' not supported between instances of 'range' and 'range'
e(lambda: range(3) + range(3))
#> TypeError: unsupported operand type(s) for +: 'range' and 'range'
e(lambda: range(stop=3))            #> TypeError: range() takes no keyword arguments
e(lambda: range(3)[::0])            #> ValueError: slice step cannot be zero
def f():
    range(3)[0] = 1
e(f)                                #> TypeError: 'range' object does not support item assignment
def g():
    range(3).start = 1
e(g)                                #> AttributeError: readonly attribute
def h():
    class R(range): pass
e(h)                                #> TypeError: type 'range' is not an acceptable base type
