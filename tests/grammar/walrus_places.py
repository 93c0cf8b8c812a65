# Where an assignment expression may stand.
for s in ["x := 1", "((x, y) := 1)", "f(x := 1, y=(z:=2))", "def f(x:=1): pass",
    "[i := 0 for i in range(5)]", "(x.y := 1)", "(x[0] := 1)", "lambda: x := 1",
    "lambda: (x := 1)", "class A: [y := i for i in range(3)]",
    "[[(j := i) for i in range(5)] for j in range(5)]", "x = y := 0", "foo(x=y:=0)",
    "(None := 1)", "[i for i in (j := range(3))]", "assert y := 1", "del (x := 1)",
    "@(x:=print)\ndef f(): pass", "x[y:=1]", "x[y:=1, 2]", "{x:=1}", "{x:=1: 2}",
    "with (x := open('f')): pass", "(a, b := 1)", "(__debug__ := 1)", "def f(a, b=x:=1):pass",
    "print(f'{x:=5}')"]:
    try:
        compile(s, "s", "exec")
        print(repr(s), "ok")
    except SyntaxError as e:
        print(repr(s), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
#> 'x := 1' invalid syntax 1 3 1 5 'x := 1\n'
#> '((x, y) := 1)' cannot use assignment expressions with tuple 1 2 1 8 '((x, y) := 1)\n'
#> 'f(x := 1, y=(z:=2))' ok
#> 'def f(x:=1): pass' invalid syntax 1 8 1 10 'def f(x:=1): pass\n'
#> '[i := 0 for i in range(5)]' assignment expression cannot rebind comprehension iteration variable 'i' 1 2 1 3 None
#> '(x.y := 1)' cannot use assignment expressions with attribute 1 2 1 5 '(x.y := 1)\n'
#> '(x[0] := 1)' cannot use assignment expressions with subscript 1 2 1 6 '(x[0] := 1)\n'
#> 'lambda: x := 1' cannot use assignment expressions with lambda 1 1 1 10 'lambda: x := 1\n'
#> 'lambda: (x := 1)' ok
#> 'class A: [y := i for i in range(3)]' assignment expression within a comprehension cannot be used in a class body 1 11 1 12 None
#> '[[(j := i) for i in range(5)] for j in range(5)]' assignment expression cannot rebind comprehension iteration variable 'j' 1 4 1 5 None
#> 'x = y := 0' invalid syntax 1 7 1 9 'x = y := 0\n'
#> 'foo(x=y:=0)' invalid syntax 1 8 1 10 'foo(x=y:=0)\n'
#> '(None := 1)' cannot use assignment expressions with None 1 2 1 6 '(None := 1)\n'
#> '[i for i in (j := range(3))]' assignment expression cannot be used in a comprehension iterable expression 1 14 1 27 None
#> 'assert y := 1' invalid syntax 1 10 1 12 'assert y := 1\n'
#> 'del (x := 1)' cannot delete named expression 1 6 1 12 'del (x := 1)\n'
#> '@(x:=print)\ndef f(): pass' ok
#> 'x[y:=1]' ok
#> 'x[y:=1, 2]' ok
#> '{x:=1}' ok
#> '{x:=1: 2}' invalid syntax 1 6 1 7 '{x:=1: 2}\n'
#> "with (x := open('f')): pass" ok
#> '(a, b := 1)' ok
#> '(__debug__ := 1)' cannot assign to __debug__ 1 2 1 11 None
#> 'def f(a, b=x:=1):pass' invalid syntax 1 13 1 15 'def f(a, b=x:=1):pass\n'
#> "print(f'{x:=5}')" ok
