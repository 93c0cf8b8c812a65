# Attributes and states of generators.
def g(a):
    b = a + 1
    x = yield b
    yield x
it = g(5); print(it.gi_frame is not None, it.gi_running, it.gi_yieldfrom, it.gi_code.co_name, it.__name__, it.__qualname__, it.gi_suspended if hasattr(it, "gi_suspended") else "")
#> True False None g g g False
next(it); print(it.gi_frame.f_locals, it.gi_frame.f_lineno); it.send(7); print(it.gi_frame.f_locals["x"]); list(it); print(it.gi_frame, it.gi_code is g.__code__)
#> {'a': 5, 'b': 6} 4
#> 7
#> None True
def y(): yield from (i for i in range(2))
it = y(); next(it); print(type(it.gi_yieldfrom).__name__); it.__name__ = "renamed"; print(it.__name__, repr(it)[:26], bool(it), type(it).__mro__[1].__name__)
#> generator
#> renamed <generator object y at 0x7 True object
for bad in (lambda: setattr(it, "__name__", 5), lambda: setattr(it, "gi_running", 1), lambda: it.nope, lambda: len(it), lambda: it[0], lambda: next(it, 1, 2), lambda: it.send(), lambda: it.throw(), lambda: it()):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    #> TypeError __name__ must be set to a string object
    #> AttributeError attribute 'gi_running' of 'generator' objects is not writable
    #> AttributeError 'generator' object has no attribute 'nope'
    #> TypeError object of type 'generator' has no len()
    #> TypeError 'generator' object is not subscriptable
    #> TypeError next expected at most 2 arguments, got 3
    #> TypeError generator.send() takes exactly one argument (0 given)
    #> TypeError throw expected at least 1 argument, got 0
    #> TypeError 'generator' object is not callable
me = None
def self_ref():
    try: next(me)
    except ValueError as e: yield str(e)
    yield me.gi_running
me = self_ref(); print(list(me)); me = None  #> ['generator already executing', True]
