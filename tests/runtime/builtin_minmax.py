# min and max: keys, defaults, NaN, wrong calls.
print(min(0, 1), min((0, 1)), max([3, 1, 2]), max('a', 'b'), min({3:1, 2:1}),  #> 0 0 3 b 2 2.0 2
    max(1, 2.0, True), min(x for x in [3, 2]))
lst=[2, 1, 3, 4]
print(min(lst, key=lambda x:x), max(lst, key=lambda x:-x), min(1, 2, key=lambda x:-x),
#> 1 1 2 5 None 1
    min([], default=5), max([], default=None), max([1], default=7, key=None))
for f in (min,max):
    for a, k in [((), {}), (([], ), {}), ((1, ), {}), ((1, 2), {'default':3}),
        ((1, 2), {'foo':3}), ((1, 'a'), {}), (([1, 'a'], ), {}), ((), {'default':1}),
        ((1, 2), {'key':5}), (([1, 2], ), {'key':5})]:
        try: print(f(*a,**k))
        except Exception as e: print(type(e).__name__, e)
        #> TypeError min expected at least 1 argument, got 0
        #> ValueError min() arg is an empty sequence
        #> TypeError 'int' object is not iterable
        #> TypeError Cannot specify a default for min() with multiple positional arguments
        #> TypeError 'foo' is an invalid keyword argument for min()
        #> TypeError '<' not supported between instances of 'str' and 'int'
        #> TypeError '<' not supported between instances of 'str' and 'int'
        #> TypeError min expected at least 1 argument, got 0
        #> TypeError 'int' object is not callable
        #> TypeError 'int' object is not callable
        #> TypeError max expected at least 1 argument, got 0
        #> ValueError max() arg is an empty sequence
        #> TypeError 'int' object is not iterable
        #> TypeError Cannot specify a default for max() with multiple positional arguments
        #> TypeError 'foo' is an invalid keyword argument for max()
        #> TypeError '>' not supported between instances of 'str' and 'int'
        #> TypeError '>' not supported between instances of 'str' and 'int'
        #> TypeError max expected at least 1 argument, got 0
        #> TypeError 'int' object is not callable
        #> TypeError 'int' object is not callable
nan=float('nan')
print(min(nan, 1), max(1, nan), min(1, nan))  #> nan 1 1
