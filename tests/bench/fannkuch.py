# Pancake flips over all permutations.
def fannkuch(n):
    perm = list(range(n))
    count = list(range(n + 1))
    checksum = best = 0
    r = n
    sign = 1
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        if perm[0] != 0:
            p = perm[:]
            flips = 0
            k = p[0]
            while k:
                p[:k + 1] = p[k::-1]
                flips += 1
                k = p[0]
            if flips > best:
                best = flips
            checksum += sign * flips
        sign = -sign
        while True:
            if r == n:
                return checksum, best
            first = perm.pop(0)
            perm.insert(r, first)
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1

print(fannkuch(9))
