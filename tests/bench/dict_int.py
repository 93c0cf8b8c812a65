# Dictionaries with integer keys as sparse arrays.
def run(n):
    d = {}
    for i in range(n):
        d[i * 7919 % 1_000_003] = i
    s = 0
    for i in range(n):
        s += d.get(i, 1)
    for k in list(d):
        if k % 3 == 0:
            del d[k]
    return s, len(d)

print(run(400_000))
print(run(900_000))
