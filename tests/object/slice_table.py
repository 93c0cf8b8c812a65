# slice objects, and what classes see of them.
s=slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice('a', 'b'),
    s==slice(1, 10, 2), s!=slice(1), s<slice(2), s.indices(5),
    #! TypeError: '<' not supported between instances of 'int' and 'NoneType'
    slice(None, None, -1).indices(5), slice(-3, None).indices(10),
    slice(10, 0, -3).indices(20), slice(None, -100, -1).indices(3))
for op in ("slice()", "slice(1,2,3,4)", "slice(start=1)", "s.indices()", "s.indices(-1)",
    "s.indices('a')", "slice('a').indices(5)", "slice(1,2,0).indices(5)", "s.start=1", "hash(s)",
    "{s:1}", "s.foo", "[1,2,3][slice(1)]", "'abc'[slice(None,None,-1)]", "[1][1:'a']",
    "[1]['a':]", "[1][::0]", "[1][1.0:]", "(1,2)[0:1:0]", "'a'[::0]", "range(5)[::0]",
    "b'a'[::0]", "[1,2,3][None:None]", "[1,2,3][2**70:]", "[1,2,3][-2**70:2**70:2**70]", "s<5",
    "s==5", "slice(1)<slice('a')", "list(range(10))[5:2:-1]", "list(range(10))[-3::-2]",
    "'hello'[10:]", "'hello'[-100:2]", "[1,2,3].__getitem__(slice(1,2))", "s.__reduce__()",
    "s.__class__"):
    try: print(op, eval(op) if '=' not in op or '==' in op or '(start' in op else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
class G:
    def __getitem__(self,k): return k
g=G()
print(g[1], g[1:2], g[:], g[::], g[1:2:3], g[1, 2], g[1:2, 3], g[...], g[..., None], g[()],
    g[(1, )], g[*[1, 2]], g['a':'b'], g[1:, :2], g[-1], g[a:=5])
class Idx:
    def __index__(self): return 2
print([1, 2, 3, 4][Idx()], [1, 2, 3, 4][:Idx()], 'abcd'[Idx():], (1, 2, 3)[Idx()],
    range(10)[Idx()], bytes(range(5))[Idx()])
l=list(range(10))
l[Idx()]=99
del l[Idx():Idx()+2]
print(l)
class S:
    def __getitem__(self,k): print('get',k); return 1
    def __setitem__(self,k,v): print('set',k,v)
    def __delitem__(self,k): print('del',k)
s=S()
s[1:2]=3
del s[1:2]
s[1:2]+=5
s[1]+=1
s[1, 2:3]=4
