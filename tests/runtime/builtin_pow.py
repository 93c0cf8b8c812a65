# pow with two and three arguments, inverses, __pow__ of classes.
print(pow(0, 1), pow(1, 0), pow(-2, 3), pow(2, -1), pow(3, 8), pow(2, 0.5), pow(-8, 1/3),
#> 0 1 -8 0.5 6561 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 8.0 1 1.0 1267650600228229401496703205376
    pow(2.0, 3), pow(0, 0), pow(0.0, 0), pow(2, 100))
print(pow(3, 4, 7), pow(555557, 1000002, 1000003), pow(2, -1, 7), pow(38, -1, 97),
#> 4 1 4 23 -3 0 0 855473248 3
    pow(3, 4, -7), pow(0, 0, 1), pow(5, 0, 1), pow(2, 10**20, 10**9+7), pow(-3, 3, 5))
for a in [(1, 2, 0), (2, -1, 4), (1.0, 2, 3), (1, 2.0, 3), (1, 2, 3.0), ('a', 1), (1, 'a'),
    (0, -1), (0.0, -1), (0j, -1), (2, ), (1, 2, 3, 4), (2, 2, 'a'), (None, 1), (1j, 2, 3)]:
    try: print(pow(*a))
    except Exception as e: print(type(e).__name__, e)  #> ValueError pow() 3rd argument cannot be 0
#> ValueError base is not invertible for the given modulus
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 to a negative or complex power
#> TypeError pow() missing required argument 'exp' (pos 2)
#> TypeError pow() takes at most 3 arguments (4 given)
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#> ValueError complex modulo
print(pow(base=2,exp=3,mod=5), pow(2,exp=3))  #> 3 8
class A:
    def __pow__(self,o,m=None): return ('p',o,m)
    def __rpow__(self,o): return ('r',o)
print(pow(A(),2),pow(A(),2,3),2**A(),A()**2)  #> ('p', 2, None) ('p', 2, 3) ('r', 2) ('p', 2, None)
try: pow(2,A(),3)
except TypeError as e: print(e)
#> unsupported operand type(s) for ** or pow(): 'int', 'A', 'int'
try: 0**-1
except ZeroDivisionError as e: print(e)  #> 0.0 cannot be raised to a negative power
