# dict: insertion order, lookups, equality.
d = {"b": 1, "a": 2, 3: "x", (1, 2): [1], None: None, 1.5: True}
print(d, len(d), d["b"], d[3], d[3.0], d[(1, 2)], d[None], "a" in d, "z" not in d, list(d), bool({}), bool(d))
#> {'b': 1, 'a': 2, 3: 'x', (1, 2): [1], None: None, 1.5: True} 6 1 x x [1] None True True ['b', 'a', 3, (1, 2), None, 1.5] False True
d["c"] = 3; d["b"] = 10; del d["a"]; d["a"] = 20; print(d)
#> {'b': 10, 3: 'x', (1, 2): [1], None: None, 1.5: True, 'c': 3, 'a': 20}
print({1: "int", 1.0: "float", True: "bool"}, {**{"a": 1}, "b": 2, **{"a": 3}}, dict(a=1, b=2), dict([(1, 2), ("x", "y")]), dict({"k": 1}, z=2), dict(zip("ab", [1, 2])), dict([["a", 1]]), dict(["ab", "cd"]), dict({}), dict())
#> {1: 'bool'} {'a': 3, 'b': 2} {'a': 1, 'b': 2} {1: 2, 'x': 'y'} {'k': 1, 'z': 2} {'a': 1, 'b': 2} {'a': 1} {'a': 'b', 'c': 'd'} {} {}
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 2}, {} == {}, {1: 2} == {1.0: 2.0}, {"a": 1} == [("a", 1)], {1: {2: {}}})
#> True True True True False {1: {2: {}}}
print({i: i * i for i in range(5) if i % 2}, {k: v for k, v in zip("ab", "cd")}, {x: y for x in "ab" for y in "cd"})
#> {1: 1, 3: 9} {'a': 'c', 'b': 'd'} {'a': 'd', 'b': 'd'}
print(d | {"n": 1}, {1: 2} | {1: 3, 4: 5})
#> {'b': 10, 3: 'x', (1, 2): [1], None: None, 1.5: True, 'c': 3, 'a': 20, 'n': 1} {1: 3, 4: 5}
d |= {"o": 5}; d |= [("p", 6)]; print(d)
#> {'b': 10, 3: 'x', (1, 2): [1], None: None, 1.5: True, 'c': 3, 'a': 20, 'o': 5, 'p': 6}
x = {}; x["self"] = x; print(x, str([x]))  #> {'self': {...}} [{'self': {...}}]
big = {i: -i for i in range(1000)}
for i in range(0, 1000, 3): del big[i]
for i in range(0, 10): big[i] = "new"
print(len(big), list(big)[:4], list(big)[-5:], big[1], big[9], 3 in big, 999 in big, 998 in big)
#> 670 [1, 2, 4, 5] [998, 0, 3, 6, 9] new new True False True
for k in list(big): del big[k]
print(big, len(big)); big["again"] = 1; print(big)  #> {} 0
                                                    #> {'again': 1}
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, H) and self.v == o.v
    def __repr__(self): return f"H{self.v}"
c = {H(i): i for i in range(20)}
print(c[H(7)], H(19) in c, H(20) in c, len(c)); del c[H(3)]; print(list(c)[:5], c.get(H(3), "gone"))
#> 7 True False 20
#> [H0, H1, H2, H4, H5] gone
