# A for loop over a range, integer sums.
def total(n):
    s = 0
    for i in range(n):
        s += i & 7
    return s

print(total(16_000_000))
