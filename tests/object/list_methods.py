# Methods of list.
a = [1]
a.append(2); a.append([3]); print(a)  #> [1, 2, [3]]
a.extend([4, 5]); a.extend("z"); a.extend({6: 0}); a.extend(a[:2]); print(a)
#> [1, 2, [3], 4, 5, 'z', 6, 1, 2]
a.insert(0, "first"); a.insert(-1, "x"); a.insert(100, "last"); a.insert(-100, "very first"); print(a)
#> ['very first', 'first', 1, 2, [3], 4, 5, 'z', 6, 1, 'x', 2, 'last']
print(a.pop(), a.pop(0), a.pop(-2), a.pop(1), a)
#> last very first x 1 ['first', 2, [3], 4, 5, 'z', 6, 1, 2]
a.remove([3]); print(a)             #> ['first', 2, 4, 5, 'z', 6, 1, 2]
print(a.index(4), a.index(2, 1), [1, 2, 1].index(1, 1), [1, 2, 3].index(3, -1), [1, 2].index(2, 0, 10), a.count(1), [1, 1.0, True].count(1))
#> 2 1 2 2 1 1 3
a.reverse(); print(a)               #> [2, 1, 6, 'z', 5, 4, 2, 'first']
b = a.copy(); b.append("b"); print(len(a), len(b), a == b[:-1])  #> 8 9 True
a.clear(); print(a, a.append(1), a.sort(), a.reverse(), a.extend([]), a.insert(0, 0))
#> [0, 1] None None None None None
print([1, 2].__add__([3]), [1].__mul__(2), [1].__contains__(1), [1, 2].__len__(), [1, 2].__getitem__(slice(1)), [3].__eq__([3]), [3].__eq__(3), [1].__lt__([2]), list.__iter__([1]).__next__(), [1, 2].__reversed__().__next__())
#> [1, 2, 3] [1, 1] True 2 [1] True NotImplemented True 1 2
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
a = [1, 2]
i = "x"
e(lambda: a[2])                     #> IndexError: list index out of range
e(lambda: a[-3])                    #> IndexError: list index out of range
e(lambda: a[i])                     #> TypeError: list indices must be integers or slices, not str
e(lambda: a.__setitem__(5, 1))      #> IndexError: list assignment index out of range
e(lambda: a.__setitem__("x", 1))    #> TypeError: list indices must be integers or slices, not str
e(lambda: a.__setitem__(slice(0, 1), 5))  #> TypeError: can only assign an iterable
e(lambda: a.__setitem__(slice(0, 2, 2), [1, 2]))
#> ValueError: attempt to assign sequence of size 2 to extended slice of size 1
e(lambda: a.__delitem__(5))         #> IndexError: list assignment index out of range
e(lambda: [].pop())                 #> IndexError: pop from empty list
e(lambda: a.pop(5))                 #> IndexError: pop index out of range
e(lambda: a.pop("x"))               #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: a.remove(9))              #> ValueError: list.remove(x): x not in list
e(lambda: a.index(9))               #> ValueError: 9 is not in list
e(lambda: a.index())                #> TypeError: index expected at least 1 argument, got 0
e(lambda: a.append())               #> TypeError: list.append() takes exactly one argument (0 given)
e(lambda: a.append(1, 2))           #> TypeError: list.append() takes exactly one argument (2 given)
e(lambda: a.extend(5))              #> TypeError: 'int' object is not iterable
e(lambda: a.insert(1))              #> TypeError: insert expected 2 arguments, got 1
e(lambda: a.insert("x", 1))         #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: a + (1,))                 #> TypeError: can only concatenate list (not "tuple") to list
e(lambda: a + 1)                    #> TypeError: can only concatenate list (not "int") to list
e(lambda: a * "x")                  #> TypeError: can't multiply sequence by non-int of type 'str'
e(lambda: a * [1])                  #> TypeError: can't multiply sequence by non-int of type 'list'
e(lambda: a < (1,))
#> TypeError: '<' not supported between instances of 'list' and 'tuple'
e(lambda: a < [None])
#> TypeError: '<' not supported between instances of 'int' and 'NoneType'
e(lambda: a < 5)
#> TypeError: '<' not supported between instances of 'list' and 'int'
e(lambda: hash(a))                  #> TypeError: unhashable type: 'list'
e(lambda: {a: 1})                   #> TypeError: unhashable type: 'list'
e(lambda: list(5))                  #> TypeError: 'int' object is not iterable
e(lambda: list(1, 2))               #> TypeError: list expected at most 1 argument, got 2
e(lambda: list(x=1))                #> TypeError: list() takes no keyword arguments
e(lambda: a.foo)                    #> AttributeError: 'list' object has no attribute 'foo'
e(lambda: a())                      #> TypeError: 'list' object is not callable
e(lambda: a[1, 2])                  #> TypeError: list indices must be integers or slices, not tuple
e(lambda: a[::0])                   #> ValueError: slice step cannot be zero
e(lambda: -a)                       #> TypeError: bad operand type for unary -: 'list'
e(lambda: a.sort(1))                #> TypeError: sort() takes no positional arguments
e(lambda: a.copy(1))                #> TypeError: list.copy() takes no arguments (1 given)
e(lambda: a.count())                #> TypeError: list.count() takes exactly one argument (0 given)
def f():
    global a
    a += 5
e(f)                                #> TypeError: 'int' object is not iterable
