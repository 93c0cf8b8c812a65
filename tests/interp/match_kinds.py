# match: every kind of pattern against many values; wrong class patterns.
class P:
    __match_args__=('x','y')
    def __init__(s,x,y): s.x=x;s.y=y
class Q:
    def __init__(s,**k): s.__dict__.update(k)
def f(v):
    match v:
        case 0: return 'zero'
        case 1|2|3 as n: return f'small {n}'
        case -1: return 'neg'
        case 1.5: return 'float'
        case 1+2j: return 'cplx'
        case 'a'|"b": return 'str'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [1,*r]: return f'1.. {r}'
        case (x,y) if x==y: return f'eq {x}'
        case [x,[y,z]]: return f'nest {x}{y}{z}'
        case [*_,'end']: return 'ends'
        case {'k':v,**rest}: return f'map {v} {rest}'
        case {'a':1,'b':{'c':c}}: return f'deep {c}'
        case {}: return 'anymap'
        case P(0,y=yy): return f'P0 {yy}'
        case P(x,y): return f'P {x} {y}'
        case Q(a=1,b=b): return f'Q {b}'
        case int(x): return f'int {x}'
        case str(): return 'other str'
        case float()|complex(): return 'num'
        case object(foo=z): return f'foo {z}'
        case _: return 'default'
for v in (0, 1, 2, 3, -1, 1.5, 1+2j, 'a', 'b', 'c', b'x', None, True, False, [], [9],
    [1, 2, 3], (4, 4), [1, [2, 3]], [5, [6, 7]], [5, 6, 'end'], range(2), 'ab',
    {'k':1, 'z':2}, {'a':1, 'b':{'c':3}}, {'q':1}, {}, P(0, 5), P(1, 2), Q(a=1, b=2), Q(a=2), 99,
    2.5, 3j, Q(foo=7), object, bytearray(b'x'), iter([]), {1},
    __import__('collections').deque([9]), __import__('collections').OrderedDict(k=5),
    memoryview(b'ab')):
    print(type(v).__name__,f(v))    #> int zero
                                    #> int small 1
                                    #> int small 2
                                    #> int small 3
                                    #> int neg
                                    #> float float
                                    #> complex cplx
                                    #> str str
                                    #> str str
                                    #> str other str
                                    #> bytes bytes
                                    #> NoneType none
                                    #> bool small True
                                    #> bool zero
                                    #> list empty
                                    #> list one 9
                                    #> list 1.. [2, 3]
                                    #> tuple eq 4
                                    #> list 1.. [[2, 3]]
                                    #> list nest 567
                                    #> list ends
                                    #> range default
                                    #> str other str
                                    #> dict map 1 {'z': 2}
                                    #> dict deep 3
                                    #> dict anymap
                                    #> dict anymap
                                    #> P P0 5
                                    #> P P 1 2
                                    #> Q Q 2
                                    #> Q default
                                    #> int int 99
                                    #> float num
                                    #> complex num
                                    #> Q foo 7
                                    #> type default
                                    #> bytearray bytes
                                    #> list_iterator default
                                    #> set default
                                    #> deque one 9
                                    #> OrderedDict map 5 {}
                                    #> memoryview default
class Bad:
    __match_args__=5
class Bad2:
    __match_args__=('x',1)
    x=1
class Dup:
    __match_args__=('x','x')
    x=1
def g(v,n):
    match n:
        case 0:
            match v:
                case Bad(1): pass
        case 1:
            match v:
                case Bad2(1,2): pass
        case 2:
            match v:
                case P(1,2,3): pass
        case 3:
            match v:
                case int(1,2): pass
        case 4:
            match v:
                case P(1,x=2): pass
        case 5:
            match v:
                case f(): pass
        case 6:
            match v:
                case Q(1): pass
        case 7:
            match v:
                case Dup(1,1): pass
        case 8:
            match v:
                case undefined(): pass
        case 9:
            match v:
                case P.foo: pass
for n,v in ((0,Bad()),(1,Bad2()),(2,P(1,2)),(3,1),(4,P(1,2)),(5,1),(6,Q()),(7,Dup()),(8,1),(9,1)):
    try: g(v,n); print(n,'ok')
    except Exception as e: print(n,type(e).__name__,e)
    #> 0 TypeError Bad.__match_args__ must be a tuple (got int)
    #> 1 TypeError __match_args__ elements must be strings (got int)
    #> 2 TypeError P() accepts 2 positional sub-patterns (3 given)
    #> 3 TypeError int() accepts 1 positional sub-pattern (2 given)
    #> 4 TypeError P() got multiple sub-patterns for attribute 'x'
    #> 5 TypeError called match pattern must be a type
    #> 6 TypeError Q() accepts 0 positional sub-patterns (1 given)
    #> 7 TypeError Dup() got multiple sub-patterns for attribute 'x'
    #> 8 NameError name 'undefined' is not defined
    #> 9 AttributeError type object 'P' has no attribute 'foo'
match 1,2:
    case a,b: print(a,b)            #> 1 2
match [1,2,3]:
    case [a,_,_] | [a,_]: print(a)  #> 1
x=5
match x:
    case int() as y if (z:=y+1)>5: print(y,z)  #> 5 6
class Seq:
    def __len__(s): return 2
    def __getitem__(s,i): return i
match Seq():
    case [a,b]: print('seq')
    case _: print('not seq')        #> not seq
import collections.abc
class Seq2(collections.abc.Sequence):
    def __len__(s): return 2
    def __getitem__(s,i):
        if i>1: raise IndexError
        return i*10
match Seq2():
    case [a,b]: print('seq',a,b)    #> seq 0 10
class DD(dict):
    def __missing__(s,k): return 'm'
match DD():
    case {'z':v}: print('missing used')
    case _: print('missing not used')  #> missing not used
key='k'
class C: key='k'
match {'k':1}:
    case {C.key:v}: print(v)        #> 1
def loop():
    for i in range(4):
        match i:
            case 0: continue
            case 2: break
            case n: print('n',n)
    return i
print(loop())                       #> n 1
                                    #> 2
