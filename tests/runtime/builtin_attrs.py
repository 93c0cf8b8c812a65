# getattr, setattr and delattr on all kinds of objects.
class A: pass
a=A()
a.x=1
delattr(a, "x")
for args in [(a,"x"),(a,),(A(),'to'),(a,1),(5,'real'),(A,'zz'),(None,'a')]:
    try: delattr(*args)
    except (AttributeError,TypeError) as e: print(type(e).__name__, e)
    #> AttributeError 'A' object has no attribute 'x'
    #> TypeError delattr expected 2 arguments, got 1
    #> AttributeError 'A' object has no attribute 'to'
    #> TypeError attribute name must be string, not 'int'
    #> AttributeError attribute 'real' of 'int' objects is not writable
    #> AttributeError type object 'A' has no attribute 'zz'
    #> AttributeError 'NoneType' object has no attribute 'a'
for args in [(a, "x", 1, 2), (a, ), (a, 1, 2), (5, 'real', 1), (object(), 'a', 1),
    (int, 'a', 1), (None, 'a', 1), (len, 'a', 1), ([].append, 'a', 1),
    (A().__init__, 'a', 1), ((lambda:0), '__name__', 1), ((lambda:0), '__code__', 1),
    ((lambda:0), '__defaults__', 1), ((lambda:0), '__dict__', 1),
    ((lambda:0), '__kwdefaults__', 1), ((lambda:0), '__globals__', 1),
    ((lambda:0), '__closure__', 1), (A, '__dict__', 1), (A, '__name__', 1),
    (A, '__bases__', 1), (A, '__bases__', ()), (A, '__bases__', (int, )), (A, '__mro__', 1),
    (A, '__module__', 1), (a, '__class__', 1), (a, '__class__', int), (a, '__dict__', 1),
    (5, '__class__', A), (a, '__class__', type)]:
    try: setattr(*args); print('ok',args[1])
    except (AttributeError,TypeError) as e: print(type(e).__name__, e)
#> TypeError setattr expected 3 arguments, got 4
#> TypeError setattr expected 3 arguments, got 1
#> TypeError attribute name must be string, not 'int'
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError 'object' object has no attribute 'a'
#> TypeError cannot set 'a' attribute of immutable type 'int'
#> AttributeError 'NoneType' object has no attribute 'a'
#> AttributeError 'builtin_function_or_method' object has no attribute 'a'
#> AttributeError 'builtin_function_or_method' object has no attribute 'a'
#> AttributeError 'method-wrapper' object has no attribute 'a'
#> TypeError __name__ must be set to a string object
#> TypeError __code__ must be set to a code object
#> TypeError __defaults__ must be set to a tuple object
#> TypeError __dict__ must be set to a dictionary, not a 'int'
#> TypeError __kwdefaults__ must be set to a dict object
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> TypeError can only assign string to A.__name__, not 'int'
#> TypeError can only assign tuple to A.__bases__, not int
#> TypeError can only assign non-empty tuple to A.__bases__, not ()
#> TypeError __bases__ assignment: 'int' object layout differs from 'object'
#> AttributeError readonly attribute
#> ok __module__
#> TypeError __class__ must be set to a class, not 'int' object
#> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> TypeError __dict__ must be set to a dictionary, not a 'int'
#> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
for args in [(a, "y"), (a, ), (a, 1), (5, 'foo'), (A, 'foo'), (len, 'foo'), ([], 'foo'),
    (A().__init__, 'foo'), ((lambda:0), 'foo'), (type, 'foo'), (None, 'foo'), (a, 'foo', 1),
    (a, 'foo', 1, 2), (super(A, a), 'foo'), (iter([]), 'foo'),
    ((x for x in a.__dict__), 'foo'), (print, '__self__')]:
    try: print(getattr(*args))
    except (AttributeError,TypeError) as e: print(type(e).__name__, e)
#> AttributeError 'A' object has no attribute 'y'
#> TypeError getattr expected at least 2 arguments, got 1
#> TypeError attribute name must be string, not 'int'
#> AttributeError 'int' object has no attribute 'foo'
#> AttributeError type object 'A' has no attribute 'foo'
#> AttributeError 'builtin_function_or_method' object has no attribute 'foo'
#> AttributeError 'list' object has no attribute 'foo'
#> AttributeError 'method-wrapper' object has no attribute 'foo'
#> AttributeError 'function' object has no attribute 'foo'
#> AttributeError type object 'type' has no attribute 'foo'
#> AttributeError 'NoneType' object has no attribute 'foo'
#> 1
#> TypeError getattr expected at most 3 arguments, got 4
#> AttributeError 'super' object has no attribute 'foo'
#> AttributeError 'list_iterator' object has no attribute 'foo'
#> AttributeError 'generator' object has no attribute 'foo'
#> <module 'builtins' (built-in)>
