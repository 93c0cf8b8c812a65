# Exceptions: control flow, chaining, constructors, groups, with statements.
import sys
def t(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, '|', e, '|', e.args)
def f():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        except: pass
        else: print('else', i)
        finally: print('fin', i)
    else: print('no')
    return 'end'
print(f())                          #> body 0
                                    #> else 0
                                    #> fin 0
                                    #> fin 1
                                    #> fin 2
                                    #> end
def f():
    try: return 1
    finally: return 2
print(f())                          #> 2
def f():
    while True:
        try: return 1
        finally: break
    return 'b'
print(f())                          #> b
def f():
    for x in range(2):
        try: 1/0
        finally: continue
    return 'c'
print(f())                          #> c
def f():
    try:
        try: raise ValueError(1)
        finally: raise KeyError(2)
    except KeyError as e: return e.__context__, e.__cause__
print(f())                          #> (ValueError(1), None)
def f():
    try: raise ValueError(1) from KeyError(2)
    except ValueError as e: return e.__context__, e.__cause__, e.__suppress_context__
print(f())                          #> (None, KeyError(2), True)
def f():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError(1) from None
    except ValueError as e: return e.__context__, e.__cause__, e.__suppress_context__
print(f())                          #> (ZeroDivisionError('division by zero'), None, True)
def f():
    try: 1/0
    except ZeroDivisionError as e: pass
    return e
t(f)
#> UnboundLocalError | cannot access local variable 'e' where it is not associated with a value | ("cannot access local variable 'e' where it is not associated with a value",)
def f():
    try: raise
    except RuntimeError as e: return repr(e)
print(f())                          #> RuntimeError('No active exception to reraise')
t(lambda: (_ for _ in ()).throw(5))
#> TypeError | exceptions must be classes or instances deriving from BaseException, not int | ('exceptions must be classes or instances deriving from BaseException, not int',)
def r(x, c=0):
    if c == 0: raise x
    raise x from c
t(r, 5); t(r, int); t(r, ValueError); t(r, ValueError, 5); t(r, ValueError(1), KeyError); t(r, ValueError(1), None); t(r, None); t(r, 'a'); t(r, ValueError, int)
#> TypeError | exceptions must derive from BaseException | ('exceptions must derive from BaseException',)
#> TypeError | exceptions must derive from BaseException | ('exceptions must derive from BaseException',)
#> ValueError |  | ()
#> TypeError | exception causes must derive from BaseException | ('exception causes must derive from BaseException',)
#> ValueError | 1 | (1,)
#> ValueError | 1 | (1,)
#> TypeError | exceptions must derive from BaseException | ('exceptions must derive from BaseException',)
#> TypeError | exceptions must derive from BaseException | ('exceptions must derive from BaseException',)
#> TypeError | exception causes must derive from BaseException | ('exception causes must derive from BaseException',)
class BadExc(Exception):
    def __new__(cls): return 5
t(r, BadExc)
#> TypeError | calling <class '__main__.BadExc'> should have returned an instance of BaseException, not <class 'int'> | ("calling <class '__main__.BadExc'> should have returned an instance of BaseException, not <class 'int'>",)
def e(*types):
    try: raise ValueError('x')
    except types: return 'ok'
print(e(ValueError), e(KeyError, ValueError)); t(e, KeyError); t(e, 5); t(e, (ValueError,)); t(e, int); t(e, 'a'); t(e)
#> ok ok
#> ValueError | x | ('x',)
#> TypeError | catching classes that do not inherit from BaseException is not allowed | ('catching classes that do not inherit from BaseException is not allowed',)
#> TypeError | catching classes that do not inherit from BaseException is not allowed | ('catching classes that do not inherit from BaseException is not allowed',)
#> TypeError | catching classes that do not inherit from BaseException is not allowed | ('catching classes that do not inherit from BaseException is not allowed',)
#> TypeError | catching classes that do not inherit from BaseException is not allowed | ('catching classes that do not inherit from BaseException is not allowed',)
#> ValueError | x | ('x',)
def e2(t):
    try: raise ValueError('x')
    except t: return 'ok'
