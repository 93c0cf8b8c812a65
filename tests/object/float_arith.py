# Float arithmetic.
print(0.1 + 0.2, 1.5 * 2, 7.5 - 0.5, 1 / 3, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, 2.0 ** 0.5)
#> 0.30000000000000004 3.0 7.0 0.3333333333333333 3.0 -4.0 1.5 0.5 -0.5 1.4142135623730951
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), 1e308 * 10, -1e308 * 10, 1e-320, 5e-324 / 2)
#> (3.0, 1.5) (-4.0, 0.5) (-4.0, -0.5) inf -inf 1e-320 0.0
print(2.0 ** 10, 2 ** 0.5, (-8) ** 2.0, 0.0 ** 0, 1.0 ** float("nan"), float("nan") ** 0, (-8.0) ** (1 / 3))
#> 1024.0 1.4142135623730951 64.0 1.0 1.0 1.0 (1.0000000000000002+1.7320508075688772j)
inf, nan = float("inf"), float("nan")
print(inf + 1, inf - inf, inf * 0, inf / inf, -inf, 1 / inf, -1 / inf, inf // 1, 5.0 % inf, -5.0 % inf)
#> inf nan nan nan -inf 0.0 -0.0 nan 5.0 inf
print(nan == nan, nan != nan, nan < 1, nan > 1, inf == inf, -inf < inf, nan in [nan], [nan] == [nan])
#> False True False False True True True True
print(0.0 == -0.0, -0.0, 0.0 * -1, str(-0.0), abs(-0.0), -0.0 + 0.0, 0.0 - 0.0, -(0.0))
#> True -0.0 -0.0 -0.0 0.0 0.0 0.0 -0.0
print(1e16 + 1, 1e22, 1e21, 123456789012345678.0, 1e15, 1e16, 1e-4, 1e-5, 0.0001, 0.00001)
#> 1e+16 1e+22 1e+21 1.2345678901234568e+17 1000000000000000.0 1e+16 0.0001 1e-05 0.0001 1e-05
print(3 + 2.5, 3.0 * 2, 10**20 + 0.5, True + 0.5, 2**53 + 1.0, 1.0 == 1, 0.1 + 0.1 + 0.1 == 0.3)
#> 5.5 6.0 1e+20 1.5 9007199254740992.0 True False
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: 1.0 / 0)                  #> ZeroDivisionError: float division by zero
e(lambda: 1.0 // 0)                 #> ZeroDivisionError: float floor division by zero
e(lambda: 1.0 % 0)                  #> ZeroDivisionError: float modulo
e(lambda: divmod(1.0, 0.0))         #> ZeroDivisionError: float divmod()
e(lambda: 0.0 ** -1)                #> ZeroDivisionError: 0.0 cannot be raised to a negative power
e(lambda: 10.0 ** 400)              #> OverflowError: (34, 'Numerical result out of range')
e(lambda: 1.5 + "a")
#> TypeError: unsupported operand type(s) for +: 'float' and 'str'
e(lambda: 1.5 & 1)
#> TypeError: unsupported operand type(s) for &: 'float' and 'int'
e(lambda: 1.5 + 10**400)            #> OverflowError: int too large to convert to float
e(lambda: 1.5 < 10**400)            #> True
e(lambda: 1.5 < "a")
#> TypeError: '<' not supported between instances of 'float' and 'str'
i = 1.0
e(lambda: [1][i])                   #> TypeError: list indices must be integers or slices, not float
x = 1.5
x += 1; print(x)                    #> 2.5
x *= 2; print(x)                    #> 5.0
x -= 0.5; print(x)                  #> 4.5
x /= 4; print(x)                    #> 1.125
x //= 0.25; print(x)                #> 4.0
x **= 3; print(x)                   #> 64.0
x %= 5; print(x)                    #> 4.0
