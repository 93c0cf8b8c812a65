# match, case, _ and type stay names.
match = [1, 2, 3]; case = "c"; _ = 9; type_ = 1
print(match[0], case, _, match [1], match[0:2], len(match)); match.append(4); print(match, -match[0], match * 2)
#> 1 c 9 2 [1, 2] 3
#> [1, 2, 3, 4] -1 [1, 2, 3, 4, 1, 2, 3, 4]
def case_(match, case=5): return match + case
print(case_(1), case_(match=2, case=3))  #> 6 5
class match_: case = 1; match = 2
print(match_.case, match_.match)    #> 1 2
match = lambda x: ("called", x)
print(match(5), match (6), match((7)), match([8])[1])
#> ('called', 5) ('called', 6) ('called', 7) [8]
match(1)
match: int = 5; print(match)        #> 5
match -= 1; print(match); match, case = 1, 2; print(match, case); match = case = 3; match; case; _; print(match == case, match and case, match if case else _, [match for match in "ab"], {match: case}, match is case)
#> 4
#> 1 2
#> True 3 3 ['a', 'b'] {3: 3} True
match case:
    case 3: print("three")          #> three
match match:
    case case: print("bound", case)  #> bound 3
match (match):
    case _: print("wild")           #> wild
match -match:
    case -3: print("neg")           #> neg
match [match, case]:
    case [3, 3]: print("list")      #> list
match {}:
    case {}: print("dict")          #> dict
match not match:
    case False: print("not")        #> not
match lambda: 0:
    case x: print(callable(x))      #> True
match match, case:
    case 3, 3: print("tuple")       #> tuple
match *[1], 2:
    case 1, 2: print("star")        #> star
match 1:
    case (1): print("paren")        #> paren
match "a":
    case ("a" | "b") as c: print(c)  #> a
match [1, [2]]:
    case [int() as a, [int(b)]]: print(a, b)  #> 1 2
match 5:
    case x if x > 3: print("guard")  #> guard
    case _ if True: print("no")
for match in range(2): pass
with open("/dev/null") as match: pass
import os as match; print(match.sep); del match  #> /
case = 1
print(case)                         #> 1
async_ = 1; print(async_)           #> 1
