# Metaclasses: every hook, wrong results, super and type called wrongly.
class M(type):
    @classmethod
    def __prepare__(m,n,b,**k): print('prepare',n,b,k); return {'injected':1}
    def __new__(m, n, b, d, **k): print('new', n, sorted(x for x in d if x[0]!='_'), k); return super().__new__(m,
        n, b, d)
    def __init__(c,n,b,d,**k): print('init',n,k); super().__init__(n,b,d)
    def __call__(c,*a,**k): print('call',a,k); return super().__call__(*a,**k)
    def __repr__(c): return '<M %s>'%c.__name__
    def __getattr__(c,n): return 'meta '+n
    def __len__(c): return 7
    def __iter__(c): return iter('xyz')
    def __contains__(c,x): return x==1
    def __getitem__(c,k): return k
    def __instancecheck__(c,x): return x=='inst'
    def __subclasscheck__(c,x): return x is int
    def __bool__(c): return False
    def __add__(c,o): return 'add'
    def __eq__(c,o): return c is o
    def __hash__(c): return 5
    @property
    def mp(c): return 'mp'
class A(metaclass=M,foo=1):         #> prepare A () {'foo': 1}
                                    #> new A ['injected'] {'foo': 1}
                                    #> init A {'foo': 1}
    def __init__(self,x): self.x=x
print(A, A(3).x, A.zzz, len(A), list(A), 1 in A, A[4], isinstance('inst', A),  #> call (3,) {}
#> <M A> 3 meta zzz 7 ['x', 'y', 'z'] True 4 True True False add 5 mp 1 <class '__main__.M'>
    issubclass(int, A), bool(A), A+1, hash(A), A.mp, A.injected, type(A))
class B(A): pass                    #> prepare B (<M A>,) {}
                                    #> new B ['injected'] {}
                                    #> init B {}
try: A(1).mp                        #> call (1,) {}
except AttributeError as e: print(e)  #> 'A' object has no attribute 'mp'
class M2(type): pass
try:
    class C(A,metaclass=M2): pass
except TypeError as e: print(e)
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class M3(M): pass
class D(A,metaclass=M3): pass       #> prepare D (<M A>,) {}
                                    #> new D ['injected'] {}
                                    #> init D {}
print(type(D))                      #> <class '__main__.M3'>
def fm(n,b,d): print('fm',n,b); return 5
class E(metaclass=fm): pass         #> fm E ()
print(E)                            #> 5
class M4(type):
    @classmethod
    def __prepare__(m,n,b): return 5
try:
    class F(metaclass=M4): pass
except TypeError as e: print(e)     #> M4.__prepare__() must return a mapping, not int
class M5(type):
    def __new__(m,n,b,d): return 5
class G(metaclass=M5): pass
print(G)                            #> 5
class M6(type):
    def mro(c): return [c,int,object] if 0 else (c,object)
class H(metaclass=M6): pass
print(H.__mro__)                    #> (<class '__main__.H'>, <class 'object'>)
class M7(type):
    def mro(c): return 5
try:
    class I(metaclass=M7): pass
except TypeError as e: print(e)     #> 'int' object is not iterable
class M8(type):
    def mro(c): return [c,5]
try:
    class I(metaclass=M8): pass
except TypeError as e: print(e)     #> mro() returned a non-class ('int')
class M9(type):
    def mro(c): return [c,int,object]
try:
    class I(metaclass=M9): pass
except TypeError as e: print(e)     #> mro() returned base with unsuitable layout ('int')
class Cnt:
    n=0
    def __new__(cls,*a): cls.n+=1; return object.__new__(cls)
    def __init__(self,*a): print('init',a)
print(Cnt(1,2).n)                   #> init (1, 2)
                                    #> 1
class Other:
    def __new__(cls): return 5
    def __init__(self): print('no')
print(Other())                      #> 5
for op in ("object(1)", "object.__new__()", "object.__new__(5)", "object.__new__(int)",
    "int.__new__(str)", "int.__new__()", "object.__init__()", "object().__init__(1)",
    "object.__new__(object,1)", "type.__new__(type)", "type.__call__(int)", "type.__call__()",
    "type.__init__(A)", "super(1,2)", "super(int,'a')", "super(int)", "super()",
    "super(int,bool)", "super(1)", "A.__init__()", "A.__new__()"):
    try: print(op,eval(op))
    except Exception as e: print(op,type(e).__name__,e)
#> object(1) TypeError object() takes no arguments
#> object.__new__() TypeError object.__new__(): not enough arguments
#> object.__new__(5) TypeError object.__new__(X): X is not a type object (int)
#> object.__new__(int) TypeError object.__new__(int) is not safe, use int.__new__()
#> int.__new__(str) TypeError int.__new__(str): str is not a subtype of int
#> int.__new__() TypeError int.__new__(): not enough arguments
#> object.__init__() TypeError descriptor '__init__' of 'object' object needs an argument
#> object().__init__(1) TypeError object.__init__() takes exactly one argument (the instance to initialize)
#> object.__new__(object,1) TypeError object() takes no arguments
#> type.__new__(type) TypeError type.__new__() takes exactly 3 arguments (0 given)
#> type.__call__(int) 0
#> type.__call__() TypeError descriptor '__call__' of 'type' object needs an argument
#> type.__init__(A) TypeError type.__init__() takes 1 or 3 arguments
#> super(1,2) TypeError super() argument 1 must be a type, not int
#> super(int,'a') TypeError super(type, obj): obj must be an instance or subtype of type
#> super(int) <super: <class 'int'>, NULL>
#> super() RuntimeError super(): no arguments
#> super(int,bool) <super: <class 'int'>, <bool object>>
#> super(1) TypeError super() argument 1 must be a type, not int
#> A.__init__() TypeError A.__init__() missing 2 required positional arguments: 'self' and 'x'
#> A.__new__() TypeError object.__new__(): not enough arguments
