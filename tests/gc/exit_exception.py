# Finalizers after an uncaught error.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
g = D("global")
def f():
    l = D("local of the failing frame")
    raise KeyError("boom")
f()                                 #! KeyError: 'boom'
#> del local of the failing frame
#> del global
