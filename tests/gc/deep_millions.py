# slow: a million levels of each kind, or ten million without argument
# ouro-only: CPython overflows its C stack in several of these
# args: 1000000
import gc, sys
gc.disable()
DEPTH = int(sys.argv[1]) if sys.argv[1:] else 10_000_000
class Instance:
    def __init__(self, below): self.below = below
class Slots:
    __slots__ = ("below",)
    def __init__(self, below): self.below = below
class Names(dict): pass
def closure(below): return lambda: below
def generator(below): yield below
def started(below):
    g = generator(below); next(g)
    return g
def chained(below):
    e = ValueError(); e.__context__ = below
    return e
def check(make):
    below = None
    for _ in range(DEPTH): below = make(below)
    found = gc.collect(); del below
    print(make.__name__, found)
def a_list(below): return [below]
def a_tuple(below): return (below,)
def a_dict(below): return {0: below}
def a_subclass(below): return Names(below=below)
def an_iterator(below): return iter([below])
def a_method(below): return Instance(below).__init__
for make in a_list, a_tuple, a_dict, a_subclass, an_iterator, a_method, Instance, Slots, closure, generator, started, chained:
    check(make)
#> a_list 0
#> a_tuple 0
#> a_dict 0
#> a_subclass 0
#> an_iterator 0
#> a_method 0
#> Instance 0
#> Slots 0
#> closure 0
#> generator 0
#> started 0
#> chained 0
