# Making and raising exceptions of every kind, rightly and wrongly.
print(repr(IndexError()), repr(IndexError('foo')), repr(IndexError('foo', 1)),
#> IndexError() IndexError('foo') IndexError('foo', 1)  a ('a', 'b') ('a',) KeyError('a') 'a'  (1, 2)
    str(IndexError()), str(IndexError('a')), str(IndexError('a', 'b')), IndexError('a').args,
    repr(KeyError('a')), str(KeyError('a')), str(KeyError()), str(KeyError(1, 2)))
for e in (Exception, BaseException, StopIteration, SystemExit, OSError, SyntaxError, ImportError,
    NameError, AttributeError, UnicodeError, KeyError, ValueError):
    for a in ((),(1,),(1,2),('a','b','c')):
        try: x=e(*a); print(e.__name__,a,repr(x),str(x),x.args)
        except Exception as ex: print(e.__name__,a,type(ex).__name__,ex)
#> Exception () Exception()  ()
#> Exception (1,) Exception(1) 1 (1,)
#> Exception (1, 2) Exception(1, 2) (1, 2) (1, 2)
#> Exception ('a', 'b', 'c') Exception('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> BaseException () BaseException()  ()
#> BaseException (1,) BaseException(1) 1 (1,)
#> BaseException (1, 2) BaseException(1, 2) (1, 2) (1, 2)
#> BaseException ('a', 'b', 'c') BaseException('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> StopIteration () StopIteration()  ()
#> StopIteration (1,) StopIteration(1) 1 (1,)
#> StopIteration (1, 2) StopIteration(1, 2) (1, 2) (1, 2)
#> StopIteration ('a', 'b', 'c') StopIteration('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> SystemExit () SystemExit()  ()
#> SystemExit (1,) SystemExit(1) 1 (1,)
#> SystemExit (1, 2) SystemExit(1, 2) (1, 2) (1, 2)
#> SystemExit ('a', 'b', 'c') SystemExit('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> OSError () OSError()  ()
#> OSError (1,) OSError(1) 1 (1,)
#> OSError (1, 2) PermissionError(1, 2) [Errno 1] 2 (1, 2)
#> OSError ('a', 'b', 'c') OSError('a', 'b') [Errno a] b: 'c' ('a', 'b')
#> SyntaxError () SyntaxError() None ()
#> SyntaxError (1,) SyntaxError(1) 1 (1,)
#> SyntaxError (1, 2) TypeError 'int' object is not iterable
#> SyntaxError ('a', 'b', 'c') SyntaxError('a', 'b', 'c') a ('a', 'b', 'c')
#> ImportError () ImportError()  ()
#> ImportError (1,) ImportError(1) 1 (1,)
#> ImportError (1, 2) ImportError(1, 2) (1, 2) (1, 2)
#> ImportError ('a', 'b', 'c') ImportError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> NameError () NameError()  ()
#> NameError (1,) NameError(1) 1 (1,)
#> NameError (1, 2) NameError(1, 2) (1, 2) (1, 2)
#> NameError ('a', 'b', 'c') NameError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> AttributeError () AttributeError()  ()
#> AttributeError (1,) AttributeError(1) 1 (1,)
#> AttributeError (1, 2) AttributeError(1, 2) (1, 2) (1, 2)
#> AttributeError ('a', 'b', 'c') AttributeError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> UnicodeError () UnicodeError()  ()
#> UnicodeError (1,) UnicodeError(1) 1 (1,)
#> UnicodeError (1, 2) UnicodeError(1, 2) (1, 2) (1, 2)
#> UnicodeError ('a', 'b', 'c') UnicodeError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> KeyError () KeyError()  ()
#> KeyError (1,) KeyError(1) 1 (1,)
#> KeyError (1, 2) KeyError(1, 2) (1, 2) (1, 2)
#> KeyError ('a', 'b', 'c') KeyError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
#> ValueError () ValueError()  ()
#> ValueError (1,) ValueError(1) 1 (1,)
#> ValueError (1, 2) ValueError(1, 2) (1, 2) (1, 2)
#> ValueError ('a', 'b', 'c') ValueError('a', 'b', 'c') ('a', 'b', 'c') ('a', 'b', 'c')
print(OSError(2, 'x').errno, repr(OSError(2, 'x')), str(OSError(2, 'x')),
#> 2 FileNotFoundError(2, 'x') [Errno 2] x [Errno 2] x: 'f' [Errno 2] x: 'f' -> 'g' FileNotFoundError f (2, 'x') PermissionError FileExistsError None OSError True True
    str(OSError(2, 'x', 'f')), str(OSError(2, 'x', 'f', None, 'g')),
    type(OSError(2, 'x')).__name__, OSError(2, 'x', 'f').filename,
    OSError(2, 'x', 'f').args, type(OSError(13, '')).__name__,
    type(OSError(17, '')).__name__, OSError('a').errno,
    type(OSError(99999, '')).__name__, IOError is OSError, EnvironmentError is OSError)
