# A syntax error's caret may stand behind the text whether or not a newline ends it.
import sys

sys.stderr = sys.stdout
for text in ("1 +", "1 +\n", "1 + \n", "  1 +", "", "é\n"):
    for offset in (0, 1, 3, 4, 5, 7):
        sys.excepthook(SyntaxError, SyntaxError("m", ("f", 1, offset, text, 1, offset)), None)
        #>   File "f", line 1
        #>     1 +
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>       ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>       ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    1 + '
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    1 + '
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    1 + '
        #>       ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    1 + '
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    1 + '
        #>         ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    1 + '
        #>         ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>      ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>       ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     1 +
        #>        ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    '
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    '
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    '
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    '
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    '
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>= '    '
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     é
        #> SyntaxError: m
        #>   File "f", line 1
        #>     é
        #>     ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     é
        #>       ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     é
        #>       ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     é
        #>       ^
        #> SyntaxError: m
        #>   File "f", line 1
        #>     é
        #>       ^
        #> SyntaxError: m
