# list: construction, indexing, slices, operators.
a = [3, 1, 2]
print(a, a[0], a[-1], a[1:], a[::-1], a[:0], len(a), a + [4], a * 2, 2 * a, a * 0, a * -1, 1 in a, 9 not in a, [] == [], a == [3, 1, 2], a != [3], a < [3, 2], [1] < [1, 2], [[]] * 2)
#> [3, 1, 2] 3 2 [1, 2] [2, 1, 3] [] 3 [3, 1, 2, 4] [3, 1, 2, 3, 1, 2] [3, 1, 2, 3, 1, 2] [] [] True True True True True True True [[], []]
print(list(), list("ab"), list(range(3)), list((1,)), list({1: 2}), list(iter([1])), list(x for x in "ab"), [*a, *"xy"], [1, *[], 2], [[1, 2], [3]], [None] * 3)
#> [] ['a', 'b'] [0, 1, 2] [1] [1] [1] ['a', 'b'] [3, 1, 2, 'x', 'y'] [1, 2] [[1, 2], [3]] [None, None, None]
a[0] = 30; a[-1] = 20; print(a)     #> [30, 1, 20]
a[1:2] = [7, 8, 9]; print(a)        #> [30, 7, 8, 9, 20]
a[1:1] = "xy"; print(a)             #> [30, 'x', 'y', 7, 8, 9, 20]
a[:2] = []; print(a)                #> ['y', 7, 8, 9, 20]
a[::2] = [0] * len(a[::2]); print(a)  #> [0, 7, 0, 9, 0]
a[::-1] = list(range(len(a))); print(a)  #> [4, 3, 2, 1, 0]
a[len(a):] = (1, 2); print(a)       #> [4, 3, 2, 1, 0, 1, 2]
a[10:20] = [99]; print(a)           #> [4, 3, 2, 1, 0, 1, 2, 99]
a[3:1] = ["mid"]; print(a)          #> [4, 3, 2, 'mid', 1, 0, 1, 2, 99]
a[:] = a; print(a)                  #> [4, 3, 2, 'mid', 1, 0, 1, 2, 99]
a[1:1] = a; print(a)
#> [4, 4, 3, 2, 'mid', 1, 0, 1, 2, 99, 3, 2, 'mid', 1, 0, 1, 2, 99]
del a[0]; del a[-1]; print(a)       #> [4, 3, 2, 'mid', 1, 0, 1, 2, 99, 3, 2, 'mid', 1, 0, 1, 2]
del a[1:3]; print(a)                #> [4, 'mid', 1, 0, 1, 2, 99, 3, 2, 'mid', 1, 0, 1, 2]
del a[::3]; print(a)                #> ['mid', 1, 1, 2, 3, 2, 1, 0, 2]
del a[::-2]; print(a)               #> [1, 2, 2, 0]
del a[:]; print(a)                  #> []
a += [1]; a += "bc"; a += (x for x in range(2)); print(a)  #> [1, 'b', 'c', 0, 1]
a *= 2; print(a)                    #> [1, 'b', 'c', 0, 1, 1, 'b', 'c', 0, 1]
a *= 0; print(a)                    #> []
b = a; b += [5]; print(a is b, a)   #> True [5]
x = [1, [2, 3]]; y = x[:]; y[1].append(4); y[0] = 9; print(x, y)  #> [1, [2, 3, 4]] [9, [2, 3, 4]]
x = [1]; x.append(x); print(x, x[1] is x, str([x]), len(x))  #> [1, [...]] True [[1, [...]]] 2
y = [[]]; y[0].append(y); print(y, repr(y[0]))  #> [[[...]]] [[[...]]]
print([1, 2.0, "a", b"b", None, True, ..., (1,), {1}, {}, 1j, range(2), slice(1)])
#> [1, 2.0, 'a', b'b', None, True, Ellipsis, (1,), {1}, {}, 1j, range(0, 2), slice(None, 1, None)]
nested = [[0] * 2 for _ in range(2)]; nested[0][1] = 5; print(nested)  #> [[0, 5], [0, 0]]
