# An exception handled in finally leaves no trace in the one that goes on.
def f():
    try: raise ValueError('first')
    finally:
        try: raise TypeError('second')
        except TypeError: pass
f()
