# Bound methods: identity, equality, attributes, wrong calls.
print(repr(type(repr([].append)))) if 0 else print(type([].append))
#> <class 'builtin_function_or_method'>
class A:
    def f(self): return 0
    def g(self, a): return a
    def h(self, a, b, c, d, e, f): return a+b+c+d+e+f
m=A().f
print(m())                          #> 0
m=A().g
print(m(1))                         #> 1
m=A().h
print(m(1, 2, 3, 4, 5, 6))          #> 21
try: A().f.x=1
except AttributeError as e: print(e)  #> 'method' object has no attribute 'x'
x=A()
print(x.f==x.f, x.f is x.f, x.f!=A().f, hash(x.f)==hash(x.f), x.f.__self__ is x,
#> True False True True True True f A.f
    x.f.__func__ is A.f, x.f.__name__, A.f.__qualname__)
try: x.f(1)
except TypeError as e: print(e)     #> A.f() takes 1 positional argument but 2 were given
try: x.g()
except TypeError as e: print(e)     #> A.g() missing 1 required positional argument: 'a'
try: A.f()
except TypeError as e: print(e)     #> A.f() missing 1 required positional argument: 'self'
print([].append == [].append, (l:=[]).append==l.append)  #> False True
