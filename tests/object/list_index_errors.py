# List items and slices: assigning and deleting, and what is refused.
l=[1,2,3]
l[1:2]=[10, 20, 30]
print(l)                            #> [1, 10, 20, 30, 3]
l[::2]=[0, 0, 0]
print(l)                            #> [0, 10, 0, 30, 0]
try: l[::2]=[1]
except ValueError as e: print(e)
#> attempt to assign sequence of size 1 to extended slice of size 3
try: l[::2]=5
except TypeError as e: print(e)     #> must assign iterable to extended slice
try: l[0:1]=5
except TypeError as e: print(e)     #> can only assign an iterable
try: l['a']=5
except TypeError as e: print(e)     #> list indices must be integers or slices, not str
try: l['a']
except TypeError as e: print(e)     #> list indices must be integers or slices, not str
try: l[100]
except IndexError as e: print(e)    #> list index out of range
try: l[100]=1
except IndexError as e: print(e)    #> list assignment index out of range
try: del l[100]
except IndexError as e: print(e)    #> list assignment index out of range
del l[::2]
print(l)                            #> [10, 30]
del l[:]
print(l)                            #> []
l[5:]=range(3)
print(l)                            #> [0, 1, 2]
l[-1:0]='ab'
print(l)                            #> [0, 1, 'a', 'b', 2]
l*=2
print(l)                            #> [0, 1, 'a', 'b', 2, 0, 1, 'a', 'b', 2]
l+=(9, )
print(l)                            #> [0, 1, 'a', 'b', 2, 0, 1, 'a', 'b', 2, 9]
l*=0
print(l)                            #> []
