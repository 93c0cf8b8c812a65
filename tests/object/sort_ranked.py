# Long lists whose comparisons cannot be watched are sorted by ranks; all others by comparing.
import random
random.seed(5)

class K:
    "Hides the kind of a key, so that it is compared."
    __slots__ = ("v",)
    def __init__(self, v): self.v = v
    def __lt__(self, other): return self.v < other.v

def compared(keys, reverse):
    return sorted(range(len(keys)), key=lambda i: K(keys[i]), reverse=reverse)

def text(letters, n):
    return "".join(random.choice(letters) for _ in range(random.randrange(n)))

kinds = {
    "int": lambda: random.randrange(-10, 10),
    "wide": lambda: random.randrange(-2**63, 2**63),
    "float": lambda: random.choice([0.0, -0.0, 1.5, -2.5, float("inf"), -float("inf"), random.random()]),
    "ascii": lambda: text("abc", 25),
    "any": lambda: text("ab\0é€\U0001F600c", 14),
    "latin": lambda: random.choice(["é", "e\0", "e", "", "é\0", "éa" * 9]),
    "prefix": lambda: "a_long_common_prefix_%d" % random.randrange(50),
}
for name, make in list(kinds.items()):
    kinds["triple " + name] = lambda make=make: (make(), random.randrange(3), make())
    kinds["none " + name] = lambda make=make: (None, make())
    kinds["ragged " + name] = lambda make=make: (make(),) if random.random() < .9 else (make(), 5)

for name, make in kinds.items():
    for n in (63, 64, 65, 300):
        for reverse in (False, True):
            keys = [make() for _ in range(n)]
            want = compared(keys, reverse)
            if sorted(range(n), key=lambda i: keys[i], reverse=reverse) != want:
                print("by key", name, n, reverse)
            if repr(sorted(keys, reverse=reverse)) != repr([keys[i] for i in want]):
                print("plain", name, n, reverse)
print("done")                       #> done

# What cannot be ranked is compared, also when it is met late or only where keys tie.
log = []
class Odd(int):
    def __lt__(self, other):
        log.append(1)
        return int(self) > int(other)
numbers = list(range(100))
print(sorted(numbers + [Odd(200)])[-1], len(log) > 0)  #> 99 True
pairs = [(i // 2, Odd(i)) for i in range(100)]
log.clear()
print([b for a, b in sorted(pairs)][:6], len(log))  #> [1, 0, 3, 2, 5, 4] 50
print(sorted([(i % 7, 1.5, None) for i in range(90)] + [(7, "x", 3)])[-1])  #> (7, 'x', 3)
print([i for i, x in enumerate(sorted([float("nan")] + [float(99 - i) for i in range(80)])) if x != x])
#> [0]
print(sorted(numbers + [2**80, -2**80, True, 0.5])[:4])  #> [-1208925819614629174706176, 0, 0.5, 1]
for bad in ([1] * 70 + ["a"], ["a"] * 70 + [1], [(1, 2)] * 70 + [(1, "a")], [None] * 70,
            [(1, None)] * 70 + [(1, 2)], [(1, 2)] * 70 + [[1, 2]]):
    before = list(map(id, bad))
    try:
        bad.sort()
    except TypeError as e:
        print(e, list(map(id, bad)) == before)
        #> '<' not supported between instances of 'str' and 'int' True
        #> '<' not supported between instances of 'int' and 'str' True
        #> '<' not supported between instances of 'str' and 'int' True
        #> '<' not supported between instances of 'NoneType' and 'NoneType' True
        #> '<' not supported between instances of 'int' and 'NoneType' True
        #> '<' not supported between instances of 'list' and 'tuple' True
same = [(None, [])] * 70
print(sorted(same) == same, sorted([()] * 70) == [()] * 70, sorted([(2,)] * 70 + [()])[:2])
#> True True [(), (2,)]

# The list is empty while the keys are made, and must not be changed meanwhile.
items = list(range(100, 0, -1))
def key(x):
    if x == 50: items.append(x)
    return x
try:
    items.sort(key=key)
except ValueError as e:
    print(e, items[:3], len(items))  #> list modified during sort [1, 2, 3] 100

# Strings that each begin with the one before.
ladder = ["ab" * i for i in range(400)]
random.shuffle(ladder)
print(sorted(ladder) == ["ab" * i for i in range(400)])  #> True
