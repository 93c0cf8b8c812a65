# Short statements, right and wrong, with message and place.
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
[1 2]'''.split('\n')
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
