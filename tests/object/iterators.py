# Iterator protocol of the built-in types: hints, exhaustion, pickling form.
for o in ([1, 2, 3], (1, 2), "ab", b"ab", bytearray(b"ab"), {1: 2}, {1}, range(3), {1: 2}.items(), {1: 2}.values(), reversed([1, 2]), enumerate("ab"), zip("ab", "cd"), map(str, [1]), filter(None, [1]), reversed({1: 1}), reversed(range(3)), memoryview(b"ab")):
    it = iter(o); h = it.__length_hint__() if hasattr(it, "__length_hint__") else None
    print(type(it).__name__, h, next(it), list(it), next(it, "end"), iter(it) is it)
    #> list_iterator 3 1 [2, 3] end True
    #> tuple_iterator 2 1 [2] end True
    #> str_ascii_iterator 2 a ['b'] end True
    #> bytes_iterator 2 97 [98] end True
    #> bytearray_iterator 2 97 [98] end True
    #> dict_keyiterator 1 1 [] end True
    #> set_iterator 1 1 [] end True
    #> range_iterator 3 0 [1, 2] end True
    #> dict_itemiterator 1 (1, 2) [] end True
    #> dict_valueiterator 1 2 [] end True
    #> list_reverseiterator 2 2 [1] end True
    #> enumerate None (0, 'a') [(1, 'b')] end True
    #> zip None ('a', 'c') [('b', 'd')] end True
    #> map None 1 [] end True
    #> filter None 1 [] end True
    #> dict_reversekeyiterator 1 1 [] end True
    #> range_iterator 3 2 [1, 0] end True
    #> memory_iterator None 97 [98] end True
it = iter([1, 2, 3]); next(it); print(it.__reduce__()[0].__name__, it.__reduce__()[1:]); it.__setstate__(0); print(next(it)); it.__setstate__(10); print(list(it), it.__reduce__()[1:]); it = iter(range(5)); next(it); print(it.__reduce__()[1:], iter((1, 2)).__reduce__()[1:], iter("ab").__reduce__()[1:], reversed([1, 2]).__reduce__()[1:], enumerate("ab").__reduce__()[1][1:], zip("a").__reduce__()[0].__name__)
#> iter (([1, 2, 3],), 1)
#> 1
#> [] (([],),)
#> ((range(0, 5),), 1) (((1, 2),), 0) (('ab',), 0) (([1, 2],), 1) (0,) zip
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: type(iter([]))()); e(lambda: next(iter(int, 1)) if 0 else next(iter(lambda: 1, 1))); e(lambda: iter([]).nope); e(lambda: len(iter([]))); e(lambda: iter([])[0]); e(lambda: setattr(iter([]), "x", 1)); e(lambda: hash(iter([])) is not None)
#> TypeError: cannot create 'list_iterator' instances
#>= 'StopIteration: '
#> AttributeError: 'list_iterator' object has no attribute 'nope'
#> TypeError: object of type 'list_iterator' has no len()
#> TypeError: 'list_iterator' object is not subscriptable
#> AttributeError: 'list_iterator' object has no attribute 'x'
#> True
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
    def __length_hint__(self): return NotImplemented
print(list(It()), tuple(It()), set(It()), max(It()), [*It(), *It()], dict(enumerate(It())), list(zip(It(), It())), 2 in It(), list(map(lambda a, b: a * b, It(), It())), sum(It()), ",".join(map(str, It())), bytes(It()), bytearray(It()), sorted(It(), reverse=True), all(It()), list(filter(lambda x: x > 1, It())), dict.fromkeys(It()), list(reversed(list(It()))), [].extend(It()), {*It()}, *It())
#> [1, 2, 3] (1, 2, 3) {1, 2, 3} 3 [1, 2, 3, 1, 2, 3] {0: 1, 1: 2, 2: 3} [(1, 1), (2, 2), (3, 3)] True [1, 4, 9] 6 1,2,3 b'\x01\x02\x03' bytearray(b'\x01\x02\x03') [3, 2, 1] True [2, 3] {1: None, 2: None, 3: None} [3, 2, 1] None {1, 2, 3} 1 2 3
class Restart:
    def __iter__(self): yield from "ab"
r = Restart(); print(list(r), list(r), list(zip(r, r))); a, b = r; print(a, b)
#> ['a', 'b'] ['a', 'b'] [('a', 'a'), ('b', 'b')]
#> a b
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
it = iter(Old()); print(next(it), list(it), list(it), it.__length_hint__() if hasattr(it, "__length_hint__") and hasattr(Old, "__len__") else "no hint")
#> 0 [1, 2] [] no hint
class Err:
    def __iter__(self): return self
    def __next__(self): raise ValueError("in next")
for f in (list, tuple, set, sum, max, min, sorted, any, all, dict, bytes, "".join, lambda i: [*i], lambda i: 1 in i, lambda i: next(i), lambda i: next(i, "d"), lambda i: list(map(str, i)), lambda i: list(zip(i)), lambda i: [x for x in i], lambda i: dict.fromkeys(i), lambda i: print(*i)): e(lambda: f(Err()))
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
#> ValueError: in next
