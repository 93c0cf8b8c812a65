# __future__ imports and compile flags.
from __future__ import annotations, division, print_function
import __future__
print(__annotations__, annotations.compiler_flag > 0, __future__.all_feature_names[:2], division.optional[:2])
#> {} True ['nested_scopes', 'generators'] (2, 2)
def f(a: undefined) -> whatever: pass
print(f.__annotations__); x: also.undefined = 1; print(__annotations__)
#> {'a': 'undefined', 'return': 'whatever'}
#> {'x': 'also.undefined'}
def e(*a):
    try: print(type(compile(*a)).__name__)
    except SyntaxError as x: print(x.msg, x.lineno)
e("from __future__ import annotations", "f", "exec"); e("'doc'\nfrom __future__ import division", "f", "exec"); e("x = 1\nfrom __future__ import division", "f", "exec"); e("from __future__ import nope", "f", "exec"); e("from __future__ import braces", "f", "exec"); e("import x\nfrom __future__ import division", "f", "exec"); e("def f():\n from __future__ import division", "f", "exec")
#> code
#> code
#> from __future__ imports must occur at the beginning of the file 2
#> future feature nope is not defined 1
#> not a chance 1
#> from __future__ imports must occur at the beginning of the file 2
#> from __future__ imports must occur at the beginning of the file 2
c = compile("def g(a: q): pass", "f", "exec", annotations.compiler_flag, True); ns = {}; exec(c, ns); print(ns["g"].__annotations__); exec("def g(a: q): pass", ns2 := {}); print(ns2["g"].__annotations__)
#> {'a': 'q'}
#> {'a': 'q'}
