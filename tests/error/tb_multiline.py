# Carets in expressions over several lines.
def f(**k): return k
x = f(a=1,
      b=2)["a"]["b"](
    3)
