# Chained exceptions: during handling, direct cause.
def f():
    try:
        {}["missing"]
    except KeyError:
        return undefined_name
def g():
    try:
        f()
    except NameError as e:
        raise RuntimeError("third") from e
g()
