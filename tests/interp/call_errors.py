# Every way to call a function wrongly, in Python and in C.
def f(a,b=2,*c,d,e=5,**k): return a,b,c,d,e,k
print(f(1,d=4),f(1,2,3,4,d=5,e=6,z=7),f(*[1,2],**{'d':3}),f(*'ab',*'cd',d=1,**{'x':1},**{'y':2}))
#> (1, 2, (), 4, 5, {}) (1, 2, (3, 4), 5, 6, {'z': 7}) (1, 2, (), 3, 5, {}) ('a', 'b', ('c', 'd'), 1, 5, {'x': 1, 'y': 2})
def p(a,/,b,*,c): return a,b,c
def q(): pass
def r(a,b=1): pass
def s(*,a,b,c=3): pass
def u(a,/,b=2,**k): return a,b,k
class C:
    def m(self,x): pass
    @classmethod
    def cm(cls,x): pass
    @staticmethod
    def sm(x): pass
    def nothing(): pass
for c in ("f()", "f(1)", "f(1,2,3)", "f(1,a=2,d=3)", "f(1,d=3,d=4)" if 0 else "f()", "f(b=1)",
    "p(1,2,3)", "p(1,2)", "p(1,b=2,c=3)", "p(a=1,b=2,c=3)", "p(1,2,c=3,d=4)", "p()", "q(1)",
    "q(1,2)", "q(x=1)", "r()", "r(1,2,3)", "r(1,c=2)", "r(b=1)", "r(1,a=2)", "r(**{'a':1,'b':2})",
    "r(**{1:2})", "r(*5)", "r(**5)", "r(*[1],**{'a':2})", "s()", "s(a=1)", "s(1)",
    "s(a=1,b=2,d=3)", "s(1,2,a=1,b=2)", "u(1,a=2)", "u(a=2)", "C().m()", "C().m(1,2)", "C.m(1)",
    "C.m()", "C.cm()", "C.cm(1,2)", "C.sm()", "C().sm(1,2)", "C().nothing()", "(lambda x:0)()",
    "(lambda *a:a)(*1)", "print(*None)", "dict(**None)", "f(*[1],2,d=3)", "f(**{'a':1},d=2)",
    "f(**{'d':1},**{'d':2})", "f(d=1,**{'d':2})", "r(b=1,b2=2,c=3)", "r(1,2,3,b=4)",
    "r(1,2,3,x=4)", "s(1,a=1)", "p(1,2,3,c=4)", "(lambda a,b,c:0)()", "(lambda a,b,c,d:0)(1)",
    "(lambda *,a,b,c:0)()", "max(*[])", "len()", "len(1,2)", "len(x=1)", "len([],[])", "abs(x=1)",
    "[].append()", "[].append(1,2)", "[].append(x=1)", "''.join()", "{}.get()", "int(1,2,3)",
    "str(1,2,3,4)", "str(x=1)", "list(1,2)", "tuple(x=1)", "set(1,2)", "float(1,2)", "float(x=1)",
    "complex(1,2,3)", "object(1)", "range()", "slice()", "enumerate()", "isinstance(1)",
    "hasattr(1)", "setattr(1)", "getattr()", "ord()", "chr()", "hex()", "id()", "hash()",
    "repr()", "sum()", "round()", "divmod(1)", "pow(1)", "sorted()", "zip(1)", "map(1)", "iter()",
    "next()", "callable()", "input(1,2)", "open()", "compile()", "eval()", "exec()", "vars(1,2)",
    "vars(1)", "dir(1,2)", "globals(1)", "locals(1)", "format()", "format(1,2,3)", "format(1,2)",
    "ascii()", "bin()", "all()", "any()", "all(1)", "any(1,2)", "memoryview()", "memoryview(1)",
    "bytes(1,2,3,4)", "super(1,2,3)", "type()", "__import__()", "__import__(1)",
    "breakpoint" if 0 else "bool(1,2)", "__build_class__()", "__build_class__(1)",
    "__build_class__(1,2)", "__build_class__(lambda:0,2)"):
    try: print(c,eval(c))
    except Exception as e: print(c,type(e).__name__,e if '0x' not in str(e) else '')
