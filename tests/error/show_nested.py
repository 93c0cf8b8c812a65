# A class inside a class inside a function as exception.
class A:
    class B:
        class Err(Exception): pass
def f():
    class L(A.B.Err): pass
    raise L("msg", 2)
f()
