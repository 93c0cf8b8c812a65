# Word wrap, a table printer, a CSV reader, a Caesar cipher, roman numerals, run lengths, anagrams, a diff.
def wrap(text, width):
    lines, cur = [], ""
    for w in text.split():
        if cur and len(cur) + 1 + len(w) > width: lines.append(cur); cur = w
        else: cur = f"{cur} {w}".strip()
    return lines + [cur] if cur else lines
print(*wrap("The quick brown fox jumps over the lazy dog and runs away from here", 20), sep="\n")
#> The quick brown fox
#> jumps over the lazy
#> dog and runs away
#> from here
rows = [("name", "qty", "price"), ("apple", 3, 0.5), ("kiwi", 12, 0.333), ("watermelon", 1, 3.0)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for r in rows: print(" | ".join(f"{v:<{w}}" if isinstance(v, str) else f"{v:>{w}.2f}" if isinstance(v, float) else f"{v:>{w}}" for v, w in zip(r, widths)))
#> name       | qty | price
#> apple      |   3 |  0.50
#> kiwi       |  12 |  0.33
#> watermelon |   1 |  3.00
def csv(line):
    out, cur, quoted, i = [], "", False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1:i + 2] == '"': cur += c; i += 1
            elif c == '"': quoted = False
            else: cur += c
        elif c == '"': quoted = True
        elif c == ",": out.append(cur); cur = ""
        else: cur += c
        i += 1
    return out + [cur]
print(csv('a,"b,c","say ""hi""",,d'))  #> ['a', 'b,c', 'say "hi"', '', 'd']
def caesar(s, k): return "".join(chr((ord(c) - b + k) % 26 + b) if (b := 65 if c.isupper() else 97 if c.islower() else 0) else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
#> Khoor, Zruog! Hello, World!
def roman(n): return "".join(s * (n // v) for s, v, n in ((s, v, n % p) for s, v, p in zip(("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"), (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), (10**9, 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4))))
print([roman(n) for n in (1, 4, 9, 14, 40, 1990, 2024)])
#> ['I', 'IV', 'IXIVI', 'XVIVII', 'XL', 'MCMCDCCCXCXLXXXII', 'MMXXVIV']
from itertools import groupby
print("".join(f"{len(list(g))}{k}" for k, g in groupby("aaabccdddd")))  #> 3a1b2c4d
words = "listen silent enlist google elbow below inlets".split(); groups = {}
for w in words: groups.setdefault("".join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])
#> [['listen', 'silent', 'enlist', 'inlets'], ['elbow', 'below']]
def lcs(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1): t[i][j] = t[i + 1][j + 1] + 1 if a[i] == b[j] else max(t[i + 1][j], t[i][j + 1])
    i = j = 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]: yield " " + a[i]; i += 1; j += 1
        elif j < len(b) and (i == len(a) or t[i][j + 1] >= t[i + 1][j]): yield "+" + b[j]; j += 1
        else: yield "-" + a[i]; i += 1
print(*lcs("one two three four".split(), "one three five four".split()))
#>  one -two  three +five  four
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]
print(edit("kitten", "sitting"), edit("", "abc"), edit("same", "same"))  #> 3 3 0
