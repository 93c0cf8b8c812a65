# Slice assignment and deletion on lists and bytearrays, all signs.
import itertools
for cls in (list, bytearray):
    out = []
    for a, b, s in itertools.product((None, 0, 2, -2, 9), (None, 1, 4, -1, -9), (None, 1, 2, -1, -2)):
        x = cls(range(6)); sl = slice(a, b, s); n = len(x[sl])
        y = cls(x); y[sl] = cls([9] * n); z = cls(x); del z[sl]
        out.append((list(x[sl]), list(y), list(z)))
    print(len(out), hash(str(out)) == hash(str(out)), *out[::12], sep="\n")  #> 125
#> True
#> ([0, 1, 2, 3, 4, 5], [9, 9, 9, 9, 9, 9], [])
#> ([0, 2], [9, 1, 9, 3, 4, 5], [1, 3, 4, 5])
#> ([5, 3, 1], [0, 9, 2, 9, 4, 9], [0, 2, 4])
#> ([0, 1, 2, 3], [9, 9, 9, 9, 4, 5], [4, 5])
#> ([0], [9, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5])
#> ([2, 3], [0, 1, 9, 9, 4, 5], [0, 1, 4, 5])
#> ([], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5])
#> ([4, 2], [0, 1, 9, 3, 9, 5], [0, 1, 3, 5])
#> ([], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5])
#> ([5, 4, 3, 2], [0, 1, 9, 9, 9, 9], [0, 1])
#> ([], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5])
#> 125
#> True
#> ([0, 1, 2, 3, 4, 5], [9, 9, 9, 9, 9, 9], [])
#> ([0, 2], [9, 1, 9, 3, 4, 5], [1, 3, 4, 5])
#> ([5, 3, 1], [0, 9, 2, 9, 4, 9], [0, 2, 4])
#> ([0, 1, 2, 3], [9, 9, 9, 9, 4, 5], [4, 5])
#> ([0], [9, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5])
#> ([2, 3], [0, 1, 9, 9, 4, 5], [0, 1, 4, 5])
#> ([], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5])
#> ([4, 2], [0, 1, 9, 3, 9, 5], [0, 1, 3, 5])
#> ([], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5])
#> ([5, 4, 3, 2], [0, 1, 9, 9, 9, 9], [0, 1])
#> ([], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5])
l = [0, 1, 2, 3]; l[1:1] = [9, 9]; l[5:] = "ab"; l[:0] = (7,); print(l); l[2:4] = []; l[-1:] = [[]]; print(l); l[::2] = "wxyz"[:len(l[::2])]; print(l); l[10:5] = ["ins"]; print(l); l[3:1] = ["x"]; print(l); l[:] = (i for i in range(3)); print(l); l[1:2] = l; print(l); l[::-1] = l[:]; print(l)
#> [7, 0, 9, 9, 1, 2, 'a', 'b']
#> [7, 0, 1, 2, 'a', []]
#> ['w', 0, 'x', 2, 'y', []]
#> ['w', 0, 'x', 2, 'y', [], 'ins']
#> ['w', 0, 'x', 'x', 2, 'y', [], 'ins']
#> [0, 1, 2]
#> [0, 0, 1, 2, 2]
#> [2, 2, 1, 0, 0]
def e(f):
    try: f(); print(l)
    except Exception as x: print(type(x).__name__, x, sep=": ")
def st(s, v): l[s] = v
e(lambda: st(slice(None, None, 2), [1])); e(lambda: st(slice(0, 1), 5)); e(lambda: st(slice(None, None, -1), [1])); e(lambda: st(slice(0, 0, 0), [])); e(lambda: st("a", 1)); e(lambda: st(slice("a"), [])); e(lambda: st(99, 1)); e(lambda: st(slice(5, 1, 2), [])); e(lambda: st(slice(5, 1, 2), [1]))
#> ValueError: attempt to assign sequence of size 1 to extended slice of size 3
#> TypeError: can only assign an iterable
#> ValueError: attempt to assign sequence of size 1 to extended slice of size 5
#> ValueError: slice step cannot be zero
#> TypeError: list indices must be integers or slices, not str
#> TypeError: slice indices must be integers or None or have an __index__ method
#> IndexError: list assignment index out of range
#> [2, 2, 1, 0, 0]
#> ValueError: attempt to assign sequence of size 1 to extended slice of size 0
