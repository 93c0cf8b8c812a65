# Raising in finally and in del.
def f():
    try:
        raise KeyError("first")
    finally:
        raise TypeError("second")
f()
