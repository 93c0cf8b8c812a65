# dict: every method and operator, changes while iterating, views.
d={}
d[2]=123
d['a']=4
print(d, len(d), d[2], 'a' in d, 3 in d, d.get(5), d.get(5, 6), d=={2:123, 'a':4}, d!={})
#> {2: 123, 'a': 4} 2 123 True False None 6 True True
for op in ("d[5]", "del d[5]", "d.pop(5)", "d.pop(5,7)", "d.pop()", "d.pop(1,2,3)",
    "d.popitem(1)", "{}.popitem()", "d.get()", "d.get(1,2,3)", "d.setdefault()",
    "d.setdefault(1,2,3)", "d.update(5)", "d.update([1])", "d.update([(1,2,3)])",
    "d.update(['ab'])", "d.update([5])", "d.update(1,2)", "d.update({'q':1},z=2)",
    "d.update(a=5)", "d", "dict(1)", "dict([1])", "dict(['ab'])", "dict([(1,)])",
    "dict(a=1,**{'b':2})", "dict({1:2},a=3)", "dict([(1,2)],x=1)", "dict(1,2)", "dict.fromkeys()",
    "dict.fromkeys(5)", "dict.fromkeys('ab')", "dict.fromkeys('ab',7)", "dict.fromkeys([[]])",
    "d.foo", "d+d", "d|{1:1}", "d|[(1,2)]", "{}|5", "d<d", "d.keys()<d.keys()", "d.keys()&{2}",
    "sorted(d.keys()|[9], key=str)", "sorted(d.keys()-{2})", "sorted(map(str,d.keys()^{2,3}))",
    "d.items()&{(2,123)}", "d.values()==d.values()", "d.keys()==set(d)",
    "d.keys().isdisjoint({9})", "d.keys()&5", "{}.keys()<5", "d.keys().mapping", "len(d.items())",
    "(2,123) in d.items()", "(2,) in d.items()", "5 in d.values()", "reversed(d.keys())",
    "list(reversed(d))", "list(reversed(d.items()))", "list(reversed(d.values()))",
    "d.copy() is d", "d.clear()", "d", "d.keys()", "d.values()", "d.items()", "repr(d.items())",
    "d.__getitem__(1)", "d.__contains__(1)", "{**{'a':1},'a':2}", "{'a':1,**{'a':3}}", "{**5}",
    "{**[1]}", "dict(**5)", "dict(**{1:2})", "{1:2}[1:2]", "{[]:1}", "d.fromkeys([1,2],[])",
    "d.items()[0]", "next(d.items())", "d.keys().foo", "d.__class_getitem__(int)",
    "dict[int,str]", "d.__reversed__", "{1:1}.__ior__([(2,2)])", "{1:1}.__or__(5)",
    "d.__init__(1,2)"):
    try:
        r = eval(op) if not op.startswith('del') else exec(op)
        print(op, r if '0x' not in repr(r) else type(r).__name__)
    except Exception as e: print(op,type(e).__name__,e if '0x' not in str(e) else '')
