# __getattr__, __getattribute__, __setattr__, __delattr__, __slots__.
class A:
    def __getattr__(self,n):
        if n=='no': raise AttributeError('custom '+n)
        return 'ga:'+n
    def __setattr__(self,n,v): print('set',n,v); object.__setattr__(self,n,v)
    def __delattr__(self,n): print('del',n); object.__delattr__(self,n)
a=A()
a.x=1                               #> set x 1
print(a.x, a.y)                     #> 1 ga:y
del a.x                             #> del x
print(a.x)                          #> ga:x
try: a.no
except AttributeError as e: print(e)  #> custom no
print(hasattr(a,'no'),hasattr(a,'yes'),getattr(a,'no',5))  #> False True 5
try: del a.zz                       #> del zz
except AttributeError as e: print(e)  #> 'A' object has no attribute 'zz'
class B:
    def __getattribute__(self,n):
        if n=='x': return 'gx'
        if n=='e': raise AttributeError('e!')
        return object.__getattribute__(self,n)
    def __getattr__(self,n): return 'fallback '+n
b=B()
b.y=2
print(b.x, b.y, b.e, b.zz)          #> gx 2 fallback e fallback zz
class C:
    def __getattribute__(self,n): raise ValueError(n)
try: C().foo
except ValueError as e: print(e)    #> foo
try: hasattr(C(),'x')
except ValueError as e: print('V',e)  #> V x
class D:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self,n): return 'ga '+n
print(D().p)                        #> ga p
class E:
    @property
    def p(self): return self.missing
try: E().p
except AttributeError as e: print(e, e.name, type(e.obj).__name__)
#> 'E' object has no attribute 'missing' missing E
class F:
    __slots__=('a','b')
f=F()
f.a=1
print(f.a)                          #> 1
for op in ("f.b", "f.c", "f.c=1", "del f.b", "del f.a", "f.a", "f.__dict__", "F.a",
    "F.b.__get__(f)", "vars(f)"):
    try: print(op,eval(op) if '=' not in op and not op.startswith('del') else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> f.b AttributeError 'F' object has no attribute 'b'
#> f.c AttributeError 'F' object has no attribute 'c'
#> f.c=1 AttributeError 'F' object has no attribute 'c'
#> del f.b AttributeError b
#> del f.a None
#> f.a AttributeError 'F' object has no attribute 'a'
#> f.__dict__ AttributeError 'F' object has no attribute '__dict__'
#> F.a <member 'a' of 'F' objects>
#> F.b.__get__(f) AttributeError 'F' object has no attribute 'b'
#> vars(f) TypeError vars() argument must have __dict__ attribute
class G(F): pass
g=G()
g.c=1
g.a=2
print(g.__dict__, g.a)              #> {'c': 1} 2
class H: __slots__=()
try: H().x=1
except AttributeError as e: print(e)  #> 'H' object has no attribute 'x'
class I: __slots__='__dict__','q'
i=I()
i.z=1
i.q=2
print(i.__dict__)                   #> {'z': 1}
class J:
    __slots__=['__priv','a']
    def __init__(self): self.__priv=3
print(J()._J__priv, J.__slots__)    #> 3 ['__priv', 'a']
class K: __slots__={'a':'doc a'}
print(K.a.__doc__, K.__slots__)     #> None {'a': 'doc a'}
for src in ("class X: __slots__=('a',); a=1", "class X: __slots__=1", "class X: __slots__=('1',)",
    "class X(int): __slots__=('a',)", "class X(F): __slots__=('__dict__','__dict__')",
    "class X: __slots__=('__weakref__','__weakref__')", "class X(F,H): pass",
    "class Y:\n __slots__='q'\nclass X(F,Y): pass", "class X(str): __slots__=('a',)",
    "class X(tuple): __slots__=('a',)"):
    try: exec(src); print(src,'ok')
    except Exception as e: print(src,type(e).__name__,e)
#> class X: __slots__=('a',); a=1 ValueError 'a' in __slots__ conflicts with class variable
#> class X: __slots__=1 TypeError 'int' object is not iterable
#> class X: __slots__=('1',) TypeError __slots__ must be identifiers
#> class X(int): __slots__=('a',) TypeError nonempty __slots__ not supported for subtype of 'int'
#> class X(F): __slots__=('__dict__','__dict__') TypeError __dict__ slot disallowed: we already got one
#> class X: __slots__=('__weakref__','__weakref__') TypeError __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
#> class X(F,H): pass ok
#> class Y:
#>  __slots__='q'
#> class X(F,Y): pass TypeError multiple bases have instance lay-out conflict
#> class X(str): __slots__=('a',) ok
#> class X(tuple): __slots__=('a',) TypeError nonempty __slots__ not supported for subtype of 'tuple'
