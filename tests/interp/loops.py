# for, while, break, continue, else.
for i in range(3): print(i, end=" ")  #> 0 1 2 else
else: print("else")
for i in range(5):
    if i == 2: continue
    if i == 4: break
    print(i, end=" ")               #> 0 1 3 i is 4
else: print("never")
print("i is", i)
n = 0
while n < 3: n += 1
else: print("while else", n)        #> while else 3
while True:
    n += 1
    if n > 5: break
else: print("never")
for i in []: pass
else: print("empty else", i)        #> empty else 4
for i in range(2):
    for j in range(3):
        if j == 1: break
        print(i, j)                 #> 0 0
                                    #> 1 0
    else: print("never")
for i in range(3):
    try:
        if i == 1: continue
        print("body", i)
    finally: print("finally", i)
#> body 0
#> finally 0
#> finally 1
#> body 2
#> finally 2
for i in range(3):
    try: break
    finally: print("cleanup")       #> cleanup
for x in (1, 2), "ab", {3: 4}: print(x, end=";")  #> (1, 2);ab;{3: 4};
print()
for c in "hé😀": print(c, end=",")   #> h,é,😀,a
for k in {"a": 1}: print(k)
for i, in [(1,), (2,)]: print(i)    #> 1
                                    #> 2
class O: pass
o = O(); d = {}
for o.attr in range(2): pass
for d["k"] in "xy": pass
for (a, b) in zip("ab", "cd"): pass
print(o.attr, d, a, b)              #> 1 {'k': 'y'} b d
def f():
    for i in range(10):
        while True:
            if i > 3: return i
            break
print(f())                          #> 4
def g():
    while 1:
        try: return "try"
        finally: break
    return "after break"
print(g())                          #> after break
i = 100
for i in range(i, i + 2): i = "rebound"
print(i)                            #> rebound
x = 10
while x: x -= 3 if x > 3 else x
print(x)                            #> 0
while 0: print("never")
while (line := "abc"[x:x + 1]): x += 1
print(x)                            #> 3
for a in range(2):
    for b in range(2):
        for c in range(2):
            if (a, b, c) == (1, 0, 1): break
        else: continue
        break
    else: continue
    break
print(a, b, c)                      #> 1 0 1