for src in ("raise 5", "raise 'a'", "raise int", "raise Exception,5" if 0 else "raise None",
    "raise ValueError from 5", "raise ValueError from None", "raise",
    "raise ValueError from KeyError", "raise ValueError('x') from KeyError('y')",
    "raise ValueError().with_traceback(5)", "Exception().__cause__=5",
    "Exception().__context__=5", "Exception().__traceback__=5", "Exception().args=5",
    "del Exception().args", "del Exception().__cause__", "Exception(a=1)", "OSError(a=1)",
    "KeyError(a=1)", "ImportError('x',name='n',path='p',foo=1)", "NameError('x',name='n',foo=1)",
    "AttributeError('x',foo=1)", "StopIteration(a=1)", "SystemExit(a=1)", "SyntaxError(1,2)",
    "SyntaxError('m',(1,2))", "SyntaxError('m',('f',1,2,'t',1))",
    "UnicodeDecodeError('a','b',1,2,'c')", "UnicodeEncodeError(1,2,3,4,5)",
    "UnicodeTranslateError('a',1,2,'r')", "Exception().add_note(5)",
    "BlockingIOError(1,2,3).characters_written", "BlockingIOError(1,2).characters_written",
    "print(UnicodeEncodeError('ascii','é',0,1,'r'))",
    "print(UnicodeEncodeError('ascii','éàü',0,2,'r'))",
    "print(UnicodeDecodeError('ascii',b'\\xff',0,1,'r'))",
    "print(UnicodeDecodeError('ascii',b'\\xff\\xfe',0,2,'r'))",
    "print(UnicodeTranslateError('é',0,1,'r'))",
    "print(SyntaxError('m',('f',1,2,'t')), SyntaxError('m',('f',1,2,'t')).filename)",
    "print(repr(ImportError('x',name='n',path='p')),ImportError('x',name='n').name)",
    "print(ExceptionGroup('m',[ValueError(1)]))", "ExceptionGroup('m',[])",
    "ExceptionGroup('m',5)", "ExceptionGroup(1,[ValueError()])", "ExceptionGroup('m',[1])",
    "ExceptionGroup('m')", "ExceptionGroup('m',[BaseException()])",
    "print(repr(BaseExceptionGroup('m',[BaseException()])))",
    "print(type(BaseExceptionGroup('m',[ValueError()])))"):
    try: exec(src); print(src,'ok')
    except BaseException as e: print(src, type(e).__name__, e, repr(e.__cause__),
        e.__suppress_context__)
