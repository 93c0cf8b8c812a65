# Constant folding must not change meaning.
print(1 + 2 * 3, "a" * 3, -(-5), not True, 2 ** 10, (1, 2) + (3,), "ab"[1], 1 if True else 2, [1, 2][0], ~5, 7 // 2, 7 % -3, 1 << 5, 1.5 + 2, 1j * 1j, b"a" + b"b", "x" in "xyz", 5 in (1, 5), 5 in {1, 5}, 5 in [1, 5], "%s" % 1, "%d-%d" % (1, 2), "%s" % (1,), -0.0, +0.0, 0.0 == -0.0, -0, (-0.0,), 1e400, -1e400, 2 ** -1)
#> 7 aaa 5 False 1024 (1, 2, 3) b 1 1 -6 3 -2 32 3.5 (-1+0j) b'ab' True True True True 1 1-2 1 -0.0 0.0 True 0 (-0.0,) inf -inf 0.5
def f(): return 1000 * 1000, "abc" "def", (1, (2, 3)), None, True, ..., 1.0, 1, -1, 2**100
print(f(), f()[2] is f()[2], [x for x in (1, 1.0, True, -0.0, 0.0, 0)], {1: "a", 1.0: "b", True: "c"}, (0.0, -0.0), (1, True, 1.0))
#> (1000000, 'abcdef', (1, (2, 3)), None, True, Ellipsis, 1.0, 1, -1, 1267650600228229401496703205376) True [1, 1.0, True, -0.0, 0.0, 0] {1: 'c'} (0.0, -0.0) (1, True, 1.0)
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: 1 / 0); e(lambda: 1 % 0); e(lambda: "a" * -1); e(lambda: (1, 2)[5]); e(lambda: -"a"); e(lambda: 1 + "a"); e(lambda: 2 ** 10000 > 0); e(lambda: "x" * 10**6 == 1); e(lambda: 1 << -1); e(lambda: 0 ** -1); e(lambda: "%d" % "x"); e(lambda: "%s %s" % (1,)); e(lambda: {1, 2} == {2, 1}); e(lambda: 1 in 2)
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: integer modulo by zero
#>
#> IndexError: tuple index out of range
#> TypeError: bad operand type for unary -: 'str'
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> True
#> False
#> ValueError: negative shift count
#> ZeroDivisionError: 0.0 cannot be raised to a negative power
#> TypeError: %d format: a real number is required, not str
#> TypeError: not enough arguments for format string
#> True
#> TypeError: argument of type 'int' is not iterable
if 0: print("never")
elif 1: print("elif")               #> elif
while 0: print("never")
if not __debug__: print("never")
x = 5 if None else 6; print(x, 0 and 1 / 0, 1 or 1 / 0, not (0 or 0), 3 and (4 and 5), (1 and 0) or 2)
#> 6 0 1 True 5 2
assert True; assert 1, "x"
def dead():
    return 1
    yield
print(type(dead()).__name__, list(dead()))  #> generator []
def dead2():
    if 0: yield
    return 5
print(type(dead2()).__name__)       #> generator
def dead3():
    return 1
    x = 2
def unreachable():
    while True:
        return "r"
        print("never")
    print("never")
print(dead3(), dead3.__code__.co_varnames, unreachable())  #> 1 ('x',) r
for i in (): print("never")
for i in [1, 2]: pass
for i in {3}: pass
print(i, (lambda: (1, 2, 3))(), [*(1, 2)], {**{}}, f"{'const'}{1}", f"a{'b'}c" "d")
#> 3 (1, 2, 3) [1, 2] {} const1 abcd