t(e2, (KeyError, (ValueError,))); t(e2, ()); t(e2, [ValueError])
#> TypeError | catching classes that do not inherit from BaseException is not allowed | ('catching classes that do not inherit from BaseException is not allowed',)
#> ValueError | x | ('x',)
#> TypeError | catching classes that do not inherit from BaseException is not allowed | ('catching classes that do not inherit from BaseException is not allowed',)
for c in (Exception, BaseException, ValueError, KeyError, IndexError, OSError, StopIteration, SystemExit, KeyboardInterrupt, ImportError, SyntaxError, UnicodeDecodeError, AttributeError, NameError, StopAsyncIteration, AssertionError, GeneratorExit, MemoryError, ArithmeticError, LookupError, EOFError, NotImplementedError, RecursionError, Warning, BlockingIOError):
    for a in ((), (1,), ('a',), (1, 2), ('a', 'b', 'c'), (2, 'x', 'file'), ((),), (None,)):
        try: x = c(*a); print(c.__name__, a, repr(x), str(x), x.args)
        except Exception as q: print(c.__name__, a, '!!', type(q).__name__, q)
#> Exception () Exception()  ()
#> Exception (1,) Exception(1) 1 (1,)
#> Exception ('a',) Exception('a') a ('a',)
#> Exception (1, 2) Exception(1, 2) (1, 2) (1, 2)
#> Exception ('a', 'b', 'c') Exception('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> Exception (2, 'x', 'file') Exception(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> Exception ((),) Exception(()) () ((),)
#> Exception (None,) Exception(None) None (None,)
#> BaseException () BaseException()  ()
#> BaseException (1,) BaseException(1) 1 (1,)
#> BaseException ('a',) BaseException('a') a ('a',)
#> BaseException (1, 2) BaseException(1, 2) (1, 2) (1, 2)
#> BaseException ('a', 'b', 'c') BaseException('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> BaseException (2, 'x', 'file') BaseException(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> BaseException ((),) BaseException(()) () ((),)
#> BaseException (None,) BaseException(None) None (None,)
#> ValueError () ValueError()  ()
#> ValueError (1,) ValueError(1) 1 (1,)
#> ValueError ('a',) ValueError('a') a ('a',)
#> ValueError (1, 2) ValueError(1, 2) (1, 2) (1, 2)
#> ValueError ('a', 'b', 'c') ValueError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> ValueError (2, 'x', 'file') ValueError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> ValueError ((),) ValueError(()) () ((),)
#> ValueError (None,) ValueError(None) None (None,)
#> KeyError () KeyError()  ()
#> KeyError (1,) KeyError(1) 1 (1,)
#> KeyError ('a',) KeyError('a') 'a' ('a',)
#> KeyError (1, 2) KeyError(1, 2) (1, 2) (1, 2)
#> KeyError ('a', 'b', 'c') KeyError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> KeyError (2, 'x', 'file') KeyError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> KeyError ((),) KeyError(()) () ((),)
#> KeyError (None,) KeyError(None) None (None,)
#> IndexError () IndexError()  ()
#> IndexError (1,) IndexError(1) 1 (1,)
#> IndexError ('a',) IndexError('a') a ('a',)
#> IndexError (1, 2) IndexError(1, 2) (1, 2) (1, 2)
#> IndexError ('a', 'b', 'c') IndexError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> IndexError (2, 'x', 'file') IndexError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> IndexError ((),) IndexError(()) () ((),)
#> IndexError (None,) IndexError(None) None (None,)
#> OSError () OSError()  ()
#> OSError (1,) OSError(1) 1 (1,)
#> OSError ('a',) OSError('a') a ('a',)
#> OSError (1, 2) PermissionError(1, 2) [Errno 1] 2 (1, 2)
#> OSError ('a', 'b', 'c') OSError('a', 'b') [Errno a] b: 'c' ('a', 'b')
#> OSError (2, 'x', 'file') FileNotFoundError(2, 'x') [Errno 2] x: 'file' (2, 'x')
#> OSError ((),) OSError(()) () ((),)
#> OSError (None,) OSError(None) None (None,)
#> StopIteration () StopIteration()  ()
#> StopIteration (1,) StopIteration(1) 1 (1,)
#> StopIteration ('a',) StopIteration('a') a ('a',)
#> StopIteration (1, 2) StopIteration(1, 2) (1, 2) (1, 2)
#> StopIteration ('a', 'b', 'c') StopIteration('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> StopIteration (2, 'x', 'file') StopIteration(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> StopIteration ((),) StopIteration(()) () ((),)
#> StopIteration (None,) StopIteration(None) None (None,)
#> SystemExit () SystemExit()  ()
#> SystemExit (1,) SystemExit(1) 1 (1,)
#> SystemExit ('a',) SystemExit('a') a ('a',)
#> SystemExit (1, 2) SystemExit(1, 2) (1, 2) (1, 2)
#> SystemExit ('a', 'b', 'c') SystemExit('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> SystemExit (2, 'x', 'file') SystemExit(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> SystemExit ((),) SystemExit(()) () ((),)
#> SystemExit (None,) SystemExit(None) None (None,)
#> KeyboardInterrupt () KeyboardInterrupt()  ()
#> KeyboardInterrupt (1,) KeyboardInterrupt(1) 1 (1,)
#> KeyboardInterrupt ('a',) KeyboardInterrupt('a') a ('a',)
#> KeyboardInterrupt (1, 2) KeyboardInterrupt(1, 2) (1, 2) (1, 2)
#> KeyboardInterrupt ('a', 'b', 'c') KeyboardInterrupt('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> KeyboardInterrupt (2, 'x', 'file') KeyboardInterrupt(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> KeyboardInterrupt ((),) KeyboardInterrupt(()) () ((),)
#> KeyboardInterrupt (None,) KeyboardInterrupt(None) None (None,)
#> ImportError () ImportError()  ()
#> ImportError (1,) ImportError(1) 1 (1,)
#> ImportError ('a',) ImportError('a') a ('a',)
#> ImportError (1, 2) ImportError(1, 2) (1, 2) (1, 2)
#> ImportError ('a', 'b', 'c') ImportError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> ImportError (2, 'x', 'file') ImportError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> ImportError ((),) ImportError(()) () ((),)
#> ImportError (None,) ImportError(None) None (None,)
#> SyntaxError () SyntaxError() None ()
#> SyntaxError (1,) SyntaxError(1) 1 (1,)
#> SyntaxError ('a',) SyntaxError('a') a ('a',)
#> SyntaxError (1, 2) !! TypeError 'int' object is not iterable
#> SyntaxError ('a', 'b', 'c') SyntaxError('a', 'b', 'c') a ('a', 'b', 'c')
#> SyntaxError (2, 'x', 'file') SyntaxError(2, 'x', 'file') 2 (2, 'x', 'file')
#> SyntaxError ((),) SyntaxError(()) () ((),)
#> SyntaxError (None,) SyntaxError(None) None (None,)
#> UnicodeDecodeError () !! TypeError function takes exactly 5 arguments (0 given)
#> UnicodeDecodeError (1,) !! TypeError function takes exactly 5 arguments (1 given)
#> UnicodeDecodeError ('a',) !! TypeError function takes exactly 5 arguments (1 given)
#> UnicodeDecodeError (1, 2) !! TypeError function takes exactly 5 arguments (2 given)
#> UnicodeDecodeError ('a', 'b', 'c') !! TypeError function takes exactly 5 arguments (3 given)
#> UnicodeDecodeError (2, 'x', 'file') !! TypeError function takes exactly 5 arguments (3 given)
#> UnicodeDecodeError ((),) !! TypeError function takes exactly 5 arguments (1 given)
#> UnicodeDecodeError (None,) !! TypeError function takes exactly 5 arguments (1 given)
#> AttributeError () AttributeError()  ()
#> AttributeError (1,) AttributeError(1) 1 (1,)
#> AttributeError ('a',) AttributeError('a') a ('a',)
#> AttributeError (1, 2) AttributeError(1, 2) (1, 2) (1, 2)
#> AttributeError ('a', 'b', 'c') AttributeError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> AttributeError (2, 'x', 'file') AttributeError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> AttributeError ((),) AttributeError(()) () ((),)
#> AttributeError (None,) AttributeError(None) None (None,)
#> NameError () NameError()  ()
#> NameError (1,) NameError(1) 1 (1,)
#> NameError ('a',) NameError('a') a ('a',)
#> NameError (1, 2) NameError(1, 2) (1, 2) (1, 2)
#> NameError ('a', 'b', 'c') NameError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> NameError (2, 'x', 'file') NameError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> NameError ((),) NameError(()) () ((),)
#> NameError (None,) NameError(None) None (None,)
#> StopAsyncIteration () StopAsyncIteration()  ()
#> StopAsyncIteration (1,) StopAsyncIteration(1) 1 (1,)
#> StopAsyncIteration ('a',) StopAsyncIteration('a') a ('a',)
#> StopAsyncIteration (1, 2) StopAsyncIteration(1, 2) (1, 2) (1, 2)
#> StopAsyncIteration ('a', 'b', 'c') StopAsyncIteration('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> StopAsyncIteration (2, 'x', 'file') StopAsyncIteration(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> StopAsyncIteration ((),) StopAsyncIteration(()) () ((),)
#> StopAsyncIteration (None,) StopAsyncIteration(None) None (None,)
#> AssertionError () AssertionError()  ()
#> AssertionError (1,) AssertionError(1) 1 (1,)
#> AssertionError ('a',) AssertionError('a') a ('a',)
#> AssertionError (1, 2) AssertionError(1, 2) (1, 2) (1, 2)
#> AssertionError ('a', 'b', 'c') AssertionError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> AssertionError (2, 'x', 'file') AssertionError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> AssertionError ((),) AssertionError(()) () ((),)
#> AssertionError (None,) AssertionError(None) None (None,)
#> GeneratorExit () GeneratorExit()  ()
#> GeneratorExit (1,) GeneratorExit(1) 1 (1,)
#> GeneratorExit ('a',) GeneratorExit('a') a ('a',)
#> GeneratorExit (1, 2) GeneratorExit(1, 2) (1, 2) (1, 2)
#> GeneratorExit ('a', 'b', 'c') GeneratorExit('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> GeneratorExit (2, 'x', 'file') GeneratorExit(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> GeneratorExit ((),) GeneratorExit(()) () ((),)
#> GeneratorExit (None,) GeneratorExit(None) None (None,)
#> MemoryError () MemoryError()  ()
#> MemoryError (1,) MemoryError(1) 1 (1,)
#> MemoryError ('a',) MemoryError('a') a ('a',)
#> MemoryError (1, 2) MemoryError(1, 2) (1, 2) (1, 2)
#> MemoryError ('a', 'b', 'c') MemoryError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> MemoryError (2, 'x', 'file') MemoryError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> MemoryError ((),) MemoryError(()) () ((),)
#> MemoryError (None,) MemoryError(None) None (None,)
#> ArithmeticError () ArithmeticError()  ()
#> ArithmeticError (1,) ArithmeticError(1) 1 (1,)
#> ArithmeticError ('a',) ArithmeticError('a') a ('a',)
#> ArithmeticError (1, 2) ArithmeticError(1, 2) (1, 2) (1, 2)
#> ArithmeticError ('a', 'b', 'c') ArithmeticError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> ArithmeticError (2, 'x', 'file') ArithmeticError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> ArithmeticError ((),) ArithmeticError(()) () ((),)
#> ArithmeticError (None,) ArithmeticError(None) None (None,)
#> LookupError () LookupError()  ()
#> LookupError (1,) LookupError(1) 1 (1,)
#> LookupError ('a',) LookupError('a') a ('a',)
#> LookupError (1, 2) LookupError(1, 2) (1, 2) (1, 2)
#> LookupError ('a', 'b', 'c') LookupError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> LookupError (2, 'x', 'file') LookupError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> LookupError ((),) LookupError(()) () ((),)
#> LookupError (None,) LookupError(None) None (None,)
#> EOFError () EOFError()  ()
#> EOFError (1,) EOFError(1) 1 (1,)
#> EOFError ('a',) EOFError('a') a ('a',)
#> EOFError (1, 2) EOFError(1, 2) (1, 2) (1, 2)
#> EOFError ('a', 'b', 'c') EOFError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> EOFError (2, 'x', 'file') EOFError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> EOFError ((),) EOFError(()) () ((),)
#> EOFError (None,) EOFError(None) None (None,)
#> NotImplementedError () NotImplementedError()  ()
#> NotImplementedError (1,) NotImplementedError(1) 1 (1,)
#> NotImplementedError ('a',) NotImplementedError('a') a ('a',)
#> NotImplementedError (1, 2) NotImplementedError(1, 2) (1, 2) (1, 2)
#> NotImplementedError ('a', 'b', 'c') NotImplementedError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> NotImplementedError (2, 'x', 'file') NotImplementedError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> NotImplementedError ((),) NotImplementedError(()) () ((),)
#> NotImplementedError (None,) NotImplementedError(None) None (None,)
#> RecursionError () RecursionError()  ()
#> RecursionError (1,) RecursionError(1) 1 (1,)
#> RecursionError ('a',) RecursionError('a') a ('a',)
#> RecursionError (1, 2) RecursionError(1, 2) (1, 2) (1, 2)
#> RecursionError ('a', 'b', 'c') RecursionError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> RecursionError (2, 'x', 'file') RecursionError(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> RecursionError ((),) RecursionError(()) () ((),)
#> RecursionError (None,) RecursionError(None) None (None,)
#> Warning () Warning()  ()
#> Warning (1,) Warning(1) 1 (1,)
#> Warning ('a',) Warning('a') a ('a',)
#> Warning (1, 2) Warning(1, 2) (1, 2) (1, 2)
#> Warning ('a', 'b', 'c') Warning('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> Warning (2, 'x', 'file') Warning(2, 'x', 'file') (2, 'x', 'file') (2, 'x', 'file')
#> Warning ((),) Warning(()) () ((),)
#> Warning (None,) Warning(None) None (None,)
#> BlockingIOError () BlockingIOError()  ()
#> BlockingIOError (1,) BlockingIOError(1) 1 (1,)
#> BlockingIOError ('a',) BlockingIOError('a') a ('a',)
#> BlockingIOError (1, 2) BlockingIOError(1, 2) [Errno 1] 2 (1, 2)
#> BlockingIOError ('a', 'b', 'c') BlockingIOError('a', 'b') [Errno a] b: 'c' ('a', 'b')
#> BlockingIOError (2, 'x', 'file') BlockingIOError(2, 'x') [Errno 2] x: 'file' (2, 'x')
#> BlockingIOError ((),) BlockingIOError(()) () ((),)
#> BlockingIOError (None,) BlockingIOError(None) None (None,)
print(OSError(2, 'x').errno, OSError(2, 'x', 'f').filename, OSError(2, 'x', 'f', 0, 'g').filename2, type(OSError(2, 'x')), type(OSError(13, 'x')), type(OSError(9999, 'x')), str(OSError(2, 'x', 'f', None, 'g')))
#> 2 f g <class 'FileNotFoundError'> <class 'PermissionError'> <class 'OSError'> [Errno 2] x: 'f' -> 'g'
t(lambda: Exception(a=1)); t(lambda: ValueError(a=1)); t(lambda: ImportError('a', name='n', path='p').name); t(lambda: ImportError(foo=1)); t(lambda: AttributeError('a', name='x', obj=5).obj); t(lambda: NameError('a', name='q').name); t(lambda: NameError(foo=1)); t(lambda: KeyError(foo=1)); t(lambda: OSError(foo=1))
#> TypeError | Exception() takes no keyword arguments | ('Exception() takes no keyword arguments',)
#> TypeError | ValueError() takes no keyword arguments | ('ValueError() takes no keyword arguments',)
#> n
#> TypeError | 'foo' is an invalid keyword argument for ImportError() | ("'foo' is an invalid keyword argument for ImportError()",)
#> 5
#> q
#> TypeError | 'foo' is an invalid keyword argument for NameError() | ("'foo' is an invalid keyword argument for NameError()",)
#> TypeError | KeyError() takes no keyword arguments | ('KeyError() takes no keyword arguments',)
#> TypeError | OSError() takes no keyword arguments | ('OSError() takes no keyword arguments',)
x = ValueError(1); x.args = (2, 3); print(x, x.args); x.args = [4]; print(x.args); t(setattr, x, 'args', 5); t(delattr, x, 'args'); t(setattr, x, '__traceback__', 5); t(setattr, x, '__cause__', 5); t(setattr, x, '__context__', 5); x.foo = 1; print(x.__dict__); t(x.with_traceback, 5); print(x.with_traceback(None) is x); x.__cause__ = None; x.__suppress_context__ = 5 if 0 else True
#> (2, 3) (2, 3)
#> (4,)
#> TypeError | 'int' object is not iterable | ("'int' object is not iterable",)
#> TypeError | args may not be deleted | ('args may not be deleted',)
#> TypeError | __traceback__ must be a traceback or None | ('__traceback__ must be a traceback or None',)
#> TypeError | exception cause must be None or derive from BaseException | ('exception cause must be None or derive from BaseException',)
#> TypeError | exception context must be None or derive from BaseException | ('exception context must be None or derive from BaseException',)
#> {'foo': 1}
#> TypeError | __traceback__ must be a traceback or None | ('__traceback__ must be a traceback or None',)
#> True
t(x.add_note, 5); x.add_note('n'); print(x.__notes__); t(setattr, x, '__suppress_context__', 5)
#> TypeError | note must be a str, not 'int' | ("note must be a str, not 'int'",)
#> ['n']
#> TypeError | attribute value type must be bool | ('attribute value type must be bool',)
try:
    try: raise ValueError('one')
    except ValueError: raise KeyError('two')
