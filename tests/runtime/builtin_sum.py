# sum: starts, mixed types, refusals.
print(sum([]), sum([1, 2]), sum([1, 2], -2), sum((x for x in 'ab' if 0), 5),
#> 0 3 1 5 [1, 2] 3.5 0.9999999999999999 (3.5+3j) 2 (1, 2) 20 18446744073709551616 inf
    sum([[1], [2]], []), sum([1.5, 2]), sum([0.1]*10), sum([1, 2.5, 3j]), sum([True, True]),
    sum([(1, ), (2, )], ()), sum(range(5), start=10), sum([2**62]*4), sum([1e308, 1e308]))
for a in [(), (1, ), (['a'], ), (['a', 'b'], ''), ([b'a'], b''),
    ([bytearray(b'a')], bytearray()), ([1], 2, 3), ([1], 'a'), ([None], ), ({1:2}, )]:
    try: print(sum(*a))
    except Exception as e: print(type(e).__name__,e)
#> TypeError sum() takes at least 1 positional argument (0 given)
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> TypeError sum() can't sum bytes [use b''.join(seq) instead]
#> TypeError sum() can't sum bytearray [use b''.join(seq) instead]
#> TypeError sum() takes at most 2 arguments (3 given)
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> 1
