# What $PYTHONBREAKPOINT names is called; what cannot be imported is warned about and ignored.
import os
import sys
import warnings


def attempt(name):
    os.environ["PYTHONBREAKPOINT"] = name
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        result = breakpoint("text")
    print(name, result, [(w.category.__name__, str(w.message)) for w in seen])


attempt("builtins.len")             #> builtins.len 4 []
attempt("len")                      #> len 4 []
attempt("0")                        #> 0 None []
attempt("nosuch.thing")
#> nosuch.thing None [('RuntimeWarning', 'Ignoring unimportable $PYTHONBREAKPOINT: "nosuch.thing"')]
attempt("nodots")
#> nodots None [('RuntimeWarning', 'Ignoring unimportable $PYTHONBREAKPOINT: "nodots"')]
attempt("os.nosuch")
#> os.nosuch None [('RuntimeWarning', 'Ignoring unimportable $PYTHONBREAKPOINT: "os.nosuch"')]
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        breakpoint()
    except RuntimeWarning as error:
        print(error)                #> Ignoring unimportable $PYTHONBREAKPOINT: "os.nosuch"
print(sys.breakpointhook is sys.__breakpointhook__, sys.displayhook is sys.__displayhook__,
#> True True True True
      sys.excepthook is sys.__excepthook__, sys.unraisablehook is sys.__unraisablehook__)
