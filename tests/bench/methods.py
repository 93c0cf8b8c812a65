# Method calls, some polymorphic.
class Counter:
    def __init__(self):
        self.n = 0

    def inc(self, d):
        self.n = self.n + d

    def get(self):
        return self.n

class Doubling(Counter):
    def inc(self, d):
        super().inc(d * 2)

def run(counter, n):
    t = 0
    for i in range(n):
        counter.inc(1)
        t += counter.get()
    return t

print(run(Counter(), 4_500_000))
print(run(Doubling(), 1_000_000))
