# Iteration by __iter__, by __getitem__, backwards, and with hints.
class A:
    def __init__(self): self.d=[10,20,30]
    def __getitem__(self,i): return self.d[i]
print(list(A()), 20 in A(), [x for x in A()], max(A()), tuple(A()), dict(enumerate(A())),
#> [10, 20, 30] True [10, 20, 30] 30 (10, 20, 30) {0: 10, 1: 20, 2: 30} [(10, 'a'), (20, 'b')]
    list(zip(A(), 'ab')))
try: reversed(A())
except TypeError as e: print(e)     #> object of type 'A' has no len()
class B(A):
    def __len__(self): return 3
print(list(reversed(B())),len(B()))  #> [30, 20, 10] 3
class C:
    def __contains__(self,x): return x if isinstance(x,str) else []
print('a' in C(),'' in C(),1 in C())  #> True False False
class D:
    def __iter__(self): yield from 'xyz'
print('y' in D(), 'q' in D(), sorted(D(), reverse=True), set(D())=={*'xyz'}, ','.join(D()),
#> True False ['z', 'y', 'x'] True x,y,z ['x', 'y', 'z'] [120, 121, 122]
    [*D()], list(map(ord, D())))
class E:
    def __reversed__(self): return 'custom'
print(reversed(E()))                #> custom
class F:
    __reversed__=None
    def __len__(self): return 1
    def __getitem__(self,i): return 1
try: reversed(F())
except TypeError as e: print(e)     #> 'F' object is not reversible
class G:
    def __getitem__(self,i): raise StopIteration if i>1 else KeyError(i)
try: list(G())
except KeyError as e: print(repr(e))  #> KeyError(0)
class H:
    n=0
    def __next__(self):
        self.n+=1
        if self.n>3: raise StopIteration('v')
        return self.n
    def __iter__(self): return self
h=H()
print(next(h), list(h), next(h, 'd'))  #> 1 [2, 3] d
class L(list):
    def __iter__(self): return iter('overridden')
l=L([1, 2])
print(list(l), [*l], tuple(l), len(l), sum([1]) , ''.join(l), l==[1, 2], sorted(l)[:2], l[0],
#> ['o', 'v', 'e', 'r', 'r', 'i', 'd', 'd', 'e', 'n'] ['o', 'v', 'e', 'r', 'r', 'i', 'd', 'd', 'e', 'n'] ('o', 'v', 'e', 'r', 'r', 'i', 'd', 'd', 'e', 'n') 2 1 overridden True ['d', 'd'] 1 True 1
    1 in l, list.__iter__(l).__next__())
class LH:
    def __length_hint__(self): return 5
    def __iter__(self): return iter([1,2])
print(list(LH()))                   #> [1, 2]
import operator
print(operator.length_hint(LH()), operator.length_hint(5, 7))  #> 5 7
