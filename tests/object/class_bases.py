# Bases: order, conflicts, keywords, __init_subclass__, __mro_entries__, changing __bases__.
class A:
    def f(self): return 'A.f'
    def g(self): return 'A.g>'+self.f()
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(x): return x
class B(A):
    def f(self): return 'B.f>'+super().f()
class C(A):
    def f(self): return 'C.f>'+super().f()
class D(B,C):
    def f(self): return 'D.f>'+super().f()
print(D().f(), D().g(), D.c(), D().c(), D.s(1), D().s(2), [k.__name__ for k in D.__mro__],
#> D.f>B.f>C.f>A.f A.g>D.f>B.f>C.f>A.f D D 1 2 ['D', 'B', 'C', 'A', 'object'] True (<class '__main__.B'>, <class '__main__.C'>) [<class '__main__.B'>, <class '__main__.C'>] <class '__main__.B'>
    D.mro()==list(D.__mro__), D.__bases__, A.__subclasses__(), D.__base__)
for src in ("class X(A,D):pass", "class X(A,A):pass", "class X(1):pass", "class X(int,str):pass",
    "class X(None):pass", "class X(D,B,C,A):pass", "class X(B,A,C):pass", "class X(*[A]):pass",
    "class X(A,metaclass=5):pass", "class X(A,foo=1):pass",
    "class X(type('M',(type,),{}),A):pass", "class X(bool):pass", "class X(object,A):pass",
    "class X(lambda:0):pass", "class X(len):pass", "class X('a'):pass",
    "class X(list[int]):pass\nprint(X.__orig_bases__,X.__bases__)", "class X(int|str):pass",
    "class X(A,**{'metaclass':type}):pass", "class X(A, metaclass=type, metaclass=type): pass"):
    try: exec(src); print(src,'ok')
    except SyntaxError as e: print(src,e.msg)
    except Exception as e: print(src,type(e).__name__,e)
#> class X(A,D):pass TypeError Cannot create a consistent method resolution
#> order (MRO) for bases A, D
#> class X(A,A):pass TypeError duplicate base class A
#> class X(1):pass TypeError int() takes at most 2 arguments (3 given)
#> class X(int,str):pass TypeError multiple bases have instance lay-out conflict
#> class X(None):pass TypeError NoneType takes no arguments
#> class X(D,B,C,A):pass ok
#> class X(B,A,C):pass TypeError Cannot create a consistent method resolution
#> order (MRO) for bases A, C
#> class X(*[A]):pass ok
#> class X(A,metaclass=5):pass TypeError 'int' object is not callable
#> class X(A,foo=1):pass TypeError X.__init_subclass__() takes no keyword arguments
#> class X(type('M',(type,),{}),A):pass ok
#> class X(bool):pass TypeError type 'bool' is not an acceptable base type
#> class X(object,A):pass TypeError Cannot create a consistent method resolution
#> order (MRO) for bases object, A
#> class X(lambda:0):pass TypeError function() argument 'code' must be code, not str
#> class X(len):pass TypeError cannot create 'builtin_function_or_method' instances
#> class X('a'):pass TypeError str() argument 'encoding' must be str, not tuple
#> (list[int],) (<class 'list'>,)
#> class X(list[int]):pass
#> print(X.__orig_bases__,X.__bases__) ok
#> class X(int|str):pass TypeError cannot create 'types.UnionType' instances
#> class X(A,**{'metaclass':type}):pass ok
#> class X(A, metaclass=type, metaclass=type): pass keyword argument repeated: metaclass
class E:
    def __init_subclass__(cls, x=None, **k): print('init_sub', cls.__name__, x, k); super().__init_subclass__(**k)
class F(E,x=5): pass                #> init_sub F 5 {}
class G(F): pass                    #> init_sub G None {}
try:
    class H(E,y=5): pass            #> init_sub H None {'y': 5}
except TypeError as e: print(e)     #> H.__init_subclass__() takes no keyword arguments
class I:
    def __class_getitem__(cls,k): return (cls.__name__,k)
print(I[5],I[1,2])                  #> ('I', 5) ('I', (1, 2))
try: A[5]
except TypeError as e: print(e)     #> type 'A' is not subscriptable
class J:
    def __mro_entries__(self,bases): print('mro_entries',len(bases)); return (A,)
class K(J()): pass                  #> mro_entries 1
print(K.__bases__, K.__orig_bases__[0].__class__.__name__)  #> (<class '__main__.A'>,) J
class L:
    def __mro_entries__(self,bases): return A
try:
    class N(L()): pass
except TypeError as e: print(e)     #> __mro_entries__ must return a tuple
A.__bases__ if 0 else 0
class P: pass
class Q: 
    def q(self): return 'q'
class R(P): pass
R.__bases__=(Q, )
print(R().q(), R.__mro__)
#> q (<class '__main__.R'>, <class '__main__.Q'>, <class 'object'>)
try: R.__bases__=(R,)
except TypeError as e: print(e)     #> a __bases__ item causes an inheritance cycle
try: R.__bases__=(Q,Q)
except TypeError as e: print(e)     #> duplicate base class Q
try: R.__bases__=[Q]
except TypeError as e: print(e)     #> can only assign tuple to R.__bases__, not list
