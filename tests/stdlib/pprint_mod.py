# pprint: recursion, readable, subclasses, refused arguments, long texts.
import pprint, collections, types
from types import SimpleNamespace as NS
l = [1]; l.append(l)
print(pprint.isrecursive(l), pprint.isreadable(l), pprint.isreadable([1]), pprint.saferepr([1, {2: 3}]))
#> True False True [1, {2: 3}]
pprint.pprint({1: 2, "a": 3, None: 4, (1,): 2}); pprint.pprint([10**6], underscore_numbers=True); pprint.pp({"z": 1, "a": 2})
#> {None: 4, 1: 2, 'a': 3, (1,): 2}
#> [1_000_000]
#> {'z': 1, 'a': 2}
class A(list): pass
class B(dict):
    def __repr__(self): return "B!" * 60
pprint.pprint([A(range(40)), B()], width=30)  #> [[0,
#>   1,
#>   2,
#>   3,
#>   4,
#>   5,
#>   6,
#>   7,
#>   8,
#>   9,
#>   10,
#>   11,
#>   12,
#>   13,
#>   14,
#>   15,
#>   16,
#>   17,
#>   18,
#>   19,
#>   20,
#>   21,
#>   22,
#>   23,
#>   24,
#>   25,
#>   26,
#>   27,
#>   28,
#>   29,
#>   30,
#>   31,
#>   32,
#>   33,
#>   34,
#>   35,
#>   36,
#>   37,
#>   38,
#>   39],
#>  B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!B!]
for a in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try: pprint.pprint(1, **a)
    except ValueError as e: print(e)  #> indent must be >= 0
                                      #> depth must be > 0
                                      #> width must be != 0
pprint.pprint("word " * 40); pprint.pprint(["a\nb\nc " * 20]); pprint.pprint(bytearray(range(60)))
#> ('word word word word word word word word word word word word word word word '
#>  'word word word word word word word word word word word word word word word '
#>  'word word word word word word word word word word ')
#> ['a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c a\n'
#>  'b\n'
#>  'c ']
#> bytearray(b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#>           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
#>           b' !"#$%&\'()*+,-./0123456789:;')
