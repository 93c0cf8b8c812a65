# close() travels down; a generator that refuses is an error.
# stderr: any
def inner(n):
    try:
        while True: yield n
    except GeneratorExit:
        print("inner closed", n)
        raise
    finally: print("inner finally", n)
def outer():
    try: yield from inner(1)
    finally: print("outer finally"); 
g = outer(); next(g); g.close(); g.close()  #> inner closed 1
                                            #> inner finally 1
                                            #> outer finally
def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: print("refused")
s = stubborn(); next(s)
try: s.close()                      #> refused
except RuntimeError as e: print(e)  #> generator ignored GeneratorExit
def d(): yield from s
w = d()
try: next(w); w.close()             #> refused
except RuntimeError as e: print(e)  #> generator ignored GeneratorExit
def returns():
    try: yield 1
    except GeneratorExit: return "value"
r = returns(); next(r); print(r.close())  #> None
s = None                            #> refused
