# An error inside an f-string.
x = 1
print(f"{x +} and")
