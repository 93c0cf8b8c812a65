# An error inside a formatted string.
x = 5
print(f"abc {x:d} {x.foo} def")
