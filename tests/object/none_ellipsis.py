# None, Ellipsis, NotImplemented.
print(None, ..., NotImplemented, repr(None), str(Ellipsis), type(None), type(...), type(NotImplemented))
#> None Ellipsis NotImplemented None Ellipsis <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'>
print(None is None, None == None, None != 0, not None, bool(...), bool(None), Ellipsis is ...)
#> True True True True True False True
print(hash(None) == hash(None), {None: 1, ...: 2}[...], [None] * 3, (None,) == (None,))
#> True 2 [None, None, None] True
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
#> True True True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: None + 1)
#> TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
e(lambda: None.foo)                 #> AttributeError: 'NoneType' object has no attribute 'foo'
n, d = None, ...
e(lambda: n[0])                     #> TypeError: 'NoneType' object is not subscriptable
e(lambda: n())                      #> TypeError: 'NoneType' object is not callable
e(lambda: len(None))                #> TypeError: object of type 'NoneType' has no len()
e(lambda: [*None])                  #> TypeError: Value after * must be an iterable, not NoneType
e(lambda: {**None})                 #> TypeError: 'NoneType' object is not a mapping
e(lambda: None < None)
#> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
e(lambda: int(None))
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
e(lambda: type(None)(1))            #> TypeError: NoneType takes no arguments
e(lambda: d())                      #> TypeError: 'ellipsis' object is not callable
e(lambda: type(...)(1))             #> TypeError: EllipsisType takes no arguments
e(lambda: "x" in None)              #> TypeError: argument of type 'NoneType' is not iterable
e(lambda: setattr(None, "a", 1))    #> AttributeError: 'NoneType' object has no attribute 'a'
def sub():
    class N(type(None)): pass
e(sub)                              #> TypeError: type 'NoneType' is not an acceptable base type
def f():
    pass
print(f(), [].sort(), print("x"))   #> x
                                    #> None None None
