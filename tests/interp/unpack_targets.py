# Unpacking into all kinds of targets, from all kinds of iterables.
a, b=1, 2
print(a, b)                         #> 1 2
a, (b, c)=1, (2, 3)
print(a, b, c)                      #> 1 2 3
[a, b]='xy'
print(a, b)                         #> x y
a, *b=1, 2, 3
print(a, b)                         #> 1 [2, 3]
*a, b=1,
print(a, b)                         #> [] 1
a, *b, c='abcd'
print(a, b, c)                      #> a ['b', 'c'] d
(a, ), [b]=[1], (2, )
print(a, b)                         #> 1 2
*a, =()
print(a)                            #> []
a=b=c=[]
print(a is c)                       #> True
a, b=b, a=1, 2
print(a, b)                         #> 2 1
def t(s):
    try: exec(s,{}); print(s,'ok')
    except Exception as e: print(s,type(e).__name__,e)
for s in ("a,b=1", "a,b=1,2,3", "a,b=1,", "a,b='abc'", "a,b,c=1,2", "a,*b,c=1,", "*a,b=()",
    "a,b=5", "a,b=None", "a,(b,c)=1,2", "for a,b in [1]:pass", "for a,b in [(1,2,3)]:pass",
    "[a for a,b in [(1,)]]", "(lambda a,b:0)(*[1])", "a,b={1:2}", "a,b={1,2,3}",
    "a,b=(x for x in range(3))", "a,b=(x for x in range(1))", "a,b=iter([1,2,3])", "*a,=5",
    "print(*5)", "[*5]", "{*5}", "(*5,)", "{**5}", "f=lambda **k:k;f(**5)",
    "f=lambda **k:k;f(**{1:2})", "f=lambda **k:k;f(**[('a',1)])", "[a,b]=1,2,3", "(a,b),c=1,2",
    "a,b=range(10**20)", "a,b,*c=1", "a,b=dict", "a,b=type", "a,=()", "a,=1,2", "()=1", "()=()",
    "[]=[1]", "[]=()"): t(s)        #> a,b=1 TypeError cannot unpack non-iterable int object
#> a,b=1,2,3 ValueError too many values to unpack (expected 2)
#> a,b=1, ValueError not enough values to unpack (expected 2, got 1)
#> a,b='abc' ValueError too many values to unpack (expected 2)
#> a,b,c=1,2 ValueError not enough values to unpack (expected 3, got 2)
#> a,*b,c=1, ValueError not enough values to unpack (expected at least 2, got 1)
#> *a,b=() ValueError not enough values to unpack (expected at least 1, got 0)
#> a,b=5 TypeError cannot unpack non-iterable int object
#> a,b=None TypeError cannot unpack non-iterable NoneType object
#> a,(b,c)=1,2 TypeError cannot unpack non-iterable int object
#> for a,b in [1]:pass TypeError cannot unpack non-iterable int object
#> for a,b in [(1,2,3)]:pass ValueError too many values to unpack (expected 2)
#> [a for a,b in [(1,)]] ValueError not enough values to unpack (expected 2, got 1)
#> (lambda a,b:0)(*[1]) TypeError <lambda>() missing 1 required positional argument: 'b'
#> a,b={1:2} ValueError not enough values to unpack (expected 2, got 1)
#> a,b={1,2,3} ValueError too many values to unpack (expected 2)
#> a,b=(x for x in range(3)) ValueError too many values to unpack (expected 2)
#> a,b=(x for x in range(1)) ValueError not enough values to unpack (expected 2, got 1)
#> a,b=iter([1,2,3]) ValueError too many values to unpack (expected 2)
#> *a,=5 TypeError cannot unpack non-iterable int object
#> print(*5) TypeError print() argument after * must be an iterable, not int
#> [*5] TypeError Value after * must be an iterable, not int
#> {*5} TypeError 'int' object is not iterable
#> (*5,) TypeError Value after * must be an iterable, not int
#> {**5} TypeError 'int' object is not a mapping
#> f=lambda **k:k;f(**5) TypeError <lambda>() argument after ** must be a mapping, not int
#> f=lambda **k:k;f(**{1:2}) TypeError keywords must be strings
#> f=lambda **k:k;f(**[('a',1)]) TypeError <lambda>() argument after ** must be a mapping, not list
#> [a,b]=1,2,3 ValueError too many values to unpack (expected 2)
#> (a,b),c=1,2 TypeError cannot unpack non-iterable int object
#> a,b=range(10**20) ValueError too many values to unpack (expected 2)
#> a,b,*c=1 TypeError cannot unpack non-iterable int object
#> a,b=dict TypeError cannot unpack non-iterable type object
#> a,b=type TypeError cannot unpack non-iterable type object
#> a,=() ValueError not enough values to unpack (expected 1, got 0)
#> a,=1,2 ValueError too many values to unpack (expected 1)
#> ()=1 TypeError cannot unpack non-iterable int object
#> ()=() ok
#> []=[1] ValueError too many values to unpack (expected 0)
#> []=() ok
class I:
    def __iter__(self): raise ValueError('iter')
try: a,b=I()
except ValueError as e: print(e)    #> iter
class J:
    def __getitem__(self,i):
        if i<2: return i*10
        raise IndexError
a, b=J()
print(a, b)                         #> 0 10
a, *b=J()
print(a, b)                         #> 0 [10]
def g():
    yield 1
    raise KeyError('mid')
try: a,b=g()
except KeyError as e: print(repr(e))  #> KeyError('mid')
x=[0, 1, 2]
i=0
i, x[i]=2, 9
print(i, x)                         #> 2 [0, 1, 9]
d={}
d['a'], d['b']=1, 2
print(d)                            #> {'a': 1, 'b': 2}
class O: pass
o=O()
o.a, o.b=3, 4
print(o.__dict__)                   #> {'a': 3, 'b': 4}
print([*range(3),*'ab'],(*[1],),{*[1],*[2]},{**{'a':1},**{'b':2}})
#> [0, 1, 2, 'a', 'b'] (1,) {1, 2} {'a': 1, 'b': 2}
for i,(a,*b) in enumerate([(1,2,3),'xy']): print(i,a,b)  #> 0 1 [2, 3]
                                                         #> 1 x ['y']
print([x for x,*_ in ['ab','cd']], dict([*{'a':1}.items(),('b',2)]))  #> ['a', 'c'] {'a': 1, 'b': 2}
