# The call that failed in a chain over lines.
class A:
    def a(self): return self
    def b(self): return None
(A().a()
    .a()
    .b()
    .a())
