# Errors of assignment expressions in comprehensions, of stars in calls, of numbers.
def try_(s, mode="exec"):
    try: compile(s, "<s>", mode); print("ok", s)
    except SyntaxError as e: print(s, "|", e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
for s in ["[i for i in (i := range(5))]", "[i for i in (j := range(5))]", "[i+1 for i in (lambda: (j := range(5)))()]", "[i for i in range(5) if (j := 0) for k[j + 1] in range(5)]", "[[(i := 0) for j in range(5)] for i in range(5)]", "[i := 0 for i, j in range(5)]", "[i+1 for i in i := [1,2]]", "[(i, i := 0) for ii in range(5)]", "[(lambda: (x := 1)) for i in range(3)]", "[x for x in [y for y in (z := [1])]]", "{i for i in (i := range(5))}", "{i: 1 for i in (j := range(5))}", "(i for i in (j := range(5)))", "[i for i in [(j := 1)]]", "[i for i, j in stuff if (i := 0)]", "class C:\n [(j := 0) for i in range(3)]", "class C:\n [i for i in (j := range(3))]", "[i for i in (lambda: (i := 3))()]", "[[i for i in (x:=[1])] for y in [2]]", "lambda: [i for i in (x:=[1])]", "[i for k in [1] for i in (k := [2])]", "[i for k in [1] for i in (z := [2])]", "[i async for i in (z := [2])]",
  "f(x, *:)", "f(*:)", "f(**:)", "f(x=1, *:)", "f(x, y for x in y, *)", "f(*)", "f(x,*)", "f(**)", "f(a=1, **)", "print(*)", "f(*, a)", "f(a, *, b)", "lambda *: 1", "def f(*): pass", "0x1for x in y", "0xf\u2044", "1\u2044", "0b1\u2044", "1e5\u2044", "1j\u2044", "0o7\u20ac", "1_\u20ac", "1e\u20ac", "0x\u20ac", "1.\u20ac", "1if 2else 3", "0xfor x", "0b1and 2", "1in []", "1_000in x", "1jif x else y", "0_7", "1__0", "0b12", "0o8", "0x_", "1_", "1e+", "1ee5", "012", "00", "09.5", "1_e5", "1._5"]:
    import warnings; warnings.simplefilter("ignore")
    try_(s)
    #> [i for i in (i := range(5))] | assignment expression cannot be used in a comprehension iterable expression 1 14 1 27
    #> [i for i in (j := range(5))] | assignment expression cannot be used in a comprehension iterable expression 1 14 1 27
    #> [i+1 for i in (lambda: (j := range(5)))()] | assignment expression cannot be used in a comprehension iterable expression 1 25 1 38
    #> [i for i in range(5) if (j := 0) for k[j + 1] in range(5)] | comprehension inner loop cannot rebind assignment expression target 'j' 1 40 1 41
    #> [[(i := 0) for j in range(5)] for i in range(5)] | assignment expression cannot rebind comprehension iteration variable 'i' 1 4 1 5
    #> [i := 0 for i, j in range(5)] | assignment expression cannot rebind comprehension iteration variable 'i' 1 2 1 3
    #> [i+1 for i in i := [1,2]] | invalid syntax 1 17 1 19
    #> ok [(i, i := 0) for ii in range(5)]
    #> ok [(lambda: (x := 1)) for i in range(3)]
    #> [x for x in [y for y in (z := [1])]] | assignment expression cannot be used in a comprehension iterable expression 1 26 1 34
    #> {i for i in (i := range(5))} | assignment expression cannot be used in a comprehension iterable expression 1 14 1 27
    #> {i: 1 for i in (j := range(5))} | assignment expression cannot be used in a comprehension iterable expression 1 17 1 30
    #> (i for i in (j := range(5))) | assignment expression cannot be used in a comprehension iterable expression 1 14 1 27
    #> [i for i in [(j := 1)]] | assignment expression cannot be used in a comprehension iterable expression 1 15 1 21
    #> [i for i, j in stuff if (i := 0)] | assignment expression cannot rebind comprehension iteration variable 'i' 1 26 1 27
    #> class C:
    #>  [(j := 0) for i in range(3)] | assignment expression within a comprehension cannot be used in a class body 2 4 2 5
    #> class C:
    #>  [i for i in (j := range(3))] | assignment expression cannot be used in a comprehension iterable expression 2 15 2 28
    #> [i for i in (lambda: (i := 3))()] | assignment expression cannot be used in a comprehension iterable expression 1 23 1 29
    #> [[i for i in (x:=[1])] for y in [2]] | assignment expression cannot be used in a comprehension iterable expression 1 15 1 21
    #> lambda: [i for i in (x:=[1])] | assignment expression cannot be used in a comprehension iterable expression 1 22 1 28
    #> [i for k in [1] for i in (k := [2])] | assignment expression cannot be used in a comprehension iterable expression 1 27 1 35
    #> [i for k in [1] for i in (z := [2])] | assignment expression cannot be used in a comprehension iterable expression 1 27 1 35
    #> [i async for i in (z := [2])] | assignment expression cannot be used in a comprehension iterable expression 1 20 1 28
    #> f(x, *:) | iterable argument unpacking follows keyword argument unpacking 1 3 1 4
    #> f(*:) | invalid syntax 1 4 1 5
    #> f(**:) | invalid syntax 1 5 1 6
    #> f(x=1, *:) | iterable argument unpacking follows keyword argument unpacking 1 3 1 6
    #> f(x, y for x in y, *) | Generator expression must be parenthesized 1 6 1 18
    #> f(*) | invalid syntax 1 4 1 5
    #> f(x,*) | iterable argument unpacking follows keyword argument unpacking 1 3 1 4
    #> f(**) | invalid syntax 1 5 1 6
    #> f(a=1, **) | invalid syntax 1 10 1 11
    #> print(*) | invalid syntax 1 8 1 9
    #> f(*, a) | invalid syntax 1 4 1 5
    #> f(a, *, b) | iterable argument unpacking follows keyword argument unpacking 1 3 1 4
    #> lambda *: 1 | named arguments must follow bare * 1 9 1 10
    #> def f(*): pass | named arguments must follow bare * 1 7 1 8
    #> ok 0x1for x in y
    #> 0xf⁄ | invalid hexadecimal literal 1 3 1 3
    #> 1⁄ | invalid decimal literal 1 1 1 1
    #> 0b1⁄ | invalid binary literal 1 3 1 3
    #> 1e5⁄ | invalid decimal literal 1 3 1 3
    #> 1j⁄ | invalid imaginary literal 1 2 1 2
    #> 0o7€ | invalid octal literal 1 3 1 3
    #> 1_€ | invalid decimal literal 1 2 1 2
    #> 1e€ | invalid decimal literal 1 1 1 1
    #> 0x€ | invalid hexadecimal literal 1 2 1 2
    #> 1.€ | invalid decimal literal 1 2 1 2
    #> ok 1if 2else 3
    #> ok 0xfor x
    #> ok 0b1and 2
    #> ok 1in []
    #> ok 1_000in x
    #> ok 1jif x else y
    #> 0_7 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 1 1 3
    #> 1__0 | invalid decimal literal 1 2 1 2
    #> 0b12 | invalid digit '2' in binary literal 1 4 1 4
    #> 0o8 | invalid digit '8' in octal literal 1 3 1 3
    #> 0x_ | invalid hexadecimal literal 1 3 1 3
    #> 1_ | invalid decimal literal 1 2 1 2
    #> 1e+ | invalid decimal literal 1 3 1 3
    #> 1ee5 | invalid decimal literal 1 1 1 1
    #> 012 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 1 1 2
    #> ok 00
    #> ok 09.5
    #> 1_e5 | invalid decimal literal 1 2 1 2
    #> 1._5 | invalid decimal literal 1 2 1 2
def f(*a, **k): return a, k
for s in ["f(**{1: 3}, **{1: 5})", "f(**{1: 3})", "f(**{'a': 3}, **{'a': 5})", "f(a=1, **{'a': 2})", "f(**{'a': 2}, a=1)", "f(**3)", "f(*3)", "f(**{'a':1}, **3)", "f(**[])", "f(*[1], *2)", "f(1, *None)", "f(**None)", "dict(**{1:2})", "f(**{1:2, 'a': 3}, b=1)", "f(x=1, **{1: 2})"]:
    try: print(eval(s))
    except Exception as e: print(s, type(e).__name__, e)
    #> f(**{1: 3}, **{1: 5}) TypeError __main__.f() got multiple values for keyword argument '1'
    #> f(**{1: 3}) TypeError keywords must be strings
    #> f(**{'a': 3}, **{'a': 5}) TypeError __main__.f() got multiple values for keyword argument 'a'
    #> f(a=1, **{'a': 2}) TypeError __main__.f() got multiple values for keyword argument 'a'
    #> f(**{'a': 2}, a=1) TypeError __main__.f() got multiple values for keyword argument 'a'
    #> f(**3) TypeError __main__.f() argument after ** must be a mapping, not int
    #> f(*3) TypeError __main__.f() argument after * must be an iterable, not int
    #> f(**{'a':1}, **3) TypeError __main__.f() argument after ** must be a mapping, not int
    #> f(**[]) TypeError __main__.f() argument after ** must be a mapping, not list
    #> f(*[1], *2) TypeError Value after * must be an iterable, not int
    #> f(1, *None) TypeError Value after * must be an iterable, not NoneType
    #> f(**None) TypeError __main__.f() argument after ** must be a mapping, not NoneType
    #> dict(**{1:2}) TypeError keywords must be strings
    #> f(**{1:2, 'a': 3}, b=1) TypeError keywords must be strings
    #> f(x=1, **{1: 2}) TypeError keywords must be strings
