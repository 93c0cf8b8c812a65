# iter and next, classes that are not iterable, sentinels.
print(next(iter([]), 42))           #> 42
print(next(iter([1]), 42))          #> 1
print(next((x for x in []), None))  #> None
for a in [(),(1,),(iter([]),),(iter([]),1,2),([],)]:
    try: print(next(*a))
    except Exception as e: print(type(e).__name__, e)
    #> TypeError next expected at least 1 argument, got 0
    #> TypeError 'int' object is not an iterator
    #>= 'StopIteration '
    #> TypeError next expected at most 2 arguments, got 3
    #> TypeError 'list' object is not an iterator
class A:
    def __next__(self): raise KeyError(1)
try: next(A(),5)
except KeyError as e: print('KeyError',e)  #> KeyError 1
for a in [(),(1,),(1,2),(len,2),(1,2,3),(None,)]:
    try: print(type(iter(*a)).__name__)
    except Exception as e: print(type(e).__name__, e)
#> TypeError iter expected at least 1 argument, got 0
#> TypeError 'int' object is not iterable
#> TypeError iter(v, w): v must be callable
#> callable_iterator
#> TypeError iter expected at most 2 arguments, got 3
#> TypeError 'NoneType' object is not iterable
class B:
    def __iter__(self): return 5
try: iter(B())
except TypeError as e: print(e)     #> iter() returned non-iterator of type 'int'
try:
    for x in B(): pass
except TypeError as e: print(e)     #> iter() returned non-iterator of type 'int'
try: [*B()]
except TypeError as e: print(e)     #> iter() returned non-iterator of type 'int'
class C: __iter__=None
try: iter(C())
except TypeError as e: print(e)     #> 'C' object is not iterable
class D:
    __iter__=None
    def __getitem__(self,i): return 1
try: iter(D())
except TypeError as e: print(e)     #> 'D' object is not iterable
try: 1 in D()
except TypeError as e: print(e)     #> argument of type 'D' is not iterable
i=iter((lambda l=[3, 2, 1]: l.pop()), 3)
print(list(i), list(i))             #> [1, 2] []
