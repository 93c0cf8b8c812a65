# type, isinstance and issubclass; classes made by calling type.
print(type(int), type(type(1)), type(None), type(type), type(...), type(NotImplemented),
#> <class 'type'> <class 'type'> <class 'NoneType'> <class 'type'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'int'> <class 'function'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'method_descriptor'> <class 'wrapper_descriptor'> <class 'method-wrapper'> <class 'generator'> <class 'range'> <class 'mappingproxy'> <class 'NoneType'>
    type(1, ), type(lambda:0), type(print), type([].append), type('a'.join), type(str.join),
    type(int.__add__), type((1).__add__), type((lambda:(yield))()), type(range(1)),
    type(type.__dict__), type(Exception().__traceback__))
T=type('T', (), {'a':1})
print(T, T.a, T.__name__, T.__module__, T.__qualname__, T.__bases__, T.__mro__)
#> <class '__main__.T'> 1 T __main__ T (<class 'object'>,) (<class '__main__.T'>, <class 'object'>)
for a, k in [((), {}), ((1, 2), {}), ((1, (), {}), {}), (('T', 1, {}), {}),
    (('T', (), 1), {}), (('T', (1, ), {}), {}), (('T', (int, str), {}), {}),
    (('T', (bool, ), {}), {}), (('T', (object, int), {}), {}),
    (('T', (int, int), {}), {}), (('T', (), {}), {'x':1}), (('T\0', (), {}), {}),
    ((1, 2, 3, 4), {}), ((1, ), {'x':1}), (('T', (type(None), ), {}), {}),
    (('T', (type(lambda:0), ), {}), {}), (('T', (), {'__slots__':5}), {}),
    (('T', (), {'__slots__':('a', 'a')}), {}),
    (('T', (), {'__slots__':('a b', )}), {}),
    (('T', (int, ), {'__slots__':('a', )}), {}),
    (('T', (), {'__slots__':('a', ), 'a':1}), {}),
    (('T', (), {'__qualname__':1}), {}), (('T', (), {'__doc__':5}), {}),
    (('T', (), {'__classcell__':5}), {}), (('', (), {}), {}),
    (('T', (range, ), {}), {}), (('T', (slice, ), {}), {}),
    (('T', (memoryview, ), {}), {}), (('T', (type(...), ), {}), {}),
    (('T', (type((lambda:(yield))()), ), {}), {})]:
    try: print(a,type(*a,**k))
    except Exception as e: print(a,type(e).__name__,e)
#> () TypeError type() takes 1 or 3 arguments
#> (1, 2) TypeError type() takes 1 or 3 arguments
#> (1, (), {}) TypeError type.__new__() argument 1 must be str, not int
#> ('T', 1, {}) TypeError type.__new__() argument 2 must be tuple, not int
#> ('T', (), 1) TypeError type.__new__() argument 3 must be dict, not int
#> ('T', (1,), {}) TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> ('T', (<class 'int'>, <class 'str'>), {}) TypeError multiple bases have instance lay-out conflict
#> ('T', (<class 'bool'>,), {}) TypeError type 'bool' is not an acceptable base type
#> ('T', (<class 'object'>, <class 'int'>), {}) TypeError Cannot create a consistent method resolution
#> order (MRO) for bases object, int
#> ('T', (<class 'int'>, <class 'int'>), {}) TypeError duplicate base class int
#> ('T', (), {}) TypeError T.__init_subclass__() takes no keyword arguments
#> ('T\x00', (), {}) ValueError type name must not contain null characters
#> (1, 2, 3, 4) TypeError type() takes 1 or 3 arguments
#> (1,) TypeError type() takes no keyword arguments
#> ('T', (<class 'NoneType'>,), {}) TypeError type 'NoneType' is not an acceptable base type
#> ('T', (<class 'function'>,), {}) TypeError type 'function' is not an acceptable base type
#> ('T', (), {'__slots__': 5}) TypeError 'int' object is not iterable
#> ('T', (), {'__slots__': ('a', 'a')}) <class '__main__.T'>
#> ('T', (), {'__slots__': ('a b',)}) TypeError __slots__ must be identifiers
#> ('T', (<class 'int'>,), {'__slots__': ('a',)}) TypeError nonempty __slots__ not supported for subtype of 'int'
#> ('T', (), {'__slots__': ('a',), 'a': 1}) ValueError 'a' in __slots__ conflicts with class variable
#> ('T', (), {'__qualname__': 1}) TypeError type __qualname__ must be a str, not int
#> ('T', (), {'__doc__': 5}) <class '__main__.T'>
#> ('T', (), {'__classcell__': 5}) TypeError __classcell__ must be a nonlocal cell, not <class 'int'>
#> ('', (), {}) <class '__main__.'>
#> ('T', (<class 'range'>,), {}) TypeError type 'range' is not an acceptable base type
#> ('T', (<class 'slice'>,), {}) TypeError type 'slice' is not an acceptable base type
#> ('T', (<class 'memoryview'>,), {}) TypeError type 'memoryview' is not an acceptable base type
#> ('T', (<class 'ellipsis'>,), {}) TypeError type 'ellipsis' is not an acceptable base type
#> ('T', (<class 'generator'>,), {}) TypeError type 'generator' is not an acceptable base type
print(isinstance(1,(str,(int,))),issubclass(bool,int),isinstance(T(),T),issubclass(T,(int,object)))
#> True True True True
for f, a in [(isinstance, (1, 1)), (isinstance, (1, (1, ))), (issubclass, (1, int)),
    (issubclass, (int, 1)), (issubclass, (int, (1, ))), (isinstance, (1, )),
    (issubclass, (int, )), (isinstance, (1, list[int])), (issubclass, (int, list[int])),
    (isinstance, (1, int|str)), (isinstance, (1, int|list[int])),
    (issubclass, (int, int|None)), (isinstance, (1, [int])),
    (isinstance, (None, int|None))]:
    try: print(f(*a))
    except TypeError as e: print(e)
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass() arg 1 must be a class
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> isinstance expected 2 arguments, got 1
#> issubclass expected 2 arguments, got 1
#> isinstance() argument 2 cannot be a parameterized generic
#> issubclass() argument 2 cannot be a parameterized generic
#> True
#> True
#> True
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
