# del of names, attributes and items; what cannot be deleted.
x=1
del x
try: x
except NameError as e: print(e)     #> name 'x' is not defined
try: del x
except NameError as e: print(e)     #> name 'x' is not defined
def f():
    y=1
    del y
    try: del y
    except UnboundLocalError as e: print(e)
    try: y
    except UnboundLocalError as e: print(e)
f()
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
def g():
    global q
    q=1
    del q
    try: del q
    except NameError as e: print(e)
g()                                 #> name 'q' is not defined
a=b=c=1
del a, b
del (c)
a, b=[1, 2, 3], {1:2}
del a[0], b[1]
print(a, b)                         #> [2, 3] {}
del [a, b]
a=1
b=2
del (a, b)
class C: x=1; del x
print(hasattr(C,'x'))               #> False
try:
    class C2: del zz
except NameError as e: print(e)     #> name 'zz' is not defined
for s in ("del 1", "del f()", "del a+b", "del (a,1)", "del *a", "del [a for a in b]",
    "del a if 1 else b", "del 'a'", "del None", "del a.b.c(),d", "del", "del a,", "del ()",
    "del []", "del (a:=1)", "del lambda:0", "del -a", "del a<b", "del {}", "del ...", "del a=1",
    "del f'x'", "del a and b", "del not a", "del (yield)", "del await x",
    "del a[0], b.c, (d, [e])", "del True", "del __debug__", "del a b", "del (a b)", "del a.None"):
    try: compile(s,'s','exec'); print(s,'ok')
    except SyntaxError as e: print(s,e.msg,e.offset,e.end_offset)
#> del 1 cannot delete literal 5 6
#> del f() cannot delete function call 5 8
#> del a+b cannot delete expression 5 8
#> del (a,1) cannot delete literal 8 9
#> del *a cannot delete starred 5 7
#> del [a for a in b] cannot delete list comprehension 5 19
#> del a if 1 else b cannot delete conditional expression 5 18
#> del 'a' cannot delete literal 5 8
#> del None cannot delete None 5 9
#> del a.b.c(),d cannot delete function call 5 12
#> del invalid syntax 4 4
#> del a, ok
#> del () ok
#> del [] ok
#> del (a:=1) cannot delete named expression 6 10
#> del lambda:0 cannot delete lambda 5 13
#> del -a cannot delete expression 5 7
#> del a<b cannot delete comparison 5 8
#> del {} cannot delete dict literal 5 7
#> del ... cannot delete ellipsis 5 8
#> del a=1 invalid syntax 6 7
#> del f'x' cannot delete f-string expression 5 9
#> del a and b cannot delete expression 5 12
#> del not a cannot delete expression 5 10
#> del (yield) cannot delete yield expression 6 11
#> del await x cannot delete await expression 5 12
#> del a[0], b.c, (d, [e]) ok
#> del True cannot delete True 5 9
#> del __debug__ cannot delete __debug__ 5 14
#> del a b invalid syntax 7 8
#> del (a b) invalid syntax. Perhaps you forgot a comma? 6 9
#> del a.None invalid syntax 7 11