except KeyError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
#> ValueError('one') None False
try: assert 0
except AssertionError as e: print(repr(e))  #> AssertionError()
try: assert 0, 'msg'
except AssertionError as e: print(repr(e))  #> AssertionError('msg')
try: assert 0, (1, 2)
except AssertionError as e: print(repr(e), e.args)  #> AssertionError((1, 2)) ((1, 2),)
try: assert (), [1]
except AssertionError as e: print(repr(e), e.args)  #> AssertionError([1]) ([1],)
try: undefined_name
except NameError as e: print(e, e.name)  #> name 'undefined_name' is not defined undefined_name
def ul():
    print(loc)
    loc = 1
t(ul)
#> UnboundLocalError | cannot access local variable 'loc' where it is not associated with a value | ("cannot access local variable 'loc' where it is not associated with a value",)
def fv():
    def inner(): return free
    inner()
    free = 1
t(fv)
#> NameError | cannot access free variable 'free' where it is not associated with a value in enclosing scope | ("cannot access free variable 'free' where it is not associated with a value in enclosing scope",)
def dl():
    a = 1
    del a
    del a
t(dl)
#> UnboundLocalError | cannot access local variable 'a' where it is not associated with a value | ("cannot access local variable 'a' where it is not associated with a value",)
try: del nonexist
except NameError as e: print(e, e.name)  #> name 'nonexist' is not defined nonexist
try: [].x
except AttributeError as e: print(e, e.name, e.obj)  #> 'list' object has no attribute 'x' x []
try: {}['k']
except KeyError as e: print(e, e.args)  #> 'k' ('k',)
def deep(n): return deep(n + 1)
t(deep, 0)
#> RecursionError | maximum recursion depth exceeded | ('maximum recursion depth exceeded',)
try:
    with open('/nonexistent/f') as f: pass
