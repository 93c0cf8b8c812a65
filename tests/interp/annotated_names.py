# Annotated names at module, function and class level: what binds and what is only noted.
x: int
print("x" in globals())             #> False
x: int = 1
print(x)                            #> 1
t: tuple = 1, 2
print(t)                            #> (1, 2)
def f():
    y: int
    try: print(y)
    except NameError as e: print("NameError", e)
f()
#> NameError cannot access local variable 'y' where it is not associated with a value
class A:                            #! NameError: name 'd' is not defined. Did you mean: 'id'?
    a: int = 3
    b: 'str'
    (c): int = 5
    d.e: int if False else 1
print(A.__annotations__)
