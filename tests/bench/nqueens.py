# All solutions of the n queens problem, with sets and with bits.
def by_sets(n):
    columns, up, down = set(), set(), set()

    def place(row):
        if row == n:
            return 1
        found = 0
        for c in range(n):
            if c in columns or row + c in up or row - c in down:
                continue
            columns.add(c)
            up.add(row + c)
            down.add(row - c)
            found += place(row + 1)
            columns.remove(c)
            up.remove(row + c)
            down.remove(row - c)
        return found

    return place(0)

def by_bits(n, cols=0, left=0, right=0):
    full = (1 << n) - 1
    if cols == full:
        return 1
    free = full & ~(cols | left | right)
    found = 0
    while free:
        bit = free & -free
        free ^= bit
        found += by_bits(n, cols | bit, (left | bit) << 1, (right | bit) >> 1)
    return found

print(by_sets(9), by_bits(13))
