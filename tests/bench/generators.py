# Generators: pipelines, recursion with yield from, send.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1

def squares(source):
    for x in source:
        yield x * x

def even(source):
    return (x for x in source if x % 2 == 0)

def inorder(lo, hi):
    if lo < hi:
        mid = (lo + hi) // 2
        yield from inorder(lo, mid)
        yield mid
        yield from inorder(mid + 1, hi)

def averager():
    total = n = 0
    value = yield 0
    while True:
        total += value
        n += 1
        value = yield total // n

print(sum(even(squares(count(3_500_000)))))
print(sum(inorder(0, 200_000)))
g = averager()
next(g)
for i in range(500_000):
    last = g.send(i)
print(last)
