# abs, divmod, pow, round, sum, min, max, bin, oct, hex.
print(abs(-5), abs(5.5), abs(-2**70), abs(True), divmod(7, 2), divmod(7.5, 2), pow(2, 10), pow(2, 0.5), pow(2, -1), pow(2, 5, 7), round(2.5), round(-3.7), round(1.25, 1), sum([1, 2, 3]), sum([], 5), sum([[1], [2]], []), sum((0.1,) * 10), sum(x for x in range(5)), sum([1.5, 2], start=1), sum([True, 2**63]), sum([1, 2.5, 3j]))
#> 5 5.5 1180591620717411303424 1 (3, 1) (3.0, 1.5) 1024 1.4142135623730951 0.5 4 2 -4 1.2 6 5 [1, 2] 0.9999999999999999 10 4.5 9223372036854775809 (3.5+3j)
print(min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max("abc"), min([], default=5), max((), default=None), min([3, -5, 2], key=abs), max("a", "bbb", "cc", key=len), min((1, "b"), (1, "a")), max({"x": 1, "y": 0}), max([1, 1.0]), min(5, 5.0), max([0.0, -0.0]), min(x for x in [2, 1]))
#> 1 3 a c 5 None 2 bbb (1, 'a') y 1 5 0.0 1
print(bin(10), oct(64), hex(255), bin(-3), hex(-2**65), bin(True), sum(range(10**6)), sum([10**30, -10**30]), sum([0.1, 0.2, 0.3]), max(range(10)), min(range(10, 0, -1)))
#> 0b1010 0o100 0xff -0b11 -0x20000000000000000 0b1 499999500000 0 0.6000000000000001 9 1
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(sum, ["a"]); e(sum, ["a"], "b"); e(sum, [b"a"], b""); e(sum, [bytearray()], bytearray()); e(sum, 5); e(sum); e(sum, [1], 2, 3); e(sum, [[]])
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> TypeError: sum() can't sum strings [use ''.join(seq) instead]
#> TypeError: sum() can't sum bytes [use b''.join(seq) instead]
#> TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
#> TypeError: 'int' object is not iterable
#> TypeError: sum() takes at least 1 positional argument (0 given)
#> TypeError: sum() takes at most 2 arguments (3 given)
#> TypeError: unsupported operand type(s) for +: 'int' and 'list'
e(min, []); e(max, ()); e(min); e(max, 5); e(min, 1, "a"); e(max, [1], [None]); e(min, 1, 2, default=3); e(max, 1, 2, foo=3); e(min, [1], key=5); e(max, None)
#> ValueError: min() arg is an empty sequence
#> ValueError: max() arg is an empty sequence
#> TypeError: min expected at least 1 argument, got 0
#> TypeError: 'int' object is not iterable
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> TypeError: '>' not supported between instances of 'NoneType' and 'int'
#> TypeError: Cannot specify a default for min() with multiple positional arguments
#> TypeError: 'foo' is an invalid keyword argument for max()
#> TypeError: 'int' object is not callable
#> TypeError: 'NoneType' object is not iterable
e(abs); e(abs, "a"); e(abs, 1, 2); e(divmod, 1); e(divmod, "a", 1); e(divmod, 1, 0); e(pow, 2); e(pow, "a", 2); e(pow, 2, 3, 0); e(pow, 2, -1, 6); e(pow, 2.5, 2, 3); e(pow, 0, -1); e(round); e(round, "a"); e(round, 1, "a"); e(round, [], 1); e(bin, 1.5); e(hex, "a"); e(oct, None); e(pow, 2, 3, None); e(pow, base=2, exp=5); e(pow, base=2, exp=5, mod=3); e(round, number=2.567, ndigits=1); e(round, 5, ndigits=None); e(sum, iterable=[1])
#> TypeError: abs() takes exactly one argument (0 given)
#> TypeError: bad operand type for abs(): 'str'
#> TypeError: abs() takes exactly one argument (2 given)
#> TypeError: divmod expected 2 arguments, got 1
#> TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
#> ZeroDivisionError: integer division or modulo by zero
#> TypeError: pow() missing required argument 'exp' (pos 2)
#> TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> ValueError: pow() 3rd argument cannot be 0
#> ValueError: base is not invertible for the given modulus
#> TypeError: pow() 3rd argument not allowed unless all arguments are integers
#> ZeroDivisionError: 0.0 cannot be raised to a negative power
#> TypeError: round() missing required argument 'number' (pos 1)
#> TypeError: type str doesn't define __round__ method
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: type list doesn't define __round__ method
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'NoneType' object cannot be interpreted as an integer
#> 8
#> 32
#> 2
#> 2.6
#> 5
#> TypeError: sum() takes at least 1 positional argument (0 given)
