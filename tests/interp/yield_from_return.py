# yield from passes values, errors and results.
def inner():
    got = yield 1
    print("inner got", got)
    try: got = yield 2
    except ValueError as e: print("inner caught", e); got = "recovered"
    return got
def outer():
    r = yield from inner()
    print("result", r)
    r = yield from inner()
    return r
g = outer()
print(next(g), g.send("a"), g.throw(ValueError("v")), g.send("b"))  #> inner got a
                                                                    #> inner caught v
                                                                    #> result recovered
                                                                    #> inner got b
                                                                    #> 1 2 1 2
try: g.send("end")
except StopIteration as e: print("finished", e.value)  #> finished end
