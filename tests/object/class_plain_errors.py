# What an instance of a plain class cannot do, with messages.
class C1:
    def empty(self): pass
class C2:
    x=3
    def set(self,v): self.v=v
    def get(self): return self.v
    def __repr__(self): return '<C2>'
c=C2()
c.set(5)
print(c.get(), c.x, C2.x, c, str(c), [c], vars(c), c.__dict__, C1().empty())
#> 5 3 3 <C2> <C2> [<C2>] {'v': 5} {'v': 5} None
c.x=4
print(c.x, C2.x)                    #> 4 3
del c.x
print(c.x)                          #> 3
for op in ("C1(1)", "C1(x=1)", "C1().foo", "C1.foo", "del c.foo", "c()", "c[0]", "c[0]=1",
    "del c[0]", "len(c)", "iter(c)", "c+1", "1+c", "-c", "c<c", "c<1", "int(c)", "float(c)",
    "complex(c)", "c in c", "1 in c", "with_(c)", "next(c)", "reversed(c)", "round(c)", "abs(c)",
    "bytes(c)", "c@c", "c**2", "c//2", "divmod(c,1)", "c<<1", "~c", "+c", "c and 1", "not c",
    "hash(c)==hash(c)", "bool(c)", "c==c", "c!=c", "c==1", "c is c", "format(c)", "format(c,'x')",
    "f'{c:5}'", "'%d'%c", "'%s'%c", "'%5s'%c", "chr(c)", "range(c)", "[1][c]", "'a'*c", "c*'a'",
    "[]+c", "c+[]", "()+c", "{}|c", "''+c", "b''+c", "1 if c else 2", "sum([c])", "max([c,c])",
    "sorted([c,c])", "dict(c)", "list(c)", "isinstance(1,c)", "issubclass(c,int)", "c(*1)",
    "print(*c)", "f(**c)", "[*c]", "{**c}", "a,b=c", "for_(c)", "math.sqrt(c)", "import_(c)",
    "open(c)", "divmod(1,c)", "pow(c,1,1)", "int('1',c)", "type('a',c,{})", "super(c)", "del c",
    "c"):
    try:
        if op.startswith('del') or op in("c[0]=1","a,b=c"): exec(op); print(op,'ok')
        else: print(op,eval(op))
    except Exception as e: print(op,type(e).__name__,e)
#> C1(1) TypeError C1() takes no arguments
#> C1(x=1) TypeError C1() takes no arguments
#> C1().foo AttributeError 'C1' object has no attribute 'foo'
#> C1.foo AttributeError type object 'C1' has no attribute 'foo'
#> del c.foo AttributeError 'C2' object has no attribute 'foo'
#> c() TypeError 'C2' object is not callable
#> c[0] TypeError 'C2' object is not subscriptable
#> c[0]=1 TypeError 'C2' object does not support item assignment
#> del c[0] TypeError 'C2' object doesn't support item deletion
#> len(c) TypeError object of type 'C2' has no len()
#> iter(c) TypeError 'C2' object is not iterable
#> c+1 TypeError unsupported operand type(s) for +: 'C2' and 'int'
#> 1+c TypeError unsupported operand type(s) for +: 'int' and 'C2'
#> -c TypeError bad operand type for unary -: 'C2'
#> c<c TypeError '<' not supported between instances of 'C2' and 'C2'
#> c<1 TypeError '<' not supported between instances of 'C2' and 'int'
#> int(c) TypeError int() argument must be a string, a bytes-like object or a real number, not 'C2'
#> float(c) TypeError float() argument must be a string or a real number, not 'C2'
#> complex(c) TypeError complex() first argument must be a string or a number, not 'C2'
#> c in c TypeError argument of type 'C2' is not iterable
#> 1 in c TypeError argument of type 'C2' is not iterable
#> with_(c) NameError name 'with_' is not defined
#> next(c) TypeError 'C2' object is not an iterator
#> reversed(c) TypeError 'C2' object is not reversible
#> round(c) TypeError type C2 doesn't define __round__ method
#> abs(c) TypeError bad operand type for abs(): 'C2'
#> bytes(c) TypeError cannot convert 'C2' object to bytes
#> c@c TypeError unsupported operand type(s) for @: 'C2' and 'C2'
#> c**2 TypeError unsupported operand type(s) for ** or pow(): 'C2' and 'int'
#> c//2 TypeError unsupported operand type(s) for //: 'C2' and 'int'
#> divmod(c,1) TypeError unsupported operand type(s) for divmod(): 'C2' and 'int'
#> c<<1 TypeError unsupported operand type(s) for <<: 'C2' and 'int'
#> ~c TypeError bad operand type for unary ~: 'C2'
#> +c TypeError bad operand type for unary +: 'C2'
#> c and 1 1
#> not c False
#> hash(c)==hash(c) True
#> bool(c) True
#> c==c True
#> c!=c False
#> c==1 False
#> c is c True
#> format(c) <C2>
#> format(c,'x') TypeError unsupported format string passed to C2.__format__
#> f'{c:5}' TypeError unsupported format string passed to C2.__format__
#> '%d'%c TypeError %d format: a real number is required, not C2
#> '%s'%c <C2>
#> '%5s'%c  <C2>
#> chr(c) TypeError 'C2' object cannot be interpreted as an integer
#> range(c) TypeError 'C2' object cannot be interpreted as an integer
#> [1][c] TypeError list indices must be integers or slices, not C2
#> 'a'*c TypeError can't multiply sequence by non-int of type 'C2'
#> c*'a' TypeError can't multiply sequence by non-int of type 'C2'
#> []+c TypeError can only concatenate list (not "C2") to list
#> c+[] TypeError unsupported operand type(s) for +: 'C2' and 'list'
#> ()+c TypeError can only concatenate tuple (not "C2") to tuple
#> {}|c TypeError unsupported operand type(s) for |: 'dict' and 'C2'
#> ''+c TypeError can only concatenate str (not "C2") to str
#> b''+c TypeError can't concat C2 to bytes
#> 1 if c else 2 1
#> sum([c]) TypeError unsupported operand type(s) for +: 'int' and 'C2'
#> max([c,c]) TypeError '>' not supported between instances of 'C2' and 'C2'
#> sorted([c,c]) TypeError '<' not supported between instances of 'C2' and 'C2'
#> dict(c) TypeError 'C2' object is not iterable
#> list(c) TypeError 'C2' object is not iterable
#> isinstance(1,c) TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass(c,int) TypeError issubclass() arg 1 must be a class
#> c(*1) TypeError <C2> argument after * must be an iterable, not int
#> print(*c) TypeError print() argument after * must be an iterable, not C2
#> f(**c) NameError name 'f' is not defined
#> [*c] TypeError Value after * must be an iterable, not C2
#> {**c} TypeError 'C2' object is not a mapping
#> a,b=c TypeError cannot unpack non-iterable C2 object
#> for_(c) NameError name 'for_' is not defined
#> math.sqrt(c) NameError name 'math' is not defined
#> import_(c) NameError name 'import_' is not defined
#> open(c) TypeError expected str, bytes or os.PathLike object, not C2
#> divmod(1,c) TypeError unsupported operand type(s) for divmod(): 'int' and 'C2'
#> pow(c,1,1) TypeError unsupported operand type(s) for ** or pow(): 'C2', 'int', 'int'
#> int('1',c) TypeError 'C2' object cannot be interpreted as an integer
#> type('a',c,{}) TypeError type.__new__() argument 2 must be tuple, not C2
#> super(c) TypeError super() argument 1 must be a type, not C2
#> del c ok
#> c NameError name 'c' is not defined
