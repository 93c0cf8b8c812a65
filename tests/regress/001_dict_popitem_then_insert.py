# Taking items from the end and adding others must leave free places in the table, or a search would not end.
d = {}
for n in range(2000):
    for k in range(5): d[f"key {n} {k}"] = n
    for k in range(5): d.popitem()
    assert f"missing {n}" not in d
print(len(d))                       #> 0
e = dict.fromkeys("abcde")
for n in range(500):
    e.popitem(); e[n] = n
print(len(e), list(e)[:4], list(e)[-1])  #> 5 ['a', 'b', 'c', 'd'] 499
while e: print(*e.popitem(), end=" ")
print()                             #> 499 499 d None c None b None a None 
