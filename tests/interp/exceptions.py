# Exception objects: args, chaining, notes, groups, attributes.
e = ValueError("a", 1); print(e, repr(e), e.args, str(ValueError()), repr(ValueError("x")), str(KeyError("k")), repr(KeyError()), str(OSError(2, "No such")), OSError(2, "x").errno, type(OSError(2, "x")).__name__)
#> ('a', 1) ValueError('a', 1) ('a', 1)  ValueError('x') 'k' KeyError() [Errno 2] No such 2 FileNotFoundError
for c in (OSError(13, "p"), OSError(17, "e", "file"), OSError(2, "n", "f1", None, "f2"), OSError("just"), StopIteration(5), SystemExit(3), UnicodeDecodeError("utf-8", b"a", 0, 1, "bad"), SyntaxError("msg", ("f", 1, 2, "text")), ImportError("m", name="n", path="p"), AttributeError("a", name="nm", obj=5), NameError("n", name="x"), KeyError("a", "b")):
    print(type(c).__name__, str(c), repr(c), c.args)
    #> PermissionError [Errno 13] p PermissionError(13, 'p') (13, 'p')
    #> FileExistsError [Errno 17] e: 'file' FileExistsError(17, 'e') (17, 'e')
    #> FileNotFoundError [Errno 2] n: 'f1' -> 'f2' FileNotFoundError(2, 'n') (2, 'n')
    #> OSError just OSError('just') ('just',)
    #> StopIteration 5 StopIteration(5) (5,)
    #> SystemExit 3 SystemExit(3) (3,)
    #> UnicodeDecodeError 'utf-8' codec can't decode byte 0x61 in position 0: bad UnicodeDecodeError('utf-8', b'a', 0, 1, 'bad') ('utf-8', b'a', 0, 1, 'bad')
    #> SyntaxError msg (f, line 1) SyntaxError('msg', ('f', 1, 2, 'text')) ('msg', ('f', 1, 2, 'text'))
    #> ImportError m ImportError('m') ('m',)
    #> AttributeError a AttributeError('a') ('a',)
    #> NameError n NameError('n') ('n',)
    #> KeyError ('a', 'b') KeyError('a', 'b') ('a', 'b')
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code, ImportError("m", name="n").name, OSError(2, "n", "f").filename, OSError(2, "n", "a", 0, "b").filename2, SyntaxError("m", ("f", 1, 2, "t")).lineno, NameError("n", name="x").name)
#> 5 3 None n f b 1 x
def tree(c, d=0):
    print("  " * d + c.__name__)
    for s in sorted(c.__subclasses__(), key=lambda s: s.__name__):
        if s.__module__ == "builtins": tree(s, d + 1)
tree(BaseException)                 #> BaseException
                                    #>   BaseExceptionGroup
                                    #>     ExceptionGroup
                                    #>   Exception
                                    #>     ArithmeticError
                                    #>       FloatingPointError
                                    #>       OverflowError
                                    #>       ZeroDivisionError
                                    #>     AssertionError
                                    #>     AttributeError
                                    #>     BufferError
                                    #>     EOFError
                                    #>     ExceptionGroup
                                    #>     ImportError
                                    #>       ModuleNotFoundError
                                    #>     LookupError
                                    #>       IndexError
                                    #>       KeyError
                                    #>     MemoryError
                                    #>     NameError
                                    #>       UnboundLocalError
                                    #>     OSError
                                    #>       BlockingIOError
                                    #>       ChildProcessError
                                    #>       ConnectionError
                                    #>         BrokenPipeError
                                    #>         ConnectionAbortedError
                                    #>         ConnectionRefusedError
                                    #>         ConnectionResetError
                                    #>       FileExistsError
                                    #>       FileNotFoundError
                                    #>       InterruptedError
                                    #>       IsADirectoryError
                                    #>       NotADirectoryError
                                    #>       PermissionError
                                    #>       ProcessLookupError
                                    #>       TimeoutError
                                    #>     ReferenceError
                                    #>     RuntimeError
                                    #>       NotImplementedError
                                    #>       RecursionError
                                    #>     StopAsyncIteration
                                    #>     StopIteration
                                    #>     SyntaxError
                                    #>       IndentationError
                                    #>         TabError
                                    #>     SystemError
                                    #>     TypeError
                                    #>     ValueError
                                    #>       UnicodeError
                                    #>         UnicodeDecodeError
                                    #>         UnicodeEncodeError
                                    #>         UnicodeTranslateError
                                    #>     Warning
                                    #>       BytesWarning
                                    #>       DeprecationWarning
                                    #>       EncodingWarning
                                    #>       FutureWarning
                                    #>       ImportWarning
                                    #>       PendingDeprecationWarning
                                    #>       ResourceWarning
                                    #>       RuntimeWarning
                                    #>       SyntaxWarning
                                    #>       UnicodeWarning
                                    #>       UserWarning
                                    #>   GeneratorExit
                                    #>   KeyboardInterrupt
                                    #>   SystemExit
