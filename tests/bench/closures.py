# Closures, higher-order functions, lambdas.
def make_counter():
    n = 0
    def step(d):
        nonlocal n
        n += d
        return n
    return step

def compose(*fs):
    def composed(x):
        for f in fs:
            x = f(x)
        return x
    return composed

count = make_counter()
for i in range(3_000_000):
    count(1)
print(count(0))
chain = compose(lambda x: x + 1, lambda x: x * 2, lambda x: x - 3)
s = 0
for i in range(900_000):
    s += chain(i)
print(s)
print(sum(map(lambda x: x & 3, filter(lambda x: x % 3, range(1_000_000)))))
