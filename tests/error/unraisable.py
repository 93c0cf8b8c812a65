# Errors in __del__ are printed and ignored.
# exit: 0
class D:
    def __del__(self): raise ValueError("in del")
d = D()
del d
print("before")                     #> before
