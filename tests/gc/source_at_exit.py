# Errors while the modules go have no source text.
# exit: 0
class Del:
    def __call__(self):
        1/0
    def __repr__(self): return "a finalizer"
class D:
    __del__ = Del()
early = D()
del early
d = D()
