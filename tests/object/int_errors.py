# Arithmetic errors of integers.
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: 1 // 0)                   #> ZeroDivisionError: integer division or modulo by zero
e(lambda: 1 % 0)                    #> ZeroDivisionError: integer modulo by zero
e(lambda: 1 / 0)                    #> ZeroDivisionError: division by zero
e(lambda: divmod(1, 0))             #> ZeroDivisionError: integer division or modulo by zero
e(lambda: 0 ** -1)                  #> ZeroDivisionError: 0.0 cannot be raised to a negative power
e(lambda: 10**40 // 0)              #> ZeroDivisionError: integer division or modulo by zero
e(lambda: 10**40 % 0)               #> ZeroDivisionError: integer modulo by zero
e(lambda: pow(2, 3, 0))             #> ValueError: pow() 3rd argument cannot be 0
e(lambda: pow(2, -1, 4))            #> ValueError: base is not invertible for the given modulus
e(lambda: 10**400 / 3)              #> OverflowError: integer division result too large for a float
e(lambda: float(10**400))           #> OverflowError: int too large to convert to float
e(lambda: 1 + "a")                  #> TypeError: unsupported operand type(s) for +: 'int' and 'str'
e(lambda: "a" + 1)                  #> TypeError: can only concatenate str (not "int") to str
e(lambda: 1 - None)
#> TypeError: unsupported operand type(s) for -: 'int' and 'NoneType'
e(lambda: [] * 1.5)                 #> TypeError: can't multiply sequence by non-int of type 'float'
e(lambda: 1 + [])
#> TypeError: unsupported operand type(s) for +: 'int' and 'list'
e(lambda: 5 @ 5)                    #> TypeError: unsupported operand type(s) for @: 'int' and 'int'
e(lambda: 5 < "a")
#> TypeError: '<' not supported between instances of 'int' and 'str'
e(lambda: None >= 3)
#> TypeError: '>=' not supported between instances of 'NoneType' and 'int'
e(lambda: (3).foo)                  #> AttributeError: 'int' object has no attribute 'foo'
three = 3
e(lambda: three[0])                 #> TypeError: 'int' object is not subscriptable
e(lambda: three())                  #> TypeError: 'int' object is not callable
e(lambda: len(3))                   #> TypeError: object of type 'int' has no len()
e(lambda: iter(3))                  #> TypeError: 'int' object is not iterable
e(lambda: -"a")                     #> TypeError: bad operand type for unary -: 'str'
e(lambda: +[])                      #> TypeError: bad operand type for unary +: 'list'
e(lambda: ~1.5)                     #> TypeError: bad operand type for unary ~: 'float'
e(lambda: abs("x"))                 #> TypeError: bad operand type for abs(): 'str'
e(lambda: pow(2.0, 3, 4))
#> TypeError: pow() 3rd argument not allowed unless all arguments are integers
e(lambda: pow("a", 2))
#> TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
def f():
    x = 3
    x.foo = 1
e(f)                                #> AttributeError: 'int' object has no attribute 'foo'
def g():
    x = 3
    x[0] = 1
e(g)                                #> TypeError: 'int' object does not support item assignment
def h():
    x = 3
    del x[0]
e(h)                                #> TypeError: 'int' object does not support item deletion
