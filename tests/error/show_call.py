# A call with wrong arguments inside a lambda.
def h(**k): pass
class X:
    def m(self): h(1, 2, 3)
x = X()
(lambda: x.m())()
