# Names of modules, classes and builtins at sites that have specialised: hit, shadow, delete, come back.
hits = []
for i in range(200):
    hits.append(len)
    total = i
print(total, all(h is len for h in hits))  #> 199 True
del hits

out = []
for i in range(200):
    out.append(len("abc"))
    if i == 120: len = lambda s: "shadow"
    if i == 150: del len
print(out[119:123], out[149:153])   #> [3, 3, 'shadow', 'shadow'] ['shadow', 'shadow', 3, 3]

x = 0
for i in range(150):
    x = x + 1
    if i == 100: globals()["fresh"] = 1          # the keys change: the site finds its place again
    if i == 110: del fresh
    if i == 120: globals().update({f"more{k}": k for k in range(200)})
print(x, more199)                   #> 150 199

seen = []
for i in range(150):
    try:
        seen.append(y)
    except NameError as e:
        seen.append(str(e))
    y = i
    if i > 90 and i % 2: del y
print(seen[0], seen[50], seen[91:95])
#> name 'y' is not defined 49 [90, "name 'y' is not defined", 92, "name 'y' is not defined"]

globals()[1] = "a key that is no string"
def reads(): return print_count
print_count = 5
print(sum(reads() for _ in range(100)))  #> 500
def shadowed(): return max
max = "own"
print({shadowed() for _ in range(100)})  #> {'own'}
del max, globals()[1]
print({shadowed() for _ in range(100)} == {__builtins__.max})  #> True

def counter():
    global count
    count += 1
count = 0
for _ in range(100): counter()
class Loud:
    def __del__(self):
        global count
        print("released", count)
count = Loud()
try: counter()
except TypeError as e: print(e)     #> unsupported operand type(s) for +=: 'Loud' and 'int'
count = 7                           #> released 7
counter()
print(count)                        #> 8

class Space(dict):
    def __getitem__(self, key):
        if key == "magic": return len(self)
        return dict.__getitem__(self, key)
    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases): return Space()
class Body(metaclass=Meta):
    found = []
    for k in range(100):
        found.append(magic)
print(Body.found[0], Body.found[-1])  #> 4 4

class Plain:
    for k in range(100):
        a = k
        b = a + 1
    c = len("abcd")
print(Plain.a, Plain.b, Plain.c)    #> 99 100 4
code = compile("for i in range(70): v = i\nw = v + base", "<x>", "exec")
for base in (1, 10):
    space = {"base": base}
    exec(code, space)
    print(space["w"])
    local = {}
    exec(code, {"base": 100}, local)
    print(local["w"], sorted(local))
#> 70
#> 169 ['i', 'v', 'w']
#> 79
#> 169 ['i', 'v', 'w']
