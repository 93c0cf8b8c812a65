# Backtracking: queens, sudoku, subset sums, permutations, knights.
def queens(n, row=0, cols=(), out=None):
    out = [] if out is None else out
    if row == n: out.append(cols); return out
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)): queens(n, row + 1, cols + (c,), out)
    return out
print(len(queens(6)), queens(6)[0], len(queens(7)))  #> 4 (1, 3, 5, 0, 2, 4) 40
grid = [int(c) for c in "530070000600195000098000060800060003400803001700020006060000280000419005000080079"]
def solve(g):
    if 0 not in g: return g
    best = None
    for i, v in enumerate(g):
        if v == 0:
            r, c = divmod(i, 9); b = r // 3 * 27 + c // 3 * 3
            free = set(range(1, 10)) - {g[r * 9 + k] for k in range(9)} - {g[k * 9 + c] for k in range(9)} - {g[b + k // 3 * 9 + k % 3] for k in range(9)}
            if best is None or len(free) < len(best[1]): best = i, free
    for v in sorted(best[1]):
        h = solve(g[:best[0]] + [v] + g[best[0] + 1:])
        if h: return h
s = solve(grid)
for r in range(0, 81, 9): print(*s[r:r + 9])  #> 5 3 4 6 7 8 9 1 2
                                              #> 6 7 2 1 9 5 3 4 8
                                              #> 1 9 8 3 4 2 5 6 7
                                              #> 8 5 9 7 6 1 4 2 3
                                              #> 4 2 6 8 5 3 7 9 1
                                              #> 7 1 3 9 2 4 8 5 6
                                              #> 9 6 1 5 3 7 2 8 4
                                              #> 2 8 7 4 1 9 6 3 5
                                              #> 3 4 5 2 8 6 1 7 9
def subsets(xs, t):
    if t == 0: yield []
    for i, x in enumerate(xs):
        if x <= t: yield from ([x] + rest for rest in subsets(xs[i + 1:], t - x))
print(list(subsets([2, 3, 5, 7, 10], 12)))  #> [[2, 3, 7], [2, 10], [5, 7]]
def perms(x): return [x] if len(x) < 2 else [c + p for i, c in enumerate(x) for p in perms(x[:i] + x[i + 1:])]
print(perms("abc"), len(set(perms("aabb"))))  #> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] 6
def hanoi(n, a, b, c): return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(hanoi(3, "A", "B", "C"), len(hanoi(10, 0, 1, 2)))
#> [('A', 'C'), ('A', 'B'), ('C', 'B'), ('A', 'C'), ('B', 'A'), ('B', 'C'), ('A', 'C')] 1023
from functools import lru_cache
@lru_cache(None)
def change(t, coins=(1, 5, 10, 25, 50)): return 1 if t == 0 else 0 if t < 0 or not coins else change(t - coins[-1], coins) + change(t, coins[:-1])
print(change(100), change(237), change.cache_info().currsize > 100)  #> 292 4160 True
def knap(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1): best[c] = max(best[c], best[c - w] + v)
    return best[cap]
print(knap([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15))  #> 15
