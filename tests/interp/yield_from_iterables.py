# yield from over anything iterable.
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration("last words")
        self.n -= 1
        return self.n
class Seq:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
def g():
    print("returned", (yield from It(2)))
    print("returned", (yield from [1]))
    print("returned", (yield from Seq()))
    yield from {"k": 1}
    yield from "ab"
    yield from map(str, range(2))
    yield from (x for x in (8, 9))
    yield from ()
print(list(g()))                    #> returned last words
                                    #> returned None
                                    #> returned None
                                    #> [1, 0, 1, 0, 1, 'k', 'a', 'b', '0', '1', 8, 9]
def bad(): yield from 5
try: list(bad())
except TypeError as e: print(e)     #> 'int' object is not iterable
def nosend(): yield from [1, 2]
n = nosend(); next(n)
try: n.send(5)
except AttributeError as e: print(e)  #> 'list_iterator' object has no attribute 'send'
n = nosend(); next(n)
try: n.throw(KeyError("k"))
except KeyError as e: print("thrown through", e)  #> thrown through 'k'
