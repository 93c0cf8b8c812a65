# divmod, // and % with signs, floats and big numbers; by zero; of wrong types.
for a,b in [(1,2),(-5,3),(5,-3),(0,1),(1.5,-0.4),(5,2.5),(10**30,7),(-10**30,10**10),(True,1)]:
    print(divmod(a,b), a//b, a%b)   #> (0, 1) 0 1
#> (-2, 1) -2 1
#> (-2, -1) -2 -1
#> (0, 0) 0 0
#> (-4.0, -0.10000000000000009) -4.0 -0.10000000000000009
#> (2.0, 0.0) 2.0 0.0
#> (142857142857142857142857142857, 1) 142857142857142857142857142857 1
#> (-100000000000000000000, 0) -100000000000000000000 0
#> (1, 0) 1 0
for a,b in [(1,0),(1.0,0),(1,0.0),(10**30,0),('a',1),(1j,2),(None,1)]:
    for f in (divmod, lambda a,b:a//b, lambda a,b:a%b, lambda a,b:a/b):
        try: f(a,b)
        except Exception as e: print(type(e).__name__, e)
        else: print('ok')
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError float divmod()
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float divmod()
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError division by zero
#> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
#> TypeError unsupported operand type(s) for //: 'str' and 'int'
#> TypeError not all arguments converted during string formatting
#> TypeError unsupported operand type(s) for /: 'str' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> ok
#> TypeError unsupported operand type(s) for divmod(): 'NoneType' and 'int'
#> TypeError unsupported operand type(s) for //: 'NoneType' and 'int'
#> TypeError unsupported operand type(s) for %: 'NoneType' and 'int'
#> TypeError unsupported operand type(s) for /: 'NoneType' and 'int'
