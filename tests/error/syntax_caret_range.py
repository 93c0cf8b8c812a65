# The caret covers the whole expression.
value = 1
if value = 2:
#! SyntaxError 3:4-3:13 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    pass
