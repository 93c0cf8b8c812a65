# Keywords to subclasses of built-in types; exact rounding of float.fromhex.
print(float.fromhex("0x0.fffffffffffff8p-1022"), float.fromhex("0x0.ffffffffffffd6p-1022").hex())
#> 2.2250738585072014e-308 0x0.ffffffffffffdp-1022
for s in ['0x0.fffffffffffff8p-1022','0x0.7ffffffffffffcp-1022', '0x0.0000000000000cp-1022','0x1.fffffffffffff8p-1022','0x1.fffffffffffffbp0', '0x1.00000000000008p0','0x1.00000000000018p0','0x0.00000000000008p-1022','0x0.000000000000081p-1022','0x.fffffffffffffcp-1022','0x0.8p-1074','0x0.80001p-1074','0x1.8p-1074','0x1p-1075','0x1.0000001p-1075','0x1.fffffffffffff7p1023']:
    print(s, float.fromhex(s).hex())  #> 0x0.fffffffffffff8p-1022 0x1.0000000000000p-1022
                                      #> 0x0.7ffffffffffffcp-1022 0x0.8000000000000p-1022
                                      #> 0x0.0000000000000cp-1022 0x0.0000000000001p-1022
                                      #> 0x1.fffffffffffff8p-1022 0x1.0000000000000p-1021
                                      #> 0x1.fffffffffffffbp0 0x1.0000000000000p+1
                                      #> 0x1.00000000000008p0 0x1.0000000000000p+0
                                      #> 0x1.00000000000018p0 0x1.0000000000002p+0
                                      #> 0x0.00000000000008p-1022 0x0.0p+0
                                      #> 0x0.000000000000081p-1022 0x0.0000000000001p-1022
                                      #> 0x.fffffffffffffcp-1022 0x1.0000000000000p-1022
                                      #> 0x0.8p-1074 0x0.0p+0
                                      #> 0x0.80001p-1074 0x0.0000000000001p-1022
                                      #> 0x1.8p-1074 0x0.0000000000002p-1022
                                      #> 0x1p-1075 0x0.0p+0
                                      #> 0x1.0000001p-1075 0x0.0000000000001p-1022
                                      #> 0x1.fffffffffffff7p1023 0x1.fffffffffffffp+1023
class F(float): pass
try: print(F(x=1))
except TypeError as e: print(e)     #> float() takes no keyword arguments
class F(float):
    def __init__(self, a, x=None): pass
print(F(3, x=1) if 0 else "skip")   #> skip
class F(float):
    def __init__(self, arg, newarg=None): self.newarg = newarg
try: print(F(1, newarg=2).newarg)   #> 2
except TypeError as e: print(e)
class F(float):
    def __new__(cls, arg, newarg=None): return super().__new__(cls, arg)
print(F(1, newarg=2))               #> 1.0
for T, a in ((int, 1), (tuple, ()), (frozenset, ()), (str, ''), (bytes, b''), (list, ()), (set, ()), (complex, 1), (bytearray, b''), (dict, ()), (enumerate, ()), (zip, ()), (map, (1,)), (reversed, ()), (range, 3), (slice, 1), (property, None), (classmethod, 1), (staticmethod, 1), (memoryview, b''), (object, None), (type, 'x'), (BaseException, 1), (filter, 1), (bool, 1), (super, int)):
    try:
        S = type("S", (T,), {})
        r = S(a, newarg=3)
        print(T.__name__, type(r).__name__)
    except TypeError as e: print(T.__name__, e)
#> int 'newarg' is an invalid keyword argument for int()
#> tuple tuple() takes no keyword arguments
#> frozenset frozenset() takes no keyword arguments
#> str 'newarg' is an invalid keyword argument for str()
#> bytes 'newarg' is an invalid keyword argument for bytes()
#> list list() takes no keyword arguments
#> set set() takes no keyword arguments
#> complex 'newarg' is an invalid keyword argument for complex()
#> bytearray 'newarg' is an invalid keyword argument for bytearray()
#> dict S
#> enumerate 'newarg' is an invalid keyword argument for enumerate()
#> zip 'newarg' is an invalid keyword argument for zip()
#> map map() takes no keyword arguments
#> reversed reversed() takes no keyword arguments
#> range type 'range' is not an acceptable base type
#> slice type 'slice' is not an acceptable base type
#> property 'newarg' is an invalid keyword argument for property()
#> classmethod classmethod() takes no keyword arguments
#> staticmethod staticmethod() takes no keyword arguments
#> memoryview type 'memoryview' is not an acceptable base type
#> object S() takes no arguments
#> type type.__new__() takes exactly 3 arguments (1 given)
#> BaseException S() takes no keyword arguments
#> filter filter() takes no keyword arguments
#> bool type 'bool' is not an acceptable base type
#> super super() takes no keyword arguments
import itertools
for T, a in ((itertools.count, (1,)), (itertools.cycle, ([],)), (itertools.repeat, (1,)), (itertools.chain, ()), (itertools.starmap, (min, [])), (itertools.islice, ([], 1)), (itertools.product, ()), (itertools.permutations, ([],)), (itertools.takewhile, (min, [])), (itertools.accumulate, ([],)), (itertools.compress, ([], [])), (itertools.groupby, ([],)), (itertools.pairwise, ([],)), (itertools.combinations, ([], 1)), (itertools.zip_longest, ()), (itertools.filterfalse, (min, []))):
    class S(T):
        def __init__(self, *a, newarg=None): self.n = newarg
    try: print(T.__name__, S(*a, newarg=3).n)
    except TypeError as e: print(T.__name__, e)
    class S(T): pass
    try: print(T.__name__, S(*a, newarg=3))
    except TypeError as e: print(T.__name__, e)
#> count 'newarg' is an invalid keyword argument for count()
#> count 'newarg' is an invalid keyword argument for count()
#> cycle 3
#> cycle cycle() takes no keyword arguments
#> repeat 'newarg' is an invalid keyword argument for repeat()
#> repeat 'newarg' is an invalid keyword argument for repeat()
#> chain 3
#> chain chain() takes no keyword arguments
#> starmap 3
#> starmap starmap() takes no keyword arguments
#> islice 3
#> islice islice() takes no keyword arguments
#> product 'newarg' is an invalid keyword argument for product()
#> product 'newarg' is an invalid keyword argument for product()
#> permutations 'newarg' is an invalid keyword argument for permutations()
#> permutations 'newarg' is an invalid keyword argument for permutations()
#> takewhile 3
#> takewhile takewhile() takes no keyword arguments
#> accumulate 'newarg' is an invalid keyword argument for accumulate()
#> accumulate 'newarg' is an invalid keyword argument for accumulate()
#> compress compress() takes at most 2 arguments (3 given)
#> compress compress() takes at most 2 arguments (3 given)
#> groupby 'newarg' is an invalid keyword argument for groupby()
#> groupby 'newarg' is an invalid keyword argument for groupby()
#> pairwise 3
#> pairwise pairwise() takes no keyword arguments
#> combinations combinations() takes at most 2 arguments (3 given)
#> combinations combinations() takes at most 2 arguments (3 given)
#> zip_longest zip_longest() got an unexpected keyword argument
#> zip_longest zip_longest() got an unexpected keyword argument
#> filterfalse 3
#> filterfalse filterfalse() takes no keyword arguments
