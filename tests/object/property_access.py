# property: getter, setter, deleter, docstrings, errors.
class A:
    def __init__(self,x): self._x=x
    @property
    def x(self): "doc"; print("x get"); return self._x
a=A(1)
print(a.x)                          #> x get
                                    #> 1
try: a.x=2
except AttributeError as e: print(e)  #> property 'x' of 'A' object has no setter
try: del a.x
except AttributeError as e: print(e)  #> property 'x' of 'A' object has no deleter
class B:
    def __init__(self,x): self._x=x
    def xget(self): print("x get"); return self._x
    def xset(self,v): print("x set"); self._x=v
    def xdel(self): print("x del")
    x=property(xget,xset,xdel,'mydoc')
b=B(3)
print(b.x)                          #> x get
                                    #> 3
b.x=4                               #> x set
print(b.x)                          #> x get
                                    #> 4
del b.x                             #> x del
print(B.x.__doc__, A.x.__doc__, B.x.fget, B.x.fset.__name__) if 0 else print(B.x.__doc__,
#> mydoc doc xset
    A.x.__doc__, B.x.fset.__name__)
class C:
    @property
    def x(self): return 1
    @x.setter
    def x(self,v): print('set',v)
    @x.deleter
    def x(self): print('del')
    y=property()
    z=property(fset=lambda s,v:print('z',v))
c=C()
c.x=1                               #> set 1
del c.x                             #> del
print(c.x)                          #> 1
for op in ("c.y", "c.y=1", "del c.y", "c.z", "c.z=3", "del c.z", "property(1,2,3,4,5)",
    "property(foo=1)", "C.x.fget=1", "C.__dict__['x'].__get__()", "property().__get__(1)",
    "property.getter(1,2)", "property().__set__(1,2)", "property().__delete__(1)"):
    try: exec(op); print(op,'ok')
    except Exception as e: print(op,type(e).__name__,e)
#> c.y AttributeError property 'y' of 'C' object has no getter
#> c.y=1 AttributeError property 'y' of 'C' object has no setter
#> del c.y AttributeError property 'y' of 'C' object has no deleter
#> c.z AttributeError property 'z' of 'C' object has no getter
#> z 3
#> c.z=3 ok
#> del c.z AttributeError property 'z' of 'C' object has no deleter
#> property(1,2,3,4,5) TypeError property() takes at most 4 arguments (5 given)
#> property(foo=1) TypeError 'foo' is an invalid keyword argument for property()
#> C.x.fget=1 AttributeError readonly attribute
#> C.__dict__['x'].__get__() TypeError  expected at least 1 argument, got 0
#> property().__get__(1) AttributeError property of 'int' object has no getter
#> property.getter(1,2) TypeError descriptor 'getter' for 'property' objects doesn't apply to a 'int' object
#> property().__set__(1,2) AttributeError property of 'int' object has no setter
#> property().__delete__(1) AttributeError property of 'int' object has no deleter
p=property()
print(p.fget, p.fset, p.fdel, p.__doc__, p.__isabstractmethod__)  #> None None None None False
class D(property): pass
d=D(lambda s:5, doc='dd')
print(d.__doc__)                    #> None
d.attr=1
print(d.attr)                       #> 1
class E(C): pass
try: E().y
except AttributeError as e: print(e)  #> property 'y' of 'E' object has no getter
