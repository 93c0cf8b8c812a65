# Data and non-data descriptors, __set_name__, binding by hand.
class Desc:
    def __get__(self,o,t): print('get',o is not None,t.__name__); return 1
    def __set__(self,o,v): print('set',v)
    def __delete__(self,o): print('delete')
    def __set_name__(self,o,n): print('set_name',o.__name__,n)
class ND:
    def __get__(self,o,t=None): return 'nd'
class A:                            #> set_name A d
    d=Desc()
    n=ND()
a=A()
print(a.d, A.d)                     #> get True A
                                    #> get False A
                                    #> 1 1
a.d=3                               #> set 3
del a.d                             #> delete
print(a.n)                          #> nd
a.n=5
print(a.n, A.n)                     #> 5 nd
a.__dict__['d']=9
print(a.d)                          #> get True A
                                    #> 1
A.n=1
print(a.n, A.n)                     #> 5 1
A.d=4
print(a.d)                          #> 9
class SetOnly:
    def __set__(self,o,v): o.__dict__['s']=v
class B: s=SetOnly()
b=B()
print(type(b.s).__name__)           #> SetOnly
b.s=3
print(b.s)                          #> 3
try: del b.s
except AttributeError as e: print(e)  #> __delete__
class DelOnly:
    def __delete__(self,o): print('DO')
class C: s=DelOnly()
c=C()
try: c.s=1
except AttributeError as e: print(e)  #> __set__
del c.s                             #> DO
class Bad:
    def __set_name__(self,o,n): raise ValueError('bad')
try:
    class D: x=Bad()
except RuntimeError as e: print(e,repr(e.__cause__))
#> Error calling __set_name__ on 'Bad' instance 'x' in 'D' ValueError('bad')
class Bad2:
    def __set_name__(self): pass
try:
    class D: x=Bad2()
except RuntimeError as e: print(e,repr(e.__cause__))
#> Error calling __set_name__ on 'Bad2' instance 'x' in 'D' TypeError('Bad2.__set_name__() takes 1 positional argument but 3 were given')
class M(type):                      #> set_name M d
    d=Desc()
class E(metaclass=M): pass
print(E.d)                          #> get True M
                                    #> 1
try: E().d
except AttributeError as e: print(e)  #> 'E' object has no attribute 'd'
print(str.join.__get__(None,str))   #> <method 'join' of 'str' objects>
for op in ("str.join.__get__(5)", "str.join.__get__()", "(lambda s:s).__get__()",
    "(lambda s:s).__get__(None)", "(lambda s:s).__get__(None,int)", "(lambda s:s).__get__(5)()",
    "property(lambda s:3).__get__(None,int)", "classmethod(lambda c:c).__get__(None,int)()",
    "classmethod(lambda c:c).__get__(5)()", "staticmethod(lambda :7).__get__(5)()",
    "classmethod(5).__get__(5)()", "classmethod()", "staticmethod()", "classmethod(1,2)",
    "staticmethod(5)()", "staticmethod(len)([1])", "classmethod(len)()", "int.real.__get__(5)",
    "int.real.__get__('a')", "int.real.__set__(5,1)", "type.__dict__['__name__'].__get__(int)",
    "int.__dict__['real']", "int.__add__.__get__(3)(4)", "slice.start",
    "slice.start.__get__(slice(3))"):
    try: print(op,
        eval(op) if 'lambda s:s).__get__(None,' not in op and op!='property(lambda s:3).__get__(None,int)' else type(eval(op)))
    except Exception as e: print(op,type(e).__name__,e)
#> str.join.__get__(5) TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#> str.join.__get__() TypeError  expected at least 1 argument, got 0
#> (lambda s:s).__get__() TypeError  expected at least 1 argument, got 0
#> (lambda s:s).__get__(None) TypeError __get__(None, None) is invalid
#> (lambda s:s).__get__(None,int) <class 'function'>
#> (lambda s:s).__get__(5)() 5
#> property(lambda s:3).__get__(None,int) <class 'property'>
#> classmethod(lambda c:c).__get__(None,int)() <class 'int'>
#> classmethod(lambda c:c).__get__(5)() <class 'int'>
#> staticmethod(lambda :7).__get__(5)() 7
#> classmethod(5).__get__(5)() TypeError 'int' object is not callable
#> classmethod() TypeError classmethod expected 1 argument, got 0
#> staticmethod() TypeError staticmethod expected 1 argument, got 0
#> classmethod(1,2) TypeError classmethod expected 1 argument, got 2
#> staticmethod(5)() TypeError 'int' object is not callable
#> staticmethod(len)([1]) 1
#> classmethod(len)() TypeError 'classmethod' object is not callable
#> int.real.__get__(5) 5
#> int.real.__get__('a') TypeError descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#> int.real.__set__(5,1) AttributeError attribute 'real' of 'int' objects is not writable
#> type.__dict__['__name__'].__get__(int) int
#> int.__dict__['real'] <attribute 'real' of 'int' objects>
#> int.__add__.__get__(3)(4) 7
#> slice.start <member 'start' of 'slice' objects>
#> slice.start.__get__(slice(3)) None
