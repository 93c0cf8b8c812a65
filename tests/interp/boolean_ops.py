# and, or, not, conditional expressions; what they return.
for a in (0, 1, "", "x", [], [0], None):
    print(repr(a), a and "right", a or "right", not a, "then" if a else "else", not not a, a and 0 or "third", (a or 0) and "both")
    #> 0 0 right True else False third 0
    #> 1 right 1 False then True third both
    #> ''  right True else False third 0
    #> 'x' right x False then True third both
    #> [] [] right True else False third 0
    #> [0] right [0] False then True third both
    #> None None right True else False third 0
def t(n): print("T" + n, end=" "); return True
def f(n): print("F" + n, end=" "); return False
print(t("1") and f("2") and t("3")); print(f("1") or t("2") or t("3")); print(t("1") and t("2") or f("3")); print(f("1") and t("2") or t("3")); print(not t("1") and t("2")); print(t("a") if f("b") else t("c")); print(t("1") or 1 / 0); print(f("1") and 1 / 0); print((t("1") or t("2")) and (f("3") or t("4")))
#> T1 F2 False
#> F1 T2 True
#> T1 T2 True
#> F1 T3 True
#> T1 False
#> Fb Tc True
#> T1 True
#> F1 False
#> T1 F3 T4 True
if t("if") and f("x") or t("y"): print("yes")  #> Tif Fx Ty yes
if not (f("a") or f("b")): print("neither")  #> Fa Fb neither
while f("w") or f("w2"): pass       #> Fw Fw2 w-else
else: print("w-else")
assert t("assert") or f("never"); print()  #>= 'Tassert '
print([x for x in range(6) if x % 2 and x > 2 or x == 0], 1 and 2 or 3 and 4, 0 or [] or {} or "", 1 if 0 else 2 if 0 else 3, (1 if 1 else 0) + 1, not 1 == 2, not 0 == False, (not 0) == True, -1 and +1, 1 < 2 and 2 < 3 or 1 / 0)
#> [0, 3, 5] 2  3 2 True False True 1 True
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): print("?", end=""); return self.v
x = B(True) and B(False) or B(True); print(x.v); y = not B(False); print(y); z = B(False) if B(True) else 0; print(z.v)
#> ??True
#> ?True
#> ?False
def ret(a, b): return a and b
print(ret(0, 1), ret(1, 0), ret([], 1), ret("a", "b"))  #> 0 0 [] b
