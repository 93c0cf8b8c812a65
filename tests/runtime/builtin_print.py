# print: sep, end, file, flush and objects with wrong __str__.
print()                             #>
print(None)                         #> None
print(1, 2, 3, sep='')              #> 123
print(1, 2, sep=None, end=None)     #> 1 2
print('a', end='!\n')               #> a!
print(sep='x')                      #>
print(1, 2, sep=', ', flush=True)   #> 1, 2
import sys, io
s=io.StringIO()
print('x', 'y', file=s, sep='-', end='.')
print(repr(s.getvalue()))           #> 'x-y.'
for k in [dict(sep=1),dict(end=1),dict(foo=1),dict(file=5)]:
    try: print('a',**k)
    except Exception as e: sys.stdout.write(type(e).__name__+' '+str(e)+'\n')
    #> TypeError sep must be None or a string, not int
    #> TypeError end must be None or a string, not int
    #> TypeError 'foo' is an invalid keyword argument for print()
    #> AttributeError 'int' object has no attribute 'write'
class W:
    def write(self,s): sys.stdout.write('['+s+']')
print(1, 2, file=W())               #> [1][ ][2][
                                    #> ]
sys.stdout.write('\n')
class A:
    def __str__(self): return 5
try: print(A())
except TypeError as e: print(e)     #> __str__ returned non-string (type int)
class B:
    def __repr__(self): return 5
try: print(B())
except TypeError as e: print(e)     #> __str__ returned non-string (type int)
try: repr(B())
except TypeError as e: print(e)     #> __repr__ returned non-string (type int)
class C: 
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(C(), [C()], {C():C()} if 0 else (C(), ))  #> str [repr] (repr,)
print(f"{C()} {C()!r} {C()!s:>5} {[C()]}")  #> str repr   str [repr]
sys.stdout.flush()
print(print.__name__, print.__self__, print.__text_signature__)
#> print <module 'builtins' (built-in)> ($module, /, *args, sep=' ', end='\n', file=None, flush=False)
