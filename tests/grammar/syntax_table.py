# Six hundred short sources, right and wrong, with message and place.
import warnings
warnings.simplefilter('ignore')
cases=r'''x = 
x +
1 = x
f() = 1
x + 1 = 2
"a" = 1
None = 1
True = False
... = 1
(a, 1) = x
[a, f()] = x
a, b += 1
(a) += 1
f() += 1
x = y = 1 = z
*a = x
*a, *b = x
a, *b, c = x
*a, = x
[*a] = x
(*a) = x
(*a, b) = x
x = *a
x = *a,
print(*a)
del *a
for x in *a, b: pass
for 1 in x: pass
for f() in x: pass
for x in: pass
for in x: pass
for x y: pass
for x in y
for x in y pass
while: pass
while x
while x pass
while x = 1: pass
if x = 1: pass
if x
if: pass
if x: pass else: pass
else: pass
elif x: pass
if x: pass\nelif: pass
if x:\npass
if x:
def f(): 
class A: 
return
return 5
yield 5
x = yield
break
continue
if 1: break
def f(): break
class A: return
class A: yield
lambda: (yield)
import
import a.
import a as
import a as b.c
import a, 
import a b
import .a
import *
from a import
from a import b,
from a import (b,)
from a import (b, c
from a import *
from . import *
from .a import b as c, d
from ... import x
from .... import x
from a import b.c
from a import b as c.d
from a import (*)
from import a
from a
def f(): from a import *
class A: from a import *
from __future__ import foo
from __future__ import annotations
from __future__ import braces
from __future__ import *
x = 1\nfrom __future__ import annotations
"doc"\nfrom __future__ import division
from __future__ import (annotations, division)
import __future__
with x: pass
with x as y, z: pass
with (x as y, z): pass
with (x, y): pass
with (x as y): pass
with x as 1: pass
with x as f(): pass
with x as (a, b): pass
with x as a.b: pass
with: pass
with x
with x as: pass
with (x as y, z as w,): pass
with (yield): pass
with x, : pass
with () : pass
with (x) as y: pass
with (x, y) as z: pass
global
global x
nonlocal
assert
assert x,
assert x, y
assert (x, y)
assert x = 1
raise
raise x from
raise x, y
raise from x
raise x from y from z
pass x
pass = 1
def = 1
x = def
class = 1
print "a"
print 'a', b
print x
exec "a"
exec x
print
print (x)
print -1
print >>f, x
print a.b
print foo()
a b
a b c
1 2
"a" b
a "b"
(a b)
[a b]
{a b}
{a: b c}
(a, b c)
[1 2]
[1, 2
(1, 2
{1, 2
{1: 2
f(1, 2
[1, 2)
(1, 2]
{1: 2]
)
]
}
x = (1,
x = [\n1,\n2
if (x:\n pass
foo(\nbar\nbaz
a ? b
a $ b
a ! b
!a
a = !b
a <> b
a === b
a => b
a =+ b
a ++ b
a++
++a
a--
a && b
a || b
a ** ** b
a // / b
a .. b
a...b
a.1
a.
.a
a.b.
a[]
a[1:2:3:4]
a[1:2, 3]
a[:, ::, ...]
a[*b]
a[*b, c]
a[x=1]
a[x:=1]
a[x for x in y]
a[
a[1
{**a}
{*a}
{**a, 1}
{1, **a}
{1: 2, *a}
{1: *a}
{1: **a}
{1:}
{:1}
{1: 2, 3}
{1, 2: 3}
{1: 2, 3:}
{1: 2 3: 4}
{,}
{1,,2}
(,)
[,]
[1,,2]
(1,,2)
,
;
;;
x;
x;;y
x; y;
:
x:
x: int
x: int = 
x: int = 1
x: = 1
(x): int = 1
(x, y): int
[x]: int
x.y: int
x[0]: int = 1
f(): int
1: int
x, y: int = 1, 2
None: int
*x: int
lambda x: int
lambda
lambda:
lambda x
lambda x: 
lambda x, : 0
lambda *: 0
lambda x=: 0
lambda x:int: 0
not
not x not
x not y
x not in
x is
x is not
x in
x and
and x
x or
or
x if y
x if y else
if x else y
x if else y
x if y else z else w
[x for x in]
[x for]
[for x in y]
[x for x y]
[x for x in y if]
[x for x in y if z else w]
[x, y for x in z]
[(x, y) for x in z]
[x for x, in y]
[*x for x in y]
{**x for x in y}
{*x for x in y}
(*x for x in y)
{x: y for x in z}
{x: y, z for x in w}
{x for x in y: z}
[x async for x in y]
[yield x for x in y]
[(yield x) for x in y]
[x for x in (yield y)]
(yield)
x = (yield)
await x
async def f(): await x
async def f(): yield from x
async for x in y: pass
async
async x
await
async = 1
match = 1
case = 1
_ = 1
type = 1
match x
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
#> 'x = ' exec | SyntaxError invalid syntax 1 5 1 5 'x = \n'
#> 'x = ' eval | SyntaxError invalid syntax 1 3 1 4 'x = '
#> 'x = ' single | SyntaxError invalid syntax 1 0 1 0 'x = '
#> 'x +' exec | SyntaxError invalid syntax 1 4 1 4 'x +\n'
#> 'x +' eval | SyntaxError invalid syntax 1 0 1 0 'x +'
#> 'x +' single | SyntaxError invalid syntax 1 0 1 0 'x +'
#> '1 = x' exec | SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1 1 2 '1 = x\n'
#> '1 = x' eval | SyntaxError invalid syntax 1 3 1 4 '1 = x'
#> '1 = x' single | SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1 1 2 '1 = x'
#> 'f() = 1' exec | SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? 1 1 1 4 'f() = 1\n'
#> 'f() = 1' eval | SyntaxError invalid syntax 1 5 1 6 'f() = 1'
#> 'f() = 1' single | SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? 1 1 1 4 'f() = 1'
#> 'x + 1 = 2' exec | SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1 1 1 6 'x + 1 = 2\n'
#> 'x + 1 = 2' eval | SyntaxError invalid syntax 1 7 1 8 'x + 1 = 2'
#> 'x + 1 = 2' single | SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1 1 1 6 'x + 1 = 2'
#> '"a" = 1' exec | SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1 1 4 '"a" = 1\n'
#> '"a" = 1' eval | SyntaxError invalid syntax 1 5 1 6 '"a" = 1'
#> '"a" = 1' single | SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1 1 4 '"a" = 1'
#> 'None = 1' exec | SyntaxError cannot assign to None 1 1 1 5 'None = 1\n'
#> 'None = 1' eval | SyntaxError invalid syntax 1 6 1 7 'None = 1'
#> 'None = 1' single | SyntaxError cannot assign to None 1 1 1 5 'None = 1'
#> 'True = False' exec | SyntaxError cannot assign to True 1 1 1 5 'True = False\n'
#> '... = 1' exec | SyntaxError cannot assign to ellipsis here. Maybe you meant '==' instead of '='? 1 1 1 4 '... = 1\n'
#> '... = 1' eval | SyntaxError invalid syntax 1 5 1 6 '... = 1'
#> '... = 1' single | SyntaxError cannot assign to ellipsis here. Maybe you meant '==' instead of '='? 1 1 1 4 '... = 1'
#> '(a, 1) = x' exec | SyntaxError cannot assign to literal 1 5 1 6 '(a, 1) = x\n'
#> '(a, 1) = x' eval | SyntaxError invalid syntax 1 8 1 9 '(a, 1) = x'
#> '(a, 1) = x' single | SyntaxError cannot assign to literal 1 5 1 6 '(a, 1) = x'
#> '[a, f()] = x' exec | SyntaxError cannot assign to function call 1 5 1 8 '[a, f()] = x\n'
#> 'a, b += 1' exec | SyntaxError 'tuple' is an illegal expression for augmented assignment 1 1 1 5 'a, b += 1\n'
#> 'a, b += 1' eval | SyntaxError invalid syntax 1 6 1 8 'a, b += 1'
#> 'a, b += 1' single | SyntaxError 'tuple' is an illegal expression for augmented assignment 1 1 1 5 'a, b += 1'
#> '(a) += 1' exec ok
#> '(a) += 1' eval | SyntaxError invalid syntax 1 5 1 7 '(a) += 1'
#> '(a) += 1' single ok
#> 'f() += 1' exec | SyntaxError 'function call' is an illegal expression for augmented assignment 1 1 1 4 'f() += 1\n'
#> 'f() += 1' eval | SyntaxError invalid syntax 1 5 1 7 'f() += 1'
#> 'f() += 1' single | SyntaxError 'function call' is an illegal expression for augmented assignment 1 1 1 4 'f() += 1'
#> 'x = y = 1 = z' exec | SyntaxError cannot assign to literal 1 9 1 10 'x = y = 1 = z\n'
#> '*a = x' exec | SyntaxError starred assignment target must be in a list or tuple 1 1 1 3 None
#> '*a = x' eval | SyntaxError invalid syntax 1 1 1 2 '*a = x'
#> '*a = x' single | SyntaxError starred assignment target must be in a list or tuple 1 1 1 3 None
#> '*a, *b = x' exec | SyntaxError multiple starred expressions in assignment 1 1 1 7 None
#> '*a, *b = x' eval | SyntaxError invalid syntax 1 1 1 2 '*a, *b = x'
#> '*a, *b = x' single | SyntaxError multiple starred expressions in assignment 1 1 1 7 None
#> 'a, *b, c = x' exec ok
#> '*a, = x' exec ok
#> '*a, = x' eval | SyntaxError invalid syntax 1 1 1 2 '*a, = x'
#> '*a, = x' single ok
#> '[*a] = x' exec ok
#> '[*a] = x' eval | SyntaxError invalid syntax 1 6 1 7 '[*a] = x'
#> '[*a] = x' single ok
#> '(*a) = x' exec | SyntaxError cannot use starred expression here 1 2 1 4 '(*a) = x\n'
#> '(*a) = x' eval | SyntaxError cannot use starred expression here 1 2 1 4 '(*a) = x'
#> '(*a) = x' single | SyntaxError cannot use starred expression here 1 2 1 4 '(*a) = x'
#> '(*a, b) = x' exec ok
#> '(*a, b) = x' eval | SyntaxError invalid syntax 1 9 1 10 '(*a, b) = x'
#> '(*a, b) = x' single ok
#> 'x = *a' exec | SyntaxError can't use starred expression here 1 5 1 7 None
#> 'x = *a' eval | SyntaxError invalid syntax 1 3 1 4 'x = *a'
#> 'x = *a' single | SyntaxError can't use starred expression here 1 5 1 7 None
#> 'x = *a,' exec ok
#> 'x = *a,' eval | SyntaxError invalid syntax 1 3 1 4 'x = *a,'
#> 'x = *a,' single ok
#> 'print(*a)' exec ok
#> 'print(*a)' eval ok
#> 'print(*a)' single ok
#> 'del *a' exec | SyntaxError cannot delete starred 1 5 1 7 'del *a\n'
#> 'del *a' eval | SyntaxError invalid syntax 1 1 1 4 'del *a'
#> 'del *a' single | SyntaxError cannot delete starred 1 5 1 7 'del *a'
#> 'for x in *a, b: pass' exec ok
#> 'for 1 in x: pass' exec | SyntaxError cannot assign to literal 1 5 1 6 'for 1 in x: pass\n'
#> 'for f() in x: pass' exec | SyntaxError cannot assign to function call 1 5 1 8 'for f() in x: pass\n'
#> 'for x in: pass' exec | SyntaxError invalid syntax 1 9 1 10 'for x in: pass\n'
#> 'for in x: pass' exec | SyntaxError invalid syntax 1 5 1 7 'for in x: pass\n'
#> 'for x y: pass' exec | SyntaxError invalid syntax 1 7 1 8 'for x y: pass\n'
#> 'for x in y' exec | SyntaxError expected ':' 1 11 1 11 'for x in y\n'
#> 'for x in y' eval | SyntaxError invalid syntax 1 1 1 4 'for x in y'
#> 'for x in y' single | SyntaxError expected ':' 1 10 1 -1 'for x in y'
#> 'for x in y pass' exec | SyntaxError invalid syntax 1 12 1 16 'for x in y pass\n'
#> 'while: pass' exec | SyntaxError invalid syntax 1 6 1 7 'while: pass\n'
#> 'while: pass' eval | SyntaxError invalid syntax 1 1 1 6 'while: pass'
#> 'while: pass' single | SyntaxError invalid syntax 1 6 1 7 'while: pass'
#> 'while x' exec | SyntaxError expected ':' 1 8 1 8 'while x\n'
#> 'while x' eval | SyntaxError invalid syntax 1 1 1 6 'while x'
#> 'while x' single | SyntaxError expected ':' 1 7 1 -1 'while x'
#> 'while x pass' exec | SyntaxError invalid syntax 1 9 1 13 'while x pass\n'
#> 'while x = 1: pass' exec | SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 7 1 12 'while x = 1: pass\n'
#> 'if x = 1: pass' exec | SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 4 1 9 'if x = 1: pass\n'
#> 'if x' exec | SyntaxError expected ':' 1 5 1 5 'if x\n'
#> 'if x' eval | SyntaxError invalid syntax 1 1 1 3 'if x'
#> 'if x' single | SyntaxError expected ':' 1 4 1 -1 'if x'
#> 'if: pass' exec | SyntaxError invalid syntax 1 3 1 4 'if: pass\n'
#> 'if: pass' eval | SyntaxError invalid syntax 1 1 1 3 'if: pass'
#> 'if: pass' single | SyntaxError invalid syntax 1 3 1 4 'if: pass'
#> 'if x: pass else: pass' exec | SyntaxError invalid syntax 1 12 1 16 'if x: pass else: pass\n'
#> 'else: pass' exec | SyntaxError invalid syntax 1 1 1 5 'else: pass\n'
#> 'else: pass' eval | SyntaxError invalid syntax 1 1 1 5 'else: pass'
#> 'else: pass' single | SyntaxError invalid syntax 1 1 1 5 'else: pass'
#> 'elif x: pass' exec | SyntaxError invalid syntax 1 1 1 5 'elif x: pass\n'
#> 'if x: pass\nelif: pass' exec | SyntaxError invalid syntax 2 5 2 6 'elif: pass\n'
#> 'if x:\npass' exec | IndentationError expected an indented block after 'if' statement on line 1 2 1 2 5 'pass\n'
#> 'if x:\npass' eval | SyntaxError invalid syntax 1 1 1 3 'if x:\n'
#> 'if x:\npass' single | IndentationError expected an indented block after 'if' statement on line 1 2 1 2 5 'pass'
#> 'if x:' exec | IndentationError expected an indented block after 'if' statement on line 1 1 6 1 -1 'if x:\n'
#> 'if x:' eval | SyntaxError invalid syntax 1 1 1 3 'if x:'
#> 'if x:' single | IndentationError expected an indented block after 'if' statement on line 1 1 5 1 -1 'if x:'
#> 'def f(): ' exec | IndentationError expected an indented block after function definition on line 1 1 10 1 -1 'def f(): \n'
#> 'def f(): ' eval | SyntaxError invalid syntax 1 1 1 4 'def f(): '
#> 'def f(): ' single | IndentationError expected an indented block after function definition on line 1 1 9 1 -1 'def f(): '
#> 'class A: ' exec | IndentationError expected an indented block after class definition on line 1 1 10 1 -1 'class A: \n'
#> 'class A: ' eval | SyntaxError invalid syntax 1 1 1 6 'class A: '
#> 'class A: ' single | IndentationError expected an indented block after class definition on line 1 1 9 1 -1 'class A: '
#> 'return' exec | SyntaxError 'return' outside function 1 1 1 7 None
#> 'return' eval | SyntaxError invalid syntax 1 1 1 7 'return'
#> 'return' single | SyntaxError 'return' outside function 1 1 1 7 None
#> 'return 5' exec | SyntaxError 'return' outside function 1 1 1 9 None
#> 'return 5' eval | SyntaxError invalid syntax 1 1 1 7 'return 5'
#> 'return 5' single | SyntaxError 'return' outside function 1 1 1 9 None
#> 'yield 5' exec | SyntaxError 'yield' outside function 1 1 1 8 None
#> 'yield 5' eval | SyntaxError invalid syntax 1 1 1 6 'yield 5'
#> 'yield 5' single | SyntaxError 'yield' outside function 1 1 1 8 None
#> 'x = yield' exec | SyntaxError 'yield' outside function 1 5 1 10 None
#> 'x = yield' eval | SyntaxError invalid syntax 1 3 1 4 'x = yield'
#> 'x = yield' single | SyntaxError 'yield' outside function 1 5 1 10 None
#> 'break' exec | SyntaxError 'break' outside loop 1 1 1 6 None
#> 'break' eval | SyntaxError invalid syntax 1 1 1 6 'break'
#> 'break' single | SyntaxError 'break' outside loop 1 1 1 6 None
#> 'continue' exec | SyntaxError 'continue' not properly in loop 1 1 1 9 None
#> 'continue' eval | SyntaxError invalid syntax 1 1 1 9 'continue'
#> 'continue' single | SyntaxError 'continue' not properly in loop 1 1 1 9 None
#> 'if 1: break' exec | SyntaxError 'break' outside loop 1 7 1 12 None
#> 'if 1: break' eval | SyntaxError invalid syntax 1 1 1 3 'if 1: break'
#> 'if 1: break' single | SyntaxError invalid syntax 1 0 1 0 'if 1: break'
#> 'def f(): break' exec | SyntaxError 'break' outside loop 1 10 1 15 None
#> 'class A: return' exec | SyntaxError 'return' outside function 1 10 1 16 None
#> 'class A: yield' exec | SyntaxError 'yield' outside function 1 10 1 15 None
#> 'lambda: (yield)' exec ok
#> 'import' exec | SyntaxError invalid syntax 1 7 1 7 'import\n'
#> 'import' eval | SyntaxError invalid syntax 1 1 1 7 'import'
#> 'import' single | SyntaxError invalid syntax 1 0 1 0 'import'
#> 'import a.' exec | SyntaxError invalid syntax 1 10 1 10 'import a.\n'
#> 'import a.' eval | SyntaxError invalid syntax 1 1 1 7 'import a.'
#> 'import a.' single | SyntaxError invalid syntax 1 0 1 0 'import a.'
#> 'import a as' exec | SyntaxError invalid syntax 1 12 1 12 'import a as\n'
#> 'import a as' eval | SyntaxError invalid syntax 1 1 1 7 'import a as'
#> 'import a as' single | SyntaxError invalid syntax 1 0 1 0 'import a as'
#> 'import a as b.c' exec | SyntaxError invalid syntax 1 14 1 15 'import a as b.c\n'
#> 'import a, ' exec | SyntaxError invalid syntax 1 11 1 11 'import a, \n'
#> 'import a, ' eval | SyntaxError invalid syntax 1 1 1 7 'import a, '
#> 'import a, ' single | SyntaxError invalid syntax 1 0 1 0 'import a, '
#> 'import a b' exec | SyntaxError invalid syntax 1 10 1 11 'import a b\n'
#> 'import a b' eval | SyntaxError invalid syntax 1 1 1 7 'import a b'
#> 'import a b' single | SyntaxError invalid syntax 1 10 1 11 'import a b'
#> 'import .a' exec | SyntaxError invalid syntax 1 8 1 9 'import .a\n'
#> 'import .a' eval | SyntaxError invalid syntax 1 1 1 7 'import .a'
#> 'import .a' single | SyntaxError invalid syntax 1 8 1 9 'import .a'
#> 'import *' exec | SyntaxError invalid syntax 1 8 1 9 'import *\n'
#> 'import *' eval | SyntaxError invalid syntax 1 1 1 7 'import *'
#> 'import *' single | SyntaxError invalid syntax 1 8 1 9 'import *'
#> 'from a import' exec | SyntaxError invalid syntax 1 14 1 14 'from a import\n'
#> 'from a import b,' exec | SyntaxError trailing comma not allowed without surrounding parentheses 1 17 1 17 'from a import b,\n'
#> 'from a import (b,)' exec ok
#> 'from a import (b, c' exec | SyntaxError '(' was never closed 1 15 1 0 'from a import (b, c\n'
#> 'from a import *' exec ok
#> 'from . import *' exec ok
#> 'from .a import b as c, d' exec ok
#> 'from ... import x' exec ok
#> 'from .... import x' exec ok
#> 'from a import b.c' exec | SyntaxError invalid syntax 1 16 1 17 'from a import b.c\n'
#> 'from a import b as c.d' exec | SyntaxError invalid syntax 1 21 1 22 'from a import b as c.d\n'
#> 'from a import (*)' exec | SyntaxError invalid syntax 1 16 1 17 'from a import (*)\n'
#> 'from import a' exec | SyntaxError invalid syntax 1 6 1 12 'from import a\n'
#> 'from a' exec | SyntaxError invalid syntax 1 7 1 7 'from a\n'
#> 'from a' eval | SyntaxError invalid syntax 1 1 1 5 'from a'
#> 'from a' single | SyntaxError invalid syntax 1 0 1 0 'from a'
#> 'def f(): from a import *' exec | SyntaxError import * only allowed at module level 1 24 1 25 None
#> 'class A: from a import *' exec | SyntaxError import * only allowed at module level 1 24 1 25 None
#> 'from __future__ import foo' exec | SyntaxError future feature foo is not defined 1 1 1 None None
#> 'from __future__ import annotations' exec ok
#> 'from __future__ import braces' exec | SyntaxError not a chance 1 1 1 None None
#> 'from __future__ import *' exec | SyntaxError future feature * is not defined 1 1 1 None None
#> 'x = 1\nfrom __future__ import annotations' exec | SyntaxError from __future__ imports must occur at the beginning of the file 2 1 2 35 None
#> '"doc"\nfrom __future__ import division' exec ok
#> 'from __future__ import (annotations, division)' exec ok
#> 'import __future__' exec ok
#> 'with x: pass' exec ok
#> 'with x as y, z: pass' exec ok
#> 'with (x as y, z): pass' exec ok
#> 'with (x, y): pass' exec ok
#> 'with (x as y): pass' exec ok
#> 'with x as 1: pass' exec | SyntaxError cannot assign to literal 1 11 1 12 'with x as 1: pass\n'
#> 'with x as f(): pass' exec | SyntaxError cannot assign to function call 1 11 1 14 'with x as f(): pass\n'
#> 'with x as (a, b): pass' exec ok
#> 'with x as a.b: pass' exec ok
#> 'with: pass' exec | SyntaxError invalid syntax 1 5 1 6 'with: pass\n'
#> 'with: pass' eval | SyntaxError invalid syntax 1 1 1 5 'with: pass'
#> 'with: pass' single | SyntaxError invalid syntax 1 5 1 6 'with: pass'
#> 'with x' exec | SyntaxError expected ':' 1 7 1 7 'with x\n'
#> 'with x' eval | SyntaxError invalid syntax 1 1 1 5 'with x'
#> 'with x' single | SyntaxError expected ':' 1 6 1 -1 'with x'
#> 'with x as: pass' exec | SyntaxError invalid syntax 1 10 1 11 'with x as: pass\n'
#> 'with (x as y, z as w,): pass' exec ok
#> 'with (yield): pass' exec | SyntaxError 'yield' outside function 1 7 1 12 None
#> 'with x, : pass' exec | SyntaxError invalid syntax 1 9 1 10 'with x, : pass\n'
#> 'with () : pass' exec ok
#> 'with (x) as y: pass' exec ok
#> 'with (x, y) as z: pass' exec ok
#> 'global' exec | SyntaxError invalid syntax 1 7 1 7 'global\n'
#> 'global' eval | SyntaxError invalid syntax 1 1 1 7 'global'
#> 'global' single | SyntaxError invalid syntax 1 0 1 0 'global'
#> 'global x' exec ok
#> 'global x' eval | SyntaxError invalid syntax 1 1 1 7 'global x'
#> 'global x' single ok
#> 'nonlocal' exec | SyntaxError invalid syntax 1 9 1 9 'nonlocal\n'
#> 'nonlocal' eval | SyntaxError invalid syntax 1 1 1 9 'nonlocal'
#> 'nonlocal' single | SyntaxError invalid syntax 1 0 1 0 'nonlocal'
#> 'assert' exec | SyntaxError invalid syntax 1 7 1 7 'assert\n'
#> 'assert' eval | SyntaxError invalid syntax 1 1 1 7 'assert'
#> 'assert' single | SyntaxError invalid syntax 1 0 1 0 'assert'
#> 'assert x,' exec | SyntaxError invalid syntax 1 10 1 10 'assert x,\n'
#> 'assert x,' eval | SyntaxError invalid syntax 1 1 1 7 'assert x,'
#> 'assert x,' single | SyntaxError invalid syntax 1 0 1 0 'assert x,'
#> 'assert x, y' exec ok
#> 'assert x, y' eval | SyntaxError invalid syntax 1 1 1 7 'assert x, y'
#> 'assert x, y' single ok
#> 'assert (x, y)' exec ok
#> 'assert x = 1' exec | SyntaxError invalid syntax 1 10 1 11 'assert x = 1\n'
#> 'raise' exec ok
#> 'raise' eval | SyntaxError invalid syntax 1 1 1 6 'raise'
#> 'raise' single ok
#> 'raise x from' exec | SyntaxError invalid syntax 1 13 1 13 'raise x from\n'
#> 'raise x, y' exec | SyntaxError invalid syntax 1 8 1 9 'raise x, y\n'
#> 'raise x, y' eval | SyntaxError invalid syntax 1 1 1 6 'raise x, y'
#> 'raise x, y' single | SyntaxError invalid syntax 1 8 1 9 'raise x, y'
#> 'raise from x' exec | SyntaxError invalid syntax 1 7 1 11 'raise from x\n'
#> 'raise x from y from z' exec | SyntaxError invalid syntax 1 16 1 20 'raise x from y from z\n'
#> 'pass x' exec | SyntaxError invalid syntax 1 6 1 7 'pass x\n'
#> 'pass x' eval | SyntaxError invalid syntax 1 1 1 5 'pass x'
#> 'pass x' single | SyntaxError invalid syntax 1 6 1 7 'pass x'
#> 'pass = 1' exec | SyntaxError invalid syntax 1 6 1 7 'pass = 1\n'
#> 'pass = 1' eval | SyntaxError invalid syntax 1 1 1 5 'pass = 1'
#> 'pass = 1' single | SyntaxError invalid syntax 1 6 1 7 'pass = 1'
#> 'def = 1' exec | SyntaxError invalid syntax 1 5 1 6 'def = 1\n'
#> 'def = 1' eval | SyntaxError invalid syntax 1 1 1 4 'def = 1'
#> 'def = 1' single | SyntaxError invalid syntax 1 5 1 6 'def = 1'
#> 'x = def' exec | SyntaxError invalid syntax 1 5 1 8 'x = def\n'
#> 'x = def' eval | SyntaxError invalid syntax 1 3 1 4 'x = def'
#> 'x = def' single | SyntaxError invalid syntax 1 5 1 8 'x = def'
#> 'class = 1' exec | SyntaxError invalid syntax 1 7 1 8 'class = 1\n'
#> 'class = 1' eval | SyntaxError invalid syntax 1 1 1 6 'class = 1'
#> 'class = 1' single | SyntaxError invalid syntax 1 7 1 8 'class = 1'
#> 'print "a"' exec | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print "a"\n'
#> 'print "a"' eval | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print "a"'
#> 'print "a"' single | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print "a"'
#> "print 'a', b" exec | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 13 "print 'a', b\n"
#> 'print x' exec | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 8 'print x\n'
#> 'print x' eval | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 8 'print x'
#> 'print x' single | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 8 'print x'
#> 'exec "a"' exec | SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 1 9 'exec "a"\n'
#> 'exec "a"' eval | SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 1 9 'exec "a"'
#> 'exec "a"' single | SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 1 9 'exec "a"'
#> 'exec x' exec | SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 1 7 'exec x\n'
#> 'exec x' eval | SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 1 7 'exec x'
#> 'exec x' single | SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 1 7 'exec x'
#> 'print' exec ok
#> 'print' eval ok
#> 'print' single ok
#> 'print (x)' exec ok
#> 'print (x)' eval ok
#> 'print (x)' single ok
#> 'print -1' exec ok
#> 'print -1' eval ok
#> 'print -1' single ok
#> 'print >>f, x' exec ok
#> 'print a.b' exec | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print a.b\n'
#> 'print a.b' eval | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print a.b'
#> 'print a.b' single | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print a.b'
#> 'print foo()' exec | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 12 'print foo()\n'
#> 'print foo()' eval | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 12 'print foo()'
#> 'print foo()' single | SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 12 'print foo()'
#> 'a b' exec | SyntaxError invalid syntax 1 3 1 4 'a b\n'
#> 'a b' eval | SyntaxError invalid syntax 1 3 1 4 'a b'
#> 'a b' single | SyntaxError invalid syntax 1 3 1 4 'a b'
#> 'a b c' exec | SyntaxError invalid syntax 1 3 1 4 'a b c\n'
#> 'a b c' eval | SyntaxError invalid syntax 1 3 1 4 'a b c'
#> 'a b c' single | SyntaxError invalid syntax 1 3 1 4 'a b c'
#> '1 2' exec | SyntaxError invalid syntax 1 3 1 4 '1 2\n'
#> '1 2' eval | SyntaxError invalid syntax 1 3 1 4 '1 2'
#> '1 2' single | SyntaxError invalid syntax 1 3 1 4 '1 2'
#> '"a" b' exec | SyntaxError invalid syntax 1 5 1 6 '"a" b\n'
#> '"a" b' eval | SyntaxError invalid syntax 1 5 1 6 '"a" b'
#> '"a" b' single | SyntaxError invalid syntax 1 5 1 6 '"a" b'
#> 'a "b"' exec | SyntaxError invalid syntax 1 3 1 6 'a "b"\n'
#> 'a "b"' eval | SyntaxError invalid syntax 1 3 1 6 'a "b"'
#> 'a "b"' single | SyntaxError invalid syntax 1 3 1 6 'a "b"'
#> '(a b)' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a b)\n'
#> '(a b)' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a b)'
#> '(a b)' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a b)'
#> '[a b]' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '[a b]\n'
#> '[a b]' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '[a b]'
#> '[a b]' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '[a b]'
#> '{a b}' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '{a b}\n'
#> '{a b}' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '{a b}'
#> '{a b}' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '{a b}'
#> '{a: b c}' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '{a: b c}\n'
#> '{a: b c}' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '{a: b c}'
#> '{a: b c}' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '{a: b c}'
#> '(a, b c)' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '(a, b c)\n'
#> '(a, b c)' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '(a, b c)'
#> '(a, b c)' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '(a, b c)'
#> '[1 2]' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '[1 2]\n'
#> '[1 2]' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '[1 2]'
#> '[1 2]' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '[1 2]'
#> '[1, 2' exec | SyntaxError '[' was never closed 1 1 1 0 '[1, 2\n'
#> '[1, 2' eval | SyntaxError '[' was never closed 1 1 1 0 '[1, 2'
#> '[1, 2' single | SyntaxError '[' was never closed 1 1 1 0 '[1, 2'
#> '(1, 2' exec | SyntaxError '(' was never closed 1 1 1 0 '(1, 2\n'
#> '(1, 2' eval | SyntaxError '(' was never closed 1 1 1 0 '(1, 2'
#> '(1, 2' single | SyntaxError '(' was never closed 1 1 1 0 '(1, 2'
#> '{1, 2' exec | SyntaxError '{' was never closed 1 1 1 0 '{1, 2\n'
#> '{1, 2' eval | SyntaxError '{' was never closed 1 1 1 0 '{1, 2'
#> '{1, 2' single | SyntaxError '{' was never closed 1 1 1 0 '{1, 2'
#> '{1: 2' exec | SyntaxError '{' was never closed 1 1 1 0 '{1: 2\n'
#> '{1: 2' eval | SyntaxError '{' was never closed 1 1 1 0 '{1: 2'
#> '{1: 2' single | SyntaxError '{' was never closed 1 1 1 0 '{1: 2'
#> 'f(1, 2' exec | SyntaxError '(' was never closed 1 2 1 0 'f(1, 2\n'
#> 'f(1, 2' eval | SyntaxError '(' was never closed 1 2 1 0 'f(1, 2'
#> 'f(1, 2' single | SyntaxError '(' was never closed 1 2 1 0 'f(1, 2'
#> '[1, 2)' exec | SyntaxError closing parenthesis ')' does not match opening parenthesis '[' 1 6 1 6 '[1, 2)'
#> '[1, 2)' eval | SyntaxError closing parenthesis ')' does not match opening parenthesis '[' 1 6 1 6 '[1, 2)'
#> '[1, 2)' single | SyntaxError closing parenthesis ')' does not match opening parenthesis '[' 1 6 1 6 '[1, 2)'
#> '(1, 2]' exec | SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 1 6 1 6 '(1, 2]'
#> '(1, 2]' eval | SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 1 6 1 6 '(1, 2]'
#> '(1, 2]' single | SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 1 6 1 6 '(1, 2]'
#> '{1: 2]' exec | SyntaxError closing parenthesis ']' does not match opening parenthesis '{' 1 6 1 6 '{1: 2]'
#> '{1: 2]' eval | SyntaxError closing parenthesis ']' does not match opening parenthesis '{' 1 6 1 6 '{1: 2]'
#> '{1: 2]' single | SyntaxError closing parenthesis ']' does not match opening parenthesis '{' 1 6 1 6 '{1: 2]'
#> ')' exec | SyntaxError unmatched ')' 1 1 1 1 ')'
#> ')' eval | SyntaxError unmatched ')' 1 1 1 1 ')'
#> ')' single | SyntaxError unmatched ')' 1 1 1 1 ')'
#> ']' exec | SyntaxError unmatched ']' 1 1 1 1 ']'
#> ']' eval | SyntaxError unmatched ']' 1 1 1 1 ']'
#> ']' single | SyntaxError unmatched ']' 1 1 1 1 ']'
#> '}' exec | SyntaxError unmatched '}' 1 1 1 1 '}'
#> '}' eval | SyntaxError unmatched '}' 1 1 1 1 '}'
#> '}' single | SyntaxError unmatched '}' 1 1 1 1 '}'
#> 'x = (1,' exec | SyntaxError '(' was never closed 1 5 1 0 'x = (1,\n'
#> 'x = (1,' eval | SyntaxError invalid syntax 1 3 1 4 'x = (1,'
#> 'x = (1,' single | SyntaxError '(' was never closed 1 5 1 0 'x = (1,'
#> 'x = [\n1,\n2' exec | SyntaxError '[' was never closed 1 5 1 0 'x = ['
#> 'x = [\n1,\n2' eval | SyntaxError invalid syntax 1 3 1 4 'x = [\n'
#> 'x = [\n1,\n2' single | SyntaxError '[' was never closed 1 5 1 0 'x = ['
#> 'if (x:\n pass' exec | SyntaxError invalid syntax 1 6 1 7 'if (x:\n'
#> 'foo(\nbar\nbaz' exec | SyntaxError '(' was never closed 1 4 1 0 'foo('
#> 'a ? b' exec | SyntaxError invalid syntax 1 3 1 4 'a ? b\n'
#> 'a ? b' eval | SyntaxError invalid syntax 1 3 1 4 'a ? b'
#> 'a ? b' single | SyntaxError invalid syntax 1 3 1 4 'a ? b'
#> 'a $ b' exec | SyntaxError invalid syntax 1 3 1 4 'a $ b\n'
#> 'a $ b' eval | SyntaxError invalid syntax 1 3 1 4 'a $ b'
#> 'a $ b' single | SyntaxError invalid syntax 1 3 1 4 'a $ b'
#> 'a ! b' exec | SyntaxError invalid syntax 1 3 1 4 'a ! b\n'
#> 'a ! b' eval | SyntaxError invalid syntax 1 3 1 4 'a ! b'
#> 'a ! b' single | SyntaxError invalid syntax 1 3 1 4 'a ! b'
#> '!a' exec | SyntaxError invalid syntax 1 1 1 2 '!a\n'
#> '!a' eval | SyntaxError invalid syntax 1 1 1 2 '!a'
#> '!a' single | SyntaxError invalid syntax 1 1 1 2 '!a'
#> 'a = !b' exec | SyntaxError invalid syntax 1 5 1 6 'a = !b\n'
#> 'a = !b' eval | SyntaxError invalid syntax 1 3 1 4 'a = !b'
#> 'a = !b' single | SyntaxError invalid syntax 1 5 1 6 'a = !b'
#> 'a <> b' exec | SyntaxError invalid syntax 1 3 1 5 'a <> b\n'
#> 'a <> b' eval | SyntaxError invalid syntax 1 3 1 5 'a <> b'
#> 'a <> b' single | SyntaxError invalid syntax 1 3 1 5 'a <> b'
#> 'a === b' exec | SyntaxError invalid syntax 1 5 1 6 'a === b\n'
#> 'a === b' eval | SyntaxError invalid syntax 1 5 1 6 'a === b'
#> 'a === b' single | SyntaxError invalid syntax 1 5 1 6 'a === b'
#> 'a => b' exec | SyntaxError invalid syntax 1 4 1 5 'a => b\n'
#> 'a => b' eval | SyntaxError invalid syntax 1 3 1 4 'a => b'
#> 'a => b' single | SyntaxError invalid syntax 1 4 1 5 'a => b'
#> 'a =+ b' exec ok
#> 'a =+ b' eval | SyntaxError invalid syntax 1 3 1 4 'a =+ b'
#> 'a =+ b' single ok
#> 'a ++ b' exec ok
#> 'a ++ b' eval ok
#> 'a ++ b' single ok
#> 'a++' exec | SyntaxError invalid syntax 1 4 1 4 'a++\n'
#> 'a++' eval | SyntaxError invalid syntax 1 0 1 0 'a++'
#> 'a++' single | SyntaxError invalid syntax 1 0 1 0 'a++'
#> '++a' exec ok
#> '++a' eval ok
#> '++a' single ok
#> 'a--' exec | SyntaxError invalid syntax 1 4 1 4 'a--\n'
#> 'a--' eval | SyntaxError invalid syntax 1 0 1 0 'a--'
#> 'a--' single | SyntaxError invalid syntax 1 0 1 0 'a--'
#> 'a && b' exec | SyntaxError invalid syntax 1 4 1 5 'a && b\n'
#> 'a && b' eval | SyntaxError invalid syntax 1 4 1 5 'a && b'
#> 'a && b' single | SyntaxError invalid syntax 1 4 1 5 'a && b'
#> 'a || b' exec | SyntaxError invalid syntax 1 4 1 5 'a || b\n'
#> 'a || b' eval | SyntaxError invalid syntax 1 4 1 5 'a || b'
#> 'a || b' single | SyntaxError invalid syntax 1 4 1 5 'a || b'
#> 'a ** ** b' exec | SyntaxError invalid syntax 1 6 1 8 'a ** ** b\n'
#> 'a ** ** b' eval | SyntaxError invalid syntax 1 6 1 8 'a ** ** b'
#> 'a ** ** b' single | SyntaxError invalid syntax 1 6 1 8 'a ** ** b'
#> 'a // / b' exec | SyntaxError invalid syntax 1 6 1 7 'a // / b\n'
#> 'a // / b' eval | SyntaxError invalid syntax 1 6 1 7 'a // / b'
#> 'a // / b' single | SyntaxError invalid syntax 1 6 1 7 'a // / b'
#> 'a .. b' exec | SyntaxError invalid syntax 1 4 1 5 'a .. b\n'
#> 'a .. b' eval | SyntaxError invalid syntax 1 4 1 5 'a .. b'
#> 'a .. b' single | SyntaxError invalid syntax 1 4 1 5 'a .. b'
#> 'a...b' exec | SyntaxError invalid syntax 1 2 1 5 'a...b\n'
#> 'a...b' eval | SyntaxError invalid syntax 1 2 1 5 'a...b'
#> 'a...b' single | SyntaxError invalid syntax 1 2 1 5 'a...b'
#> 'a.1' exec | SyntaxError invalid syntax 1 2 1 4 'a.1\n'
#> 'a.1' eval | SyntaxError invalid syntax 1 2 1 4 'a.1'
#> 'a.1' single | SyntaxError invalid syntax 1 2 1 4 'a.1'
#> 'a.' exec | SyntaxError invalid syntax 1 3 1 3 'a.\n'
#> 'a.' eval | SyntaxError invalid syntax 1 0 1 0 'a.'
#> 'a.' single | SyntaxError invalid syntax 1 0 1 0 'a.'
#> '.a' exec | SyntaxError invalid syntax 1 1 1 2 '.a\n'
#> '.a' eval | SyntaxError invalid syntax 1 1 1 2 '.a'
#> '.a' single | SyntaxError invalid syntax 1 1 1 2 '.a'
#> 'a.b.' exec | SyntaxError invalid syntax 1 5 1 5 'a.b.\n'
#> 'a.b.' eval | SyntaxError invalid syntax 1 0 1 0 'a.b.'
#> 'a.b.' single | SyntaxError invalid syntax 1 0 1 0 'a.b.'
#> 'a[]' exec | SyntaxError invalid syntax 1 3 1 4 'a[]\n'
#> 'a[]' eval | SyntaxError invalid syntax 1 3 1 4 'a[]'
#> 'a[]' single | SyntaxError invalid syntax 1 3 1 4 'a[]'
#> 'a[1:2:3:4]' exec | SyntaxError invalid syntax 1 8 1 9 'a[1:2:3:4]\n'
#> 'a[1:2:3:4]' eval | SyntaxError invalid syntax 1 8 1 9 'a[1:2:3:4]'
#> 'a[1:2:3:4]' single | SyntaxError invalid syntax 1 8 1 9 'a[1:2:3:4]'
#> 'a[1:2, 3]' exec ok
#> 'a[1:2, 3]' eval ok
#> 'a[1:2, 3]' single ok
#> 'a[:, ::, ...]' exec ok
#> 'a[*b]' exec ok
#> 'a[*b]' eval ok
#> 'a[*b]' single ok
#> 'a[*b, c]' exec ok
#> 'a[*b, c]' eval ok
#> 'a[*b, c]' single ok
#> 'a[x=1]' exec | SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 3 1 6 'a[x=1]\n'
#> 'a[x=1]' eval | SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 3 1 6 'a[x=1]'
#> 'a[x=1]' single | SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 3 1 6 'a[x=1]'
#> 'a[x:=1]' exec ok
#> 'a[x:=1]' eval ok
#> 'a[x:=1]' single ok
#> 'a[x for x in y]' exec | SyntaxError invalid syntax 1 5 1 8 'a[x for x in y]\n'
#> 'a[' exec | SyntaxError '[' was never closed 1 2 1 0 'a[\n'
#> 'a[' eval | SyntaxError '[' was never closed 1 2 1 0 'a['
#> 'a[' single | SyntaxError '[' was never closed 1 2 1 0 'a['
#> 'a[1' exec | SyntaxError '[' was never closed 1 2 1 0 'a[1\n'
#> 'a[1' eval | SyntaxError '[' was never closed 1 2 1 0 'a[1'
#> 'a[1' single | SyntaxError '[' was never closed 1 2 1 0 'a[1'
#> '{**a}' exec ok
#> '{**a}' eval ok
#> '{**a}' single ok
#> '{*a}' exec ok
#> '{*a}' eval ok
#> '{*a}' single ok
#> '{**a, 1}' exec | SyntaxError ':' expected after dictionary key 1 7 1 0 '{**a, 1}\n'
#> '{**a, 1}' eval | SyntaxError ':' expected after dictionary key 1 7 1 0 '{**a, 1}'
#> '{**a, 1}' single | SyntaxError ':' expected after dictionary key 1 7 1 0 '{**a, 1}'
#> '{1, **a}' exec | SyntaxError invalid syntax 1 5 1 7 '{1, **a}\n'
#> '{1, **a}' eval | SyntaxError invalid syntax 1 5 1 7 '{1, **a}'
#> '{1, **a}' single | SyntaxError invalid syntax 1 5 1 7 '{1, **a}'
#> '{1: 2, *a}' exec | SyntaxError invalid syntax 1 8 1 9 '{1: 2, *a}\n'
#> '{1: 2, *a}' eval | SyntaxError invalid syntax 1 8 1 9 '{1: 2, *a}'
#> '{1: 2, *a}' single | SyntaxError invalid syntax 1 8 1 9 '{1: 2, *a}'
#> '{1: *a}' exec | SyntaxError cannot use a starred expression in a dictionary value 1 5 1 7 '{1: *a}\n'
#> '{1: *a}' eval | SyntaxError cannot use a starred expression in a dictionary value 1 5 1 7 '{1: *a}'
#> '{1: *a}' single | SyntaxError cannot use a starred expression in a dictionary value 1 5 1 7 '{1: *a}'
#> '{1: **a}' exec | SyntaxError invalid syntax 1 5 1 7 '{1: **a}\n'
#> '{1: **a}' eval | SyntaxError invalid syntax 1 5 1 7 '{1: **a}'
#> '{1: **a}' single | SyntaxError invalid syntax 1 5 1 7 '{1: **a}'
#> '{1:}' exec | SyntaxError expression expected after dictionary key and ':' 1 3 1 4 '{1:}\n'
#> '{1:}' eval | SyntaxError expression expected after dictionary key and ':' 1 3 1 4 '{1:}'
#> '{1:}' single | SyntaxError expression expected after dictionary key and ':' 1 3 1 4 '{1:}'
#> '{:1}' exec | SyntaxError invalid syntax 1 2 1 3 '{:1}\n'
#> '{:1}' eval | SyntaxError invalid syntax 1 2 1 3 '{:1}'
#> '{:1}' single | SyntaxError invalid syntax 1 2 1 3 '{:1}'
#> '{1: 2, 3}' exec | SyntaxError ':' expected after dictionary key 1 8 1 0 '{1: 2, 3}\n'
#> '{1: 2, 3}' eval | SyntaxError ':' expected after dictionary key 1 8 1 0 '{1: 2, 3}'
#> '{1: 2, 3}' single | SyntaxError ':' expected after dictionary key 1 8 1 0 '{1: 2, 3}'
#> '{1, 2: 3}' exec | SyntaxError invalid syntax 1 6 1 7 '{1, 2: 3}\n'
#> '{1, 2: 3}' eval | SyntaxError invalid syntax 1 6 1 7 '{1, 2: 3}'
#> '{1, 2: 3}' single | SyntaxError invalid syntax 1 6 1 7 '{1, 2: 3}'
#> '{1: 2, 3:}' exec | SyntaxError expression expected after dictionary key and ':' 1 9 1 10 '{1: 2, 3:}\n'
#> '{1: 2, 3:}' eval | SyntaxError expression expected after dictionary key and ':' 1 9 1 10 '{1: 2, 3:}'
#> '{1: 2, 3:}' single | SyntaxError expression expected after dictionary key and ':' 1 9 1 10 '{1: 2, 3:}'
#> '{1: 2 3: 4}' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '{1: 2 3: 4}\n'
#> '{1: 2 3: 4}' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '{1: 2 3: 4}'
#> '{1: 2 3: 4}' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5 1 8 '{1: 2 3: 4}'
#> '{,}' exec | SyntaxError invalid syntax 1 2 1 3 '{,}\n'
#> '{,}' eval | SyntaxError invalid syntax 1 2 1 3 '{,}'
#> '{,}' single | SyntaxError invalid syntax 1 2 1 3 '{,}'
#> '{1,,2}' exec | SyntaxError invalid syntax 1 4 1 5 '{1,,2}\n'
#> '{1,,2}' eval | SyntaxError invalid syntax 1 4 1 5 '{1,,2}'
#> '{1,,2}' single | SyntaxError invalid syntax 1 4 1 5 '{1,,2}'
#> '(,)' exec | SyntaxError invalid syntax 1 2 1 3 '(,)\n'
#> '(,)' eval | SyntaxError invalid syntax 1 2 1 3 '(,)'
#> '(,)' single | SyntaxError invalid syntax 1 2 1 3 '(,)'
#> '[,]' exec | SyntaxError invalid syntax 1 2 1 3 '[,]\n'
#> '[,]' eval | SyntaxError invalid syntax 1 2 1 3 '[,]'
#> '[,]' single | SyntaxError invalid syntax 1 2 1 3 '[,]'
#> '[1,,2]' exec | SyntaxError invalid syntax 1 4 1 5 '[1,,2]\n'
#> '[1,,2]' eval | SyntaxError invalid syntax 1 4 1 5 '[1,,2]'
#> '[1,,2]' single | SyntaxError invalid syntax 1 4 1 5 '[1,,2]'
#> '(1,,2)' exec | SyntaxError invalid syntax 1 4 1 5 '(1,,2)\n'
#> '(1,,2)' eval | SyntaxError invalid syntax 1 4 1 5 '(1,,2)'
#> '(1,,2)' single | SyntaxError invalid syntax 1 4 1 5 '(1,,2)'
#> ',' exec | SyntaxError invalid syntax 1 1 1 2 ',\n'
#> ',' eval | SyntaxError invalid syntax 1 1 1 2 ','
#> ',' single | SyntaxError invalid syntax 1 1 1 2 ','
#> ';' exec | SyntaxError invalid syntax 1 1 1 2 ';\n'
#> ';' eval | SyntaxError invalid syntax 1 1 1 2 ';'
#> ';' single | SyntaxError invalid syntax 1 1 1 2 ';'
#> ';;' exec | SyntaxError invalid syntax 1 1 1 2 ';;\n'
#> ';;' eval | SyntaxError invalid syntax 1 1 1 2 ';;'
#> ';;' single | SyntaxError invalid syntax 1 1 1 2 ';;'
#> 'x;' exec ok
#> 'x;' eval | SyntaxError invalid syntax 1 2 1 3 'x;'
#> 'x;' single ok
#> 'x;;y' exec | SyntaxError invalid syntax 1 3 1 4 'x;;y\n'
#> 'x;;y' eval | SyntaxError invalid syntax 1 2 1 3 'x;;y'
#> 'x;;y' single | SyntaxError invalid syntax 1 3 1 4 'x;;y'
#> 'x; y;' exec ok
#> 'x; y;' eval | SyntaxError invalid syntax 1 2 1 3 'x; y;'
#> 'x; y;' single ok
#> ':' exec | SyntaxError invalid syntax 1 1 1 2 ':\n'
#> ':' eval | SyntaxError invalid syntax 1 1 1 2 ':'
#> ':' single | SyntaxError invalid syntax 1 1 1 2 ':'
#> 'x:' exec | SyntaxError invalid syntax 1 3 1 3 'x:\n'
#> 'x:' eval | SyntaxError invalid syntax 1 2 1 3 'x:'
#> 'x:' single | SyntaxError invalid syntax 1 0 1 0 'x:'
#> 'x: int' exec ok
#> 'x: int' eval | SyntaxError invalid syntax 1 2 1 3 'x: int'
#> 'x: int' single ok
#> 'x: int = ' exec | SyntaxError invalid syntax 1 10 1 10 'x: int = \n'
#> 'x: int = ' eval | SyntaxError invalid syntax 1 2 1 3 'x: int = '
#> 'x: int = ' single | SyntaxError invalid syntax 1 0 1 0 'x: int = '
#> 'x: int = 1' exec ok
#> 'x: int = 1' eval | SyntaxError invalid syntax 1 2 1 3 'x: int = 1'
#> 'x: int = 1' single ok
#> 'x: = 1' exec | SyntaxError invalid syntax 1 4 1 5 'x: = 1\n'
#> 'x: = 1' eval | SyntaxError invalid syntax 1 2 1 3 'x: = 1'
#> 'x: = 1' single | SyntaxError invalid syntax 1 4 1 5 'x: = 1'
#> '(x): int = 1' exec ok
#> '(x, y): int' exec | SyntaxError only single target (not tuple) can be annotated 1 1 1 7 '(x, y): int\n'
#> '(x, y): int' eval | SyntaxError invalid syntax 1 7 1 8 '(x, y): int'
#> '(x, y): int' single | SyntaxError only single target (not tuple) can be annotated 1 1 1 7 '(x, y): int'
#> '[x]: int' exec | SyntaxError only single target (not list) can be annotated 1 1 1 4 '[x]: int\n'
#> '[x]: int' eval | SyntaxError invalid syntax 1 4 1 5 '[x]: int'
#> '[x]: int' single | SyntaxError only single target (not list) can be annotated 1 1 1 4 '[x]: int'
#> 'x.y: int' exec ok
#> 'x.y: int' eval | SyntaxError invalid syntax 1 4 1 5 'x.y: int'
#> 'x.y: int' single ok
#> 'x[0]: int = 1' exec ok
#> 'f(): int' exec | SyntaxError illegal target for annotation 1 1 1 4 'f(): int\n'
#> 'f(): int' eval | SyntaxError invalid syntax 1 4 1 5 'f(): int'
#> 'f(): int' single | SyntaxError illegal target for annotation 1 1 1 4 'f(): int'
#> '1: int' exec | SyntaxError illegal target for annotation 1 1 1 2 '1: int\n'
#> '1: int' eval | SyntaxError invalid syntax 1 2 1 3 '1: int'
#> '1: int' single | SyntaxError illegal target for annotation 1 1 1 2 '1: int'
#> 'x, y: int = 1, 2' exec | SyntaxError only single target (not tuple) can be annotated 1 1 1 2 'x, y: int = 1, 2\n'
#> 'None: int' exec | SyntaxError illegal target for annotation 1 1 1 5 'None: int\n'
#> 'None: int' eval | SyntaxError invalid syntax 1 5 1 6 'None: int'
#> 'None: int' single | SyntaxError illegal target for annotation 1 1 1 5 'None: int'
#> '*x: int' exec | SyntaxError invalid syntax 1 3 1 4 '*x: int\n'
#> '*x: int' eval | SyntaxError invalid syntax 1 1 1 2 '*x: int'
#> '*x: int' single | SyntaxError invalid syntax 1 3 1 4 '*x: int'
#> 'lambda x: int' exec ok
#> 'lambda' exec | SyntaxError invalid syntax 1 7 1 7 'lambda\n'
#> 'lambda' eval | SyntaxError invalid syntax 1 0 1 0 'lambda'
#> 'lambda' single | SyntaxError invalid syntax 1 0 1 0 'lambda'
#> 'lambda:' exec | SyntaxError invalid syntax 1 8 1 8 'lambda:\n'
#> 'lambda:' eval | SyntaxError invalid syntax 1 0 1 0 'lambda:'
#> 'lambda:' single | SyntaxError invalid syntax 1 0 1 0 'lambda:'
#> 'lambda x' exec | SyntaxError invalid syntax 1 9 1 9 'lambda x\n'
#> 'lambda x' eval | SyntaxError invalid syntax 1 0 1 0 'lambda x'
#> 'lambda x' single | SyntaxError invalid syntax 1 0 1 0 'lambda x'
#> 'lambda x: ' exec | SyntaxError invalid syntax 1 11 1 11 'lambda x: \n'
#> 'lambda x: ' eval | SyntaxError invalid syntax 1 0 1 0 'lambda x: '
#> 'lambda x: ' single | SyntaxError invalid syntax 1 0 1 0 'lambda x: '
#> 'lambda x, : 0' exec ok
#> 'lambda *: 0' exec | SyntaxError named arguments must follow bare * 1 9 1 10 'lambda *: 0\n'
#> 'lambda *: 0' eval | SyntaxError named arguments must follow bare * 1 9 1 10 'lambda *: 0'
#> 'lambda *: 0' single | SyntaxError named arguments must follow bare * 1 9 1 10 'lambda *: 0'
#> 'lambda x=: 0' exec | SyntaxError invalid syntax 1 10 1 11 'lambda x=: 0\n'
#> 'lambda x:int: 0' exec | SyntaxError illegal target for annotation 1 1 1 13 'lambda x:int: 0\n'
#> 'not' exec | SyntaxError invalid syntax 1 4 1 4 'not\n'
#> 'not' eval | SyntaxError invalid syntax 1 0 1 0 'not'
#> 'not' single | SyntaxError invalid syntax 1 0 1 0 'not'
#> 'not x not' exec | SyntaxError invalid syntax 1 10 1 10 'not x not\n'
#> 'not x not' eval | SyntaxError invalid syntax 1 0 1 0 'not x not'
#> 'not x not' single | SyntaxError invalid syntax 1 0 1 0 'not x not'
#> 'x not y' exec | SyntaxError invalid syntax 1 7 1 8 'x not y\n'
#> 'x not y' eval | SyntaxError invalid syntax 1 7 1 8 'x not y'
#> 'x not y' single | SyntaxError invalid syntax 1 7 1 8 'x not y'
#> 'x not in' exec | SyntaxError invalid syntax 1 9 1 9 'x not in\n'
#> 'x not in' eval | SyntaxError invalid syntax 1 0 1 0 'x not in'
#> 'x not in' single | SyntaxError invalid syntax 1 0 1 0 'x not in'
#> 'x is' exec | SyntaxError invalid syntax 1 5 1 5 'x is\n'
#> 'x is' eval | SyntaxError invalid syntax 1 0 1 0 'x is'
#> 'x is' single | SyntaxError invalid syntax 1 0 1 0 'x is'
#> 'x is not' exec | SyntaxError invalid syntax 1 9 1 9 'x is not\n'
#> 'x is not' eval | SyntaxError invalid syntax 1 0 1 0 'x is not'
#> 'x is not' single | SyntaxError invalid syntax 1 0 1 0 'x is not'
#> 'x in' exec | SyntaxError invalid syntax 1 5 1 5 'x in\n'
#> 'x in' eval | SyntaxError invalid syntax 1 0 1 0 'x in'
#> 'x in' single | SyntaxError invalid syntax 1 0 1 0 'x in'
#> 'x and' exec | SyntaxError invalid syntax 1 6 1 6 'x and\n'
#> 'x and' eval | SyntaxError invalid syntax 1 0 1 0 'x and'
#> 'x and' single | SyntaxError invalid syntax 1 0 1 0 'x and'
#> 'and x' exec | SyntaxError invalid syntax 1 1 1 4 'and x\n'
#> 'and x' eval | SyntaxError invalid syntax 1 1 1 4 'and x'
#> 'and x' single | SyntaxError invalid syntax 1 1 1 4 'and x'
#> 'x or' exec | SyntaxError invalid syntax 1 5 1 5 'x or\n'
#> 'x or' eval | SyntaxError invalid syntax 1 0 1 0 'x or'
#> 'x or' single | SyntaxError invalid syntax 1 0 1 0 'x or'
#> 'or' exec | SyntaxError invalid syntax 1 1 1 3 'or\n'
#> 'or' eval | SyntaxError invalid syntax 1 1 1 3 'or'
#> 'or' single | SyntaxError invalid syntax 1 1 1 3 'or'
#> 'x if y' exec | SyntaxError expected 'else' after 'if' expression 1 1 1 7 'x if y\n'
#> 'x if y' eval | SyntaxError expected 'else' after 'if' expression 1 1 1 7 'x if y'
#> 'x if y' single | SyntaxError expected 'else' after 'if' expression 1 1 1 7 'x if y'
#> 'x if y else' exec | SyntaxError invalid syntax 1 12 1 12 'x if y else\n'
#> 'x if y else' eval | SyntaxError invalid syntax 1 0 1 0 'x if y else'
#> 'x if y else' single | SyntaxError invalid syntax 1 0 1 0 'x if y else'
#> 'if x else y' exec | SyntaxError invalid syntax 1 6 1 10 'if x else y\n'
#> 'if x else y' eval | SyntaxError invalid syntax 1 1 1 3 'if x else y'
#> 'if x else y' single | SyntaxError invalid syntax 1 6 1 10 'if x else y'
#> 'x if else y' exec | SyntaxError invalid syntax 1 6 1 10 'x if else y\n'
#> 'x if else y' eval | SyntaxError invalid syntax 1 6 1 10 'x if else y'
#> 'x if else y' single | SyntaxError invalid syntax 1 6 1 10 'x if else y'
#> 'x if y else z else w' exec | SyntaxError invalid syntax 1 15 1 19 'x if y else z else w\n'
#> '[x for x in]' exec | SyntaxError invalid syntax 1 12 1 13 '[x for x in]\n'
#> '[x for]' exec | SyntaxError invalid syntax 1 7 1 8 '[x for]\n'
#> '[x for]' eval | SyntaxError invalid syntax 1 7 1 8 '[x for]'
#> '[x for]' single | SyntaxError invalid syntax 1 7 1 8 '[x for]'
#> '[for x in y]' exec | SyntaxError invalid syntax 1 2 1 5 '[for x in y]\n'
#> '[x for x y]' exec | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 8 1 11 '[x for x y]\n'
#> '[x for x y]' eval | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 8 1 11 '[x for x y]'
#> '[x for x y]' single | SyntaxError invalid syntax. Perhaps you forgot a comma? 1 8 1 11 '[x for x y]'
#> '[x for x in y if]' exec | SyntaxError invalid syntax 1 17 1 18 '[x for x in y if]\n'
#> '[x for x in y if z else w]' exec | SyntaxError invalid syntax 1 20 1 24 '[x for x in y if z else w]\n'
#> '[x, y for x in z]' exec | SyntaxError did you forget parentheses around the comprehension target? 1 2 1 6 '[x, y for x in z]\n'
#> '[(x, y) for x in z]' exec ok
#> '[x for x, in y]' exec ok
#> '[*x for x in y]' exec | SyntaxError iterable unpacking cannot be used in comprehension 1 2 1 4 '[*x for x in y]\n'
#> '{**x for x in y}' exec | SyntaxError dict unpacking cannot be used in dict comprehension 1 2 1 4 '{**x for x in y}\n'
#> '{*x for x in y}' exec | SyntaxError iterable unpacking cannot be used in comprehension 1 2 1 4 '{*x for x in y}\n'
#> '(*x for x in y)' exec | SyntaxError iterable unpacking cannot be used in comprehension 1 2 1 4 '(*x for x in y)\n'
#> '{x: y for x in z}' exec ok
#> '{x: y, z for x in w}' exec | SyntaxError ':' expected after dictionary key 1 8 1 0 '{x: y, z for x in w}\n'
#> '{x for x in y: z}' exec | SyntaxError invalid syntax 1 14 1 15 '{x for x in y: z}\n'
#> '[x async for x in y]' exec | SyntaxError asynchronous comprehension outside of an asynchronous function 1 1 1 21 None
#> '[yield x for x in y]' exec | SyntaxError invalid syntax 1 2 1 7 '[yield x for x in y]\n'
#> '[(yield x) for x in y]' exec | SyntaxError 'yield' inside list comprehension 1 3 1 10 None
#> '[x for x in (yield y)]' exec | SyntaxError 'yield' outside function 1 14 1 21 None
#> '(yield)' exec | SyntaxError 'yield' outside function 1 2 1 7 None
#> '(yield)' eval | SyntaxError 'yield' outside function 1 2 1 7 None
#> '(yield)' single | SyntaxError 'yield' outside function 1 2 1 7 None
#> 'x = (yield)' exec | SyntaxError 'yield' outside function 1 6 1 11 None
#> 'x = (yield)' eval | SyntaxError invalid syntax 1 3 1 4 'x = (yield)'
#> 'x = (yield)' single | SyntaxError 'yield' outside function 1 6 1 11 None
#> 'await x' exec | SyntaxError 'await' outside function 1 1 1 8 None
#> 'await x' eval | SyntaxError 'await' outside function 1 1 1 8 None
#> 'await x' single | SyntaxError 'await' outside function 1 1 1 8 None
#> 'async def f(): await x' exec ok
#> 'async def f(): yield from x' exec | SyntaxError 'yield from' inside async function 1 16 1 28 None
#> 'async for x in y: pass' exec | SyntaxError 'async for' outside async function 1 1 1 23 None
#> 'async' exec | SyntaxError invalid syntax 1 6 1 6 'async\n'
#> 'async' eval | SyntaxError invalid syntax 1 1 1 6 'async'
#> 'async' single | SyntaxError invalid syntax 1 0 1 0 'async'
#> 'async x' exec | SyntaxError invalid syntax 1 7 1 8 'async x\n'
#> 'async x' eval | SyntaxError invalid syntax 1 1 1 6 'async x'
#> 'async x' single | SyntaxError invalid syntax 1 7 1 8 'async x'
#> 'await' exec | SyntaxError invalid syntax 1 6 1 6 'await\n'
#> 'await' eval | SyntaxError invalid syntax 1 0 1 0 'await'
#> 'await' single | SyntaxError invalid syntax 1 0 1 0 'await'
#> 'async = 1' exec | SyntaxError invalid syntax 1 7 1 8 'async = 1\n'
#> 'async = 1' eval | SyntaxError invalid syntax 1 1 1 6 'async = 1'
#> 'async = 1' single | SyntaxError invalid syntax 1 7 1 8 'async = 1'
#> 'match = 1' exec ok
#> 'match = 1' eval | SyntaxError invalid syntax 1 7 1 8 'match = 1'
#> 'match = 1' single ok
#> 'case = 1' exec ok
#> 'case = 1' eval | SyntaxError invalid syntax 1 6 1 7 'case = 1'
#> 'case = 1' single ok
#> '_ = 1' exec ok
#> '_ = 1' eval | SyntaxError invalid syntax 1 3 1 4 '_ = 1'
#> '_ = 1' single ok
#> 'type = 1' exec ok
#> 'type = 1' eval | SyntaxError invalid syntax 1 6 1 7 'type = 1'
#> 'type = 1' single ok
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
