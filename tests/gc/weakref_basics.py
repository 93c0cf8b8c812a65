# Weak references: identity, equality, hash, repr, what can have them.
import weakref, gc
class A: pass
a = A(); r = weakref.ref(a); print(r() is a, r is weakref.ref(a), weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r])
#> True True 1 True
r2 = weakref.ref(a, lambda x: print("cb", x is r2, x())); print(r == r2, r is r2, hash(r) == hash(a), hash(r2) == hash(r), weakref.getweakrefcount(a))
#> True False True True 2
print(r2.__callback__ is not None, r.__callback__, r != r2, len({r, r2}))  #> True None False 1
s = repr(r); print(s.startswith("<weakref at 0x"), "to 'A' at" in s)  #> True True
del a; print(r(), r2(), r == r2, r == r, r != r2, repr(r).endswith("; dead>"), r2.__callback__)
#> cb True None
#> None None False True True True None
a = A(); r3 = weakref.ref(a); del a
try: hash(r3)
except TypeError as e: print(e)     #> weak object has gone away
try: r3.__callback__ = 1
except AttributeError as e: print(e)  #> readonly attribute
for bad in (1, "s", None, (), [], {}, 1.0, b"", object(), slice(1), range(3), True, Ellipsis, NotImplemented, 1j, iter([]), zip(), bytearray(), memoryview(b""), property(), BaseException(), staticmethod(len), classmethod(len), super(A, A())):
    try: print(type(bad).__name__, weakref.ref(bad)() is bad)
    except TypeError as e: print(e)
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> cannot create weak reference to 'NoneType' object
#> cannot create weak reference to 'tuple' object
#> cannot create weak reference to 'list' object
#> cannot create weak reference to 'dict' object
#> cannot create weak reference to 'float' object
#> cannot create weak reference to 'bytes' object
#> cannot create weak reference to 'object' object
#> cannot create weak reference to 'slice' object
#> cannot create weak reference to 'range' object
#> cannot create weak reference to 'bool' object
#> cannot create weak reference to 'ellipsis' object
#> cannot create weak reference to 'NotImplementedType' object
#> cannot create weak reference to 'complex' object
#> cannot create weak reference to 'list_iterator' object
#> cannot create weak reference to 'zip' object
#> cannot create weak reference to 'bytearray' object
#> memoryview True
#> cannot create weak reference to 'property' object
#> cannot create weak reference to 'BaseException' object
#> cannot create weak reference to 'staticmethod' object
#> cannot create weak reference to 'classmethod' object
#> cannot create weak reference to 'super' object
def f(): pass
def gen(): yield
async def co(): pass
async def ag(): yield
c = co()
for ok in (f, gen(), A, A().__init__, len, [].append, int, {1}, frozenset(), type, weakref.ref(A), gc, f.__code__, c, ag(), lambda: 0, A.__dict__, A.__dict__["__dict__"], int.real, str.join, __builtins__, map(f, []), open("/dev/null"), weakref.WeakSet(), f.__get__(1), gc.collect):
    try: w = weakref.ref(ok); print(type(ok).__name__, w() is ok)
    except TypeError as e: print(e)
#> function True
#> generator True
#> type True
#> cannot create weak reference to 'method-wrapper' object
#> builtin_function_or_method True
#> builtin_function_or_method True
#> type True
#> set True
#> frozenset True
#> type True
#> cannot create weak reference to 'weakref.ReferenceType' object
#> module True
#> code True
#> coroutine True
#> async_generator True
#> function True
#> cannot create weak reference to 'mappingproxy' object
#> cannot create weak reference to 'getset_descriptor' object
#> cannot create weak reference to 'getset_descriptor' object
#> cannot create weak reference to 'method_descriptor' object
#> module True
#> cannot create weak reference to 'map' object
#> TextIOWrapper True
#> WeakSet True
#> method True
#> builtin_function_or_method True
c.close()
for args in ((), (A,), (A, None), (A, 1), (A, 1, 2)):
    try: print(weakref.ref(*args)() is A)
    except TypeError as e: print(e)
#> __new__ expected at least 1 argument, got 0
#> True
#> True
#> True
#> __new__ expected at most 2 arguments, got 3
try: weakref.ref(A, callback=None)
except TypeError as e: print(e)     #> ref() takes no keyword arguments
try: weakref.ref(A, None)(1)
except TypeError as e: print(e)     #> weakref expected 0 arguments, got 1
try: weakref.ref(A, None)(x=1)
except TypeError as e: print(e)     #> weakref() takes no keyword arguments
print(weakref.ref.__name__, weakref.ref.__module__, weakref.ref.__qualname__, weakref.ReferenceType is weakref.ref, weakref.ProxyType, weakref.CallableProxyType, weakref.ProxyTypes)
#> ReferenceType weakref ReferenceType True <class 'weakref.ProxyType'> <class 'weakref.CallableProxyType'> (<class 'weakref.ProxyType'>, <class 'weakref.CallableProxyType'>)
print(weakref.ref[int], sorted(weakref.__all__))
#> weakref.ReferenceType[int] ['CallableProxyType', 'ProxyType', 'ProxyTypes', 'ReferenceType', 'WeakKeyDictionary', 'WeakMethod', 'WeakSet', 'WeakValueDictionary', 'finalize', 'getweakrefcount', 'getweakrefs', 'proxy', 'ref']
import copy
r = weakref.ref(A); print(copy.copy(r) is r, copy.deepcopy(r) is r)  #> True True
