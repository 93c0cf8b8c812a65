# Formatted string literals, rightly and wrongly written.
x=5
s='ab'
d={'k':1}
w=10
class O:
    a=3
    def __format__(self,f): return 'fmt:'+f
    def __repr__(self): return 'rep'
o=O()
print(f'', f'a', f'{x}', f'{x}{s}', f'{{}}', f'{{{x}}}', f'{x!r}{s!r}{s!s}{"é"!a}', f'{x:5}|{x:<5}|{x:05}', f'{x:{w}}|{3.14159:{w}.{x}}', f'{d["k"]}', f"{d['k']}", f'{o.a}', f'{o}', f'{o:zz}', f'{o!r:>5}', f'{x+1}', f'{x if x else 0}', f'{(lambda y:y*2)(3)}', f'{x=}', f'{x = }', f'{x=!r:>5}', f'{s=}', f'{s=!s}', f'{x=:5}', f'{ x }', f'{x , }', f'{*s,}', f'{[i for i in range(3)]}', f'{ {1:2}[1] }', f'{x!=5}', f'{x==5}', f'{x>=5}', f'{x<=5}', f'{"a" "b"}', f'''{
x}''', f'a' 'b' f'{x}', rf'\n{x}', fr'\{x}', f'\n{x}\x41\N{BULLET}', f'\{x}' if 0 else '', F'{x}', f'{x:{"<"}{w}}', f'{x:%d}' if 0 else '', f'{1_000:,}', f'{yield_ if 0 else 1}' if 1 else '', f'{3.0:.2f}{1e10:g}', f'{"{"}', f'{"}"}', f'{x}}}', f'{{{{', f'{x:>{w}}', f'{s:{s!r}}' if 0 else '', f'{x:}', f'{(x:=7)}', x, f'{x:=5}', f'{x:+}', sep='\n')
#>
#> a
#> 5
#> 5ab
#> {}
#> {5}
#> 5'ab'ab'\xe9'
#>     5|5    |00005
#>          5|    3.1416
#> 1
#> 1
#> 3
#> fmt:
#> fmt:zz
#>   rep
#> 6
#> 5
#> 6
#> x=5
#> x = 5
#> x=    5
#> s='ab'
#> s=ab
#> x=    5
#> 5
#> (5,)
#> ('a', 'b')
#> [0, 1, 2]
#> 2
#> False
#> True
#> True
#> True
#> ab
#> 5
#> ab5
#> \n5
#> \5
#>
#> 5A•
#>
#> 5
#>= '5         '
#>
#> 1,000
#> 1
#> 3.001e+10
#> {
#> }
#> 5}
#> {{
#>          5
#>
#> 5
#> 7
#> 7
#>     7
#> +7
for src in ("f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{x!}'", "f'{x!z}'", "f'{x!rr}'",
    "f'{x!r'", "f'{x:{'", "f'{x:{y:{z}}}'", "f'{x:{y:{z:{a}}}}'", "f'{a b}'", "f'{a+}'", "f'{a['",
    "f'{a(}'", "f'{a)}'", "f'{#}'", "f'{\\n}'", "f'{x\\n}'", "f'{\"\\\\n\"}'", "f'{lambda x:1}'",
    "f'{(lambda x:1)}'", "f'{yield}'", "f'{await x}'", "f'{*a}'", "f'{**a}'", "f'{a=b=}'",
    "f'{a:=}'", "f'{=}'", "f'{:x}'", "f'{x:}}'", "f'{x}}'", "f'{{x}'", "f'{1=2}'", "f'{x.}'",
    "f'{None=}'", "f'{x!r:}'", "f'{x !r}'", "f'{x! r}'", "f'{x=!x}'", "b'' f''", "f'' b''",
    "f'{a' f'}'", "f'{def}'", "f'{import x}'", "f'{a;b}'", "f'{,}'", "f'{a,}'", "f'{print()}'",
    "f'{*a,}'", "f'''{\na b}'''", "f'{a $ b}'", "f'{\"\"\"}'", "f'{0x}'", "f'{1a}'", "f'{01}'",
    "f'{a!s:{b}'", "u'a' f'b'", "uf'a'", "fu'a'", "bf'a'", "f'{x:{{}}}'", "f'{x:a{y}b}'",
    "f'{not x}'", "f'{x if y}'", "f'{x for x in y}'", "f'{[x for x in y}'", "f'{(x}'",
    "f'{{x}}}'"):
    try: compile(src,'s','eval'); print(src,'ok')
    except SyntaxError as e: print(src,'|',e.msg,e.lineno,e.offset,e.end_offset,repr(e.text))
