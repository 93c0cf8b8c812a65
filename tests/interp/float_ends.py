# Floats and instances of classes derived from float die by the same door.
class F(float):
    __slots__ = ()
class G(float):
    def __init__(self, v): self.note = [v]
    def __del__(self): print("end", float(self))
class P: pass
p = P()
p.v = 0.0
for k in range(100):
    p.v = p.v + 0.5
    p.v = F(k)
    p.v = p.v * 1.0
p.v = G(1.5)
p.v = 2.5                           #> end 1.5
d = {"k": G(3.5)}
d["k"] = F(1)                       #> end 3.5
x = [1.5, F(2.5), G(4.5)]
x[:] = [float(v) for v in x]        #> end 4.5
print(p.v, d, x, F.__mro__[1] is float)  #> 2.5 {'k': 1.0} [1.5, 2.5, 4.5] True
