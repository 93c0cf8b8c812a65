# enumerate: start, keywords, counting past 64 bits.
print(list(enumerate([])))          #> []
print(list(enumerate('abc', -5)))   #> [(-5, 'a'), (-4, 'b'), (-3, 'c')]
print(list(enumerate(start=3, iterable='ab')))  #> [(3, 'a'), (4, 'b')]
for a, k in [((), {}), ((1, ), {}), (('a', 'b'), {}), (('a', 1.5), {}), (('a', 1, 2), {}),
    (('a', ), {'x':1}), ((), {'start':1}), ((), {'iterable':'ab'}),
    (('a', ), {'iterable':'b'}), (('a', 1), {'start':2})]:
    try: print(list(enumerate(*a,**k)))
    except TypeError as e: print(e)
#> enumerate() missing required argument 'iterable'
#> 'int' object is not iterable
#> 'str' object cannot be interpreted as an integer
#> 'float' object cannot be interpreted as an integer
#> enumerate() takes at most 2 arguments (3 given)
#> 'x' is an invalid keyword argument for enumerate()
#> 'start' is an invalid keyword argument for enumerate()
#> [(0, 'a'), (1, 'b')]
#> 'iterable' is an invalid keyword argument for enumerate()
#> enumerate() takes at most 2 arguments (3 given)
e=enumerate('ab', 2**63-1)
print(next(e), next(e))             #> (9223372036854775807, 'a') (9223372036854775808, 'b')
e=enumerate('ab', 10**30)
print(next(e), next(e))
#> (1000000000000000000000000000000, 'a') (1000000000000000000000000000001, 'b')
