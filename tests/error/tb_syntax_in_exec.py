# A syntax error raised at run time.
exec("x = 1\ny = (1 2)\n")
