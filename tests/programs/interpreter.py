# A small Lisp.
import operator as op
class Env(dict):
    def __init__(self, names=(), values=(), outer=None): super().__init__(zip(names, values)); self.outer = outer
    def find(self, n):
        if n in self: return self
        if self.outer is None: raise NameError(n)
        return self.outer.find(n)
def tokenize(s): return s.replace("(", " ( ").replace(")", " ) ").split()
def read(toks):
    t = toks.pop(0)
    if t == "(":
        out = []
        while toks[0] != ")": out.append(read(toks))
        toks.pop(0); return out
    if t == ")": raise SyntaxError("unexpected )")
    for kind in (int, float):
        try: return kind(t)
        except ValueError: pass
    return t
class Proc:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *a):
        if len(a) != len(self.params): raise TypeError(f"wants {len(self.params)} arguments, got {len(a)}")
        return ev(self.body, Env(self.params, a, self.env))
G = Env(); G.update({"+": lambda *a: sum(a), "-": op.sub, "*": op.mul, "/": op.truediv, "<": op.lt, "=": op.eq, "list": lambda *a: list(a), "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, l: [a] + l, "null?": lambda l: not l, "map": lambda f, l: list(map(f, l))})
def ev(x, env=G):
    match x:
        case str(): return env.find(x)[x]
        case int() | float(): return x
        case ["quote", v]: return v
        case ["if", c, a, b]: return ev(a if ev(c, env) else b, env)
        case ["define", n, v]: env[n] = ev(v, env)
        case ["set!", n, v]: env.find(n)[n] = ev(v, env)
        case ["lambda", ps, body]: return Proc(ps, body, env)
        case ["begin", *xs]: return [ev(i, env) for i in xs][-1]
        case [f, *args]: return ev(f, env)(*(ev(a, env) for a in args))
def show(v): return "(" + " ".join(map(show, v)) + ")" if isinstance(v, list) else str(v)
for line in ("(+ 1 2 3)", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 30)", "(map (lambda (x) (* x x)) (list 1 2 3))", "(quote (a (b c) 1.5))", "(begin (define c 0) (define inc (lambda () (set! c (+ c 1)))) (inc) (inc) c)", "(define compose (lambda (f g) (lambda (x) (f (g x)))))", "((compose car cdr) (list 1 2 3))", "(undefined 1)", "(fact)", "(/ 1 0)", ")", "(car (quote ()))"):
    try: print(line, "=>", show(ev(read(tokenize(line)))))  #> (+ 1 2 3) => 6
#> (define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1)))))) => None
#> (fact 30) => 265252859812191058636308480000000
#> (map (lambda (x) (* x x)) (list 1 2 3)) => (1 4 9)
#> (quote (a (b c) 1.5)) => (a (b c) 1.5)
#> (begin (define c 0) (define inc (lambda () (set! c (+ c 1)))) (inc) (inc) c) => 2
#> (define compose (lambda (f g) (lambda (x) (f (g x))))) => None
#> ((compose car cdr) (list 1 2 3)) => 2
    except Exception as e: print(line, "!!", type(e).__name__, e)
    #> (undefined 1) !! NameError undefined
    #> (fact) !! TypeError wants 1 arguments, got 0
    #> (/ 1 0) !! ZeroDivisionError division by zero
    #> ) !! SyntaxError unexpected )
    #> (car (quote ())) !! IndexError list index out of range
