# Dijkstra with a hand-made heap, topological sort, union-find, breadth-first search.
class Heap:
    def __init__(self): self.a = []
    def push(self, x):
        a = self.a; a.append(x); i = len(a) - 1
        while i and a[i] < a[(i - 1) // 2]: a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]; i = (i - 1) // 2
    def pop(self):
        a = self.a; top, last = a[0], a.pop()
        if a:
            a[0] = last; i = 0
            while True:
                s = min((j for j in (2 * i + 1, 2 * i + 2) if j < len(a)), key=a.__getitem__, default=None)
                if s is None or a[i] <= a[s]: break
                a[i], a[s] = a[s], a[i]; i = s
        return top
    def __bool__(self): return bool(self.a)
def dijkstra(g, s):
    dist, prev, h = {s: 0}, {}, Heap(); h.push((0, s))
    while h:
        d, u = h.pop()
        if d > dist[u]: continue
        for v, w in g[u].items():
            if v not in dist or d + w < dist[v]: dist[v] = d + w; prev[v] = u; h.push((d + w, v))
    return dist, prev
def path(prev, t): return (path(prev, prev[t]) if t in prev else []) + [t]
g = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"a": 7, "c": 10, "d": 15}, "c": {"a": 9, "b": 10, "d": 11, "f": 2}, "d": {"b": 15, "c": 11, "e": 6}, "e": {"d": 6, "f": 9}, "f": {"a": 14, "c": 2, "e": 9}}
dist, prev = dijkstra(g, "a"); print(sorted(dist.items()), path(prev, "e"))
#> [('a', 0), ('b', 7), ('c', 9), ('d', 20), ('e', 20), ('f', 11)] ['a', 'c', 'f', 'e']
def topo(deps):
    seen, out, path = set(), [], []
    def visit(n):
        if n in path: raise ValueError("cycle: " + " -> ".join(path[path.index(n):] + [n]))
        if n in seen: return
        path.append(n)
        for d in deps.get(n, ()): visit(d)
        path.pop(); seen.add(n); out.append(n)
    for n in deps: visit(n)
    return out
print(topo({"app": ["lib", "log"], "lib": ["core"], "log": ["core"], "core": []}))
#> ['core', 'lib', 'log', 'app']
try: topo({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e: print(e)    #> cycle: a -> b -> c -> a
class UF:
    def __init__(self, n): self.p = list(range(n))
    def find(self, x):
        while self.p[x] != x: self.p[x] = x = self.p[self.p[x]]
        return x
    def join(self, a, b):
        a, b = self.find(a), self.find(b); self.p[a] = b; return a != b
edges = sorted((w, min(u, v), max(u, v)) for u in g for v, w in g[u].items() if u < v); uf = UF(6); idx = {n: i for i, n in enumerate(sorted(g))}
print([e for e in edges if uf.join(idx[e[1]], idx[e[2]])])
#> [(2, 'c', 'f'), (6, 'd', 'e'), (7, 'a', 'b'), (9, 'a', 'c'), (9, 'e', 'f')]
maze = ["#########", "#S..#...#", "#.#.#.#.#", "#.#...#E#", "#########"]
from collections import deque
def bfs(m):
    start = next((r, c) for r, row in enumerate(m) for c, ch in enumerate(row) if ch == "S"); q = deque([(start, 0)]); seen = {start}
    while q:
        (r, c), d = q.popleft()
        if m[r][c] == "E": return d
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = r + dr, c + dc
            if m[n[0]][n[1]] != "#" and n not in seen: seen.add(n); q.append((n, d + 1))
print(bfs(maze))                    #> 12
