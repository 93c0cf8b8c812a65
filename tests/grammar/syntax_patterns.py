# Short patterns, decorators, classes and odd tokens, right and wrong, with message and place.
import warnings
warnings.simplefilter('ignore')
cases=r'''match x
match x:
match x: pass
match x:\n case 1: pass
match x:\n case: pass
match x:\n pass
match x:\n case 1
match x:\n case 1:\npass
match x:\n case x: pass\n case y: pass
match x:\n case _: pass\n case 1: pass
match x:\n case a | 1: pass
match x:\n case 1 | a: pass
match x:\n case a | b: pass
match x:\n case [a, a]: pass
match x:\n case [*a, *b]: pass
match x:\n case {**a, 'b': 1}: pass
match x:\n case {'a': 1, 'a': 2}: pass
match x:\n case {a: 1}: pass
match x:\n case {**_}: pass
match x:\n case {*a}: pass
match x:\n case A(1, b=2): pass
match x:\n case A(b=2, 1): pass
match x:\n case A(b=1, b=2): pass
match x:\n case A(a, a): pass
match x:\n case 1 + 2: pass
match x:\n case 1 + 2j: pass
match x:\n case -1 - 2j: pass
match x:\n case 1j + 2: pass
match x:\n case -a: pass
match x:\n case a.b: pass
match x:\n case a.b(): pass
match x:\n case f'a': pass
match x:\n case 'a' 'b': pass
match x:\n case 1 as 2: pass
match x:\n case 1 as _: pass
match x:\n case 1 as a.b: pass
match x:\n case a as b: pass
match x:\n case _ as b: pass
match x:\n case (1 as a): pass
match x:\n case (a, b): pass
match x:\n case a, b: pass
match x:\n case *a, b: pass
match x:\n case *_: pass
match x:\n case (*a): pass
match x:\n case (): pass
match x:\n case []: pass
match x:\n case {}: pass
match x:\n case a if b: pass
match x:\n case a if: pass
match x:\n case 1 if x := 2: pass
match x, y:\n case 1: pass
match *x, y:\n case 1: pass
match (x):\n case 1: pass
match(x)
match[x]
match -x:\n case 1: pass
match x:\n case None | True: pass
match x:\n case not a: pass
match x:\n case x.y.z: pass
match x:\n case x[0]: pass
match x:\n case f(): pass
match x:\n case 1 | 2 as y: pass
match x:\n case (1 | 2) as y: pass
match x:\n case {'a': b, **rest}: pass
match x:\n case lambda: pass
match x:\n case ...: pass
match x:\n case a := 1: pass
match x:\n case {1 | 2: 3}: pass
match x:\n case str() | None: pass
match x:\n case a():\n  pass\n case b(c=d): pass
@x
@x\ndef f(): pass
@x()\ndef f(): pass
@x[0]\ndef f(): pass
@x.y[0]()\nclass A: pass
@1 + 2\ndef f(): pass
@lambda f: f\ndef f(): pass
@x y\ndef f(): pass
@\ndef f(): pass
@x\nx = 1
@x\nasync def f(): pass
@x\n@y\ndef f(): pass
def f() -> : pass
def f() -> int: pass
def f -> int: pass
def f()) : pass
def f(: pass
def f(a=): pass
def f(a:): pass
def f(a:int b): pass
def 1(): pass
def f.g(): pass
def f[T](): pass
class A[T]: pass
class A(): pass
class A(B, c=D): pass
class A(B)
class A B: pass
class 1: pass
class A.B: pass
async class A: pass
async with x
async def f()
async def f: pass
x = 5 if y
x = [1, 2
x = {1: 2
x = 'abc
x = """abc
x = (1 + 2
x = 1 +
x = 1 + * 2
x = * 2
x = / 2
x = 1 /
x == = 1
x = == 1
x := 1
(x := 1)
x = (y := 1)
x.y := 1
x[y := 1]
f(x := 1)
f(x = y := 1)
  x = 1
x = 1\n  y = 2
if x:\n  y\n z
if x:\n\ty\n        z
if x:\n        y\n\tz
def f():\n\tx\n  y
if x:\n    y\n  else: z
try: pass
try:\n x\nexcept E, F:\n y
try:\n x\nfoo
\\
\\ x
x \\ y
x = 1 \\\n+ 2
x = 1 \\
é = 1
€ = 1
x = €
“a”
x = “a”
а = 1
x\u00a0= 1
x = 1\u200b
0x
1__0
1.e
x = 1if y else 2
1.a
1 .a
a.1b
'a' = b
f'a' = b
`a`
x = a.b.c = 1
a.b().c = 1
a() . b = 1
-x = 1
not x = 1
x < y = 1
x and y = 1
x if y else z = 1
[x for x in y] = 1
(x for x in y) = 1
{1: 2} = 1
{1} = 1
lambda: x = 1
x = lambda: y = 1
(yield) = 1
await x = 1
f'{x}' = 1
(x) = 1
((x, y)) = 1
[] = x
() = x
[a, [b, *c]] = x
x = yield = 1
del x = 1
import x = 1
x, = 1
, = 1
x = ,
x = 1,,
(x, y) += 1
[x] += 1
x += y += 1
x += y = 1
x + = 1
x =- 1
x += *y
x += yield
x: int += 1
for x in y: z = 1; w
for x, in y: pass
for (x, y) in z: pass
for [x, y] in z: pass
for x.y in z: pass
for x[0] in z: pass
for *x in y: pass
for *x, y in z: pass
for x in y, z: pass
for x in yield: pass
for x in lambda: y: pass
for x := 1 in y: pass
for x not in y: pass
for (x in y): pass
for x + 1 in y: pass
while x: pass\nelse: pass
if x: pass;
if x: if y: pass
if x: for y in z: pass
if x: def f(): pass
if x: x = 1; y = 2
x = 1; if y: pass
x = 1; def f(): pass
x = 1; class A: pass
def f(): x; y
def f(): if x: pass
def f(): return
def f(): return x,
def f(): return *x, y
def f(): return x y
def f(): return = 1
def f(): return yield
def f(): return (yield)
def f(): yield = 1
def f(): yield x y
def f(): yield from
def f(): yield from x, y
def f(): yield *x, y
def f(): x = yield y
def f(): x = yield from y
def f(): await x
def f(): nonlocal x
def f(): raise x y'''.split('\n')
for c in cases:
    c=c.replace('\\n', '\n').replace('\\t', '\t').replace('\\u00a0', '\u00a0').replace('\\u200b',
        '\u200b').replace('\\\\', '\\')
    for mode in ('exec','eval','single') if len(c)<12 else ('exec',):
        try: compile(c,'s',mode); print(repr(c),mode,'ok')
        except SyntaxError as e: print(repr(c), mode, '|', type(e).__name__, e.msg, e.lineno,
            e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e: print(repr(c),type(e).__name__,e)
#> 'match x' exec | SyntaxError expected ':' 1 8 1 8 'match x\n'
#> 'match x' eval | SyntaxError invalid syntax 1 7 1 8 'match x'
#> 'match x' single | SyntaxError expected ':' 1 7 1 -1 'match x'
#> 'match x:' exec | IndentationError expected an indented block after 'match' statement on line 1 1 9 1 -1 'match x:\n'
#> 'match x:' eval | SyntaxError invalid syntax 1 7 1 8 'match x:'
#> 'match x:' single | IndentationError expected an indented block after 'match' statement on line 1 1 8 1 -1 'match x:'
#> 'match x: pass' exec | SyntaxError invalid syntax 1 10 1 14 'match x: pass\n'
#> 'match x:\n case 1: pass' exec ok
#> 'match x:\n case: pass' exec | SyntaxError invalid syntax 2 6 2 7 ' case: pass\n'
#> 'match x:\n pass' exec | SyntaxError invalid syntax 2 2 2 6 ' pass\n'
#> 'match x:\n case 1' exec | SyntaxError expected ':' 2 8 2 8 ' case 1\n'
#> 'match x:\n case 1:\npass' exec | IndentationError expected an indented block after 'case' statement on line 2 3 0 3 -1 'pass\n'
#> 'match x:\n case x: pass\n case y: pass' exec | SyntaxError name capture 'x' makes remaining patterns unreachable 2 7 2 8 None
#> 'match x:\n case _: pass\n case 1: pass' exec | SyntaxError wildcard makes remaining patterns unreachable 2 7 2 8 None
#> 'match x:\n case a | 1: pass' exec | SyntaxError name capture 'a' makes remaining patterns unreachable 2 7 2 8 None
#> 'match x:\n case 1 | a: pass' exec | SyntaxError alternative patterns bind different names 2 11 2 12 None
#> 'match x:\n case a | b: pass' exec | SyntaxError name capture 'a' makes remaining patterns unreachable 2 7 2 8 None
#> 'match x:\n case [a, a]: pass' exec | SyntaxError multiple assignments to name 'a' in pattern 2 11 2 12 None
#> 'match x:\n case [*a, *b]: pass' exec | SyntaxError multiple starred names in sequence pattern 2 7 2 15 None
#> "match x:\n case {**a, 'b': 1}: pass" exec | SyntaxError invalid syntax 2 13 2 16 " case {**a, 'b': 1}: pass\n"
#> "match x:\n case {'a': 1, 'a': 2}: pass" exec | SyntaxError mapping pattern checks duplicate key ('a') 2 7 2 23 None
#> 'match x:\n case {a: 1}: pass' exec | SyntaxError invalid syntax 2 9 2 10 ' case {a: 1}: pass\n'
#> 'match x:\n case {**_}: pass' exec | SyntaxError invalid syntax 2 10 2 11 ' case {**_}: pass\n'
#> 'match x:\n case {*a}: pass' exec | SyntaxError invalid syntax 2 8 2 9 ' case {*a}: pass\n'
#> 'match x:\n case A(1, b=2): pass' exec ok
#> 'match x:\n case A(b=2, 1): pass' exec | SyntaxError positional patterns follow keyword patterns 2 14 2 15 ' case A(b=2, 1): pass\n'
#> 'match x:\n case A(b=1, b=2): pass' exec | SyntaxError attribute name repeated in class pattern: b 2 16 2 17 None
#> 'match x:\n case A(a, a): pass' exec | SyntaxError multiple assignments to name 'a' in pattern 2 12 2 13 None
#> 'match x:\n case 1 + 2: pass' exec | SyntaxError imaginary number required in complex literal 2 11 2 12 ' case 1 + 2: pass\n'
#> 'match x:\n case 1 + 2j: pass' exec ok
#> 'match x:\n case -1 - 2j: pass' exec ok
#> 'match x:\n case 1j + 2: pass' exec | SyntaxError real number required in complex literal 2 7 2 9 ' case 1j + 2: pass\n'
#> 'match x:\n case -a: pass' exec | SyntaxError invalid syntax 2 8 2 9 ' case -a: pass\n'
#> 'match x:\n case a.b: pass' exec ok
#> 'match x:\n case a.b(): pass' exec ok
#> "match x:\n case f'a': pass" exec | SyntaxError patterns may only match literals and attribute lookups 2 7 2 11 None
#> "match x:\n case 'a' 'b': pass" exec ok
#> 'match x:\n case 1 as 2: pass' exec | SyntaxError invalid pattern target 2 12 2 13 ' case 1 as 2: pass\n'
#> 'match x:\n case 1 as _: pass' exec | SyntaxError cannot use '_' as a target 2 12 2 13 ' case 1 as _: pass\n'
#> 'match x:\n case 1 as a.b: pass' exec | SyntaxError invalid syntax 2 13 2 14 ' case 1 as a.b: pass\n'
#> 'match x:\n case a as b: pass' exec ok
#> 'match x:\n case _ as b: pass' exec ok
#> 'match x:\n case (1 as a): pass' exec ok
#> 'match x:\n case (a, b): pass' exec ok
#> 'match x:\n case a, b: pass' exec ok
#> 'match x:\n case *a, b: pass' exec ok
#> 'match x:\n case *_: pass' exec | SyntaxError invalid syntax 2 9 2 10 ' case *_: pass\n'
#> 'match x:\n case (*a): pass' exec | SyntaxError invalid syntax 2 10 2 11 ' case (*a): pass\n'
#> 'match x:\n case (): pass' exec ok
#> 'match x:\n case []: pass' exec ok
#> 'match x:\n case {}: pass' exec ok
#> 'match x:\n case a if b: pass' exec ok
#> 'match x:\n case a if: pass' exec | SyntaxError invalid syntax 2 11 2 12 ' case a if: pass\n'
#> 'match x:\n case 1 if x := 2: pass' exec ok
#> 'match x, y:\n case 1: pass' exec ok
#> 'match *x, y:\n case 1: pass' exec ok
#> 'match (x):\n case 1: pass' exec ok
#> 'match(x)' exec ok
#> 'match(x)' eval ok
#> 'match(x)' single ok
#> 'match[x]' exec ok
#> 'match[x]' eval ok
#> 'match[x]' single ok
#> 'match -x:\n case 1: pass' exec ok
#> 'match x:\n case None | True: pass' exec ok
#> 'match x:\n case not a: pass' exec | SyntaxError invalid syntax 2 7 2 10 ' case not a: pass\n'
#> 'match x:\n case x.y.z: pass' exec ok
#> 'match x:\n case x[0]: pass' exec | SyntaxError invalid syntax 2 8 2 9 ' case x[0]: pass\n'
#> 'match x:\n case f(): pass' exec ok
#> 'match x:\n case 1 | 2 as y: pass' exec ok
#> 'match x:\n case (1 | 2) as y: pass' exec ok
#> "match x:\n case {'a': b, **rest}: pass" exec ok
#> 'match x:\n case lambda: pass' exec | SyntaxError invalid syntax 2 7 2 13 ' case lambda: pass\n'
#> 'match x:\n case ...: pass' exec | SyntaxError invalid syntax 2 7 2 10 ' case ...: pass\n'
#> 'match x:\n case a := 1: pass' exec | SyntaxError invalid syntax 2 9 2 11 ' case a := 1: pass\n'
#> 'match x:\n case {1 | 2: 3}: pass' exec | SyntaxError invalid syntax 2 10 2 11 ' case {1 | 2: 3}: pass\n'
#> 'match x:\n case str() | None: pass' exec ok
#> 'match x:\n case a():\n  pass\n case b(c=d): pass' exec ok
#> '@x' exec | SyntaxError invalid syntax 1 0 1 0 '@x\n'
#> '@x' eval | SyntaxError invalid syntax 1 1 1 2 '@x'
#> '@x' single | SyntaxError invalid syntax 1 0 1 0 '@x'
#> '@x\ndef f(): pass' exec ok
#> '@x()\ndef f(): pass' exec ok
#> '@x[0]\ndef f(): pass' exec ok
#> '@x.y[0]()\nclass A: pass' exec ok
#> '@1 + 2\ndef f(): pass' exec ok
#> '@lambda f: f\ndef f(): pass' exec ok
#> '@x y\ndef f(): pass' exec | SyntaxError invalid syntax 1 4 1 5 '@x y\n'
#> '@\ndef f(): pass' exec | SyntaxError invalid syntax 1 2 1 2 '@\n'
#> '@x\nx = 1' exec | SyntaxError invalid syntax 2 1 2 2 'x = 1\n'
#> '@x\nx = 1' eval | SyntaxError invalid syntax 1 1 1 2 '@x\n'
#> '@x\nx = 1' single | SyntaxError invalid syntax 2 1 2 2 'x = 1'
#> '@x\nasync def f(): pass' exec ok
#> '@x\n@y\ndef f(): pass' exec ok
#> 'def f() -> : pass' exec | SyntaxError expected ':' 1 9 1 11 'def f() -> : pass\n'
#> 'def f() -> int: pass' exec ok
#> 'def f -> int: pass' exec | SyntaxError expected '(' 1 7 1 9 'def f -> int: pass\n'
#> 'def f()) : pass' exec | SyntaxError unmatched ')' 1 8 1 8 'def f()) : pass'
#> 'def f(: pass' exec | SyntaxError invalid syntax 1 7 1 8 'def f(: pass\n'
#> 'def f(a=): pass' exec | SyntaxError expected default value expression 1 8 1 9 'def f(a=): pass\n'
#> 'def f(a:): pass' exec | SyntaxError invalid syntax 1 9 1 10 'def f(a:): pass\n'
#> 'def f(a:int b): pass' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 9 1 14 'def f(a:int b): pass\n'
#> 'def 1(): pass' exec | SyntaxError invalid syntax 1 5 1 6 'def 1(): pass\n'
#> 'def f.g(): pass' exec | SyntaxError expected '(' 1 6 1 7 'def f.g(): pass\n'
#> 'def f[T](): pass' exec | SyntaxError expected '(' 1 6 1 7 'def f[T](): pass\n'
#> 'class A[T]: pass' exec | SyntaxError invalid syntax 1 8 1 9 'class A[T]: pass\n'
#> 'class A(): pass' exec ok
#> 'class A(B, c=D): pass' exec ok
#> 'class A(B)' exec | SyntaxError expected ':' 1 11 1 11 'class A(B)\n'
#> 'class A(B)' eval | SyntaxError invalid syntax 1 1 1 6 'class A(B)'
#> 'class A(B)' single | SyntaxError expected ':' 1 10 1 -1 'class A(B)'
#> 'class A B: pass' exec | SyntaxError invalid syntax 1 9 1 10 'class A B: pass\n'
#> 'class 1: pass' exec | SyntaxError invalid syntax 1 7 1 8 'class 1: pass\n'
#> 'class A.B: pass' exec | SyntaxError invalid syntax 1 8 1 9 'class A.B: pass\n'
#> 'async class A: pass' exec | SyntaxError invalid syntax 1 7 1 12 'async class A: pass\n'
#> 'async with x' exec | SyntaxError expected ':' 1 13 1 13 'async with x\n'
#> 'async def f()' exec | SyntaxError expected ':' 1 14 1 14 'async def f()\n'
#> 'async def f: pass' exec | SyntaxError expected '(' 1 12 1 13 'async def f: pass\n'
#> 'x = 5 if y' exec | SyntaxError expected 'else' after 'if' expression 1 5 1 11 'x = 5 if y\n'
#> 'x = 5 if y' eval | SyntaxError invalid syntax 1 3 1 4 'x = 5 if y'
#> 'x = 5 if y' single | SyntaxError expected 'else' after 'if' expression 1 5 1 11 'x = 5 if y'
#> 'x = [1, 2' exec | SyntaxError '[' was never closed 1 5 1 0 'x = [1, 2\n'
#> 'x = [1, 2' eval | SyntaxError invalid syntax 1 3 1 4 'x = [1, 2'
#> 'x = [1, 2' single | SyntaxError '[' was never closed 1 5 1 0 'x = [1, 2'
#> 'x = {1: 2' exec | SyntaxError '{' was never closed 1 5 1 0 'x = {1: 2\n'
#> 'x = {1: 2' eval | SyntaxError invalid syntax 1 3 1 4 'x = {1: 2'
#> 'x = {1: 2' single | SyntaxError '{' was never closed 1 5 1 0 'x = {1: 2'
#> "x = 'abc" exec | SyntaxError unterminated string literal (detected at line 1) 1 5 1 5 "x = 'abc"
#> "x = 'abc" eval | SyntaxError unterminated string literal (detected at line 1) 1 5 1 5 "x = 'abc"
#> "x = 'abc" single | SyntaxError unterminated string literal (detected at line 1) 1 5 1 5 "x = 'abc"
#> 'x = """abc' exec | SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 5 1 5 'x = """abc'
#> 'x = """abc' eval | SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 5 1 5 'x = """abc'
#> 'x = """abc' single | SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 5 1 5 'x = """abc'
#> 'x = (1 + 2' exec | SyntaxError '(' was never closed 1 5 1 0 'x = (1 + 2\n'
#> 'x = (1 + 2' eval | SyntaxError invalid syntax 1 3 1 4 'x = (1 + 2'
#> 'x = (1 + 2' single | SyntaxError '(' was never closed 1 5 1 0 'x = (1 + 2'
#> 'x = 1 +' exec | SyntaxError invalid syntax 1 8 1 8 'x = 1 +\n'
#> 'x = 1 +' eval | SyntaxError invalid syntax 1 3 1 4 'x = 1 +'
#> 'x = 1 +' single | SyntaxError invalid syntax 1 0 1 0 'x = 1 +'
#> 'x = 1 + * 2' exec | SyntaxError invalid syntax 1 9 1 10 'x = 1 + * 2\n'
#> 'x = 1 + * 2' eval | SyntaxError invalid syntax 1 3 1 4 'x = 1 + * 2'
#> 'x = 1 + * 2' single | SyntaxError invalid syntax 1 9 1 10 'x = 1 + * 2'
#> 'x = * 2' exec | SyntaxError can't use starred expression here 1 5 1 8 None
#> 'x = * 2' eval | SyntaxError invalid syntax 1 3 1 4 'x = * 2'
#> 'x = * 2' single | SyntaxError can't use starred expression here 1 5 1 8 None
#> 'x = / 2' exec | SyntaxError invalid syntax 1 5 1 6 'x = / 2\n'
#> 'x = / 2' eval | SyntaxError invalid syntax 1 3 1 4 'x = / 2'
#> 'x = / 2' single | SyntaxError invalid syntax 1 5 1 6 'x = / 2'
#> 'x = 1 /' exec | SyntaxError invalid syntax 1 8 1 8 'x = 1 /\n'
#> 'x = 1 /' eval | SyntaxError invalid syntax 1 3 1 4 'x = 1 /'
#> 'x = 1 /' single | SyntaxError invalid syntax 1 0 1 0 'x = 1 /'
#> 'x == = 1' exec | SyntaxError invalid syntax 1 6 1 7 'x == = 1\n'
#> 'x == = 1' eval | SyntaxError invalid syntax 1 6 1 7 'x == = 1'
#> 'x == = 1' single | SyntaxError invalid syntax 1 6 1 7 'x == = 1'
#> 'x = == 1' exec | SyntaxError invalid syntax 1 5 1 7 'x = == 1\n'
#> 'x = == 1' eval | SyntaxError invalid syntax 1 3 1 4 'x = == 1'
#> 'x = == 1' single | SyntaxError invalid syntax 1 5 1 7 'x = == 1'
#> 'x := 1' exec | SyntaxError invalid syntax 1 3 1 5 'x := 1\n'
#> 'x := 1' eval | SyntaxError invalid syntax 1 3 1 5 'x := 1'
#> 'x := 1' single | SyntaxError invalid syntax 1 3 1 5 'x := 1'
#> '(x := 1)' exec ok
#> '(x := 1)' eval ok
#> '(x := 1)' single ok
#> 'x = (y := 1)' exec ok
#> 'x.y := 1' exec | SyntaxError cannot use assignment expressions with attribute 1 1 1 4 'x.y := 1\n'
#> 'x.y := 1' eval | SyntaxError invalid syntax 1 5 1 7 'x.y := 1'
#> 'x.y := 1' single | SyntaxError cannot use assignment expressions with attribute 1 1 1 4 'x.y := 1'
#> 'x[y := 1]' exec ok
#> 'x[y := 1]' eval ok
#> 'x[y := 1]' single ok
#> 'f(x := 1)' exec ok
#> 'f(x := 1)' eval ok
#> 'f(x := 1)' single ok
#> 'f(x = y := 1)' exec | SyntaxError invalid syntax 1 9 1 11 'f(x = y := 1)\n'
#> '  x = 1' exec | IndentationError unexpected indent 1 2 1 -1 '  x = 1\n'
#> '  x = 1' eval | IndentationError unexpected indent 1 2 1 -1 '  x = 1'
#> '  x = 1' single | IndentationError unexpected indent 1 2 1 -1 '  x = 1'
#> 'x = 1\n  y = 2' exec | IndentationError unexpected indent 2 2 2 -1 '  y = 2\n'
#> 'if x:\n  y\n z' exec | IndentationError unindent does not match any outer indentation level 3 3 3 -1 ' z\n'
#> 'if x:\n\ty\n        z' exec | TabError inconsistent use of tabs and spaces in indentation 3 1 3 0 '        z\n'
#> 'if x:\n        y\n\tz' exec | TabError inconsistent use of tabs and spaces in indentation 3 1 3 0 '\tz\n'
#> 'def f():\n\tx\n  y' exec | IndentationError unindent does not match any outer indentation level 3 4 3 -1 '  y\n'
#> 'if x:\n    y\n  else: z' exec | IndentationError unindent does not match any outer indentation level 3 10 3 -1 '  else: z\n'
#> 'try: pass' exec | SyntaxError expected 'except' or 'finally' block 1 10 1 -1 'try: pass\n'
#> 'try: pass' eval | SyntaxError invalid syntax 1 1 1 4 'try: pass'
#> 'try: pass' single | SyntaxError expected 'except' or 'finally' block 1 9 1 -1 'try: pass'
#> 'try:\n x\nexcept E, F:\n y' exec | SyntaxError multiple exception types must be parenthesized 3 8 3 12 'except E, F:\n'
#> 'try:\n x\nfoo' exec | SyntaxError expected 'except' or 'finally' block 3 1 3 4 'foo\n'
#> 'try:\n x\nfoo' eval | SyntaxError invalid syntax 1 1 1 4 'try:\n'
#> 'try:\n x\nfoo' single | SyntaxError expected 'except' or 'finally' block 3 1 3 4 'foo'
#> '\\' exec | SyntaxError unexpected EOF while parsing 1 2 1 -1 '\\\n'
#> '\\' eval | SyntaxError unexpected character after line continuation character 1 1 1 0 '\\'
#> '\\' single | SyntaxError unexpected character after line continuation character 1 1 1 0 '\\'
#> '\\ x' exec | SyntaxError unexpected character after line continuation character 1 2 1 0 '\\ x\n'
#> '\\ x' eval | SyntaxError unexpected character after line continuation character 1 2 1 0 '\\ x'
#> '\\ x' single | SyntaxError unexpected character after line continuation character 1 2 1 0 '\\ x'
#> 'x \\ y' exec | SyntaxError unexpected character after line continuation character 1 4 1 0 'x \\ y\n'
#> 'x \\ y' eval | SyntaxError unexpected character after line continuation character 1 4 1 0 'x \\ y'
#> 'x \\ y' single | SyntaxError unexpected character after line continuation character 1 4 1 0 'x \\ y'
#> 'x = 1 \\\n+ 2' exec ok
#> 'x = 1 \\\n+ 2' eval | SyntaxError invalid syntax 1 3 1 4 'x = 1 \\\n'
#> 'x = 1 \\\n+ 2' single ok
#> 'x = 1 \\' exec | SyntaxError unexpected EOF while parsing 1 8 1 -1 'x = 1 \\\n'
#> 'x = 1 \\' eval | SyntaxError invalid syntax 1 3 1 4 'x = 1 \\'
#> 'x = 1 \\' single | SyntaxError unexpected character after line continuation character 1 7 1 0 'x = 1 \\'
#> 'é = 1' exec ok
#> 'é = 1' eval | SyntaxError invalid syntax 1 3 1 4 'é = 1'
#> 'é = 1' single ok
#> '€ = 1' exec | SyntaxError invalid character '€' (U+20AC) 1 1 1 1 '€ = 1'
#> '€ = 1' eval | SyntaxError invalid character '€' (U+20AC) 1 1 1 1 '€ = 1'
#> '€ = 1' single | SyntaxError invalid character '€' (U+20AC) 1 1 1 1 '€ = 1'
#> 'x = €' exec | SyntaxError invalid character '€' (U+20AC) 1 5 1 5 'x = €'
#> 'x = €' eval | SyntaxError invalid character '€' (U+20AC) 1 5 1 5 'x = €'
#> 'x = €' single | SyntaxError invalid character '€' (U+20AC) 1 5 1 5 'x = €'
#> '“a”' exec | SyntaxError invalid character '“' (U+201C) 1 1 1 1 '“a”'
#> '“a”' eval | SyntaxError invalid character '“' (U+201C) 1 1 1 1 '“a”'
#> '“a”' single | SyntaxError invalid character '“' (U+201C) 1 1 1 1 '“a”'
#> 'x = “a”' exec | SyntaxError invalid character '“' (U+201C) 1 5 1 5 'x = “a”'
#> 'x = “a”' eval | SyntaxError invalid character '“' (U+201C) 1 5 1 5 'x = “a”'
#> 'x = “a”' single | SyntaxError invalid character '“' (U+201C) 1 5 1 5 'x = “a”'
#> 'а = 1' exec ok
#> 'а = 1' eval | SyntaxError invalid syntax 1 3 1 4 'а = 1'
#> 'а = 1' single ok
#> 'x\xa0= 1' exec | SyntaxError invalid non-printable character U+00A0 1 2 1 2 'x\xa0= 1'
#> 'x\xa0= 1' eval | SyntaxError invalid non-printable character U+00A0 1 2 1 2 'x\xa0= 1'
#> 'x\xa0= 1' single | SyntaxError invalid non-printable character U+00A0 1 2 1 2 'x\xa0= 1'
#> 'x = 1\u200b' exec | SyntaxError invalid decimal literal 1 5 1 5 'x = 1\u200b'
#> 'x = 1\u200b' eval | SyntaxError invalid decimal literal 1 5 1 5 'x = 1\u200b'
#> 'x = 1\u200b' single | SyntaxError invalid decimal literal 1 5 1 5 'x = 1\u200b'
#> '0x' exec | SyntaxError invalid hexadecimal literal 1 2 1 2 '0x'
#> '0x' eval | SyntaxError invalid hexadecimal literal 1 2 1 2 '0x'
#> '0x' single | SyntaxError invalid hexadecimal literal 1 2 1 2 '0x'
#> '1__0' exec | SyntaxError invalid decimal literal 1 2 1 2 '1__0'
#> '1__0' eval | SyntaxError invalid decimal literal 1 2 1 2 '1__0'
#> '1__0' single | SyntaxError invalid decimal literal 1 2 1 2 '1__0'
#> '1.e' exec | SyntaxError invalid decimal literal 1 2 1 2 '1.e'
#> '1.e' eval | SyntaxError invalid decimal literal 1 2 1 2 '1.e'
#> '1.e' single | SyntaxError invalid decimal literal 1 2 1 2 '1.e'
#> 'x = 1if y else 2' exec ok
#> '1.a' exec | SyntaxError invalid decimal literal 1 2 1 2 '1.a'
#> '1.a' eval | SyntaxError invalid decimal literal 1 2 1 2 '1.a'
#> '1.a' single | SyntaxError invalid decimal literal 1 2 1 2 '1.a'
#> '1 .a' exec ok
#> '1 .a' eval ok
#> '1 .a' single ok
#> 'a.1b' exec | SyntaxError invalid decimal literal 1 3 1 3 'a.1b'
#> 'a.1b' eval | SyntaxError invalid decimal literal 1 3 1 3 'a.1b'
#> 'a.1b' single | SyntaxError invalid decimal literal 1 3 1 3 'a.1b'
#> "'a' = b" exec | SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1 1 4 "'a' = b\n"
#> "'a' = b" eval | SyntaxError invalid syntax 1 5 1 6 "'a' = b"
#> "'a' = b" single | SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1 1 4 "'a' = b"
#> "f'a' = b" exec | SyntaxError cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1 1 1 5 "f'a' = b\n"
#> "f'a' = b" eval | SyntaxError invalid syntax 1 6 1 7 "f'a' = b"
#> "f'a' = b" single | SyntaxError cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1 1 1 5 "f'a' = b"
#> '`a`' exec | SyntaxError invalid syntax 1 1 1 2 '`a`\n'
#> '`a`' eval | SyntaxError invalid syntax 1 1 1 2 '`a`'
#> '`a`' single | SyntaxError invalid syntax 1 1 1 2 '`a`'
#> 'x = a.b.c = 1' exec ok
#> 'a.b().c = 1' exec ok
#> 'a.b().c = 1' eval | SyntaxError invalid syntax 1 9 1 10 'a.b().c = 1'
#> 'a.b().c = 1' single ok
#> 'a() . b = 1' exec ok
#> 'a() . b = 1' eval | SyntaxError invalid syntax 1 9 1 10 'a() . b = 1'
#> 'a() . b = 1' single ok
#> '-x = 1' exec | SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1 1 1 3 '-x = 1\n'
#> '-x = 1' eval | SyntaxError invalid syntax 1 4 1 5 '-x = 1'
#> '-x = 1' single | SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1 1 1 3 '-x = 1'
#> 'not x = 1' exec | SyntaxError cannot assign to expression 1 1 1 6 'not x = 1\n'
#> 'not x = 1' eval | SyntaxError invalid syntax 1 7 1 8 'not x = 1'
#> 'not x = 1' single | SyntaxError cannot assign to expression 1 1 1 6 'not x = 1'
#> 'x < y = 1' exec | SyntaxError cannot assign to comparison 1 1 1 6 'x < y = 1\n'
#> 'x < y = 1' eval | SyntaxError invalid syntax 1 7 1 8 'x < y = 1'
#> 'x < y = 1' single | SyntaxError cannot assign to comparison 1 1 1 6 'x < y = 1'
#> 'x and y = 1' exec | SyntaxError cannot assign to expression 1 1 1 8 'x and y = 1\n'
#> 'x and y = 1' eval | SyntaxError invalid syntax 1 9 1 10 'x and y = 1'
#> 'x and y = 1' single | SyntaxError cannot assign to expression 1 1 1 8 'x and y = 1'
#> 'x if y else z = 1' exec | SyntaxError cannot assign to conditional expression 1 1 1 14 'x if y else z = 1\n'
#> '[x for x in y] = 1' exec | SyntaxError cannot assign to list comprehension here. Maybe you meant '==' instead of '='? 1 1 1 15 '[x for x in y] = 1\n'
#> '(x for x in y) = 1' exec | SyntaxError cannot assign to generator expression 1 1 1 15 '(x for x in y) = 1\n'
#> '{1: 2} = 1' exec | SyntaxError cannot assign to dict literal here. Maybe you meant '==' instead of '='? 1 1 1 7 '{1: 2} = 1\n'
#> '{1: 2} = 1' eval | SyntaxError invalid syntax 1 8 1 9 '{1: 2} = 1'
#> '{1: 2} = 1' single | SyntaxError cannot assign to dict literal here. Maybe you meant '==' instead of '='? 1 1 1 7 '{1: 2} = 1'
#> '{1} = 1' exec | SyntaxError cannot assign to set display here. Maybe you meant '==' instead of '='? 1 1 1 4 '{1} = 1\n'
#> '{1} = 1' eval | SyntaxError invalid syntax 1 5 1 6 '{1} = 1'
#> '{1} = 1' single | SyntaxError cannot assign to set display here. Maybe you meant '==' instead of '='? 1 1 1 4 '{1} = 1'
#> 'lambda: x = 1' exec | SyntaxError cannot assign to lambda 1 1 1 10 'lambda: x = 1\n'
#> 'x = lambda: y = 1' exec | SyntaxError cannot assign to lambda 1 5 1 14 'x = lambda: y = 1\n'
#> '(yield) = 1' exec | SyntaxError cannot assign to yield expression here. Maybe you meant '==' instead of '='? 1 2 1 7 '(yield) = 1\n'
#> '(yield) = 1' eval | SyntaxError invalid syntax 1 9 1 10 '(yield) = 1'
#> '(yield) = 1' single | SyntaxError cannot assign to yield expression here. Maybe you meant '==' instead of '='? 1 2 1 7 '(yield) = 1'
#> 'await x = 1' exec | SyntaxError cannot assign to await expression here. Maybe you meant '==' instead of '='? 1 1 1 8 'await x = 1\n'
#> 'await x = 1' eval | SyntaxError invalid syntax 1 9 1 10 'await x = 1'
#> 'await x = 1' single | SyntaxError cannot assign to await expression here. Maybe you meant '==' instead of '='? 1 1 1 8 'await x = 1'
#> "f'{x}' = 1" exec | SyntaxError cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1 1 1 7 "f'{x}' = 1\n"
#> "f'{x}' = 1" eval | SyntaxError invalid syntax 1 8 1 9 "f'{x}' = 1"
#> "f'{x}' = 1" single | SyntaxError cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1 1 1 7 "f'{x}' = 1"
#> '(x) = 1' exec ok
#> '(x) = 1' eval | SyntaxError invalid syntax 1 5 1 6 '(x) = 1'
#> '(x) = 1' single ok
#> '((x, y)) = 1' exec ok
#> '[] = x' exec ok
#> '[] = x' eval | SyntaxError invalid syntax 1 4 1 5 '[] = x'
#> '[] = x' single ok
#> '() = x' exec ok
#> '() = x' eval | SyntaxError invalid syntax 1 4 1 5 '() = x'
#> '() = x' single ok
#> '[a, [b, *c]] = x' exec ok
#> 'x = yield = 1' exec | SyntaxError assignment to yield expression not possible 1 5 1 10 'x = yield = 1\n'
#> 'del x = 1' exec | SyntaxError invalid syntax 1 7 1 8 'del x = 1\n'
#> 'del x = 1' eval | SyntaxError invalid syntax 1 1 1 4 'del x = 1'
#> 'del x = 1' single | SyntaxError invalid syntax 1 7 1 8 'del x = 1'
#> 'import x = 1' exec | SyntaxError invalid syntax 1 10 1 11 'import x = 1\n'
#> 'x, = 1' exec ok
#> 'x, = 1' eval | SyntaxError invalid syntax 1 4 1 5 'x, = 1'
#> 'x, = 1' single ok
#> ', = 1' exec | SyntaxError invalid syntax 1 1 1 2 ', = 1\n'
#> ', = 1' eval | SyntaxError invalid syntax 1 1 1 2 ', = 1'
#> ', = 1' single | SyntaxError invalid syntax 1 1 1 2 ', = 1'
#> 'x = ,' exec | SyntaxError invalid syntax 1 5 1 6 'x = ,\n'
#> 'x = ,' eval | SyntaxError invalid syntax 1 3 1 4 'x = ,'
#> 'x = ,' single | SyntaxError invalid syntax 1 5 1 6 'x = ,'
#> 'x = 1,,' exec | SyntaxError invalid syntax 1 7 1 8 'x = 1,,\n'
#> 'x = 1,,' eval | SyntaxError invalid syntax 1 3 1 4 'x = 1,,'
#> 'x = 1,,' single | SyntaxError invalid syntax 1 7 1 8 'x = 1,,'
#> '(x, y) += 1' exec | SyntaxError 'tuple' is an illegal expression for augmented assignment 1 1 1 7 '(x, y) += 1\n'
#> '(x, y) += 1' eval | SyntaxError invalid syntax 1 8 1 10 '(x, y) += 1'
#> '(x, y) += 1' single | SyntaxError 'tuple' is an illegal expression for augmented assignment 1 1 1 7 '(x, y) += 1'
#> '[x] += 1' exec | SyntaxError 'list' is an illegal expression for augmented assignment 1 1 1 4 '[x] += 1\n'
#> '[x] += 1' eval | SyntaxError invalid syntax 1 5 1 7 '[x] += 1'
#> '[x] += 1' single | SyntaxError 'list' is an illegal expression for augmented assignment 1 1 1 4 '[x] += 1'
#> 'x += y += 1' exec | SyntaxError invalid syntax 1 8 1 10 'x += y += 1\n'
#> 'x += y += 1' eval | SyntaxError invalid syntax 1 3 1 5 'x += y += 1'
#> 'x += y += 1' single | SyntaxError invalid syntax 1 8 1 10 'x += y += 1'
#> 'x += y = 1' exec | SyntaxError invalid syntax 1 8 1 9 'x += y = 1\n'
#> 'x += y = 1' eval | SyntaxError invalid syntax 1 3 1 5 'x += y = 1'
#> 'x += y = 1' single | SyntaxError invalid syntax 1 8 1 9 'x += y = 1'
#> 'x + = 1' exec | SyntaxError invalid syntax 1 5 1 6 'x + = 1\n'
#> 'x + = 1' eval | SyntaxError invalid syntax 1 5 1 6 'x + = 1'
#> 'x + = 1' single | SyntaxError invalid syntax 1 5 1 6 'x + = 1'
#> 'x =- 1' exec ok
#> 'x =- 1' eval | SyntaxError invalid syntax 1 3 1 4 'x =- 1'
#> 'x =- 1' single ok
#> 'x += *y' exec | SyntaxError can't use starred expression here 1 6 1 8 None
#> 'x += *y' eval | SyntaxError invalid syntax 1 3 1 5 'x += *y'
#> 'x += *y' single | SyntaxError can't use starred expression here 1 6 1 8 None
#> 'x += yield' exec | SyntaxError 'yield' outside function 1 6 1 11 None
#> 'x += yield' eval | SyntaxError invalid syntax 1 3 1 5 'x += yield'
#> 'x += yield' single | SyntaxError 'yield' outside function 1 6 1 11 None
#> 'x: int += 1' exec | SyntaxError invalid syntax 1 8 1 10 'x: int += 1\n'
#> 'x: int += 1' eval | SyntaxError invalid syntax 1 2 1 3 'x: int += 1'
#> 'x: int += 1' single | SyntaxError invalid syntax 1 8 1 10 'x: int += 1'
#> 'for x in y: z = 1; w' exec ok
#> 'for x, in y: pass' exec ok
#> 'for (x, y) in z: pass' exec ok
#> 'for [x, y] in z: pass' exec ok
#> 'for x.y in z: pass' exec ok
#> 'for x[0] in z: pass' exec ok
#> 'for *x in y: pass' exec | SyntaxError starred assignment target must be in a list or tuple 1 5 1 7 None
#> 'for *x, y in z: pass' exec ok
#> 'for x in y, z: pass' exec ok
#> 'for x in yield: pass' exec | SyntaxError invalid syntax 1 10 1 15 'for x in yield: pass\n'
#> 'for x in lambda: y: pass' exec ok
#> 'for x := 1 in y: pass' exec | SyntaxError invalid syntax 1 7 1 9 'for x := 1 in y: pass\n'
#> 'for x not in y: pass' exec | SyntaxError invalid syntax 1 7 1 10 'for x not in y: pass\n'
#> 'for (x in y): pass' exec | SyntaxError invalid syntax 1 13 1 14 'for (x in y): pass\n'
#> 'for x + 1 in y: pass' exec | SyntaxError cannot assign to expression 1 5 1 10 'for x + 1 in y: pass\n'
#> 'while x: pass\nelse: pass' exec ok
#> 'if x: pass;' exec ok
#> 'if x: pass;' eval | SyntaxError invalid syntax 1 1 1 3 'if x: pass;'
#> 'if x: pass;' single | SyntaxError invalid syntax 1 0 1 0 'if x: pass;'
#> 'if x: if y: pass' exec | SyntaxError invalid syntax 1 7 1 9 'if x: if y: pass\n'
#> 'if x: for y in z: pass' exec | SyntaxError invalid syntax 1 7 1 10 'if x: for y in z: pass\n'
#> 'if x: def f(): pass' exec | SyntaxError invalid syntax 1 7 1 10 'if x: def f(): pass\n'
#> 'if x: x = 1; y = 2' exec ok
#> 'x = 1; if y: pass' exec | SyntaxError invalid syntax 1 8 1 10 'x = 1; if y: pass\n'
#> 'x = 1; def f(): pass' exec | SyntaxError invalid syntax 1 8 1 11 'x = 1; def f(): pass\n'
#> 'x = 1; class A: pass' exec | SyntaxError invalid syntax 1 8 1 13 'x = 1; class A: pass\n'
#> 'def f(): x; y' exec ok
#> 'def f(): if x: pass' exec | SyntaxError invalid syntax 1 10 1 12 'def f(): if x: pass\n'
#> 'def f(): return' exec ok
#> 'def f(): return x,' exec ok
#> 'def f(): return *x, y' exec ok
#> 'def f(): return x y' exec | SyntaxError invalid syntax 1 19 1 20 'def f(): return x y\n'
#> 'def f(): return = 1' exec | SyntaxError invalid syntax 1 17 1 18 'def f(): return = 1\n'
#> 'def f(): return yield' exec | SyntaxError invalid syntax 1 17 1 22 'def f(): return yield\n'
#> 'def f(): return (yield)' exec ok
#> 'def f(): yield = 1' exec | SyntaxError assignment to yield expression not possible 1 10 1 15 'def f(): yield = 1\n'
#> 'def f(): yield x y' exec | SyntaxError invalid syntax 1 18 1 19 'def f(): yield x y\n'
#> 'def f(): yield from' exec | SyntaxError invalid syntax 1 20 1 20 'def f(): yield from\n'
#> 'def f(): yield from x, y' exec | SyntaxError invalid syntax 1 22 1 23 'def f(): yield from x, y\n'
#> 'def f(): yield *x, y' exec ok
#> 'def f(): x = yield y' exec ok
#> 'def f(): x = yield from y' exec ok
#> 'def f(): await x' exec | SyntaxError 'await' outside async function 1 10 1 17 None
#> 'def f(): nonlocal x' exec | SyntaxError no binding for nonlocal 'x' found 1 10 1 20 None
#> 'def f(): raise x y' exec | SyntaxError invalid syntax 1 18 1 19 'def f(): raise x y\n'
