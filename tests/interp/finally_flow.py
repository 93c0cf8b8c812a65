# finally against return, break, continue and errors.
def a():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: return "returned"
            print("work", i)
        finally: print("finally", i)
def b():
    while True:
        try: return "try"
        finally:
            for _ in range(1): continue
            print("loop in finally done")
def c():
    try:
        try: raise ValueError("x")
        finally: print("inner finally")
    except ValueError as e: return str(e)
    finally: print("outer finally")
def d():
    for i in "ab":
        try: 1 / 0
        finally: break
    return i
def e():
    for i in "ab":
        try: 1 / 0
        except ZeroDivisionError: continue
        finally: print("fin", i)
    else: print("for else")
def f(x):
    try: return x
    finally: x = "changed"
def g():
    l = []
    try: return l
    finally: l.append("appended")
def h():
    try:
        try: return "one"
        finally: raise KeyError("two")
    except KeyError: return "three"
    finally: print("four")
def i():
    try: pass
    except: print("no")
    else: return "else"
    finally: print("after else")
def j():
    with open("/dev/null") as fh:
        try: return fh.closed
        finally: print(fh.closed)
def k():
    x = 0
    while x < 5:
        x += 1
        try:
            if x == 2: continue
            if x == 4: break
        finally: print("x", x)
    else: print("never")
    return x
for fn in (a, b, c, d, e, lambda: f(1), g, h, i, j, k): print(fn())  #> work 0
                                                                     #> finally 0
                                                                     #> finally 1
                                                                     #> finally 2
                                                                     #> returned
                                                                     #> loop in finally done
                                                                     #> try
                                                                     #> inner finally
                                                                     #> outer finally
                                                                     #> x
                                                                     #> a
                                                                     #> fin a
                                                                     #> fin b
                                                                     #> for else
                                                                     #> None
                                                                     #> 1
                                                                     #> ['appended']
                                                                     #> four
                                                                     #> three
                                                                     #> after else
                                                                     #> else
                                                                     #> False
                                                                     #> False
                                                                     #> x 1
                                                                     #> x 2
                                                                     #> x 3
                                                                     #> x 4
                                                                     #> 4
