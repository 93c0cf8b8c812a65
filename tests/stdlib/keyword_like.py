# Every keyword and soft keyword as a name.
words = ["False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "match", "case", "_", "type", "print", "exec", "self", "__debug__"]
for w in words:
    try: exec(f"{w} = 1"); r = "name"
    except SyntaxError as e: r = e.msg
    try: compile(f"x.{w}", "f", "eval"); a = "attribute ok"
    except SyntaxError as e: a = e.msg
    try: compile(f"f({w}=1)", "f", "eval"); k = "keyword ok"
    except SyntaxError as e: k = e.msg
    print(w, "|", r, "|", a, "|", k)
    #> False | cannot assign to False | invalid syntax | cannot assign to False
    #> None | cannot assign to None | invalid syntax | cannot assign to None
    #> True | cannot assign to True | invalid syntax | cannot assign to True
    #> and | invalid syntax | invalid syntax | invalid syntax
    #> as | invalid syntax | invalid syntax | invalid syntax
    #> assert | invalid syntax | invalid syntax | invalid syntax
    #> async | invalid syntax | invalid syntax | invalid syntax
    #> await | invalid syntax | invalid syntax | invalid syntax
    #> break | invalid syntax | invalid syntax | invalid syntax
    #> class | invalid syntax | invalid syntax | invalid syntax
    #> continue | invalid syntax | invalid syntax | invalid syntax
    #> def | invalid syntax | invalid syntax | invalid syntax
    #> del | invalid syntax | invalid syntax | invalid syntax
    #> elif | invalid syntax | invalid syntax | invalid syntax
    #> else | invalid syntax | invalid syntax | invalid syntax
    #> except | invalid syntax | invalid syntax | invalid syntax
    #> finally | invalid syntax | invalid syntax | invalid syntax
    #> for | invalid syntax | invalid syntax | invalid syntax
    #> from | invalid syntax | invalid syntax | invalid syntax
    #> global | invalid syntax | invalid syntax | invalid syntax
    #> if | invalid syntax | invalid syntax | invalid syntax
    #> import | invalid syntax | invalid syntax | invalid syntax
    #> in | invalid syntax | invalid syntax | invalid syntax
    #> is | invalid syntax | invalid syntax | invalid syntax
    #> lambda | invalid syntax | invalid syntax | invalid syntax
    #> nonlocal | invalid syntax | invalid syntax | invalid syntax
    #> not | invalid syntax | invalid syntax | invalid syntax
    #> or | invalid syntax | invalid syntax | invalid syntax
    #> pass | invalid syntax | invalid syntax | invalid syntax
    #> raise | invalid syntax | invalid syntax | invalid syntax
    #> return | invalid syntax | invalid syntax | invalid syntax
    #> try | expected ':' | invalid syntax | invalid syntax
    #> while | invalid syntax | invalid syntax | invalid syntax
    #> with | invalid syntax | invalid syntax | invalid syntax
    #> yield | assignment to yield expression not possible | invalid syntax | invalid syntax
    #> match | name | attribute ok | keyword ok
    #> case | name | attribute ok | keyword ok
    #> _ | name | attribute ok | keyword ok
    #> type | name | attribute ok | keyword ok
    #! TypeError: 'int' object is not callable
