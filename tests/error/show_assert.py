# A failed assertion with a message.
x = 5
assert x == 6, f"x was {x}"
