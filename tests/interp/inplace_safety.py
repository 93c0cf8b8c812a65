# Temporaries may be reused in place, names never.
def f(a):
    b = a
    b = b + 1
    b += 1
    return a, b
for v in (1000, 10**30, 1.5, 2**62): print(f(v))  #> (1000, 1002)
#> (1000000000000000000000000000000, 1000000000000000000000000000002)
#> (1.5, 3.5)
#> (4611686018427387904, 4611686018427387906)
x = 10**6; y = x; x += 1; x = x * 2; print(x, y)  #> 2000002 1000000
l = [10**6]; z = l[0]; l[0] += 5; print(l, z)  #> [1000005] 1000000
def g(n):
    s = n + 0.5
    t = s
    s = s + 1.0
    s = s * s
    return s, t
print(g(1), g(2.25))                #> (6.25, 1.5) (14.0625, 2.75)
a = 5000; ids = id(a); b = a; a = a + 1; print(b, a, id(b) == ids)  #> 5000 5001 True
def acc(vals):
    t = 0.0; seen = []
    for v in vals:
        t = t + v
        seen.append(t)
    return seen
print(acc([1.5, 2.5, 3.5]), acc([10**20, 1]), acc([2**61] * 4))
#> [1.5, 4.0, 7.5] [1e+20, 1e+20] [2.305843009213694e+18, 4.611686018427388e+18, 6.917529027641082e+18, 9.223372036854776e+18]
def swap(n):
    a, b = 1, 1
    for _ in range(n): a, b = b, a + b
    return a, b
print(swap(100), swap(92))
#> (573147844013817084101, 927372692193078999176) (12200160415121876738, 19740274219868223167)
class C: pass
c = C(); c.v = 1.25; w = c.v; c.v = c.v + 1; c.v += 1; print(w, c.v)  #> 1.25 3.25
s = "ab"; t = s; s += "c"; s += "d"; print(s, t); u = s; s = s + "e"; print(u, s)  #> abcd ab
                                                                                   #> abcd abcde
def strings(n):
    s = ""; keep = []
    for i in range(n):
        s += str(i)
        if i % 3 == 0: keep.append(s)
    return keep
print(strings(10))                  #> ['0', '0123', '0123456', '0123456789']
def default(v=0.5):
    v = v + 1
    return v
print(default(), default())         #> 1.5 1.5
const = lambda: 1000 + 0
print(const() + 1, const(), [const() for _ in range(2)])  #> 1001 1000 [1000, 1000]
def left_rebinds():
    n = 100000
    def change():
        nonlocal n
        n = 5
        return 1
    return n + change(), n
print(left_rebinds())               #> (100001, 5)
def local_rebinds(x):
    return x + (x := 7) + x
print(local_rebinds(100000))        #> 100014
def loop_const():
    out = []
    for i in range(3):
        k = 123456
        k += i
        out.append(k)
    return out
print(loop_const(), loop_const())   #> [123456, 123457, 123458] [123456, 123457, 123458]
it = iter(range(1000, 1003)); first = next(it); second = next(it); print(first, second)
#> 1000 1001
t = (1.5, 2.5); q = t[0] + 1; print(t, q); d = {"k": 10**9}; r = d["k"]; d["k"] -= 1; print(d, r)
#> (1.5, 2.5) 2.5
#> {'k': 999999999} 1000000000
