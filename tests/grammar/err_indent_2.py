# Indentation and tabs.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('def f(): pass\n  x = 1')      #> IndentationError 2:2-2:-1 unexpected indent '  x = 1'
show('if 1:\n\tif 2:\n\t    x\n            y')
#> TabError 4:1-4:0 inconsistent use of tabs and spaces in indentation '            y'
show('if 1:\n    x = 1\n\ty = 2')
#> TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation '\ty = 2'
show('if 1:\n\tx = 1\n    y = 2')
#> IndentationError 3:10-3:-1 unindent does not match any outer indentation level '    y = 2'
show('\tx')                         #> IndentationError 1:1-1:-1 unexpected indent '\tx'
show('if 1:\n  pass\n\telse: pass')
#> TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation '\telse: pass'
