# name and obj of AttributeError: filled by reading, not by setting.
class A:
    def __getattr__(self, n): raise AttributeError('mine')
class B:
    @property
    def p(self): raise AttributeError('prop')
    @property
    def q(self): return self.nope
class G:
    def __getattribute__(self, n): raise AttributeError
import sys
for o, n in ((A(), 'x'), (B(), 'q'), (G(), 'z'), (sys, 'zz'), (5, 'q'), (B, 'z'), (None, 'f')):
    for f in (lambda: getattr(o, n), lambda: eval(f'o.{n}', {'o': o}), lambda: eval(f'o.{n}()', {'o': o}), lambda: setattr(o, n, 1) if isinstance(o, int) or o is None else 0, lambda: delattr(o, n)):
        try: f()
        except AttributeError as e: print(n, e, e.name, type(e.obj), e.args)
        #> x mine x <class '__main__.A'> ('mine',)
        #> x mine x <class '__main__.A'> ('mine',)
        #> x mine x <class '__main__.A'> ('mine',)
        #> x 'A' object has no attribute 'x' None <class 'NoneType'> ("'A' object has no attribute 'x'",)
        #> q 'B' object has no attribute 'nope' nope <class '__main__.B'> ("'B' object has no attribute 'nope'",)
        #> q 'B' object has no attribute 'nope' nope <class '__main__.B'> ("'B' object has no attribute 'nope'",)
        #> q 'B' object has no attribute 'nope' nope <class '__main__.B'> ("'B' object has no attribute 'nope'",)
        #> q property 'q' of 'B' object has no deleter None <class 'NoneType'> ("property 'q' of 'B' object has no deleter",)
        #> z  z <class '__main__.G'> ()
        #> z  z <class '__main__.G'> ()
        #> z  z <class '__main__.G'> ()
        #> z 'G' object has no attribute 'z' None <class 'NoneType'> ("'G' object has no attribute 'z'",)
        #> zz module 'sys' has no attribute 'zz' zz <class 'module'> ("module 'sys' has no attribute 'zz'",)
        #> zz module 'sys' has no attribute 'zz' zz <class 'module'> ("module 'sys' has no attribute 'zz'",)
        #> zz module 'sys' has no attribute 'zz' zz <class 'module'> ("module 'sys' has no attribute 'zz'",)
        #> zz 'module' object has no attribute 'zz' None <class 'NoneType'> ("'module' object has no attribute 'zz'",)
        #> q 'int' object has no attribute 'q' q <class 'int'> ("'int' object has no attribute 'q'",)
        #> q 'int' object has no attribute 'q' q <class 'int'> ("'int' object has no attribute 'q'",)
        #> q 'int' object has no attribute 'q' q <class 'int'> ("'int' object has no attribute 'q'",)
        #> q 'int' object has no attribute 'q' None <class 'NoneType'> ("'int' object has no attribute 'q'",)
        #> q 'int' object has no attribute 'q' None <class 'NoneType'> ("'int' object has no attribute 'q'",)
        #> z type object 'B' has no attribute 'z' z <class 'type'> ("type object 'B' has no attribute 'z'",)
        #> z type object 'B' has no attribute 'z' z <class 'type'> ("type object 'B' has no attribute 'z'",)
        #> z type object 'B' has no attribute 'z' z <class 'type'> ("type object 'B' has no attribute 'z'",)
        #> z type object 'B' has no attribute 'z' None <class 'NoneType'> ("type object 'B' has no attribute 'z'",)
        #> f 'NoneType' object has no attribute 'f' f <class 'NoneType'> ("'NoneType' object has no attribute 'f'",)
        #> f 'NoneType' object has no attribute 'f' f <class 'NoneType'> ("'NoneType' object has no attribute 'f'",)
        #> f 'NoneType' object has no attribute 'f' f <class 'NoneType'> ("'NoneType' object has no attribute 'f'",)
        #> f 'NoneType' object has no attribute 'f' None <class 'NoneType'> ("'NoneType' object has no attribute 'f'",)
        #> f 'NoneType' object has no attribute 'f' None <class 'NoneType'> ("'NoneType' object has no attribute 'f'",)

print(getattr(sys, 'nope', 5), hasattr(A(), 'x'))  #> 5 False
