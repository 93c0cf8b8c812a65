# range() called for a loop, float powers, division by powers of two, pairs of locals: hit, miss, back.
def loop(*a):
    out = []
    for x in range(*a): out.append(x)
    return out
def one(n): return [x for x in range(n)]
def two(a, b):
    out = []
    for x in range(a, b): out.append(x)
    return out
for _ in range(70): one(3); two(1, 3)
class Ix:
    def __index__(self): return 4
print(one(5), one(0), one(-3), one(True), one(Ix()), two(2, 5), two(5, 2), two(-2, Ix()), loop(1, 10, 3))
#> [0, 1, 2, 3, 4] [] [] [0] [0, 1, 2, 3] [2, 3, 4] [] [-2, -1, 0, 1, 2, 3] [1, 4, 7]
print(two(2**70, 2**70 + 2), two(2**63 - 2, 2**63 - 1), two(-2**63, -2**63 + 1), len(two(2**63 - 3, 2**63)))
#> [1180591620717411303424, 1180591620717411303425] [9223372036854775806] [-9223372036854775808] 3
for bad in (1.5, "3", None, 2**70 + 0.5):
    try: one(bad)
    except TypeError as e: print(e)  #> 'float' object cannot be interpreted as an integer
                                     #> 'str' object cannot be interpreted as an integer
                                     #> 'NoneType' object cannot be interpreted as an integer
                                     #> 'float' object cannot be interpreted as an integer
try:
    for x in range(2**63 - 1): break
    for y in range(-2**63, 2**63 - 1): break
    print(x, y)                     #> 0 -9223372036854775808
    for z in range(10, 2**64): break
    print(z)                        #> 10
except OverflowError as e: print(e)
real = range
def shadowed(n): return [x for x in range(n)]
for _ in range(70): shadowed(2)
range = lambda n: "shadow"
print(shadowed(3))                  #> ['s', 'h', 'a', 'd', 'o', 'w']
del range
print(shadowed(3))                  #> [0, 1, 2]
def keeps():
    r = range(3)
    return [x for x in r], r, iter(range(2)), type(iter(range(1))).__name__
print(keeps()[:2], keeps()[3])      #> ([0, 1, 2], range(0, 3)) range_iterator
def power(a, b): return a ** b
for _ in range(70): power(2.0, 0.5)
inf, nan = float("inf"), float("nan")
for a, b in [(2.0, 0.5), (4.0, 0.5), (-8.0, 2.0), (0.0, 2.0), (1.0, nan), (inf, 0.5), (2.0, -inf), (1e-300, 2.0), (2.0, 3),
             (2, 3), (9.0, -0.5), (-0.0, 3.0)]:
    print(power(a, b), end=" ")
    #>= '1.4142135623730951 2.0 64.0 0.0 1.0 inf 0.0 0.0 8.0 8 0.3333333333333333 -0.0 '
print()
print(power(-8.0, 0.5))             #> (1.7319121124709868e-16+2.8284271247461903j)
for a, b in [(10.0, 400.0), (0.0, -1.0), ("a", 2.0)]:
    try: power(a, b)
    except (OverflowError, ZeroDivisionError, TypeError) as e: print(e)
    #> (34, 'Numerical result out of range')
    #> 0.0 cannot be raised to a negative power
    #> unsupported operand type(s) for ** or pow(): 'str' and 'float'
def div(a, b): return a // b, a % b
for _ in range(70): div(9, 4)
for a in (0, 1, 7, -1, -7, -8, 2**62, -2**63, 2**63 - 1, 2**40 + 5, -2**70, 2**64):
    print([div(a, b) for b in (1, 2, 8, 3, 10, -2, 2**62, 2**63, 2**40)])
    #> [(0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)]
    #> [(1, 0), (0, 1), (0, 1), (0, 1), (0, 1), (-1, -1), (0, 1), (0, 1), (0, 1)]
    #> [(7, 0), (3, 1), (0, 7), (2, 1), (0, 7), (-4, -1), (0, 7), (0, 7), (0, 7)]
    #> [(-1, 0), (-1, 1), (-1, 7), (-1, 2), (-1, 9), (0, -1), (-1, 4611686018427387903), (-1, 9223372036854775807), (-1, 1099511627775)]
    #> [(-7, 0), (-4, 1), (-1, 1), (-3, 2), (-1, 3), (3, -1), (-1, 4611686018427387897), (-1, 9223372036854775801), (-1, 1099511627769)]
    #> [(-8, 0), (-4, 0), (-1, 0), (-3, 1), (-1, 2), (4, 0), (-1, 4611686018427387896), (-1, 9223372036854775800), (-1, 1099511627768)]
    #> [(4611686018427387904, 0), (2305843009213693952, 0), (576460752303423488, 0), (1537228672809129301, 1), (461168601842738790, 4), (-2305843009213693952, 0), (1, 0), (0, 4611686018427387904), (4194304, 0)]
    #> [(-9223372036854775808, 0), (-4611686018427387904, 0), (-1152921504606846976, 0), (-3074457345618258603, 1), (-922337203685477581, 2), (4611686018427387904, 0), (-2, 0), (-1, 0), (-8388608, 0)]
    #> [(9223372036854775807, 0), (4611686018427387903, 1), (1152921504606846975, 7), (3074457345618258602, 1), (922337203685477580, 7), (-4611686018427387904, -1), (1, 4611686018427387903), (0, 9223372036854775807), (8388607, 1099511627775)]
    #> [(1099511627781, 0), (549755813890, 1), (137438953472, 5), (366503875927, 0), (109951162778, 1), (-549755813891, -1), (0, 1099511627781), (0, 1099511627781), (1, 5)]
    #> [(-1180591620717411303424, 0), (-590295810358705651712, 0), (-147573952589676412928, 0), (-393530540239137101142, 2), (-118059162071741130343, 6), (590295810358705651712, 0), (-256, 0), (-128, 0), (-1073741824, 0)]
    #> [(18446744073709551616, 0), (9223372036854775808, 0), (2305843009213693952, 0), (6148914691236517205, 1), (1844674407370955161, 6), (-9223372036854775808, 0), (4, 0), (2, 0), (16777216, 0)]
try: div(1, 0)
except ZeroDivisionError as e: print(e)  #> integer division or modulo by zero
def locals_in_pairs(a, b, c):
    def f(*args): return args
    r = f(a, b), f(a, b, c), f(a, a, b, b)
    try: f(a, late)
    except UnboundLocalError as e: print(e)
    late = 1
    del b
    try: f(a, b)
    except UnboundLocalError as e: print(e)
    return r, f(a, late)
print(locals_in_pairs(1, 2, 3))
#> cannot access local variable 'late' where it is not associated with a value
#> cannot access local variable 'b' where it is not associated with a value
#> (((1, 2), (1, 2, 3), (1, 1, 2, 2)), (1, 1))
