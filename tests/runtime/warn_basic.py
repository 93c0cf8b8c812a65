# Warnings from the language.
# stderr: any
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("careful"); warnings.warn("dep", DeprecationWarning); warnings.warn(UserWarning("obj"))
    compile("1 is 1", "f", "exec"); compile("assert (1, 'x')", "f", "exec"); compile("'\\d'", "f", "exec"); compile("5()", "f", "exec"); compile("[1](2)" if 0 else "'a'()", "f", "exec")
print([(x.category.__name__, str(x.message)) for x in w])
#> [('UserWarning', 'careful'), ('DeprecationWarning', 'dep'), ('UserWarning', 'obj'), ('SyntaxWarning', '"is" with a literal. Did you mean "=="?'), ('SyntaxWarning', 'assertion is always true, perhaps remove parentheses?'), ('DeprecationWarning', "invalid escape sequence '\\d'"), ('SyntaxWarning', "'int' object is not callable; perhaps you missed a comma?"), ('SyntaxWarning', "'str' object is not callable; perhaps you missed a comma?")]
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("as error")
    except UserWarning as x: print("raised", x)  #> raised as error
    warnings.simplefilter("ignore"); warnings.warn("nothing")
print(issubclass(DeprecationWarning, Warning), issubclass(ResourceWarning, Warning))  #> True True
