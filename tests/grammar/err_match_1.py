# Patterns.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('match x:\n case a | b: pass')
#> SyntaxError 2:7-2:8 name capture 'a' makes remaining patterns unreachable None
show('match x:\n case _ | 1: pass')
#> SyntaxError 2:7-2:8 wildcard makes remaining patterns unreachable None
show('match x:\n case a | 1: pass')
#> SyntaxError 2:7-2:8 name capture 'a' makes remaining patterns unreachable None
show('match x:\n case [a, a]: pass')
#> SyntaxError 2:11-2:12 multiple assignments to name 'a' in pattern None
show('match x:\n case {**a, "x": 1}: pass')
#> SyntaxError 2:13-2:16 invalid syntax ' case {**a, "x": 1}: pass'
show('match x:\n case {"x": a, **_}: pass')
#> SyntaxError 2:18-2:19 invalid syntax ' case {"x": a, **_}: pass'
show('match x:\n case {**a, **b}: pass')
#> SyntaxError 2:13-2:15 invalid syntax ' case {**a, **b}: pass'
show('match x:\n case {"x": 1, "x": 2}: pass')
#> SyntaxError 2:7-2:23 mapping pattern checks duplicate key ('x') None
show('match x:\n case {x: 1}: pass')  #> SyntaxError 2:9-2:10 invalid syntax ' case {x: 1}: pass'
show('match x:\n case {1 + 1: 2}: pass')
#> SyntaxError 2:12-2:13 imaginary number required in complex literal ' case {1 + 1: 2}: pass'
show('match x:\n case [*a, *b]: pass')
#> SyntaxError 2:7-2:15 multiple starred names in sequence pattern None
show('match x:\n case *a: pass')    #> SyntaxError 2:9-2:10 invalid syntax ' case *a: pass'
show('match x:\n case *a, *b: pass')
#> SyntaxError 2:7-2:13 multiple starred names in sequence pattern None
show('match x:\n case (*a): pass')  #> SyntaxError 2:10-2:11 invalid syntax ' case (*a): pass'
show('match x:\n case 1 + 2: pass')
#> SyntaxError 2:11-2:12 imaginary number required in complex literal ' case 1 + 2: pass'
show('match x:\n case 1 - 2: pass')
#> SyntaxError 2:11-2:12 imaginary number required in complex literal ' case 1 - 2: pass'
show('match x:\n case -x: pass')    #> SyntaxError 2:8-2:9 invalid syntax ' case -x: pass'
show('match x:\n case -1 + 2: pass')
#> SyntaxError 2:12-2:13 imaginary number required in complex literal ' case -1 + 2: pass'
show('match x:\n case 1j + 2: pass')
#> SyntaxError 2:7-2:9 real number required in complex literal ' case 1j + 2: pass'
show('match x:\n case 1 + 2j: pass')  #> compiles
show('match x:\n case -1 - 2j: pass')  #> compiles
show('match x:\n case +1: pass')    #> SyntaxError 2:7-2:8 invalid syntax ' case +1: pass'
show('match x:\n case x.y: pass')   #> compiles
show('match x:\n case x.y(): pass')  #> compiles
show('match x:\n case x.y(z=1, z=2): pass')
#> SyntaxError 2:18-2:19 attribute name repeated in class pattern: z None
show('match x:\n case x(1, y=2, 3): pass')
#> SyntaxError 2:17-2:18 positional patterns follow keyword patterns ' case x(1, y=2, 3): pass'
show('match x:\n case x(y=): pass')  #> SyntaxError 2:11-2:12 invalid syntax ' case x(y=): pass'
show('match x:\n case x(**y): pass')  #> SyntaxError 2:9-2:11 invalid syntax ' case x(**y): pass'
show('match x:\n case x(*y): pass')  #> SyntaxError 2:9-2:10 invalid syntax ' case x(*y): pass'
show('match x:\n case 1 as 2: pass')
#> SyntaxError 2:12-2:13 invalid pattern target ' case 1 as 2: pass'
show('match x:\n case 1 as _: pass')
#> SyntaxError 2:12-2:13 cannot use '_' as a target ' case 1 as _: pass'
show('match x:\n case 1 as x.y: pass')
#> SyntaxError 2:13-2:14 invalid syntax ' case 1 as x.y: pass'
show('match x:\n case a as b: pass')  #> compiles
show('match x:\n case a as a: pass')
#> SyntaxError 2:7-2:8 multiple assignments to name 'a' in pattern None
show('match x:\n case (a, b) as a: pass')
#> SyntaxError 2:11-2:12 multiple assignments to name 'a' in pattern None
show('match x:\n case f"x": pass')
#> SyntaxError 2:7-2:11 patterns may only match literals and attribute lookups None
show('match x:\n case f"{x}": pass')
#> SyntaxError 2:7-2:13 patterns may only match literals and attribute lookups None
show('match x:\n case b"a": pass')  #> compiles
show('match x:\n case "a" b"b": pass')
#> SyntaxError 2:15-2:16 cannot mix bytes and nonbytes literals ' case "a" b"b": pass'
show('match x:\n case x[0]: pass')  #> SyntaxError 2:8-2:9 invalid syntax ' case x[0]: pass'
show('match x:\n case not x: pass')  #> SyntaxError 2:7-2:10 invalid syntax ' case not x: pass'
show('match x:\n case x if y: pass')  #> compiles
show('match x:\n case x if: pass')  #> SyntaxError 2:11-2:12 invalid syntax ' case x if: pass'
show('match x:\n case lambda: 0: pass')
#> SyntaxError 2:7-2:13 invalid syntax ' case lambda: 0: pass'
show('match x:\n case ...: pass')   #> SyntaxError 2:7-2:10 invalid syntax ' case ...: pass'
show('match x:\n case (): pass')    #> compiles
show('match x:\n case []: pass')    #> compiles
show('match x:\n case {}: pass')    #> compiles
show('match x:\n case (a): pass')   #> compiles
show('match x:\n case (a,): pass')  #> compiles
show('match x:\n case (a: pass')    #> SyntaxError 2:9-2:10 invalid syntax ' case (a: pass'
show('match x:\n case [a: pass')    #> SyntaxError 2:9-2:10 invalid syntax ' case [a: pass'
show('match x:\n case {"x"}: pass')  #> SyntaxError 2:11-2:12 invalid syntax ' case {"x"}: pass'
show('match x:\n case {"x":}: pass')  #> SyntaxError 2:12-2:13 invalid syntax ' case {"x":}: pass'
show('match x:\n case {"x": 1: pass')  #> SyntaxError 2:14-2:15 invalid syntax ' case {"x": 1: pass'
show('match x:\n case {1, 2}: pass')  #> SyntaxError 2:9-2:10 invalid syntax ' case {1, 2}: pass'
show('match x:\n case 1 | 2 as c: pass')  #> compiles
show('match x:\n case [1 | 2, *_]: pass')  #> compiles
show('match x:\n case 1 | a: pass')
#> SyntaxError 2:11-2:12 alternative patterns bind different names None
show('match x:\n case (1 as x) | (2 as x): pass')  #> compiles
show('match x:\n case (1 as x) | (2 as y): pass')
#> SyntaxError 2:19-2:20 alternative patterns bind different names None
show('match x:\n case [a] | [b]: pass')
#> SyntaxError 2:14-2:15 alternative patterns bind different names None
show('match x:\n case [a] | [a]: pass')  #> compiles
show('match x:\n case [a, b] | [b, a]: pass')  #> compiles
show('match x:\n case a, a: pass')
#> SyntaxError 2:10-2:11 multiple assignments to name 'a' in pattern None
show('match x:\n case True | None: pass')  #> compiles
show('match x:\n case None.x: pass')  #> SyntaxError 2:11-2:12 invalid syntax ' case None.x: pass'
show('match x:\n case 1.5: pass')   #> compiles
show('match x:\n case 1_0: pass')   #> compiles
show('match x:\n case "a" "b": pass')  #> compiles
show('match x:\n case == 1: pass')  #> SyntaxError 2:7-2:9 invalid syntax ' case == 1: pass'
show('match x:\n case in x: pass')  #> SyntaxError 2:7-2:9 invalid syntax ' case in x: pass'
show('match x:\n case a: b: pass')  #> SyntaxError 2:13-2:17 invalid syntax ' case a: b: pass'
show('match x:\n case a := 1: pass')  #> SyntaxError 2:9-2:11 invalid syntax ' case a := 1: pass'
show('match x:\n case x, y if z: pass')  #> compiles
