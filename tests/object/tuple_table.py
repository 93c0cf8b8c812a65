# tuple: every operation, subclasses, messages.
t=(1,2,3)
for op in ("t[0]", "t[-1]", "t[5]", "t['a']", "t[1:]", "t[::-1]", "t[None]", "t[0]=1", "del t[0]",
    "t+(4,)", "t+[4]", "t*2", "2*t", "t*'a'", "t*-1", "t.count(1)", "t.index(3)", "t.index(9)",
    "t.index(1,1)", "t.index(3,-1)", "t.index()", "t.count()", "t<(1,2,4)", "t<(1,2)", "t<[1]",
    "t==[1,2,3]", "t==(1,2,3)", "()==()", "hash(t)==hash((1,2,3))", "hash(([],))", "(1,)",
    "(1,'a',None)", "()", "tuple()", "tuple('ab')", "tuple(5)", "tuple(1,2)", "tuple(iterable=1)",
    "t.foo", "t.append", "1 in t", "9 in t", "len(t)", "min(t),max(t),sum(t)", "(*t,4)", "*t,4",
    "t is tuple(t)", "t[:] is t", "tuple([1,2])", "t>=(1,2,3)", "(1,[])==(1,[])",
    "(float('nan'),)==(float('nan'),)", "(n:=float('nan'),)==(n,)", "((1,2),(3,4))[1][0]",
    "t.__add__(5)", "t.__getitem__('a')", "t.__mul__('a')", "t[2**70]", "t*2**70",
    "t.__contains__(1)", "sorted([(2,1),(1,2)])", "reversed(t).__length_hint__()",
    "isinstance(t,tuple)", "tuple.__new__(list)", "tuple.__new__(tuple,[1])", "tuple[int]",
    "tuple[int,...]", "t.__class_getitem__(int)"):
    try: print(op, eval(op) if op not in("t[0]=1","del t[0]") else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> t[0] 1
#> t[-1] 3
#> t[5] IndexError tuple index out of range
#> t['a'] TypeError tuple indices must be integers or slices, not str
#> t[1:] (2, 3)
#> t[::-1] (3, 2, 1)
#> t[None] TypeError tuple indices must be integers or slices, not NoneType
#> t[0]=1 TypeError 'tuple' object does not support item assignment
#> del t[0] TypeError 'tuple' object doesn't support item deletion
#> t+(4,) (1, 2, 3, 4)
#> t+[4] TypeError can only concatenate tuple (not "list") to tuple
#> t*2 (1, 2, 3, 1, 2, 3)
#> 2*t (1, 2, 3, 1, 2, 3)
#> t*'a' TypeError can't multiply sequence by non-int of type 'str'
#> t*-1 ()
#> t.count(1) 1
#> t.index(3) 2
#> t.index(9) ValueError tuple.index(x): x not in tuple
#> t.index(1,1) ValueError tuple.index(x): x not in tuple
#> t.index(3,-1) 2
#> t.index() TypeError index expected at least 1 argument, got 0
#> t.count() TypeError tuple.count() takes exactly one argument (0 given)
#> t<(1,2,4) True
#> t<(1,2) False
#> t<[1] TypeError '<' not supported between instances of 'tuple' and 'list'
#> t==[1,2,3] False
#> t==(1,2,3) True
#> ()==() True
#> hash(t)==hash((1,2,3)) True
#> hash(([],)) TypeError unhashable type: 'list'
#> (1,) (1,)
#> (1,'a',None) (1, 'a', None)
#> () ()
#> tuple() ()
#> tuple('ab') ('a', 'b')
#> tuple(5) TypeError 'int' object is not iterable
#> tuple(1,2) TypeError tuple expected at most 1 argument, got 2
#> tuple(iterable=1) TypeError tuple() takes no keyword arguments
#> t.foo AttributeError 'tuple' object has no attribute 'foo'
#> t.append AttributeError 'tuple' object has no attribute 'append'
#> 1 in t True
#> 9 in t False
#> len(t) 3
#> min(t),max(t),sum(t) (1, 3, 6)
#> (*t,4) (1, 2, 3, 4)
#> *t,4 SyntaxError invalid syntax (<string>, line 1)
#> t is tuple(t) True
#> t[:] is t True
#> tuple([1,2]) (1, 2)
#> t>=(1,2,3) True
#> (1,[])==(1,[]) True
#> (float('nan'),)==(float('nan'),) False
#> (n:=float('nan'),)==(n,) True
#> ((1,2),(3,4))[1][0] 3
#> t.__add__(5) TypeError can only concatenate tuple (not "int") to tuple
#> t.__getitem__('a') TypeError tuple indices must be integers or slices, not str
#> t.__mul__('a') TypeError 'str' object cannot be interpreted as an integer
#> t[2**70] IndexError cannot fit 'int' into an index-sized integer
#> t*2**70 OverflowError cannot fit 'int' into an index-sized integer
#> t.__contains__(1) True
#> sorted([(2,1),(1,2)]) [(1, 2), (2, 1)]
#> reversed(t).__length_hint__() 3
#> isinstance(t,tuple) True
#> tuple.__new__(list) TypeError tuple.__new__(list): list is not a subtype of tuple
#> tuple.__new__(tuple,[1]) (1,)
#> tuple[int] tuple[int]
#> tuple[int,...] tuple[int, ...]
#> t.__class_getitem__(int) tuple[int]
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
x=T(1, 2)
print(x, type(x[:]), type(x+x), type(x*1), x==(1, 2), hash(x)==hash((1, 2)))
#> (1, 2) <class 'tuple'> <class 'tuple'> <class 'tuple'> True True
x.attr=5
print(x.attr)                       #> 5
try: x+=(3,); print(x,type(x))      #> (1, 2, 3) <class 'tuple'>
except Exception as e: print(e)
y=([1], )
try: y[0]+=[2]
except TypeError as e: print(e,y)   #> 'tuple' object does not support item assignment ([1, 2],)
a, b=1, 2
a, b=b, a
print(a, b)                         #> 2 1
