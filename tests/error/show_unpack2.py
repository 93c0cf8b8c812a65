# Unpacking inside a comprehension.
[(x, y, z) for x, (y, z) in [(1, (2, 3, 4))]]
