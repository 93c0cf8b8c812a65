# What cannot be assigned to, deleted or bound.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('1 = x')
#> SyntaxError 1:1-1:2 cannot assign to literal here. Maybe you meant '==' instead of '='? '1 = x'
show('"a" = 1')
#> SyntaxError 1:1-1:4 cannot assign to literal here. Maybe you meant '==' instead of '='? '"a" = 1'
show('f() = 1')
#> SyntaxError 1:1-1:4 cannot assign to function call here. Maybe you meant '==' instead of '='? 'f() = 1'
show('None = 1')                    #> SyntaxError 1:1-1:5 cannot assign to None 'None = 1'
show('True = 1')                    #> SyntaxError 1:1-1:5 cannot assign to True 'True = 1'
show('False = 1')                   #> SyntaxError 1:1-1:6 cannot assign to False 'False = 1'
show('... = 1')
#> SyntaxError 1:1-1:4 cannot assign to ellipsis here. Maybe you meant '==' instead of '='? '... = 1'
show('__debug__ = 1')               #> SyntaxError 1:1-1:10 cannot assign to __debug__ None
show('x + 1 = 2')
#> SyntaxError 1:1-1:6 cannot assign to expression here. Maybe you meant '==' instead of '='? 'x + 1 = 2'
show('-x = 1')
#> SyntaxError 1:1-1:3 cannot assign to expression here. Maybe you meant '==' instead of '='? '-x = 1'
show('not x = 1')                   #> SyntaxError 1:1-1:6 cannot assign to expression 'not x = 1'
show('x < y = 1')                   #> SyntaxError 1:1-1:6 cannot assign to comparison 'x < y = 1'
show('x and y = 1')                 #> SyntaxError 1:1-1:8 cannot assign to expression 'x and y = 1'
show('x if y else z = 1')
#> SyntaxError 1:1-1:14 cannot assign to conditional expression 'x if y else z = 1'
show('lambda: 0 = 1')               #> SyntaxError 1:1-1:10 cannot assign to lambda 'lambda: 0 = 1'
show('(x, 1) = 2')                  #> SyntaxError 1:5-1:6 cannot assign to literal '(x, 1) = 2'
show('[x, f()] = 1')
#> SyntaxError 1:5-1:8 cannot assign to function call '[x, f()] = 1'
show('(x, y + 1) = 2')
#> SyntaxError 1:5-1:10 cannot assign to expression '(x, y + 1) = 2'
show('{} = 1')
#> SyntaxError 1:1-1:3 cannot assign to dict literal here. Maybe you meant '==' instead of '='? '{} = 1'
show('{x} = 1')
#> SyntaxError 1:1-1:4 cannot assign to set display here. Maybe you meant '==' instead of '='? '{x} = 1'
show('{x: 1} = 1')
#> SyntaxError 1:1-1:7 cannot assign to dict literal here. Maybe you meant '==' instead of '='? '{x: 1} = 1'
show('[x for x in y] = 1')
#> SyntaxError 1:1-1:15 cannot assign to list comprehension here. Maybe you meant '==' instead of '='? '[x for x in y] = 1'
show('(x for x in y) = 1')
#> SyntaxError 1:1-1:15 cannot assign to generator expression '(x for x in y) = 1'
show('{x for x in y} = 1')
#> SyntaxError 1:1-1:15 cannot assign to set comprehension here. Maybe you meant '==' instead of '='? '{x for x in y} = 1'
show('{x: y for x in z} = 1')
#> SyntaxError 1:1-1:18 cannot assign to dict comprehension here. Maybe you meant '==' instead of '='? '{x: y for x in z} = 1'
show('f"{x}" = 1')
#> SyntaxError 1:1-1:7 cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 'f"{x}" = 1'
show('"a" "b" = 1')
#> SyntaxError 1:1-1:8 cannot assign to literal here. Maybe you meant '==' instead of '='? '"a" "b" = 1'
show('(yield) = 1')
#> SyntaxError 1:2-1:7 cannot assign to yield expression here. Maybe you meant '==' instead of '='? '(yield) = 1'
show('def f(): (yield x) = 1')
#> SyntaxError 1:11-1:18 cannot assign to yield expression here. Maybe you meant '==' instead of '='? 'def f(): (yield x) = 1'
show('def f(): yield x = 1')
#> SyntaxError 1:10-1:17 assignment to yield expression not possible 'def f(): yield x = 1'
show('await x = 1')
#> SyntaxError 1:1-1:8 cannot assign to await expression here. Maybe you meant '==' instead of '='? 'await x = 1'
show('async def f(): await x = 1')
#> SyntaxError 1:16-1:23 cannot assign to await expression here. Maybe you meant '==' instead of '='? 'async def f(): await x = 1'
show('*x = 1')
#> SyntaxError 1:1-1:3 starred assignment target must be in a list or tuple None
show('*x, *y = 1')
#> SyntaxError 1:1-1:7 multiple starred expressions in assignment None
show('(*x) = 1')
#> SyntaxError 1:2-1:4 cannot use starred expression here '(*x) = 1'
show('[*x, *y] = z')
#> SyntaxError 1:1-1:9 multiple starred expressions in assignment None
show('*(x, 1), = 1')                #> SyntaxError 1:6-1:7 cannot assign to literal '*(x, 1), = 1'
show('x, 1 = 2')
#> SyntaxError 1:4-1:5 cannot assign to literal here. Maybe you meant '==' instead of '='? 'x, 1 = 2'
show('x = 1 = y')                   #> SyntaxError 1:5-1:6 cannot assign to literal 'x = 1 = y'
show('x = f() = 1')
#> SyntaxError 1:5-1:8 cannot assign to function call 'x = f() = 1'
show('x = y + 1 = z')
#> SyntaxError 1:5-1:10 cannot assign to expression 'x = y + 1 = z'
show('x = (y, 1) = z')
#> SyntaxError 1:9-1:10 cannot assign to literal 'x = (y, 1) = z'
show('(x := 1) = 2')
#> SyntaxError 1:2-1:8 cannot assign to named expression here. Maybe you meant '==' instead of '='? '(x := 1) = 2'
show('x.y() = 1')
#> SyntaxError 1:1-1:6 cannot assign to function call here. Maybe you meant '==' instead of '='? 'x.y() = 1'
show('x() += 1')
#> SyntaxError 1:1-1:4 'function call' is an illegal expression for augmented assignment 'x() += 1'
show('1 += 1')
#> SyntaxError 1:1-1:2 'literal' is an illegal expression for augmented assignment '1 += 1'
show('x + 1 += 1')
#> SyntaxError 1:1-1:6 'expression' is an illegal expression for augmented assignment 'x + 1 += 1'
show('(x, y) += 1')
#> SyntaxError 1:1-1:7 'tuple' is an illegal expression for augmented assignment '(x, y) += 1'
show('[x] += 1')
#> SyntaxError 1:1-1:4 'list' is an illegal expression for augmented assignment '[x] += 1'
show('x, y += 1')
#> SyntaxError 1:1-1:5 'tuple' is an illegal expression for augmented assignment 'x, y += 1'
show('None += 1')
#> SyntaxError 1:1-1:5 'None' is an illegal expression for augmented assignment 'None += 1'
show('"a" += "b"')
#> SyntaxError 1:1-1:4 'literal' is an illegal expression for augmented assignment '"a" += "b"'
show('f() -= 1')
#> SyntaxError 1:1-1:4 'function call' is an illegal expression for augmented assignment 'f() -= 1'
show('x := 1')                      #> SyntaxError 1:3-1:5 invalid syntax 'x := 1'
show('(x.y := 1)')
#> SyntaxError 1:2-1:5 cannot use assignment expressions with attribute '(x.y := 1)'
show('(x[0] := 1)')
#> SyntaxError 1:2-1:6 cannot use assignment expressions with subscript '(x[0] := 1)'
show('(1 := 2)')
#> SyntaxError 1:2-1:3 cannot use assignment expressions with literal '(1 := 2)'
show('(f() := 1)')
#> SyntaxError 1:2-1:5 cannot use assignment expressions with function call '(f() := 1)'
show('((x) := 1)')
#> SyntaxError 1:3-1:4 cannot use assignment expressions with name '((x) := 1)'
show('((x, y) := 1)')
#> SyntaxError 1:2-1:8 cannot use assignment expressions with tuple '((x, y) := 1)'
show('(None := 1)')
#> SyntaxError 1:2-1:6 cannot use assignment expressions with None '(None := 1)'
show('(True := 1)')
#> SyntaxError 1:2-1:6 cannot use assignment expressions with True '(True := 1)'
show('[x := 1 for x in y]')
#> SyntaxError 1:2-1:3 assignment expression cannot rebind comprehension iteration variable 'x' None
show('[(x := 1) for x in y]')
#> SyntaxError 1:3-1:4 assignment expression cannot rebind comprehension iteration variable 'x' None
show('[i for i in (j := x)]')
#> SyntaxError 1:14-1:20 assignment expression cannot be used in a comprehension iterable expression None
show('x = y := 1')                  #> SyntaxError 1:7-1:9 invalid syntax 'x = y := 1'
show('f(x = y := 1)')               #> SyntaxError 1:9-1:11 invalid syntax 'f(x = y := 1)'
show('lambda: x := 1')
#> SyntaxError 1:1-1:10 cannot use assignment expressions with lambda 'lambda: x := 1'
show('f(a.b := 1)')                 #> SyntaxError 1:7-1:9 invalid syntax 'f(a.b := 1)'
show('for 1 in x: pass')
#> SyntaxError 1:5-1:6 cannot assign to literal 'for 1 in x: pass'
show('for f() in x: pass')
#> SyntaxError 1:5-1:8 cannot assign to function call 'for f() in x: pass'
show('for x + 1 in y: pass')
#> SyntaxError 1:5-1:10 cannot assign to expression 'for x + 1 in y: pass'
show('for None in x: pass')
#> SyntaxError 1:5-1:9 cannot assign to None 'for None in x: pass'
show('for (x, 1) in y: pass')
#> SyntaxError 1:9-1:10 cannot assign to literal 'for (x, 1) in y: pass'
show('for *x in y: pass')
#> SyntaxError 1:5-1:7 starred assignment target must be in a list or tuple None
