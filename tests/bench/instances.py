# Classes with __eq__, __hash__, __slots__, properties.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    @property
    def length2(self):
        return self.x * self.x + self.y * self.y

seen = set()
total = 0
step = Point(3, 5)
p = Point(0, 0)
for i in range(700_000):
    p = p + step
    if p.x > 997:
        p = Point(p.x - 997, p.y)
    if p.y > 991:
        p = Point(p.x, p.y - 991)
    seen.add(p)
    total += p.length2
print(len(seen), total)
