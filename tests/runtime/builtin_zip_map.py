# zip, map, filter and reversed: strictness and errors inside.
print(list(zip()),list(zip([1],'ab')),list(zip('abc',range(2))),list(zip([1,2],[3,4],strict=True)))
#> [] [(1, 'a')] [('a', 0), ('b', 1)] [(1, 3), (2, 4)]
for a, k in [((1, ), {}), (([1], [1, 2]), {'strict':True}),
    (([1, 2], [1]), {'strict':True}), (([1], [1], [1, 2]), {'strict':1}),
    (([1, 2], [1, 2], [1]), {'strict':1}), (([], ), {'foo':1}), ((None, [1]), {}),
    (([1], 5), {})]:
    try: print(list(zip(*a,**k)))
    except Exception as e: print(type(e).__name__,e)  #> TypeError 'int' object is not iterable
#> ValueError zip() argument 2 is longer than argument 1
#> ValueError zip() argument 2 is shorter than argument 1
#> ValueError zip() argument 3 is longer than arguments 1-2
#> ValueError zip() argument 3 is shorter than arguments 1-2
#> TypeError 'foo' is an invalid keyword argument for zip()
#> TypeError 'NoneType' object is not iterable
#> TypeError 'int' object is not iterable
print(list(map(lambda *a:a, 'ab', 'cd', 'efg')),
#> [('a', 'c', 'e'), ('b', 'd', 'f')]  [1, 2] [1, 3]
    list(map(None.__class__, [])) if 0 else '', list(filter(None, [0, 1, '', 2])),
    list(filter(lambda x:x%2, range(5))))
for f, a in [(map, ()), (map, (len, )), (map, (len, 5)), (map, (5, [1])), (filter, (None, )),
    (filter, (None, 5)), (filter, (5, [1])), (filter, (len, [1])), (map, (len, [1])),
    (map, (lambda:0, [1])), (reversed, (5, )), (reversed, ({1}, )), (reversed, ()),
    (reversed, ({1:2}, )), (reversed, ('abc', )), (reversed, ((x for x in 'a'), ))]:
    try: print(list(f(*a)))
    except Exception as e: print(f.__name__,type(e).__name__,e)
#> map TypeError map() must have at least two arguments.
#> map TypeError map() must have at least two arguments.
#> map TypeError 'int' object is not iterable
#> map TypeError 'int' object is not callable
#> filter TypeError filter expected 2 arguments, got 1
#> filter TypeError 'int' object is not iterable
#> filter TypeError 'int' object is not callable
#> filter TypeError object of type 'int' has no len()
#> map TypeError object of type 'int' has no len()
#> map TypeError <lambda>() takes 0 positional arguments but 1 was given
#> reversed TypeError 'int' object is not reversible
#> reversed TypeError 'set' object is not reversible
#> reversed TypeError reversed expected 1 argument, got 0
#> [1]
#> ['c', 'b', 'a']
#> reversed TypeError 'generator' object is not reversible
try: map(len,[],key=1)
except TypeError as e: print(e)     #> map() takes no keyword arguments
try: filter(None,[],key=1)
except TypeError as e: print(e)     #> filter() takes no keyword arguments
try: reversed([],key=1)
except TypeError as e: print(e)     #> reversed() takes no keyword arguments