except OSError as e: print(e, e.errno, e.filename, type(e))
#> [Errno 2] No such file or directory: '/nonexistent/f' 2 /nonexistent/f <class 'FileNotFoundError'>
t(sys.exit); t(sys.exit, 1); t(sys.exit, 'a'); t(sys.exit, (1, 2)); t(sys.exit, 1, 2); t(sys.exit, None)
#> SystemExit |  | ()
#> SystemExit | 1 | (1,)
#> SystemExit | a | ('a',)
#> SystemExit | (1, 2) | (1, 2)
#> TypeError | exit expected at most 1 argument, got 2 | ('exit expected at most 1 argument, got 2',)
#> SystemExit |  | ()
class E1(Exception): pass
class E2(E1):
    def __init__(self, *a, k=None): super().__init__(*a); self.k = k
    def __repr__(self): return 'E2!'
try: raise E2(1, k=2)
except E1 as e: print(e, repr(e), e.k, e.args)  #> 1 E2! 2 (1,)
class E3(Exception):
    def __init__(self, x): pass
print(E3(5).args, str(E3(5)), repr(E3(5)))  #> (5,) 5 E3(5)
eg = ExceptionGroup('eg', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])])
print(eg, repr(eg), eg.exceptions, eg.message); print(eg.split(ValueError), eg.subgroup(TypeError), eg.subgroup(lambda e: isinstance(e, KeyError)), eg.derive([KeyError()]))
#> eg (3 sub-exceptions) ExceptionGroup('eg', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])]) (ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])) eg
#> (ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]), ExceptionGroup('eg', [TypeError(2)])) eg (1 sub-exception) None eg (1 sub-exception)
try: raise eg
except* ValueError as v: print('V', v, v.exceptions)
#> V eg (2 sub-exceptions) (ValueError(1), ExceptionGroup('in', [ValueError(3)]))
except* TypeError as v: print('T', v)  #> T eg (1 sub-exception)
t(ExceptionGroup); t(ExceptionGroup, 'a'); t(ExceptionGroup, 'a', []); t(ExceptionGroup, 'a', 5); t(ExceptionGroup, 'a', [5]); t(ExceptionGroup, 5, [ValueError()]); t(ExceptionGroup, 'a', [KeyboardInterrupt()]); print(repr(BaseExceptionGroup('a', [ValueError()])), repr(BaseExceptionGroup('a', [KeyboardInterrupt()])))
#> TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given) | ('BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)',)
#> TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given) | ('BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)',)
#> ValueError | second argument (exceptions) must be a non-empty sequence | ('second argument (exceptions) must be a non-empty sequence',)
#> TypeError | second argument (exceptions) must be a sequence | ('second argument (exceptions) must be a sequence',)
#> ValueError | Item 0 of second argument (exceptions) is not an exception | ('Item 0 of second argument (exceptions) is not an exception',)
#> TypeError | BaseExceptionGroup.__new__() argument 1 must be str, not int | ('BaseExceptionGroup.__new__() argument 1 must be str, not int',)
#> TypeError | Cannot nest BaseExceptions in an ExceptionGroup | ('Cannot nest BaseExceptions in an ExceptionGroup',)
#> ExceptionGroup('a', [ValueError()]) BaseExceptionGroup('a', [KeyboardInterrupt()])
try:
    try: raise ValueError('plain')
    except* ValueError as q: print(repr(q)); raise KeyError('new')
    #> ExceptionGroup('', (ValueError('plain'),))
