# A traceback through functions, with carets.
def add(a, b):
    return a + b
def outer(x):
    value = add(x, "text") * 2
    return value
outer(1)