class My(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
    def __str__(self): return f"My {self.b}"
try: raise My(1, 2)
except My as x: print(x, repr(x), x.args, x.b, x.__traceback__ is not None, x.__context__, x.__cause__)
#> My 2 My(1) (1,) 2 True None None
e = ValueError("v"); e.add_note("note 1"); e.add_note("note 2"); print(e.__notes__, hasattr(ValueError(), "__notes__"))
#> ['note 1', 'note 2'] False
t = e.with_traceback(None); print(t is e, e.__traceback__)  #> True None
try:
    try: raise KeyError(1)
    except KeyError as k: raise ValueError(2) from k
except ValueError as v: print(repr(v.__cause__), repr(v.__context__), v.__suppress_context__)
#> KeyError(1) KeyError(1) True
e.__cause__ = KeyError(); print(e.__suppress_context__); e.__context__ = None; e.args = (1, 2); print(e)
#> True
#> (1, 2)
def err(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
err(lambda: setattr(e, "__cause__", 5))
#> TypeError: exception cause must be None or derive from BaseException
err(lambda: setattr(e, "__traceback__", 5))  #> TypeError: __traceback__ must be a traceback or None
err(lambda: setattr(e, "args", 5))  #> TypeError: 'int' object is not iterable
err(lambda: e.add_note(5))          #> TypeError: note must be a str, not 'int'
err(lambda: e.with_traceback(5))    #> TypeError: __traceback__ must be a traceback or None
err(lambda: ValueError(x=1))        #> TypeError: ValueError() takes no keyword arguments
err(lambda: UnicodeDecodeError("a"))  #> TypeError: function takes exactly 5 arguments (1 given)
err(lambda: ImportError(foo=1))
#> TypeError: 'foo' is an invalid keyword argument for ImportError()
err(lambda: delattr(e, "args"))     #> TypeError: args may not be deleted
err(lambda: My())
#> TypeError: My.__init__() missing 2 required positional arguments: 'a' and 'b'
err(lambda: SyntaxError("m", (1,)))  #> TypeError: function takes at least 4 arguments (1 given)
e.custom = 5; print(e.__dict__.get("custom"), BaseException.__new__(ValueError, 7).args, issubclass(KeyError, LookupError), EnvironmentError is OSError, IOError is OSError, isinstance(FileNotFoundError(), OSError))
#> 5 (7,) True True True True
for n in (1, 2, 3, 4, 9, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111): print(n, type(OSError(n, "x")).__name__, end="; ")
#>= '1 PermissionError; 2 FileNotFoundError; 3 ProcessLookupError; 4 InterruptedError; 9 OSError; 10 ChildProcessError; 11 BlockingIOError; 13 PermissionError; 17 FileExistsError; 20 NotADirectoryError; 21 IsADirectoryError; 32 BrokenPipeError; 103 ConnectionAbortedError; 104 ConnectionResetError; 110 TimeoutError; 111 ConnectionRefusedError; '
print(); print(type(OSError(2)).__name__, OSError(2).errno, OSError(), OSError(1, 2, 3, 4, 5).args, str(OSError(2, "m", "f")), str(OSError(2, "m", "f", None, "g")))
#> OSError None  (1, 2) [Errno 2] m: 'f' [Errno 2] m: 'f' -> 'g'
