# The operator that failed in a formula over three lines.
def f(a, b, c):
    return (a
            + b * c
            - (a / (b - b)))
f(1, 2, 3)
