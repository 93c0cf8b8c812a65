# Linked list, binary search tree, heap, trie, LRU cache, ring buffer, matrix class.
class LinkedList:
    class Node:
        __slots__ = "value", "next"
        def __init__(self, v, n=None): self.value, self.next = v, n
    def __init__(self, it=()): 
        self.head = None
        for v in reversed(list(it)): self.head = self.Node(v, self.head)
    def __iter__(self):
        n = self.head
        while n: yield n.value; n = n.next
    def reverse(self):
        prev, n = None, self.head
        while n: n.next, prev, n = prev, n, n.next
        self.head = prev
    def __repr__(self): return " -> ".join(map(repr, self))
l = LinkedList("abc"); l.reverse(); print(l, list(l), LinkedList())
#>= "'c' -> 'b' -> 'a' ['c', 'b', 'a'] "
class BST:
    root = None; size = 0
    def add(self, k, v=None):
        link = ["root", self]
        while (n := getattr(link[1], link[0])) is not None:
            if k == n.k: n.v = v; return
            link = ["l" if k < n.k else "r", n]
        t = type("N", (), {})(); t.k, t.v, t.l, t.r = k, v, None, None; setattr(link[1], link[0], t); self.size += 1
    def walk(self, n=0):
        n = self.root if n == 0 else n
        if n: yield from self.walk(n.l); yield n.k; yield from self.walk(n.r)
    def depth(self, n=0): n = self.root if n == 0 else n; return 1 + max(self.depth(n.l), self.depth(n.r)) if n else 0
b = BST()
for k in (5, 2, 8, 1, 9, 3, 5): b.add(k)
print(list(b.walk()), b.size, b.depth())  #> [1, 2, 3, 5, 8, 9] 6 3
class Trie(dict):
    def __missing__(self, k): self[k] = Trie(); return self[k]
    def insert(self, w):
        for c in w: self = self[c]
        self["$"] = True
    def words(self, p=""):
        for c, t in sorted(self.items()):
            if c == "$": yield p
            else: yield from t.words(p + c)
t = Trie()
for w in "car cart dog do".split(): t.insert(w)
print(list(t.words()), list(t["d"].words("d")))  #> ['car', 'cart', 'do', 'dog'] ['do', 'dog']
from collections import OrderedDict
class LRU:
    def __init__(self, n): self.n, self.d = n, OrderedDict()
    def get(self, k): self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        if len(self.d) > self.n: return self.d.popitem(last=False)
c = LRU(2); c.put("a", 1); c.put("b", 2); c.get("a"); print(c.put("c", 3), list(c.d))
#> ('b', 2) ['a', 'c']
class Matrix:
    def __init__(self, rows): self.r = [list(x) for x in rows]
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(x, y)) for y in zip(*o.r)] for x in self.r])
    def __add__(self, o): return Matrix([[a + b for a, b in zip(x, y)] for x, y in zip(self.r, o.r)])
    def __mul__(self, k): return Matrix([[a * k for a in x] for x in self.r])
    __rmul__ = __mul__
    def __pow__(self, n): return Matrix([[int(i == j) for j in range(len(self.r))] for i in range(len(self.r))]) if n == 0 else self @ self ** (n - 1)
    def __getitem__(self, ij): return self.r[ij[0]][ij[1]]
    def __setitem__(self, ij, v): self.r[ij[0]][ij[1]] = v
    def __eq__(self, o): return self.r == o.r
    def __repr__(self): return f"Matrix({self.r})"
    @property
    def T(self): return Matrix(zip(*self.r))
m = Matrix([[1, 1], [1, 0]]); print(m ** 10, (m ** 10)[0, 1], m + m == 2 * m, m.T, (m @ Matrix([[1], [2]])).r); m[0, 0] = 9; print(m)
#> Matrix([[89, 55], [55, 34]]) 55 True Matrix([[1, 1], [1, 0]]) [[3], [1]]
#> Matrix([[9, 1], [1, 0]])
