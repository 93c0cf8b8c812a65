# String building in loops; results never alias.
s = ""
for i in range(20): s += chr(97 + i)
print(s)                            #> abcdefghijklmnopqrst
t = s; s += "!"; print(s, t); u = v = "x"; u += "y"; print(u, v)
#> abcdefghijklmnopqrst! abcdefghijklmnopqrst
#> xy x
def build(n):
    out = ""; snaps = []
    for i in range(n):
        out += str(i)
        snaps.append(out)
    return snaps
print(build(6))                     #> ['0', '01', '012', '0123', '01234', '012345']
class O: s = ""
o = O(); o.s += "a"; o.s += "b"; print(o.s, O.s); d = {"k": ""}; d["k"] += "z"; d["k"] += d["k"]; print(d); l = ["a"]; l[0] += "b"; l[0] += l[0]; print(l)
#>= 'ab '
#> {'k': 'zz'}
#> ['abab']
g = "glob"
def addg():
    global g
    g += "!"; keep = g; g += "?"
    return keep, g
print(addg()); w = "é"; w += "€"; w += "😀"; w += "a"; print(w, len(w)); w = w + w; print(w[::-1]); x = "a" * 5; x = x + x + x; x += x; print(x, len(x)); a = b = "base"; a = a + "1"; b = b + "2"; print(a, b); s = "abc"; s = s + s[1] + s; s = s[1:] + s; print(s); p = "k"; q = {p: 1}; p += "2"; print(q, p); parts = []; r = "seed"
#> ('glob!', 'glob!?')
#> é€😀a 4
#> a😀€éa😀€é
#> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 30
#> base1 base2
#> bcbabcabcbabc
#> {'k': 1} k2
for i in range(3): parts.append(r); r += str(i)
print(parts, r)                     #> ['seed', 'seed0', 'seed01'] seed012
def param(s): s += "x"; return s
z = "orig"; print(param(z), z, param(param(z))); print("".join([c + c for c in "abc"]), "ab" + "cd" * 2 + "e", ("a" "b") + 'c', sum(len(x) for x in build(5)))
#> origx orig origxx
#> aabbcc abcdcde abc 15
b = b""; 
for i in range(5): b += bytes([i]); c = b
b += b"end"; print(b, c); ba = bytearray(); bb = ba; ba += b"x"; print(bb, ba is bb)
#> b'\x00\x01\x02\x03\x04end' b'\x00\x01\x02\x03\x04'
#> bytearray(b'x') True
