# set and frozenset: every method and operator, with messages.
s={1,2,3}
for op in ("s.add(4)", "sorted(s)", "s.add([])", "s.remove(9)", "s.remove([])", "s.discard(9)",
    "s.discard([])", "s.pop() in (1,2,3,4)", "set().pop()", "s.update(5)", "s.update([7],[8])",
    "sorted(s)", "s.update()", "s|[1]", "s|{9}=={*s,9}", "s&{7}", "s-{7}=={*s}-{7}",
    "sorted(s^{7,100})", "s|=[1]", "s.union([100],(200,))>={100,200}", "s.union(5)",
    "s.intersection([7],[7,8])", "s.intersection(5)", "s.difference()==s",
    "s.difference([7],[8])=={*s}-{7,8}", "sorted(s.symmetric_difference([7,55]))",
    "s.symmetric_difference()", "s.symmetric_difference(1,2)", "s.issubset([*s,1])",
    "s.issubset(5)", "s.issuperset([])", "s.isdisjoint([99])", "s.isdisjoint(5)", "s<s", "s<=s",
    "s<{*s,99}", "s<5", "s==5", "s=={*s}", "s!=frozenset(s)", "frozenset(s)==s",
    "{frozenset([1]):1}[frozenset([1])]", "set([1])in {frozenset([1])}", "s.copy() is s",
    "frozenset([1]).copy()==frozenset([1])", "hash(s)", "s[0]", "s+s", "s*2", "-s",
    "len(s)==len({*s})", "set(1)", "set('abc')=={*'abc'}", "set(1,2)", "set(a=1)", "frozenset(1)",
    "frozenset(1,2)", "frozenset(a=1)", "set([[]])", "{[]}", "{*5}", "s.clear()", "s",
    "repr(set())", "repr(frozenset())", "repr({1})", "repr(frozenset({1}))", "s.foo", "s.add()",
    "s.add(1,2)", "s.intersection_update([1])", "s.difference_update([1])",
    "s.symmetric_difference_update([1])", "s", "s.intersection_update(5)", "set.union({1},{2})",
    "set.add(5,1)", "frozenset.add", "{1,2}.__rsub__({1,2,3})", "{1}.__and__([1])",
    "{1}.__ior__([1])", "set.__init__({1},5)", "{True,1,1.0}", "type({1}|frozenset())",
    "type(frozenset()|{1})", "iter({1}).__length_hint__()", "max({1,5,3})", "sorted({'b','a'})",
    "list({5})", "1 in {1}", "None in {None}", "[] in {1}", "{1}<={1,2}<={1,2,3}",
    "{*()} or 'empty'", "set().union(*[[1],[2]])"):
    try: print(op, eval(op) if '|=' not in op else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> s.add(4) None
#> sorted(s) [1, 2, 3, 4]
#> s.add([]) TypeError unhashable type: 'list'
#> s.remove(9) KeyError 9
#> s.remove([]) TypeError unhashable type: 'list'
#> s.discard(9) None
#> s.discard([]) TypeError unhashable type: 'list'
#> s.pop() in (1,2,3,4) True
#> set().pop() KeyError 'pop from an empty set'
#> s.update(5) TypeError 'int' object is not iterable
#> s.update([7],[8]) None
#> sorted(s) [2, 3, 4, 7, 8]
#> s.update() None
#> s|[1] TypeError unsupported operand type(s) for |: 'set' and 'list'
#> s|{9}=={*s,9} True
#> s&{7} {7}
#> s-{7}=={*s}-{7} True
#> sorted(s^{7,100}) [2, 3, 4, 8, 100]
#> s|=[1] TypeError unsupported operand type(s) for |=: 'set' and 'list'
#> s.union([100],(200,))>={100,200} True
#> s.union(5) TypeError 'int' object is not iterable
#> s.intersection([7],[7,8]) {7}
#> s.intersection(5) TypeError 'int' object is not iterable
#> s.difference()==s True
#> s.difference([7],[8])=={*s}-{7,8} True
#> sorted(s.symmetric_difference([7,55])) [2, 3, 4, 8, 55]
#> s.symmetric_difference() TypeError set.symmetric_difference() takes exactly one argument (0 given)
#> s.symmetric_difference(1,2) TypeError set.symmetric_difference() takes exactly one argument (2 given)
#> s.issubset([*s,1]) True
#> s.issubset(5) TypeError 'int' object is not iterable
#> s.issuperset([]) True
#> s.isdisjoint([99]) True
#> s.isdisjoint(5) TypeError 'int' object is not iterable
#> s<s False
#> s<=s True
#> s<{*s,99} True
#> s<5 TypeError '<' not supported between instances of 'set' and 'int'
#> s==5 False
#> s=={*s} True
#> s!=frozenset(s) False
#> frozenset(s)==s True
#> {frozenset([1]):1}[frozenset([1])] 1
#> set([1])in {frozenset([1])} True
#> s.copy() is s False
#> frozenset([1]).copy()==frozenset([1]) True
#> hash(s) TypeError unhashable type: 'set'
#> s[0] TypeError 'set' object is not subscriptable
#> s+s TypeError unsupported operand type(s) for +: 'set' and 'set'
#> s*2 TypeError unsupported operand type(s) for *: 'set' and 'int'
#> -s TypeError bad operand type for unary -: 'set'
#> len(s)==len({*s}) True
#> set(1) TypeError 'int' object is not iterable
#> set('abc')=={*'abc'} True
#> set(1,2) TypeError set expected at most 1 argument, got 2
#> set(a=1) TypeError set() takes no keyword arguments
#> frozenset(1) TypeError 'int' object is not iterable
#> frozenset(1,2) TypeError frozenset expected at most 1 argument, got 2
#> frozenset(a=1) TypeError frozenset() takes no keyword arguments
#> set([[]]) TypeError unhashable type: 'list'
#> {[]} TypeError unhashable type: 'list'
#> {*5} TypeError 'int' object is not iterable
#> s.clear() None
#> s set()
#> repr(set()) set()
#> repr(frozenset()) frozenset()
#> repr({1}) {1}
#> repr(frozenset({1})) frozenset({1})
#> s.foo AttributeError 'set' object has no attribute 'foo'
#> s.add() TypeError set.add() takes exactly one argument (0 given)
#> s.add(1,2) TypeError set.add() takes exactly one argument (2 given)
#> s.intersection_update([1]) None
#> s.difference_update([1]) None
#> s.symmetric_difference_update([1]) None
#> s {1}
#> s.intersection_update(5) TypeError 'int' object is not iterable
#> set.union({1},{2}) {1, 2}
#> set.add(5,1) TypeError descriptor 'add' for 'set' objects doesn't apply to a 'int' object
#> frozenset.add AttributeError type object 'frozenset' has no attribute 'add'
#> {1,2}.__rsub__({1,2,3}) {3}
#> {1}.__and__([1]) NotImplemented
#> {1}.__ior__([1]) NotImplemented
#> set.__init__({1},5) TypeError 'int' object is not iterable
#> {True,1,1.0} {True}
#> type({1}|frozenset()) <class 'set'>
#> type(frozenset()|{1}) <class 'frozenset'>
#> iter({1}).__length_hint__() 1
#> max({1,5,3}) 5
#> sorted({'b','a'}) ['a', 'b']
#> list({5}) [5]
#> 1 in {1} True
#> None in {None} True
#> [] in {1} TypeError unhashable type: 'list'
#> {1}<={1,2}<={1,2,3} True
#> {*()} or 'empty' empty
#> set().union(*[[1],[2]]) {1, 2}
s={1,2,3}
try:
    for x in s: s.add(x+10)
except RuntimeError as e: print(e)  #> Set changed size during iteration
class S(set): pass
print(type(S([1])|S([2])).__name__,type(S([1]).copy()).__name__,S([1]),repr(S()),S([1])==({1}))
#> set set S({1}) S() True
class H:
    def __init__(s,v): s.v=v
    def __hash__(s): return 1
    def __eq__(s,o): return s.v==o.v
    def __repr__(s): return 'H%d'%s.v
t={H(1), H(2), H(1)}
print(len(t), H(2) in t, t-{H(1)})  #> 2 True {H2}
class Bad:
    def __hash__(s): return 1
    def __eq__(s,o): raise ValueError('eq')
try: {Bad(),Bad()}
except ValueError as e: print(e)    #> eq
