# Raising and catching.
class Odd(ValueError):
    pass

def check(i):
    if i % 2:
        raise Odd(i)
    return i

def run(n):
    good = bad = 0
    for i in range(n):
        try:
            check(i)
            good += 1
        except Odd as e:
            bad += e.args[0] & 1
        finally:
            good += 0
    return good, bad

def deep(n):
    if n == 0:
        raise KeyError("bottom")
    try:
        deep(n - 1)
    except IndexError:
        pass

def lookups(n):
    d = {}
    misses = 0
    for i in range(n):
        try:
            d[i]
        except KeyError:
            misses += 1
    return misses

print(run(1_800_000))
caught = 0
for _ in range(20_000):
    try:
        deep(20)
    except KeyError:
        caught += 1
print(caught, lookups(500_000))