except ExceptionGroup as q: print(repr(q), q.exceptions)
except KeyError as q: print('KE', q, repr(q.__context__))
#> KE 'new' ExceptionGroup('', (ValueError('plain'),))
def cmx():
    class CM:
        def __enter__(self): print('enter'); return self
        def __exit__(self, *a): print('exit', a[0] and a[0].__name__, a[1]); return self.r
    for r in (True, False, None, 5):
        c = CM(); c.r = r
        try:
            with c as z: print(z is c); raise ValueError(r)
        except ValueError as e: print('out', e)
        with c: pass
    def fr():
        with c: return 'ret'
    print(fr())
    for i in range(3):
        with c:
            if i == 1: continue
            if i == 2: break
cmx()                               #> enter
                                    #> True
                                    #> exit ValueError True
                                    #> enter
                                    #> exit None None
                                    #> enter
                                    #> True
                                    #> exit ValueError False
                                    #> out False
                                    #> enter
                                    #> exit None None
                                    #> enter
                                    #> True
                                    #> exit ValueError None
                                    #> out None
                                    #> enter
                                    #> exit None None
                                    #> enter
                                    #> True
                                    #> exit ValueError 5
                                    #> enter
                                    #> exit None None
                                    #> enter
                                    #> exit None None
                                    #> ret
                                    #> enter
                                    #> exit None None
                                    #> enter
                                    #> exit None None
                                    #> enter
                                    #> exit None None
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
def w(x):
    with x: pass
t(w, NoExit()); t(w, NoEnter()); t(w, 5); t(w, None); t(w, int)
#> TypeError | 'NoExit' object does not support the context manager protocol (missed __exit__ method) | ("'NoExit' object does not support the context manager protocol (missed __exit__ method)",)
#> TypeError | 'NoEnter' object does not support the context manager protocol | ("'NoEnter' object does not support the context manager protocol",)
#> TypeError | 'int' object does not support the context manager protocol | ("'int' object does not support the context manager protocol",)
#> TypeError | 'NoneType' object does not support the context manager protocol | ("'NoneType' object does not support the context manager protocol",)
#> TypeError | 'type' object does not support the context manager protocol | ("'type' object does not support the context manager protocol",)
