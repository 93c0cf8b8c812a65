# Primes, matrices, Newton, fractions, polynomials, big numbers, statistics.
def primes(n):
    s = bytearray([1]) * (n + 1); s[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]: s[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, v in enumerate(s) if v]
p = primes(100000); print(len(p), p[-5:], sum(p))
#> 9592 [99929, 99961, 99971, 99989, 99991] 454396537
def det(m):
    m = [row[:] for row in m]; sign = 1; prev = 1
    for k in range(len(m) - 1):
        if m[k][k] == 0:
            for i in range(k + 1, len(m)):
                if m[i][k]: m[k], m[i] = m[i], m[k]; sign = -sign; break
            else: return 0
        for i in range(k + 1, len(m)):
            for j in range(k + 1, len(m)): m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // prev
        prev = m[k][k]
    return sign * m[-1][-1]
print(det([[2, -1, 0], [-1, 2, -1], [0, -1, 2]]), det([[(i * j + i ^ j) % 17 for j in range(12)] for i in range(12)]))
#> 4 -103811424698
def newton(f, d, x):
    for _ in range(50):
        n = x - f(x) / d(x)
        if abs(n - x) < 1e-15: break
        x = n
    return x
print(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0))  #> 1.4142135623730951
from math import gcd
class Frac:
    def __init__(self, n, d=1): g = gcd(n, d) * (1 if d > 0 else -1); self.n, self.d = n // g, d // g
    def __add__(self, o): return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    def __mul__(self, o): return Frac(self.n * o.n, self.d * o.d)
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d)
    def __repr__(self): return f"{self.n}/{self.d}"
print(sum((Frac(1, k) for k in range(1, 30)), Frac(0)), Frac(6, -4), Frac(1, 2) * Frac(2, 3))
#> 9227046511387/2329089562800 -3/2 1/3
def poly(c, x):
    r = 0
    for a in reversed(c): r = r * x + a
    return r
print(poly([1, 2, 3], 10), poly([1.5, -0.5], 2), poly([1] * 100, 3))
#> 321 0.5 257688760366005665518230564882810636351053761000
def modpow(b, e, m):
    r = 1
    while e: r, b, e = (r * b % m if e & 1 else r), b * b % m, e >> 1
    return r
print(modpow(3, 10**20, 10**9 + 7) == pow(3, 10**20, 10**9 + 7), 2**607 - 1, sum(map(int, str(2**1000))))
#> True 531137992816767098689588206552468627329593117727031923199444138200403559860852242739162502265229285668889329486246501015346579337652707239409519978766587351943831270835393219031728127 1366
data = [2.5, 3.5, 1.0, 4.0, 9.75]; mean = sum(data) / len(data); var = sum((x - mean) ** 2 for x in data) / len(data); print(f"{mean:.3f} {var:.4f} {var ** 0.5:.5f} {sorted(data)[len(data) // 2]}")
#> 4.150 8.8900 2.98161 3.5
def collatz(n):
    steps = 0
    while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; steps += 1
    return steps
print(max(range(1, 3000), key=collatz), [collatz(n) for n in (1, 27, 97)])  #> 2919 [0, 111, 118]
fib = [0, 1]
while len(fib) < 300: fib.append(fib[-1] + fib[-2])
print(fib[100], fib[299], fib[299] % 997); x = 1
#> 354224848179261915075 137347080577163115432025771710279131845700275212767467264610201 383
for i in range(1, 200): x *= i
print(x % (10**9 + 7), len(str(x)), x.bit_length(), str(x)[:20], x >> 1200)
#> 928612402 373 1238 39432893368239525177 229014957262
