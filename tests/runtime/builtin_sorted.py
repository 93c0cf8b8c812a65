# sorted and list.sort: keys, stability, wrong calls, a key that changes the list.
print(sorted(set(range(10)), key=lambda x:x+100*(x%2)), sorted('hello', reverse=True),
#> [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] ['o', 'l', 'l', 'h', 'e'] [1, 2, 3] ['a', 'b']
    sorted([3, 1, 2], key=None), sorted({'b':1, 'a':2}))
for a, k in [((), {}), ((1, ), {}), (([], 1), {}), (([1, 'a'], ), {}),
    (([1, 2], ), {'key':1}), (([1, 2], ), {'foo':1}), (([1, 2], ), {'reverse':'a'}),
    (([1], ), {'cmp':1}), (([None, None], ), {}), (([1j, 2j], ), {}),
    (([[], [1]], ), {}), (([{}, {}], ), {})]:
    try: print(sorted(*a,**k))
    except Exception as e: print(type(e).__name__,e)
#> TypeError sorted expected 1 argument, got 0
#> TypeError 'int' object is not iterable
#> TypeError sorted expected 1 argument, got 2
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not callable
#> TypeError 'foo' is an invalid keyword argument for sort()
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'cmp' is an invalid keyword argument for sort()
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> [[], [1]]
#> TypeError '<' not supported between instances of 'dict' and 'dict'
l=[3, 1, 2]
print(l.sort(), l)                  #> None [1, 2, 3]
try: l.sort(lambda x:x)
except TypeError as e: print(e)     #> sort() takes no positional arguments
def ev(x):
    l.append(1)
    return x
try: l.sort(key=ev)
except ValueError as e: print(e,l)  #> list modified during sort [1, 2, 3]
l=[(1, 'b'), (0, 'a'), (1, 'a'), (0, 'b')]
l.sort(key=lambda t:t[0])
print(l)                            #> [(0, 'a'), (0, 'b'), (1, 'b'), (1, 'a')]
l.sort(key=lambda t:t[0], reverse=True)
print(l)                            #> [(1, 'b'), (1, 'a'), (0, 'a'), (0, 'b')]
class A:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f'A{s.v}'
print(sorted([A(3),A(1),A(2)]), min(A(3),A(1)), max(A(3),A(1)) if 0 else '')  #>= '[A1, A2, A3] A1 '
class B:
    def __gt__(s,o): return True
sorted([B(), B()])
print('ok')                         #> ok
