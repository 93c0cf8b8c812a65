# bool: arithmetic, truth of everything, wrong __bool__ and __len__.
print(False, True, False or True)   #> False True True
print(+True, -True, ~True, True+True, True*3, True/2)  #> 1 -1 -2 2 3 0.5
print(bool(), bool([]), bool([1]), bool(""), bool("a"), bool(0.0), bool(0j), bool(None))
#> False False True False True False False False
try: bool(1,2)
except TypeError as e: print(e)     #> bool expected at most 1 argument, got 2
try: bool(x=1)
except TypeError as e: print(e)     #> bool() takes no keyword arguments
class A:
    def __bool__(self): return 2
try: bool(A())
except TypeError as e: print(e)     #> __bool__ should return bool, returned int
class B:
    def __len__(self): return -1
try: bool(B())
except ValueError as e: print(e)    #> __len__() should return >= 0
class C:
    def __len__(self): return 'a'
try: bool(C())
except TypeError as e: print(e)     #> 'str' object cannot be interpreted as an integer
try:
    class D(bool): pass
except TypeError as e: print(e)     #> type 'bool' is not an acceptable base type
print(True&False, True|2, True^True, type(True&True), type(True|1), isinstance(True, int),
#> False 3 False <class 'bool'> <class 'int'> True True False 1 a True True     1 1 True True 2 1 1.0 (1+0j) range(0, 1)
    str(True), repr(False), hash(True), {1:'a'}[True], True is bool(1), f'{True}', f'{True:5}',
    '%d %s %r'%(True, True, True), [1, 2][True], int(True), float(True), complex(True),
    range(True))
