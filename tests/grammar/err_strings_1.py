# Unterminated and malformed tokens.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show("'abc")
#> SyntaxError 1:1-1:1 unterminated string literal (detected at line 1) "'abc"
show('"abc')
#> SyntaxError 1:1-1:1 unterminated string literal (detected at line 1) '"abc'
show("'''abc")
#> SyntaxError 1:1-1:1 unterminated triple-quoted string literal (detected at line 1) "'''abc"
show('"""abc\ndef')
#> SyntaxError 1:1-1:1 unterminated triple-quoted string literal (detected at line 2) '"""abc'
show("'abc\n'")
#> SyntaxError 1:1-1:1 unterminated string literal (detected at line 1) "'abc"
show('x = "abc\\')
#> SyntaxError 1:5-1:5 unterminated string literal (detected at line 1) 'x = "abc\\'
show("b'\\xg'")
#> SyntaxError 1:7-1:7 (value error) invalid \x escape at position 0 "b'\\xg'"
show("'\\x'")
#> SyntaxError 1:5-1:5 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape "'\\x'"
show("'\\x1'")
#> SyntaxError 1:6-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape "'\\x1'"
show("'\\u12'")
#> SyntaxError 1:7-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape "'\\u12'"
show("'\\U0001'")
#> SyntaxError 1:9-1:9 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-5: truncated \UXXXXXXXX escape "'\\U0001'"
show("'\\U00110000'")
#> SyntaxError 1:13-1:13 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character "'\\U00110000'"
show("'\\N{nope}'")
#> SyntaxError 1:11-1:11 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name "'\\N{nope}'"
show("'\\N'")
#> SyntaxError 1:5-1:5 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape "'\\N'"
show("'\\N{'")
#> SyntaxError 1:6-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape "'\\N{'"
show("'\\N{}'")
#> SyntaxError 1:7-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape "'\\N{}'"
show("b'\\x1'")
#> SyntaxError 1:7-1:7 (value error) invalid \x escape at position 0 "b'\\x1'"
show('ub"x"')                       #> SyntaxError 1:3-1:6 invalid syntax 'ub"x"'
show("f'{'")                        #> SyntaxError 1:5-1:5 f-string: expecting '}' "f'{'"
show("f'}'")
#> SyntaxError 1:5-1:5 f-string: single '}' is not allowed "f'}'"
show("f'{}'")
#> SyntaxError 1:6-1:6 f-string: empty expression not allowed "f'{}'"
show("f'{ }'")
#> SyntaxError 1:7-1:7 f-string: empty expression not allowed "f'{ }'"
show("f'{x'")                       #> SyntaxError 1:6-1:6 f-string: expecting '}' "f'{x'"
show("f'{x!}'")
#> SyntaxError 1:8-1:8 f-string: invalid conversion character: expected 's', 'r', or 'a' "f'{x!}'"
show("f'{x!z}'")
#> SyntaxError 1:9-1:9 f-string: invalid conversion character: expected 's', 'r', or 'a' "f'{x!z}'"
show("f'{x!rr}'")                   #> SyntaxError 1:10-1:10 f-string: expecting '}' "f'{x!rr}'"
show("f'{x!r:'")                    #> SyntaxError 1:9-1:9 f-string: expecting '}' "f'{x!r:'"
show("f'{x:{'")                     #> SyntaxError 1:8-1:8 f-string: expecting '}' "f'{x:{'"
show("f'{x:{y'")                    #> SyntaxError 1:9-1:9 f-string: expecting '}' "f'{x:{y'"
show("f'{x:{y:{z:{w}}}}'")
#> SyntaxError 1:19-1:19 f-string: expressions nested too deeply "f'{x:{y:{z:{w}}}}'"
show("f'{x\\n}'")
#> SyntaxError 1:9-1:9 f-string expression part cannot include a backslash "f'{x\\n}'"
show("f'{#}'")
#> SyntaxError 1:7-1:7 f-string expression part cannot include '#' "f'{#}'"
show("f'{x#}'")
#> SyntaxError 1:8-1:8 f-string expression part cannot include '#' "f'{x#}'"
show("f'{a b}'")
#> SyntaxError 1:2-1:5 f-string: invalid syntax. Perhaps you forgot a comma? '(a b)'
show("f'{a +}'")                    #> SyntaxError 1:5-1:6 f-string: invalid syntax '(a +)'
show("f'{lambda x: 1}'")            #> SyntaxError 1:10-1:11 f-string: invalid syntax '(lambda x)'
show("f'{(lambda x: 1)}'")          #> compiles
show("f'{x;y}'")                    #> SyntaxError 1:3-1:4 f-string: invalid syntax '(x;y)'
show("f'{x = 1}'")                  #> SyntaxError 1:11-1:11 f-string: expecting '}' "f'{x = 1}'"
show("f'{yield}'")                  #> SyntaxError 1:4-1:9 'yield' outside function None
show("f'{*x}'")
#> SyntaxError 1:2-1:4 f-string: cannot use starred expression here '(*x)'
show("f'{**x}'")
#> SyntaxError 1:2-1:4 f-string: cannot use double starred expression here '(**x)'
show("f'{x:=5}'")                   #> compiles
show("f'{(x:=5)}'")                 #> compiles
show("f'{!r}'")
#> SyntaxError 1:8-1:8 f-string: expression required before '!' "f'{!r}'"
show("f'{:x}'")
#> SyntaxError 1:8-1:8 f-string: expression required before ':' "f'{:x}'"
show("f'{=}'")
#> SyntaxError 1:7-1:7 f-string: expression required before '=' "f'{=}'"
show("f'{x=!r:>}'")                 #> compiles
show('f\'{"\'')                     #> SyntaxError 1:6-1:6 f-string: unterminated string 'f\'{"\''
show("f'{')'}'")                    #> SyntaxError 1:5-1:5 unmatched ')' "f'{')'}'"
show("f'{a[)}'")
#> SyntaxError 1:9-1:9 f-string: closing parenthesis ')' does not match opening parenthesis '[' "f'{a[)}'"
show("f'{a(}'")
#> SyntaxError 1:8-1:8 f-string: closing parenthesis '}' does not match opening parenthesis '(' "f'{a(}'"
show("f'{a]}'")                     #> SyntaxError 1:8-1:8 f-string: unmatched ']' "f'{a]}'"
show("f'{''")
#> SyntaxError 1:5-1:5 unterminated string literal (detected at line 1) "f'{''"
show("f'{1 2}'")
#> SyntaxError 1:2-1:5 f-string: invalid syntax. Perhaps you forgot a comma? '(1 2)'
show("f'{return}'")                 #> SyntaxError 1:2-1:8 f-string: invalid syntax '(return)'
show("f'{x!r y}'")                  #> SyntaxError 1:11-1:11 f-string: expecting '}' "f'{x!r y}'"
show("f'{x:{}}'")
#> SyntaxError 1:10-1:10 f-string: empty expression not allowed "f'{x:{}}'"
show("f'{x:{ }}'")
#> SyntaxError 1:11-1:11 f-string: empty expression not allowed "f'{x:{ }}'"
show("f'{x:{y!}}'")
#> SyntaxError 1:12-1:12 f-string: invalid conversion character: expected 's', 'r', or 'a' "f'{x:{y!}}'"
show("f'{a}' 'b' b'c'")
#> SyntaxError 1:16-1:16 cannot mix bytes and nonbytes literals "f'{a}' 'b' b'c'"
show("'a' b'b'")
#> SyntaxError 1:9-1:9 cannot mix bytes and nonbytes literals "'a' b'b'"
show("f'{import}'")                 #> SyntaxError 1:2-1:8 f-string: invalid syntax '(import)'
show("f'{if}'")                     #> SyntaxError 1:2-1:4 f-string: invalid syntax '(if)'
show("f'{True=1}'")                 #> SyntaxError 1:12-1:12 f-string: expecting '}' "f'{True=1}'"
show("f'{f(x for y)}'")             #> SyntaxError 1:11-1:12 f-string: invalid syntax '(f(x for y))'
show("f'a{b}c{'")                   #> SyntaxError 1:10-1:10 f-string: expecting '}' "f'a{b}c{'"
show("f'''{\nx\ny}'''")
#> SyntaxError 2:1-3:2 f-string: invalid syntax. Perhaps you forgot a comma? 'x'
show("f'''{\n}'''")
#> SyntaxError 2:5-2:5 f-string: empty expression not allowed "f'''{\n}'''"
show("rf'{x\\}'")
#> SyntaxError 1:9-1:9 f-string expression part cannot include a backslash "rf'{x\\}'"
show('f"{1:\'}"')                   #> compiles
show("f'{x!s!r}'")                  #> SyntaxError 1:11-1:11 f-string: expecting '}' "f'{x!s!r}'"
show("f'{x:{y}:{z}'")               #> SyntaxError 1:14-1:14 f-string: expecting '}' "f'{x:{y}:{z}'"
show('0777')
#> SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers '0777'
show('08')
#> SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers '08'
