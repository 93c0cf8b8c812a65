# A decorator that raises.
def deco(f): raise RuntimeError('deco')
@deco
def f():
    pass