#> f'{' | f-string: expecting '}' 1 4 -1 "f'{'"
#> f'}' | f-string: single '}' is not allowed 1 4 -1 "f'}'"
#> f'{}' | f-string: empty expression not allowed 1 5 -1 "f'{}'"
#> f'{ }' | f-string: empty expression not allowed 1 6 -1 "f'{ }'"
#> f'{!r}' | f-string: expression required before '!' 1 7 -1 "f'{!r}'"
#> f'{x!}' | f-string: invalid conversion character: expected 's', 'r', or 'a' 1 7 -1 "f'{x!}'"
#> f'{x!z}' | f-string: invalid conversion character: expected 's', 'r', or 'a' 1 8 -1 "f'{x!z}'"
#> f'{x!rr}' | f-string: expecting '}' 1 9 -1 "f'{x!rr}'"
#> f'{x!r' | f-string: expecting '}' 1 7 -1 "f'{x!r'"
#> f'{x:{' | f-string: expecting '}' 1 7 -1 "f'{x:{'"
#> f'{x:{y:{z}}}' | f-string: expressions nested too deeply 1 14 -1 "f'{x:{y:{z}}}'"
#> f'{x:{y:{z:{a}}}}' | f-string: expressions nested too deeply 1 18 -1 "f'{x:{y:{z:{a}}}}'"
#> f'{a b}' | f-string: invalid syntax. Perhaps you forgot a comma? 1 2 5 '(a b)\n'
#> f'{a+}' | f-string: invalid syntax 1 4 5 '(a+)\n'
#> f'{a[' | f-string: unmatched '[' 1 6 -1 "f'{a['"
#> f'{a(}' | f-string: closing parenthesis '}' does not match opening parenthesis '(' 1 7 -1 "f'{a(}'"
#> f'{a)}' | f-string: unmatched ')' 1 7 -1 "f'{a)}'"
#> f'{#}' | f-string expression part cannot include '#' 1 6 -1 "f'{#}'"
#> f'{\n}' | f-string expression part cannot include a backslash 1 7 -1 "f'{\\n}'"
#> f'{x\n}' | f-string expression part cannot include a backslash 1 8 -1 "f'{x\\n}'"
#> f'{"\\n"}' | f-string expression part cannot include a backslash 1 10 -1 'f\'{"\\\\n"}\''
#> f'{lambda x:1}' | f-string: invalid syntax 1 10 11 '(lambda x)\n'
#> f'{(lambda x:1)}' ok
#> f'{yield}' | 'yield' outside function 1 4 9 None
#> f'{await x}' | 'await' outside function 1 4 11 None
#> f'{*a}' | f-string: cannot use starred expression here 1 2 4 '(*a)\n'
#> f'{**a}' | f-string: cannot use double starred expression here 1 2 4 '(**a)\n'
#> f'{a=b=}' | f-string: expecting '}' 1 9 -1 "f'{a=b=}'"
#> f'{a:=}' ok
#> f'{=}' | f-string: expression required before '=' 1 6 -1 "f'{=}'"
#> f'{:x}' | f-string: expression required before ':' 1 7 -1 "f'{:x}'"
#> f'{x:}}' | f-string: single '}' is not allowed 1 8 -1 "f'{x:}}'"
#> f'{x}}' | f-string: single '}' is not allowed 1 7 -1 "f'{x}}'"
#> f'{{x}' | f-string: single '}' is not allowed 1 7 -1 "f'{{x}'"
#> f'{1=2}' | f-string: expecting '}' 1 8 -1 "f'{1=2}'"
#> f'{x.}' | f-string: invalid syntax 1 4 5 '(x.)\n'
#> f'{None=}' ok
#> f'{x!r:}' ok
#> f'{x !r}' ok
#> f'{x! r}' | f-string: invalid conversion character: expected 's', 'r', or 'a' 1 9 -1 "f'{x! r}'"
#> f'{x=!x}' | f-string: invalid conversion character: expected 's', 'r', or 'a' 1 9 -1 "f'{x=!x}'"
#> b'' f'' | cannot mix bytes and nonbytes literals 1 7 -1 "b'' f''"
#> f'' b'' | cannot mix bytes and nonbytes literals 1 7 -1 "f'' b''"
#> f'{a' f'}' | f-string: expecting '}' 1 10 -1 "f'{a' f'}'"
#> f'{def}' | f-string: invalid syntax 1 2 5 '(def)\n'
#> f'{import x}' | f-string: invalid syntax 1 2 8 '(import x)\n'
#> f'{a;b}' | f-string: invalid syntax 1 3 4 '(a;b)\n'
#> f'{,}' | f-string: invalid syntax 1 2 3 '(,)\n'
#> f'{a,}' ok
#> f'{print()}' ok
#> f'{*a,}' ok
#> f'''{
#> a b}''' | f-string: invalid syntax. Perhaps you forgot a comma? 2 1 4 'a b)\n'
#> f'{a $ b}' | f-string: invalid syntax 1 4 5 '(a $ b)\n'
#> f'{"""}' | f-string: unterminated string 1 8 -1 'f\'{"""}\''
#> f'{0x}' | invalid hexadecimal literal 1 3 3 '(0x)'
#> f'{1a}' | invalid decimal literal 1 2 2 '(1a)'
#> f'{01}' | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 2 3 '(01)'
#> f'{a!s:{b}' | f-string: expecting '}' 1 11 -1 "f'{a!s:{b}'"
#> u'a' f'b' ok
#> uf'a' | invalid syntax 1 3 6 "uf'a'"
#> fu'a' | invalid syntax 1 3 6 "fu'a'"
#> bf'a' | invalid syntax 1 3 6 "bf'a'"
#> f'{x:{{}}}' ok
#> f'{x:a{y}b}' ok
#> f'{not x}' ok
#> f'{x if y}' | f-string: expected 'else' after 'if' expression 1 2 8 '(x if y)\n'
#> f'{x for x in y}' ok
#> f'{[x for x in y}' | f-string: closing parenthesis '}' does not match opening parenthesis '[' 1 18 -1 "f'{[x for x in y}'"
#> f'{(x}' | f-string: closing parenthesis '}' does not match opening parenthesis '(' 1 7 -1 "f'{(x}'"
#> f'{{x}}}' | f-string: single '}' is not allowed 1 9 -1 "f'{{x}}}'"
