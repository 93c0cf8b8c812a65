# Errors thrown into finished coroutines and generators; __dict__ of metaclasses and modules; what cannot be made.
async def coroutine(): return 'spam'
coro = coroutine()
try: coro.send(None)
except StopIteration as e: print(e.value)  #> spam
for f in (lambda: coro.send(None), lambda: coro.throw(Exception('wat')), lambda: coro.__await__().send(None), lambda: coro.__await__().throw(Exception('wat')), lambda: coro.close(), lambda: coro.__await__().close()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> RuntimeError cannot reuse already awaited coroutine
#> RuntimeError cannot reuse already awaited coroutine
#> RuntimeError cannot reuse already awaited coroutine
#> RuntimeError cannot reuse already awaited coroutine
#> None
#> None
def g(): yield
x = g(); list(x)
try: x.throw(Exception("wat"))
except Exception as e: print(repr(e))  #> Exception('wat')
async def ag(): yield 1
import warnings, sys
warnings.simplefilter("always")
warnings.showwarning = lambda m, c, *a: print(c.__name__, m)
async def f(): pass
gen = f()
try: gen.cr_frame.clear()           #> RuntimeWarning coroutine 'f' was never awaited
except Exception as e: print(repr(e))
gen.close()
class E(Exception):
    def __new__(cls, *args, **kwargs): return cls
def boring(): yield
gen = boring()
try: gen.throw(E)
except TypeError as e: print(e)
#> calling <class '__main__.E'> should have returned an instance of BaseException, not type
try: print(next(gen))
except StopIteration: print("stop")  #> stop
def generator():
    try: yield
    except TypeError as e: print("inside", e)
gen = generator(); next(gen)
try: gen.throw(E)
#> inside calling <class '__main__.E'> should have returned an instance of BaseException, not type
except StopIteration: print("stop")  #> stop
except TypeError as e: print("outside", e)
class M(type):
    def mro(cls):
        if cls.__mro__ is None and cls.__name__ != 'X':
            try:
                class X(cls): pass
            except TypeError as e: print(e)
        return type.mro(cls)
try:
    class A(metaclass=M): pass      #> Cannot extend an incomplete type 'A'
except RecursionError: print("rec")
class Base: pass
class Meta1(type, Base): pass
class Meta2(Base, type): pass
class D(metaclass=Meta1): pass
class E2(metaclass=Meta2): pass
class M1(Base, __import__("types").ModuleType): pass
dd = Base.__dict__["__dict__"]
for x in (D, E2, M1("x")):
    for fn in (lambda: dd.__set__(x, {}), lambda: dd.__get__(x), lambda: dd.__delete__(x), lambda: setattr(x, "__dict__", {})):
        try: r = fn(); print(type(r).__name__)
        except (AttributeError, TypeError) as e: print(type(e).__name__, e)
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> mappingproxy
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> mappingproxy
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> AttributeError readonly attribute
#> dict
#> AttributeError readonly attribute
#> AttributeError readonly attribute
import types
class Mod(types.ModuleType): pass
class Mod2(types.ModuleType):
    __slots__ = ["x"]
m = Mod("m")
for C in (Mod2, Mod, types.ModuleType, int, Base):
    try: m.__class__ = C; print("ok", type(m).__name__)
    except TypeError as e: print(e)
#> __class__ assignment: 'Mod2' object layout differs from 'Mod'
#> ok Mod
#> ok module
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
m = types.ModuleType("q")
for C in (Mod, Mod2):
    try: m.__class__ = C; print("ok", type(m).__name__)  #> ok Mod
    except TypeError as e: print(e)
    #> __class__ assignment: 'Mod2' object layout differs from 'Mod'

try:
    class F:
        __abc_tpflags__ = (1 << 5) | (1 << 6)
    import abc
    class S(metaclass=abc.ABCMeta): __abc_tpflags__ = (1 << 5) | (1 << 6)
except TypeError as e: print(e)
#> __abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING
for T in (type(sys.flags), type(sys.version_info), type(sys.float_info), type(sys.hash_info)):
    try: T(); print("made")
    except TypeError as e: print(e)  #> cannot create 'sys.flags' instances
                                     #> cannot create 'sys.version_info' instances
                                     #> structseq() missing required argument 'sequence' (pos 1)
                                     #> structseq() missing required argument 'sequence' (pos 1)
it = iter("xyz")
print(it.__reduce__()); list(it); print(it.__reduce__()); 
#> (<built-in function iter>, ('xyz',), 0)
#> (<built-in function iter>, ('',))
import re
print(re.sub(b"a", bytearray(b"b"), b"aaa"), re.sub(bytearray(b"a").decode(), "x", "aa"))
#> b'bbb' xx
import itertools
p = itertools.product([], repeat=0); print(p.__reduce__()); print(list(p)); print(p.__reduce__())
#> (<class 'itertools.product'>, ())
#> [()]
#> (<class 'itertools.product'>, ((),))
p = itertools.product("ab", "cd"); next(p); print(p.__reduce__()); list(p); print(p.__reduce__())
#> (<class 'itertools.product'>, (('a', 'b'), ('c', 'd')), (0, 0))
#> (<class 'itertools.product'>, ((),))
