# Patterns.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('match x:\n case *_, a: pass')  #> compiles
show('match x:\n case *_, *_: pass')
#> SyntaxError 2:7-2:13 multiple starred names in sequence pattern None
show('match x:\n case 1, 2,: pass')  #> compiles
show('match x:\n case 1,: pass')    #> compiles
show('match x:\n case ,: pass')     #> SyntaxError 2:7-2:8 invalid syntax ' case ,: pass'
show('match x:\n case int(a) | str(a): pass')  #> compiles
show('match x:\n case int(a) | str(b): pass')
#> SyntaxError 2:20-2:21 alternative patterns bind different names None
show('match x:\n case {"k": a} | {"k": b, "l": c}: pass')
#> SyntaxError 2:32-2:33 alternative patterns bind different names None
show('match x:\n case a.b.c: pass')  #> compiles
show('match x:\n case a.b | c: pass')
#> SyntaxError 2:13-2:14 alternative patterns bind different names None
show('match x:\n case _: pass')     #> compiles
show('match x:\n case _.x: pass')   #> SyntaxError 2:8-2:9 invalid syntax ' case _.x: pass'
show('match x:\n case _ as x: pass')  #> compiles
show('match x:\n case __debug__: pass')  #> SyntaxError 2:7-2:16 cannot assign to __debug__ None
show('match x:\n case A(b, b): pass')
#> SyntaxError 2:12-2:13 multiple assignments to name 'b' in pattern None
show('match x:\n case [A(b), b]: pass')
#> SyntaxError 2:14-2:15 multiple assignments to name 'b' in pattern None
show('match x:\n case -"a": pass')  #> SyntaxError 2:8-2:11 invalid syntax ' case -"a": pass'
show('match x:\n case -True: pass')  #> SyntaxError 2:8-2:12 invalid syntax ' case -True: pass'
show('match x:\n case None | x: pass')
#> SyntaxError 2:14-2:15 alternative patterns bind different names None
show('match x:\n case 1 - 1j + 2: pass')
#> SyntaxError 2:14-2:15 invalid syntax ' case 1 - 1j + 2: pass'
