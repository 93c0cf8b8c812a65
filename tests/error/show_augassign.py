# An augmented assignment that fails.
x = [1]
x[0] += 'a'
