# stderr: any
# dis: it lists something for everything that has code.
import dis, io
def f(a):
    for i in a: print(i)
    return [x for x in a]
class C:
    def m(self): return 1
for o in (f, C, C.m, C().m, "x = 1", f.__code__, (i for i in [])):
    b = io.StringIO(); dis.dis(o, file=b); print(type(o).__name__, len(b.getvalue()) > 20)
    #> function True
    #> type True
    #> function True
    #> method True
    #> str True
    #> code True
    #> generator True
print(all(hasattr(i, "opname") and i.offset >= 0 for i in dis.get_instructions(f)), len(list(dis.get_instructions(f))) > 5)
#> True True
try: dis.dis(5)
except TypeError as e: print(e)     #> don't know how to disassemble int objects
