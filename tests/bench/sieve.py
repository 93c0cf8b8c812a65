# The sieve of Eratosthenes on a list of flags.
def sieve(n):
    flags = [True] * (n + 1)
    count = 0
    for i in range(2, n + 1):
        if flags[i]:
            count += 1
            for j in range(i + i, n + 1, i):
                flags[j] = False
    return count

for _ in range(7):
    print(sieve(1_000_000))
