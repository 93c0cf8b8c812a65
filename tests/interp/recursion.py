# Recursion and its limit.
import sys
print(sys.getrecursionlimit())      #> 1000
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))                   #> 900
def inf(): return inf()
try: inf()
except RecursionError as e: print(type(e).__name__, e)
#> RecursionError maximum recursion depth exceeded
sys.setrecursionlimit(5000); print(depth(4000), sys.getrecursionlimit())  #> 4000 5000
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: sys.setrecursionlimit(0))  #> ValueError: recursion limit must be greater or equal than 1
e(lambda: sys.setrecursionlimit(-5))  #> ValueError: recursion limit must be greater or equal than 1
e(lambda: sys.setrecursionlimit("a"))
#> TypeError: 'str' object cannot be interpreted as an integer
sys.setrecursionlimit(200)
def count(n=0):
    try: return count(n + 1)
    except RecursionError: return n
print(100 < count() < 200)          #> True
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100))                    #> True
class R:
    def __repr__(self): return repr(self)
    def __len__(self): return len(self)
    def __getattr__(self, n): return getattr(self, n + "x")
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __hash__(self): return hash(self)
    def __bool__(self): return bool(self)
    def __add__(self, o): return self + o
    def __eq__(self, o): return self == o
    def __contains__(self, o): return o in self
    def __getitem__(self, i): return self[i]
    def __str__(self): return str(self)
r = R()
for f in (lambda: repr(r), lambda: len(r), lambda: r.a, lambda: r(), lambda: iter(r), lambda: hash(r), lambda: bool(r), lambda: r + 1, lambda: r == 1, lambda: 1 in r, lambda: r[0], lambda: str(r), lambda: [r].__repr__(), lambda: sorted([1, 2], key=lambda k: r())):
    try: f()
    except RecursionError as x: print(str(x).split(" while")[0], end="; ")
    #>= 'maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded in comparison; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; maximum recursion depth exceeded; '
print()
def g(n):
    if n: yield from g(n - 1)
    yield n
print(list(g(50))[:3])              #> [0, 1, 2]
try: list(g(1000))
except RecursionError: print("too deep")  #> too deep
def after():
    try: inf()
    finally: print("finally runs")
try: after()                        #> finally runs
except RecursionError: print("ok")  #> ok