#> f() TypeError f() missing 1 required positional argument: 'a'
#> f(1) TypeError f() missing 1 required keyword-only argument: 'd'
#> f(1,2,3) TypeError f() missing 1 required keyword-only argument: 'd'
#> f(1,a=2,d=3) TypeError f() got multiple values for argument 'a'
#> f() TypeError f() missing 1 required positional argument: 'a'
#> f(b=1) TypeError f() missing 1 required positional argument: 'a'
#> p(1,2,3) TypeError p() takes 2 positional arguments but 3 were given
#> p(1,2) TypeError p() missing 1 required keyword-only argument: 'c'
#> p(1,b=2,c=3) (1, 2, 3)
#> p(a=1,b=2,c=3) TypeError p() got some positional-only arguments passed as keyword arguments: 'a'
#> p(1,2,c=3,d=4) TypeError p() got an unexpected keyword argument 'd'
#> p() TypeError p() missing 2 required positional arguments: 'a' and 'b'
#> q(1) TypeError q() takes 0 positional arguments but 1 was given
#> q(1,2) TypeError q() takes 0 positional arguments but 2 were given
#> q(x=1) TypeError q() got an unexpected keyword argument 'x'
#> r() TypeError r() missing 1 required positional argument: 'a'
#> r(1,2,3) TypeError r() takes from 1 to 2 positional arguments but 3 were given
#> r(1,c=2) TypeError r() got an unexpected keyword argument 'c'
#> r(b=1) TypeError r() missing 1 required positional argument: 'a'
#> r(1,a=2) TypeError r() got multiple values for argument 'a'
#> r(**{'a':1,'b':2}) None
#> r(**{1:2}) TypeError keywords must be strings
#> r(*5) TypeError __main__.r() argument after * must be an iterable, not int
#> r(**5) TypeError __main__.r() argument after ** must be a mapping, not int
#> r(*[1],**{'a':2}) TypeError r() got multiple values for argument 'a'
#> s() TypeError s() missing 2 required keyword-only arguments: 'a' and 'b'
#> s(a=1) TypeError s() missing 1 required keyword-only argument: 'b'
#> s(1) TypeError s() takes 0 positional arguments but 1 was given
#> s(a=1,b=2,d=3) TypeError s() got an unexpected keyword argument 'd'
#> s(1,2,a=1,b=2) TypeError s() takes 0 positional arguments but 2 positional arguments (and 2 keyword-only arguments) were given
#> u(1,a=2) (1, 2, {'a': 2})
#> u(a=2) TypeError u() missing 1 required positional argument: 'a'
#> C().m() TypeError C.m() missing 1 required positional argument: 'x'
#> C().m(1,2) TypeError C.m() takes 2 positional arguments but 3 were given
#> C.m(1) TypeError C.m() missing 1 required positional argument: 'x'
#> C.m() TypeError C.m() missing 2 required positional arguments: 'self' and 'x'
#> C.cm() TypeError C.cm() missing 1 required positional argument: 'x'
#> C.cm(1,2) TypeError C.cm() takes 2 positional arguments but 3 were given
#> C.sm() TypeError C.sm() missing 1 required positional argument: 'x'
#> C().sm(1,2) TypeError C.sm() takes 1 positional argument but 2 were given
#> C().nothing() TypeError C.nothing() takes 0 positional arguments but 1 was given
#> (lambda x:0)() TypeError <lambda>() missing 1 required positional argument: 'x'
#> (lambda *a:a)(*1) TypeError __main__.<lambda>() argument after * must be an iterable, not int
#> print(*None) TypeError print() argument after * must be an iterable, not NoneType
#> dict(**None) TypeError dict() argument after ** must be a mapping, not NoneType
#> f(*[1],2,d=3) (1, 2, (), 3, 5, {})
#> f(**{'a':1},d=2) (1, 2, (), 2, 5, {})
#> f(**{'d':1},**{'d':2}) TypeError __main__.f() got multiple values for keyword argument 'd'
#> f(d=1,**{'d':2}) TypeError __main__.f() got multiple values for keyword argument 'd'
#> r(b=1,b2=2,c=3) TypeError r() got an unexpected keyword argument 'b2'
#> r(1,2,3,b=4) TypeError r() got multiple values for argument 'b'
#> r(1,2,3,x=4) TypeError r() got an unexpected keyword argument 'x'
#> s(1,a=1) TypeError s() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#> p(1,2,3,c=4) TypeError p() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#> (lambda a,b,c:0)() TypeError <lambda>() missing 3 required positional arguments: 'a', 'b', and 'c'
#> (lambda a,b,c,d:0)(1) TypeError <lambda>() missing 3 required positional arguments: 'b', 'c', and 'd'
#> (lambda *,a,b,c:0)() TypeError <lambda>() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
#> max(*[]) TypeError max expected at least 1 argument, got 0
#> len() TypeError len() takes exactly one argument (0 given)
#> len(1,2) TypeError len() takes exactly one argument (2 given)
#> len(x=1) TypeError len() takes no keyword arguments
#> len([],[]) TypeError len() takes exactly one argument (2 given)
#> abs(x=1) TypeError abs() takes no keyword arguments
#> [].append() TypeError list.append() takes exactly one argument (0 given)
#> [].append(1,2) TypeError list.append() takes exactly one argument (2 given)
#> [].append(x=1) TypeError list.append() takes no keyword arguments
#> ''.join() TypeError str.join() takes exactly one argument (0 given)
#> {}.get() TypeError get expected at least 1 argument, got 0
#> int(1,2,3) TypeError int() takes at most 2 arguments (3 given)
#> str(1,2,3,4) TypeError str() takes at most 3 arguments (4 given)
#> str(x=1) TypeError 'x' is an invalid keyword argument for str()
#> list(1,2) TypeError list expected at most 1 argument, got 2
#> tuple(x=1) TypeError tuple() takes no keyword arguments
#> set(1,2) TypeError set expected at most 1 argument, got 2
#> float(1,2) TypeError float expected at most 1 argument, got 2
#> float(x=1) TypeError float() takes no keyword arguments
#> complex(1,2,3) TypeError complex() takes at most 2 arguments (3 given)
#> object(1) TypeError object() takes no arguments
#> range() TypeError range expected at least 1 argument, got 0
#> slice() TypeError slice expected at least 1 argument, got 0
#> enumerate() TypeError enumerate() missing required argument 'iterable'
#> isinstance(1) TypeError isinstance expected 2 arguments, got 1
#> hasattr(1) TypeError hasattr expected 2 arguments, got 1
#> setattr(1) TypeError setattr expected 3 arguments, got 1
#> getattr() TypeError getattr expected at least 2 arguments, got 0
#> ord() TypeError ord() takes exactly one argument (0 given)
#> chr() TypeError chr() takes exactly one argument (0 given)
#> hex() TypeError hex() takes exactly one argument (0 given)
#> id() TypeError id() takes exactly one argument (0 given)
#> hash() TypeError hash() takes exactly one argument (0 given)
#> repr() TypeError repr() takes exactly one argument (0 given)
#> sum() TypeError sum() takes at least 1 positional argument (0 given)
#> round() TypeError round() missing required argument 'number' (pos 1)
#> divmod(1) TypeError divmod expected 2 arguments, got 1
#> pow(1) TypeError pow() missing required argument 'exp' (pos 2)
#> sorted() TypeError sorted expected 1 argument, got 0
#> zip(1) TypeError 'int' object is not iterable
#> map(1) TypeError map() must have at least two arguments.
#> iter() TypeError iter expected at least 1 argument, got 0
#> next() TypeError next expected at least 1 argument, got 0
#> callable() TypeError callable() takes exactly one argument (0 given)
#> input(1,2) TypeError input expected at most 1 argument, got 2
#> open() TypeError open() missing required argument 'file' (pos 1)
#> compile() TypeError compile() missing required argument 'source' (pos 1)
#> eval() TypeError eval expected at least 1 argument, got 0
#> exec() TypeError exec() takes at least 1 positional argument (0 given)
#> vars(1,2) TypeError vars expected at most 1 argument, got 2
#> vars(1) TypeError vars() argument must have __dict__ attribute
#> dir(1,2) TypeError dir expected at most 1 argument, got 2
#> globals(1) TypeError globals() takes no arguments (1 given)
#> locals(1) TypeError locals() takes no arguments (1 given)
#> format() TypeError format expected at least 1 argument, got 0
#> format(1,2,3) TypeError format expected at most 2 arguments, got 3
#> format(1,2) TypeError format() argument 2 must be str, not int
#> ascii() TypeError ascii() takes exactly one argument (0 given)
#> bin() TypeError bin() takes exactly one argument (0 given)
#> all() TypeError all() takes exactly one argument (0 given)
#> any() TypeError any() takes exactly one argument (0 given)
#> all(1) TypeError 'int' object is not iterable
#> any(1,2) TypeError any() takes exactly one argument (2 given)
#> memoryview() TypeError memoryview() missing required argument 'object' (pos 1)
#> memoryview(1) TypeError memoryview: a bytes-like object is required, not 'int'
#> bytes(1,2,3,4) TypeError bytes() takes at most 3 arguments (4 given)
#> super(1,2,3) TypeError super() expected at most 2 arguments, got 3
#> type() TypeError type() takes 1 or 3 arguments
#> __import__() TypeError __import__() missing required argument 'name' (pos 1)
#> __import__(1) TypeError module name must be a string
#> bool(1,2) TypeError bool expected at most 1 argument, got 2
#> __build_class__() TypeError __build_class__: not enough arguments
#> __build_class__(1) TypeError __build_class__: not enough arguments
#> __build_class__(1,2) TypeError __build_class__: func must be a function
#> __build_class__(lambda:0,2) TypeError __build_class__: name is not a string
for s in ("f(a=1,2)", "f(**a,*b)", "f(a=1,a=2)", "f(*a=1)", "f(1=2)", "f(a.b=1)", "f(True=1)",
    "f(x for x in y, 1)", "f(1, x for x in y)", "f(x for x in y)", "f(a b)", "f(a,,b)", "f(,)",
    "f(a=)", "f(a=1 b=2)", "f(**)", "f(*)", "f(**k,a)", "f(**k,a=1)", "f(*a,b)", "f(a:=1)",
    "f(a:=1,b=2)", "f(a=b:=1)", "f((a)=1)", "f(None=1)", "f(not a=1)", "f(lambda:0=1)",
    "f(a for a in b, c for c in d)", "f(a, b for b in c, d)", "class A(x for x in y):pass",
    "f(a if b)", "f(a if b else)", "f(a", "f(a]", "f(a}", "f(", "f)", "f(*a, **b, *c)",
    "f(**a, b)", "f(a, *)", "f(print x)", "f(__debug__=1)", "f(a=1, *b)", "f(a=1, **b)",
    "f(a=1, *b, c)", "f(yield)", "f(yield x)", "def g(): f(yield)", "f(x=yield)",
    "f(*x for x in y)", "f(**x for x in y)"):
    try: compile(s,'s','exec'); print(s,'ok')
    except SyntaxError as e: print(s,'|',e.msg,e.lineno,e.offset,e.end_offset)
