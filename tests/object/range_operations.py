# range: indexing, slicing, comparing, searching, huge ranges, errors.
print(range(4)[0], range(4)[1:2], range(4)[-1], range(10)[::-2], range(1, 10, 3)[1], range(0),
#> 0 range(1, 2) 3 range(9, -1, -2) 4 range(0, 0) range(5, 1, -1)
    range(5, 1, -1))
print(list(range(1, 10, 3)), list(range(10, 1, -3)), len(range(10**20)) if 0 else '',
#> [1, 4, 7] [10, 7, 4]  10000000000000000000 False True
    range(10**20)[10**19], bool(range(0)), bool(range(1)))
for a in [(),(1,2,0),(1.0,),('a',),(1,2,3,4),(None,)]:
    try: range(*a)
    except Exception as e: print(type(e).__name__,e)
    #> TypeError range expected at least 1 argument, got 0
    #> ValueError range() arg 3 must not be zero
    #> TypeError 'float' object cannot be interpreted as an integer
    #> TypeError 'str' object cannot be interpreted as an integer
    #> TypeError range expected at most 3 arguments, got 4
    #> TypeError 'NoneType' object cannot be interpreted as an integer
r=range(1, 10, 3)
print(r.start, r.stop, r.step, r.count(4), r.index(7), 4 in r, 5 in r, 'a' in r, 4.0 in r,
#> 1 10 3 1 2 True False False True False False False True True range_iterator [7, 4, 1]
    r==range(1, 11, 3), r==range(1, 12, 3), hash(r)==hash(range(1, 11, 3)),
    range(0)==range(2, 2), r!=5, type(reversed(r)).__name__, list(reversed(r)))
for op in ("r.index(5)", "r.index('a')", "r[5]", "r['a']", "r[1.0]", "r.start=1", "r+r", "r*2",
    "r<r", "len(range(10**30))", "range(10**30)[10**31]", "r.foo", "del r.start", "r[0]=1",
    "del r[0]", "range(stop=5)", "r[::0]", "r[1:2:3:4]" ):
    try: print(op, eval(op) if '=' not in op or '(' in op else exec(op))
    except SyntaxError as e: print(op,e.msg)
    except Exception as e: print(op,type(e).__name__,e)
#> r.index(5) ValueError 5 is not in range
#> r.index('a') ValueError sequence.index(x): x not in sequence
#> r[5] IndexError range object index out of range
#> r['a'] TypeError range indices must be integers or slices, not str
#> r[1.0] TypeError range indices must be integers or slices, not float
#> r.start=1 AttributeError readonly attribute
#> r+r TypeError unsupported operand type(s) for +: 'range' and 'range'
#> r*2 TypeError unsupported operand type(s) for *: 'range' and 'int'
#> r<r TypeError '<' not supported between instances of 'range' and 'range'
#> len(range(10**30)) OverflowError Python int too large to convert to C ssize_t
#> range(10**30)[10**31] IndexError range object index out of range
#> r.foo AttributeError 'range' object has no attribute 'foo'
#> del r.start invalid syntax
#> r[0]=1 TypeError 'range' object does not support item assignment
#> del r[0] invalid syntax
#> range(stop=5) TypeError range() takes no keyword arguments
#> r[::0] ValueError slice step cannot be zero
#> r[1:2:3:4] invalid syntax
print(range(2**63).__len__() if 0 else range(2**62).__len__(), max(range(5)), min(range(5)),
#> 4611686018427387904 4 0 4950 -9223372036854775808 <class 'longrange_iterator'> <class 'range_iterator'>
    sum(range(100)), range(-2**63, 2**63)[0], type(iter(range(10**20))),
    type(iter(range(1))))
print(range(0, 10, 3)[1:3], range(10)[5:100], range(10)[-3:], range(10, 0, -1)[2:5],
#> range(3, 9, 3) range(5, 10) range(7, 10) range(8, 5, -1) range(0, 5) range(0, 5, 2) range(0, 3)
    repr(range(0, 5, 1)), repr(range(0, 5, 2)), str(range(3)))
class I(int): pass
print(range(I(3)), I(2) in range(3), range(True))  #> range(0, 3) True range(0, 1)
