# Loop else with nested breaks; iterating changing containers.
def find(grid, t):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == t: break
        else: continue
        return r, c
    else: return None
print(find([[1, 2], [3, 4]], 3), find([[1]], 9))  #> (1, 0) None
n = 0
while n < 5:
    n += 1
    for d in range(2, n):
        if n % d == 0: break
    else: print("prime", n)         #> prime 1
                                    #> prime 2
                                    #> prime 3
                                    #> prime 5
l = [1, 2, 3, 4, 5, 6]
for i, x in enumerate(l):
    if x % 2 == 0: l.remove(x)
print(l)                            #> [1, 3, 5]
l = [3]
for x in l:
    if x: l.append(x - 1)
print(l)                            #> [3, 2, 1, 0]
d = {1: 1}
for k in list(d):
    d[k + 1] = 0
print(d)                            #> {1: 1, 2: 0}
for i in range(3):
    for i in range(2): pass
    print("outer sees", i)          #> outer sees 1
                                    #> outer sees 1
                                    #> outer sees 1
it = iter([1, 2, 3, 4])
for x in it:
    print(x, next(it, None))        #> 1 2
                                    #> 3 4
for x in (yield_ for yield_ in range(2)): print(x)  #> 0
                                                    #> 1
for i in reversed(range(3)): print(i, end=" ")  #> 2 1 0 a 2 b 1 0 a c 1 b d 10
for a, b in sorted({"b": 1, "a": 2}.items()): print(a, b, end=" ")
for i, (a, b) in enumerate(zip("ab", "cd")): print(i, a, b, end=" ")
for x in range(3): x = 10
print(x)
for _ in range(0): pass
else: print("zero")                 #> zero
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print(i, end=",")               #> 2,4,6,
print()
for x in range(2**64, 2**64 + 2): print(x)  #> 18446744073709551616
                                            #> 18446744073709551617
for x in range(10, 0, -3): print(x, end=" ")  #>= '10 7 4 1 a b '
for x in "a", "b": print(x, end=" ")
print()
