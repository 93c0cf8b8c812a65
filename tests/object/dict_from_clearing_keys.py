# dict from clearing keys.
def test(f):
    class X(int):
        def __hash__(self): return 13
        def __eq__(self, other):
            if len(d) > 1: d.clear()
            return False
    d = {}
    d = {X(1): 1, X(2): 2}
    try: print(f(d))
    except RuntimeError as e: print(e)
test(dict.fromkeys)                 #> {1: None, 2: None}
class X(int):
    def __hash__(self): return 13
    def __eq__(self, other):
        if len(d) > 1: d.clear()
        return False
d = set()
d = {X(1), X(2)}
print(len(dict.fromkeys(d)))        #> 2
d = {X(1), X(2)}
print(len(set(d)))                  #> 2
d={X(1):1, X(2):2}
print(len(dict(d)), len(d.copy()), len({}|d))  #> 2 2 2