#> f(a=1,2) | positional argument follows keyword argument 1 8 9
#> f(**a,*b) | iterable argument unpacking follows keyword argument unpacking 1 3 6
#> f(a=1,a=2) | keyword argument repeated: a 1 7 10
#> f(*a=1) | invalid syntax 1 5 6
#> f(1=2) | expression cannot contain assignment, perhaps you meant "=="? 1 3 5
#> f(a.b=1) | expression cannot contain assignment, perhaps you meant "=="? 1 3 7
#> f(True=1) | cannot assign to True 1 3 8
#> f(x for x in y, 1) | Generator expression must be parenthesized 1 3 15
#> f(1, x for x in y) | Generator expression must be parenthesized 1 6 18
#> f(x for x in y) ok
#> f(a b) | invalid syntax. Perhaps you forgot a comma? 1 3 6
#> f(a,,b) | invalid syntax 1 5 6
#> f(,) | invalid syntax 1 3 4
#> f(a=) | invalid syntax 1 5 6
#> f(a=1 b=2) | invalid syntax. Perhaps you forgot a comma? 1 5 8
#> f(**) | invalid syntax 1 5 6
#> f(*) | invalid syntax 1 4 5
#> f(**k,a) | positional argument follows keyword argument unpacking 1 8 9
#> f(**k,a=1) ok
#> f(*a,b) ok
#> f(a:=1) ok
#> f(a:=1,b=2) ok
#> f(a=b:=1) | invalid syntax 1 6 8
#> f((a)=1) | expression cannot contain assignment, perhaps you meant "=="? 1 4 7
#> f(None=1) | cannot assign to None 1 3 8
#> f(not a=1) | expression cannot contain assignment, perhaps you meant "=="? 1 3 9
#> f(lambda:0=1) | expression cannot contain assignment, perhaps you meant "=="? 1 3 12
#> f(a for a in b, c for c in d) | Generator expression must be parenthesized 1 3 15
#> f(a, b for b in c, d) | Generator expression must be parenthesized 1 6 18
#> class A(x for x in y):pass | invalid syntax 1 11 14
#> f(a if b) | expected 'else' after 'if' expression 1 3 9
#> f(a if b else) | invalid syntax 1 14 15
#> f(a | '(' was never closed 1 2 0
#> f(a] | closing parenthesis ']' does not match opening parenthesis '(' 1 4 4
#> f(a} | closing parenthesis '}' does not match opening parenthesis '(' 1 4 4
#> f( | '(' was never closed 1 2 0
#> f) | unmatched ')' 1 2 2
#> f(*a, **b, *c) | iterable argument unpacking follows keyword argument unpacking 1 3 10
#> f(**a, b) | positional argument follows keyword argument unpacking 1 9 10
#> f(a, *) | iterable argument unpacking follows keyword argument unpacking 1 3 4
#> f(print x) | Missing parentheses in call to 'print'. Did you mean print(...)? 1 3 10
#> f(__debug__=1) | cannot assign to __debug__ 1 1 15
#> f(a=1, *b) ok
#> f(a=1, **b) ok
#> f(a=1, *b, c) | positional argument follows keyword argument 1 13 14
#> f(yield) | invalid syntax 1 3 8
#> f(yield x) | invalid syntax 1 3 8
#> def g(): f(yield) | invalid syntax 1 12 17
#> f(x=yield) | invalid syntax 1 5 10
#> f(*x for x in y) | iterable unpacking cannot be used in comprehension 1 3 5
#> f(**x for x in y) | invalid syntax 1 7 10
