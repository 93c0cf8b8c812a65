# The sys module.
import sys
print(sys.argv[1:], len(sys.argv), sys.maxsize == 2**63 - 1, sys.maxunicode, sys.byteorder, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 11), sys.platform, sys.hexversion >> 16 == 0x030B, sys.api_version > 0)
print(sys.version[:4], sys.float_info.max, sys.int_info.bits_per_digit > 0, sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, sys.hash_info.imag, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.flags.optimize, sys.flags.interactive, sys.implementation.version[:2], sys.prefix != "", type(sys.executable).__name__)
print(sys.stdout.encoding, sys.stdout.isatty(), sys.stdin.fileno(), sys.stderr.fileno(), sys.stdout.name, sys.stdin.mode, sys.stdout is sys.__stdout__, sys.stdout.writable(), sys.stdin.readable(), sys.stdout.errors, sys.stderr.errors, sys.stdout.buffer is not None, sys.stdin.read())
a = "not an identifier!" + str(len(sys.argv)); b = "not an identifier!1"; print(sys.intern(a) is sys.intern(b), sys.intern("x") is "x"[:] if 0 else True)
print(sys.exc_info()); 
try: 1 / 0
except ZeroDivisionError as e: print(sys.exc_info()[0].__name__, sys.exc_info()[1] is e, sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
print(sys.exc_info(), sys.exception(), "sys" in sys.modules, "builtins" in sys.builtin_module_names, isinstance(sys.path, list), "math" in sys.stdlib_module_names)
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name, sys._getframe().f_back.f_lineno > 0, sys._getframe().f_locals, sys._getframe().f_globals is globals()
print(f()); sys.stdout.write("written\n"); print(sys.stdout.write("abc\n")); sys.stdout.flush(); print(sys.getsizeof([]) > 0, sys.getsizeof("a") < sys.getsizeof("a" * 100), sys.getrefcount([]))
def e(f, *a):
    try: print(f(*a))
    except BaseException as x: print(type(x).__name__, x, sep=": ")
e(sys.exit); e(sys.exit, 3); e(sys.exit, "msg"); e(sys.exit, 1, 2); e(sys.intern, 5); e(sys.getrefcount); e(sys._getframe, 1000); e(sys.getsizeof); e(sys.setrecursionlimit, "a"); e(sys.getsizeof, 5, 1, 2) if 0 else None
class S:
    def __sizeof__(self): return -1
class S2:
    def __sizeof__(self): return "a"
e(sys.getsizeof, S()); e(sys.getsizeof, S2()); e(sys.getsizeof, S2(), 7)
sys.displayhook(5); sys.displayhook(None); sys.displayhook("a"); print(_ if "_" in dir(__builtins__) else "no _")
print(sys.call_tracing if 0 else "", sys.getswitchinterval() > 0, sys.is_finalizing(), sys.getallocatedblocks() >= 0, sys.warnoptions, sys.dont_write_bytecode, sys.copyright[:9])
#> [] 1 True 1114111 little (3, 11) 3 True linux True True
#> 3.11 1.7976931348623157e+308 True True 314159 1000003 utf-8 utf-8 0 0 (3, 11) True str
#>= 'utf-8 False 0 2 <stdout> r True True True surrogateescape backslashreplace True '
#> True True
#> (None, None, None)
#> ZeroDivisionError True True True
#> (None, None, None) None True True True True
#> ('f', '<module>', True, {}, True)
#> written
#> abc
#> 4
#> True True 1
#>= 'SystemExit: '
#> SystemExit: 3
#> SystemExit: msg
#> TypeError: exit expected at most 1 argument, got 2
#> TypeError: intern() argument must be str, not int
#> TypeError: sys.getrefcount() takes exactly one argument (0 given)
#> ValueError: call stack is not deep enough
#> TypeError: getsizeof() missing required argument 'object' (pos 1)
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: __sizeof__() should return >= 0
#> TypeError: an integer is required
#> 7
#> 5
#> 'a'
#> a
#>  True False True [] True Copyright
