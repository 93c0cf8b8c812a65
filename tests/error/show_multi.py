# Calls over several lines.
def f(*a): raise ValueError(
    'multi',
    'line',
)
x = [
    1,
    f(1,
      2),
    3
]
