# A with statement that lets the exception pass.
class C:
    def __enter__(self): return 1
    def __exit__(self, *a): return False
with C() as c, \
     C() as d:
    c.foo
