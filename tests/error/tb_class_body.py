# Errors in class bodies, lambdas, decorators, defaults.
def deco(f):
    return f.missing
class A:
    y = (lambda v: deco(v))(1)
