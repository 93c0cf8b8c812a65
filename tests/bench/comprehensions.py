# Comprehensions and unpacking.
def run(n):
    total = 0
    for k in range(n):
        row = [x * k for x in range(100)]
        pairs = [(a, b) for a, b in zip(row, row[1:]) if a % 2 == 0]
        index = {a: b for a, b in pairs}
        seen = {b % 10 for a, b in pairs}
        first, *middle, last = row
        total += len(index) + len(seen) + last - first + len(middle)
        matrix = [[i * j for j in range(5)] for i in range(5)]
        turned = [[r[c] for r in matrix] for c in range(5)]
        total += turned[2][3]
    return total

print(run(35_000))
