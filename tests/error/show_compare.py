# A chained comparison that fails.
class A: pass
print(1 < A() < 3)