#> raise 5 TypeError exceptions must derive from BaseException None False
#> raise 'a' TypeError exceptions must derive from BaseException None False
#> raise int TypeError exceptions must derive from BaseException None False
#> raise None TypeError exceptions must derive from BaseException None False
#> raise ValueError from 5 TypeError exception causes must derive from BaseException None False
#> raise ValueError from None ValueError  None True
#> raise RuntimeError No active exception to reraise None False
#> raise ValueError from KeyError ValueError  KeyError() True
#> raise ValueError('x') from KeyError('y') ValueError x KeyError('y') True
#> raise ValueError().with_traceback(5) TypeError __traceback__ must be a traceback or None None False
#> Exception().__cause__=5 TypeError exception cause must be None or derive from BaseException None False
#> Exception().__context__=5 TypeError exception context must be None or derive from BaseException None False
#> Exception().__traceback__=5 TypeError __traceback__ must be a traceback or None None False
#> Exception().args=5 TypeError 'int' object is not iterable None False
#> del Exception().args TypeError args may not be deleted None False
#> del Exception().__cause__ TypeError __cause__ may not be deleted None False
#> Exception(a=1) TypeError Exception() takes no keyword arguments None False
#> OSError(a=1) TypeError OSError() takes no keyword arguments None False
#> KeyError(a=1) TypeError KeyError() takes no keyword arguments None False
#> ImportError('x',name='n',path='p',foo=1) TypeError ImportError() takes at most 2 keyword arguments (3 given) None False
#> NameError('x',name='n',foo=1) TypeError NameError() takes at most 1 keyword argument (2 given) None False
#> AttributeError('x',foo=1) TypeError 'foo' is an invalid keyword argument for AttributeError() None False
#> StopIteration(a=1) TypeError StopIteration() takes no keyword arguments None False
#> SystemExit(a=1) TypeError SystemExit() takes no keyword arguments None False
#> SyntaxError(1,2) TypeError 'int' object is not iterable None False
#> SyntaxError('m',(1,2)) TypeError function takes at least 4 arguments (2 given) None False
#> SyntaxError('m',('f',1,2,'t',1)) TypeError end_offset must be provided when end_lineno is provided None False
#> UnicodeDecodeError('a','b',1,2,'c') TypeError a bytes-like object is required, not 'str' None False
#> UnicodeEncodeError(1,2,3,4,5) TypeError argument 1 must be str, not int None False
#> UnicodeTranslateError('a',1,2,'r') ok
#> Exception().add_note(5) TypeError note must be a str, not 'int' None False
#> BlockingIOError(1,2,3).characters_written ok
#> BlockingIOError(1,2).characters_written AttributeError characters_written None False
#> 'ascii' codec can't encode character '\xe9' in position 0: r
#> print(UnicodeEncodeError('ascii','é',0,1,'r')) ok
#> 'ascii' codec can't encode characters in position 0-1: r
#> print(UnicodeEncodeError('ascii','éàü',0,2,'r')) ok
#> 'ascii' codec can't decode byte 0xff in position 0: r
#> print(UnicodeDecodeError('ascii',b'\xff',0,1,'r')) ok
#> 'ascii' codec can't decode bytes in position 0-1: r
#> print(UnicodeDecodeError('ascii',b'\xff\xfe',0,2,'r')) ok
#> can't translate character '\xe9' in position 0: r
#> print(UnicodeTranslateError('é',0,1,'r')) ok
#> m (f, line 1) f
#> print(SyntaxError('m',('f',1,2,'t')), SyntaxError('m',('f',1,2,'t')).filename) ok
#> ImportError('x') n
#> print(repr(ImportError('x',name='n',path='p')),ImportError('x',name='n').name) ok
#> m (1 sub-exception)
#> print(ExceptionGroup('m',[ValueError(1)])) ok
#> ExceptionGroup('m',[]) ValueError second argument (exceptions) must be a non-empty sequence None False
#> ExceptionGroup('m',5) TypeError second argument (exceptions) must be a sequence None False
#> ExceptionGroup(1,[ValueError()]) TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int None False
#> ExceptionGroup('m',[1]) ValueError Item 0 of second argument (exceptions) is not an exception None False
#> ExceptionGroup('m') TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given) None False
#> ExceptionGroup('m',[BaseException()]) TypeError Cannot nest BaseExceptions in an ExceptionGroup None False
#> BaseExceptionGroup('m', [BaseException()])
#> print(repr(BaseExceptionGroup('m',[BaseException()]))) ok
#> <class 'ExceptionGroup'>
#> print(type(BaseExceptionGroup('m',[ValueError()]))) ok
e=StopIteration(1, 2)
print(e.value, SystemExit(5).code, SystemExit().code, SystemExit(1, 2).code)  #> 1 5 None (1, 2)
class E(Exception):
    def __init__(self,x): self.x=x
try: raise E(3)
except E as e: print(e.x,e.args,repr(e),str(e))  #> 3 (3,) E(3) 3
class E2(Exception):
    def __str__(self): return 'E2str'
print(E2(1),repr(E2(1)))            #> E2str E2(1)
class E3(Exception):
    def __new__(cls,*a): return 5
try: raise E3
except TypeError as e: print(e)
#> calling <class '__main__.E3'> should have returned an instance of BaseException, not <class 'int'>
try: raise E
except TypeError as e: print(e)     #> E.__init__() missing 1 required positional argument: 'x'
for h in (5,'a',(5,),(ValueError,5),int,None,[ValueError],((ValueError,),)):
    try:
        try: raise ValueError('q')
        except h: print('matched')
    except Exception as e: print(repr(h),type(e).__name__,e)
    #> 5 TypeError catching classes that do not inherit from BaseException is not allowed
    #> 'a' TypeError catching classes that do not inherit from BaseException is not allowed
    #> (5,) TypeError catching classes that do not inherit from BaseException is not allowed
    #> (<class 'ValueError'>, 5) TypeError catching classes that do not inherit from BaseException is not allowed
    #> <class 'int'> TypeError catching classes that do not inherit from BaseException is not allowed
    #> None TypeError catching classes that do not inherit from BaseException is not allowed
    #> [<class 'ValueError'>] TypeError catching classes that do not inherit from BaseException is not allowed
    #> ((<class 'ValueError'>,),) TypeError catching classes that do not inherit from BaseException is not allowed
