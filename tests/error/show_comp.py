# An error inside a comprehension inside a call.
print([1/x for x in (1, 0)])