#> d[5] KeyError 5
#> del d[5] KeyError 5
#> d.pop(5) KeyError 5
#> d.pop(5,7) 7
#> d.pop() TypeError pop expected at least 1 argument, got 0
#> d.pop(1,2,3) TypeError pop expected at most 2 arguments, got 3
#> d.popitem(1) TypeError dict.popitem() takes no arguments (1 given)
#> {}.popitem() KeyError 'popitem(): dictionary is empty'
#> d.get() TypeError get expected at least 1 argument, got 0
#> d.get(1,2,3) TypeError get expected at most 2 arguments, got 3
#> d.setdefault() TypeError setdefault expected at least 1 argument, got 0
#> d.setdefault(1,2,3) TypeError setdefault expected at most 2 arguments, got 3
#> d.update(5) TypeError 'int' object is not iterable
#> d.update([1]) TypeError cannot convert dictionary update sequence element #0 to a sequence
#> d.update([(1,2,3)]) ValueError dictionary update sequence element #0 has length 3; 2 is required
#> d.update(['ab']) None
#> d.update([5]) TypeError cannot convert dictionary update sequence element #0 to a sequence
#> d.update(1,2) TypeError update expected at most 1 argument, got 2
#> d.update({'q':1},z=2) None
#> d.update(a=5) None
#> d {2: 123, 'a': 5, 'q': 1, 'z': 2}
#> dict(1) TypeError 'int' object is not iterable
#> dict([1]) TypeError cannot convert dictionary update sequence element #0 to a sequence
#> dict(['ab']) {'a': 'b'}
#> dict([(1,)]) ValueError dictionary update sequence element #0 has length 1; 2 is required
#> dict(a=1,**{'b':2}) {'a': 1, 'b': 2}
#> dict({1:2},a=3) {1: 2, 'a': 3}
#> dict([(1,2)],x=1) {1: 2, 'x': 1}
#> dict(1,2) TypeError dict expected at most 1 argument, got 2
#> dict.fromkeys() TypeError fromkeys expected at least 1 argument, got 0
#> dict.fromkeys(5) TypeError 'int' object is not iterable
#> dict.fromkeys('ab') {'a': None, 'b': None}
#> dict.fromkeys('ab',7) {'a': 7, 'b': 7}
#> dict.fromkeys([[]]) TypeError unhashable type: 'list'
#> d.foo AttributeError 'dict' object has no attribute 'foo'
#> d+d TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> d|{1:1} {2: 123, 'a': 5, 'q': 1, 'z': 2, 1: 1}
#> d|[(1,2)] TypeError unsupported operand type(s) for |: 'dict' and 'list'
#> {}|5 TypeError unsupported operand type(s) for |: 'dict' and 'int'
#> d<d TypeError '<' not supported between instances of 'dict' and 'dict'
#> d.keys()<d.keys() False
#> d.keys()&{2} {2}
#> sorted(d.keys()|[9], key=str) [2, 9, 'a', 'q', 'z']
#> sorted(d.keys()-{2}) ['a', 'q', 'z']
#> sorted(map(str,d.keys()^{2,3})) ['3', 'a', 'q', 'z']
#> d.items()&{(2,123)} {(2, 123)}
#> d.values()==d.values() False
#> d.keys()==set(d) True
#> d.keys().isdisjoint({9}) True
#> d.keys()&5 TypeError 'int' object is not iterable
#> {}.keys()<5 TypeError '<' not supported between instances of 'dict_keys' and 'int'
#> d.keys().mapping {2: 123, 'a': 5, 'q': 1, 'z': 2}
#> len(d.items()) 4
#> (2,123) in d.items() True
#> (2,) in d.items() False
#> 5 in d.values() True
#> reversed(d.keys()) dict_reversekeyiterator
#> list(reversed(d)) ['z', 'q', 'a', 2]
#> list(reversed(d.items())) [('z', 2), ('q', 1), ('a', 5), (2, 123)]
#> list(reversed(d.values())) [2, 1, 5, 123]
#> d.copy() is d False
#> d.clear() None
#> d {}
#> d.keys() dict_keys([])
#> d.values() dict_values([])
#> d.items() dict_items([])
#> repr(d.items()) dict_items([])
#> d.__getitem__(1) KeyError 1
#> d.__contains__(1) False
#> {**{'a':1},'a':2} {'a': 2}
#> {'a':1,**{'a':3}} {'a': 3}
#> {**5} TypeError 'int' object is not a mapping
#> {**[1]} TypeError 'list' object is not a mapping
#> dict(**5) TypeError dict() argument after ** must be a mapping, not int
#> dict(**{1:2}) TypeError keywords must be strings
#> {1:2}[1:2] TypeError unhashable type: 'slice'
#> {[]:1} TypeError unhashable type: 'list'
#> d.fromkeys([1,2],[]) {1: [], 2: []}
#> d.items()[0] TypeError 'dict_items' object is not subscriptable
#> next(d.items()) TypeError 'dict_items' object is not an iterator
#> d.keys().foo AttributeError 'dict_keys' object has no attribute 'foo'
#> d.__class_getitem__(int) dict[int]
#> dict[int,str] dict[int, str]
#> d.__reversed__ builtin_function_or_method
#> {1:1}.__ior__([(2,2)]) {1: 1, 2: 2}
#> {1:1}.__or__(5) NotImplemented
#> d.__init__(1,2) TypeError dict expected at most 1 argument, got 2
d={1:1,2:2}
try:
    for k in d: d[k+10]=1
except RuntimeError as e: print(e)  #> dictionary changed size during iteration
d={1:1,2:2}
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)  #> dictionary changed size during iteration
d={1:1,2:2}
try:
    for k in d: del d[k]; d[k+5]=1
except RuntimeError as e: print(e)  #> dictionary keys changed during iteration
d={1:1,2:2}
try:
    for k,v in d.items(): d[k]=v+1
    print(d)                        #> {1: 2, 2: 3}
    for v in d.values(): d.clear()
except RuntimeError as e: print(e)  #> dictionary changed size during iteration
try:
    for v in d.keys(): d.clear()
except RuntimeError as e: print(e)
class D(dict):
    def __missing__(self,k): return 'miss %r'%(k,)
x=D(a=1)
print(x['a'], x['zz'], x.get('zz'), 'zz' in x, D.fromkeys('ab'), type(D.fromkeys('a')), x|{},
#> 1 miss 'zz' None False {'a': None, 'b': None} <class '__main__.D'> {'a': 1} <class 'dict'> <class 'dict'> {'a': 1} <class 'dict'>
    type(x|{}), type({}|x), x.copy(), type(x.copy()))
d={}
d['self']=d
print(d)                            #> {'self': {...}}
d={}
d[1]=d.items()
class K:
    def __init__(s,n): s.n=n
    def __hash__(s): return 1
    def __eq__(s,o): print('eq'); return s.n==o.n
k={K(1):1}
print(K(1) in k, k[K(1)])           #> eq
                                    #> eq
                                    #> True 1
k[K(2)]=2                           #> eq
print(len(k))                       #> 2
print({1:'a', 1.0:'b', True:'c'}, {0:1, False:2}, list({'b':1, 'a':2}), {3:1}.items(),
#> {1: 'c'} {0: 2} ['b', 'a'] dict_items([(3, 1)]) {'a': 1, 'b': 2} {1: 2, 3: 4} {'a'}
    dict(zip('ab', [1, 2])), {k:v for k, v in [(1, 2), (3, 4)]}, {k for k in 'a'})
