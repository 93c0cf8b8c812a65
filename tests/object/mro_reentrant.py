# mro reentrant.
class M(type):
    n = 0
    def mro(cls):
        M.n += 1
        if M.n == 1:
            print(cls.__mro__)
            cls.__bases__ += ()
        return type.mro(cls)
class A(metaclass=M): pass          #> None
print(A.__mro__, M.n)               #> (<class '__main__.A'>, <class 'object'>) 2
class M(type):
    n = 0
    def mro(cls):
        M.n += 1
        if M.n == 2:
            cls.__bases__ = (C,)
        return type.mro(cls)
class B: pass
class C: pass
class A(B, metaclass=M): pass
print(A.__mro__, M.n, B.__subclasses__(), C.__subclasses__())
#> (<class '__main__.A'>, <class '__main__.B'>, <class 'object'>) 1 [<class '__main__.A'>] []
M.n = 1
A.__bases__ = (B,)
print(A.__mro__, M.n, A.__bases__, B.__subclasses__(), C.__subclasses__())
#> (<class '__main__.A'>, <class '__main__.C'>, <class 'object'>) 3 (<class '__main__.C'>,) [] [<class '__main__.A'>]
class D(A): pass
class W: pass
class M2(type):
    def mro(cls):
        if bad: raise ValueError(cls.__name__)
        return type.mro(cls)
bad = False
class X(W, metaclass=M2): pass
class Y(X): pass
bad = True
class Z: pass
try: X.__bases__ = (Z,)
except ValueError as e: print(e)    #> X
print(X.__mro__, Y.__mro__, Z.__subclasses__(), X.__bases__)
#> (<class '__main__.X'>, <class '__main__.W'>, <class 'object'>) (<class '__main__.Y'>, <class '__main__.X'>, <class '__main__.W'>, <class 'object'>) [] (<class '__main__.W'>,)
