# Set laws on many small sets; mixed set and frozenset.
import itertools
U = range(4); subsets = [frozenset(c) for n in range(5) for c in itertools.combinations(U, n)]
bad = 0
for a, b in itertools.product(subsets, repeat=2):
    A, B = set(a), set(b)
    bad += (A | B) != set(x for x in U if x in a or x in b)
    bad += (A & B) != set(x for x in U if x in a and x in b)
    bad += (A - B) != set(x for x in U if x in a and x not in b)
    bad += (A ^ B) != (A | B) - (A & B)
    bad += (A <= B) != all(x in b for x in a)
    bad += (A < B) != (A <= B and A != B)
    bad += A.isdisjoint(B) != (not A & B)
    bad += (a | B).__class__ is not frozenset or (A | b).__class__ is not set
    c = set(A); c |= b; bad += c != A | B; c = set(A); c &= b; bad += c != A & B; c = set(A); c -= b; bad += c != A - B; c = set(A); c ^= b; bad += c != A ^ B
    bad += (hash(a) == hash(b)) < (a == b)
    bad += A.union(b, [9]) != A | B | {9} or A.intersection(b, a) != A & B or A.difference(b, b) != A - B or A.symmetric_difference(list(b)) != A ^ B
print(len(subsets) ** 2, bad, sorted(map(len, subsets)), len({frozenset(s) for s in subsets}), sorted(map(sorted, subsets))[:4])
#> 256 0 [0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4] 16 [[], [0], [0, 1], [0, 1, 2]]
s = set()
for i in range(2000): s.add(i * 37 % 1009); s.discard(i * 11 % 1009)
print(len(s), sum(s), min(s), max(s), 5 in s, sorted(s)[:5])
#> 504 252809 3 1008 False [3, 6, 9, 10, 11]
words = {"a", "b"}; words |= {"c"}; f = frozenset(words); words.add("d"); print(sorted(f), sorted(words - f), f < words, {f: 1}[frozenset("abc")], f in {frozenset("cab")}, {"a", "b"} in [f - {"c"}])
#> ['a', 'b', 'c'] ['d'] True 1 True True
