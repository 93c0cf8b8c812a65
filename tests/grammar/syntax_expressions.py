# Short expressions, right and wrong, with message and place.
import warnings
warnings.simplefilter('ignore')
cases=r'''[1, 2
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
type = 1'''.split('\n')
for c in cases:
    c=c.replace('\\n', '\n').replace('\\t', '\t').replace('\\u00a0', '\u00a0').replace('\\u200b',
        '\u200b').replace('\\\\', '\\')
    for mode in ('exec','eval','single') if len(c)<12 else ('exec',):
        try: compile(c,'s',mode); print(repr(c),mode,'ok')
        except SyntaxError as e: print(repr(c), mode, '|', type(e).__name__, e.msg, e.lineno,
            e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e: print(repr(c),type(e).__name__,e)
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
