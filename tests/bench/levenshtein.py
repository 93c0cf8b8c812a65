# Edit distance by rows: enumerate, min of three, list append.
def distance(a, b):
    above = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x != y)))
        above = row
    return above[-1]

one = "the quick brown fox jumps over the lazy dog " * 4
two = "a lazy dog lets the quick brown foxes jump by " * 4
print([distance(one[k:], two) for k in range(0, 120)])
