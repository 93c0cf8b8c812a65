# The longest Collatz chain: a while loop on integers.
def collatz(limit):
    best = where = 0
    i = 1
    while i < limit:
        x = i
        steps = 0
        while x != 1:
            if x % 2 == 0:
                x = x // 2
            else:
                x = 3 * x + 1
            steps = steps + 1
        if steps > best:
            best = steps
            where = i
        i = i + 1
    return best, where

print(collatz(60000))
