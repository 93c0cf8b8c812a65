# ExceptionGroup and except*.
g = ExceptionGroup("grp", [ValueError(1), TypeError(2), ExceptionGroup("in", [ValueError(3), KeyError(4)])])
print(g, repr(g), g.message, g.exceptions[0], len(g.exceptions), isinstance(g, Exception))
#> grp (3 sub-exceptions) ExceptionGroup('grp', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3), KeyError(4)])]) grp 1 3 True
print(repr(g.subgroup(ValueError)), repr(g.split(ValueError)[1]), g.subgroup(OSError), repr(g.subgroup(lambda e: isinstance(e, KeyError))), repr(g.split((ValueError, TypeError))[0]), repr(g.derive([OSError(1)])))
#> ExceptionGroup('grp', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]) ExceptionGroup('grp', [TypeError(2), ExceptionGroup('in', [KeyError(4)])]) None ExceptionGroup('grp', [ExceptionGroup('in', [KeyError(4)])]) ExceptionGroup('grp', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])]) ExceptionGroup('grp', [OSError(1)])
try: raise g
except* ValueError as eg: print("V", repr(eg), eg.exceptions)
#> V ExceptionGroup('grp', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]) (ValueError(1), ExceptionGroup('in', [ValueError(3)]))
except* (TypeError, KeyError) as eg: print("TK", repr(eg))
#> TK ExceptionGroup('grp', [TypeError(2), ExceptionGroup('in', [KeyError(4)])])
else: print("never")
finally: print("finally")           #> finally
try:
    try: raise g
    except* ValueError: print("some")  #> some
except ExceptionGroup as rest: print("rest", repr(rest))
#> rest ExceptionGroup('grp', [TypeError(2), ExceptionGroup('in', [KeyError(4)])])
try: raise ValueError("plain")
except* ValueError as eg: print(repr(eg))  #> ExceptionGroup('', (ValueError('plain'),))
try: pass
except* ValueError: print("never")
else: print("else")                 #> else
try:
    try: raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError: raise TypeError("new")
except ExceptionGroup as x: print(repr(x), [type(i).__name__ for i in x.exceptions])
#> ExceptionGroup('', [TypeError('new'), ExceptionGroup('g', [KeyError(2)])]) ['TypeError', 'ExceptionGroup']
try:
    try: raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError: raise
except ExceptionGroup as x: print(repr(x))  #> ExceptionGroup('g', [ValueError(1)])
def f():
    for i in range(2):
        try: raise ExceptionGroup("l", [OSError(i)])
        except* OSError as e: print(i, e.exceptions[0])
f()                                 #> 0 0
                                    #> 1 1
def e(f):
    try: print(f())
    except BaseException as x: print(type(x).__name__, x, sep=": ")
e(lambda: ExceptionGroup("m", []))
#> ValueError: second argument (exceptions) must be a non-empty sequence
e(lambda: ExceptionGroup("m", [1]))
#> ValueError: Item 0 of second argument (exceptions) is not an exception
e(lambda: ExceptionGroup("m"))
#> TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
e(lambda: ExceptionGroup(1, [ValueError()]))
#> TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
e(lambda: ExceptionGroup("m", 5))   #> TypeError: second argument (exceptions) must be a sequence
e(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
#> TypeError: Cannot nest BaseExceptions in an ExceptionGroup
e(lambda: type(BaseExceptionGroup("m", [ValueError()])).__name__)  #> ExceptionGroup
e(lambda: type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)  #> BaseExceptionGroup
e(lambda: g.subgroup(5))
#> TypeError: expected a function, exception type or tuple of exception types
def bad():
    try: raise ValueError
    except* ExceptionGroup: pass
e(bad)
#> TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.
class EG(ExceptionGroup):
    def derive(self, excs): return EG(self.message + "'", excs)
x = EG("mine", [ValueError(1), KeyError(2)]); print(repr(x.subgroup(ValueError)), repr(x.split(KeyError)))
#> EG("mine'", [ValueError(1)]) (EG("mine'", [KeyError(2)]), EG("mine'", [ValueError(1)]))
