# A chain of attributes over lines in a lambda.
f = lambda x: (
    x
    .foo
    .bar)
f(1)
