# Exceptions with odd str and module names.
class Odd(Exception):
    def __str__(self): raise RuntimeError("no str")
def f():
    raise Odd("x")
f()
