# Where the target of an assignment expression lives.
(x := 4)
print(x)                            #> 4
if x := 2: print(True)              #> True
print(x)                            #> 2
print(4, x := 5)                    #> 4 5
print(x)                            #> 5
x = 1
print(x, x := 5, x)                 #> 1 5 5
def foo():
    print("any", any((hit := i) % 5 == 3 and (hit % 2) == 0 for i in range(10)))
    return hit
hit = 123
print(foo(), hit)                   #> any True
                                    #> 8 123
print((y := 1) + y)                 #> 2
print([z := 1, z**2])               #> [1, 1]
print({(a := 1): (b := 2)}, a, b)   #> {1: 2} 1 2
while (n := len(str(x))) < 3: x *= 10
print(n, x)                         #> 3 500
print(f"{(q:=10)} {q}")             #> 10 10
lst = [last := i for i in range(3)]
print(lst, last)                    #> [0, 1, 2] 2
