# Exceptions in, out of and around generators.
def g():
    yield 1
    raise ValueError("inside")
it = g(); print(next(it))           #> 1
try: next(it)
except ValueError as e: print(e)    #> inside
print(list(it))                     #> []
def h():
    try: yield 1
    except KeyError as e:
        print("caught", e); yield 2
        print("context of the outside:", e.__context__)
    yield 3
it = h(); next(it)
try: raise OSError("outside")
except OSError: print(it.throw(KeyError("k")))  #> caught 'k'
                                                #> 2
print(next(it), list(it))           #> context of the outside: None
                                    #> 3 []
def ctx():
    try: 1 / 0
    except ZeroDivisionError:
        yield "in handler"
        raise KeyError("second")
it = ctx(); next(it)
try: next(it)
except KeyError as e: print(repr(e.__context__))  #> ZeroDivisionError('division by zero')
def early(): return 5; yield
try: next(early())
except StopIteration as e: print(e.value, e.args)  #> 5 (5,)
def si(): raise StopIteration(1); yield
try: next(si())
except RuntimeError as e: print(e, repr(e.__cause__))
#> generator raised StopIteration StopIteration(1)
def esc():
    try: yield
    finally: raise KeyError("from finally")
it = esc(); next(it)
try: it.close()
except KeyError as e: print("close raised", e)  #> close raised 'from finally'
