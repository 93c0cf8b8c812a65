# A failing subscription three calls deep.
def f(x):
    return g(x) + 1
def g(x):
    y = x[0]['a'].b
    return y
f([{'a': 5}])
