# Call sites of built-in classes and of functions that take their arguments as they come.
class S(str):
    pass
class Text:
    def __str__(self): return S("made")
class Plain:
    def __str__(self): return "plain"
class Bad:
    def __str__(self): return 5
    def __int__(self): return "x"
    def __bool__(self): raise KeyError("bool")
    def __iter__(self): raise KeyError("iter")
log = []
def convert(kinds, values):
    for v in values:
        for k in kinds:
            try:
                r = k(v)
                print(type(r).__name__, r, end="; ")
            except Exception as e:
                print(type(e).__name__, e, end="; ")
        print()
values = [1, 2.5, "12", "x", b"7", True, None, (1, 2), [3], {4: 5}, Text(), Plain(), Bad(), S("9"), 2**70, " 1_0 ", "007", "-5", "\u0663", ""]
def strs(): return [str(v) for v in values if not isinstance(v, Bad)]
def ints(v): return int(v)
def floats(v): return float(v)
def bools(v): return bool(v)
def lists(v): return list(v)
def tuples(v): return tuple(v)
def sets(v): return set(v)
def frozen(v): return frozenset(v)
for _ in range(80): strs(); ints("12"); floats("1.5"); bools([]); lists("ab"); tuples([1]); sets("a"); frozen("a")
log.clear()
print(strs(), log)
#> ['1', '2.5', '12', 'x', "b'7'", 'True', 'None', '(1, 2)', '[3]', '{4: 5}', 'made', 'plain', '9', '1180591620717411303424', ' 1_0 ', '007', '-5', '٣', ''] []
convert((ints, floats, bools), values)  #>= 'int 1; float 1.0; bool True; '
#>= 'int 2; float 2.5; bool True; '
#>= 'int 12; float 12.0; bool True; '
#>= "ValueError invalid literal for int() with base 10: 'x'; ValueError could not convert string to float: 'x'; bool True; "
#>= 'int 7; float 7.0; bool True; '
#>= 'int 1; float 1.0; bool True; '
#>= "TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'; TypeError float() argument must be a string or a real number, not 'NoneType'; bool False; "
#>= "TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'; TypeError float() argument must be a string or a real number, not 'tuple'; bool True; "
#>= "TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'; TypeError float() argument must be a string or a real number, not 'list'; bool True; "
#>= "TypeError int() argument must be a string, a bytes-like object or a real number, not 'dict'; TypeError float() argument must be a string or a real number, not 'dict'; bool True; "
#>= "TypeError int() argument must be a string, a bytes-like object or a real number, not 'Text'; TypeError float() argument must be a string or a real number, not 'Text'; bool True; "
#>= "TypeError int() argument must be a string, a bytes-like object or a real number, not 'Plain'; TypeError float() argument must be a string or a real number, not 'Plain'; bool True; "
#>= "TypeError __int__ returned non-int (type str); TypeError float() argument must be a string or a real number, not 'Bad'; KeyError 'bool'; "
#>= 'int 9; float 9.0; bool True; '
#>= 'int 1180591620717411303424; float 1.1805916207174113e+21; bool True; '
#>= 'int 10; float 10.0; bool True; '
#>= 'int 7; float 7.0; bool True; '
#>= 'int -5; float -5.0; bool True; '
#>= 'int 3; float 3.0; bool True; '
#>= "ValueError invalid literal for int() with base 10: ''; ValueError could not convert string to float: ''; bool False; "
convert((lists, tuples, sets, frozen), [v for v in values if not isinstance(v, (set, frozenset))and v != "12" and v != "007"  and v != " 1_0 " and v != "-5"])
#>= "TypeError 'int' object is not iterable; TypeError 'int' object is not iterable; TypeError 'int' object is not iterable; TypeError 'int' object is not iterable; "
#>= "TypeError 'float' object is not iterable; TypeError 'float' object is not iterable; TypeError 'float' object is not iterable; TypeError 'float' object is not iterable; "
#>= "list ['x']; tuple ('x',); set {'x'}; frozenset frozenset({'x'}); "
#>= 'list [55]; tuple (55,); set {55}; frozenset frozenset({55}); '
#>= "TypeError 'bool' object is not iterable; TypeError 'bool' object is not iterable; TypeError 'bool' object is not iterable; TypeError 'bool' object is not iterable; "
#>= "TypeError 'NoneType' object is not iterable; TypeError 'NoneType' object is not iterable; TypeError 'NoneType' object is not iterable; TypeError 'NoneType' object is not iterable; "
#>= 'list [1, 2]; tuple (1, 2); set {1, 2}; frozenset frozenset({1, 2}); '
#>= 'list [3]; tuple (3,); set {3}; frozenset frozenset({3}); '
#>= 'list [4]; tuple (4,); set {4}; frozenset frozenset({4}); '
#>= "TypeError 'Text' object is not iterable; TypeError 'Text' object is not iterable; TypeError 'Text' object is not iterable; TypeError 'Text' object is not iterable; "
#>= "TypeError 'Plain' object is not iterable; TypeError 'Plain' object is not iterable; TypeError 'Plain' object is not iterable; TypeError 'Plain' object is not iterable; "
#>= "KeyError 'iter'; KeyError 'iter'; KeyError 'iter'; KeyError 'iter'; "
#>= "list ['9']; tuple ('9',); set {'9'}; frozenset frozenset({'9'}); "
#>= "TypeError 'int' object is not iterable; TypeError 'int' object is not iterable; TypeError 'int' object is not iterable; TypeError 'int' object is not iterable; "
#>= "list ['٣']; tuple ('٣',); set {'٣'}; frozenset frozenset({'٣'}); "
#>= 'list []; tuple (); set set(); frozenset frozenset(); '
same = (1, 2)
print(tuples(same) is same, lists(same) is same, strs is strs)  #> True False True

# The site changes its mind: another class, a shadowed name, keywords, too many arguments.
def site(f, *args):
    out = []
    for i in range(200):
        g = f if i != 150 else repr
        out.append(g(5))
    return out[0], out[149:152]
print(site(str), site(float), site(lambda v: v))
#> ('5', ['5', '5', '5']) (5.0, [5.0, '5', 5.0]) (5, [5, '5', 5])
def shadow():
    out = []
    for i in range(150):
        if i == 120: globals()["str"] = lambda v: "shadow"
        if i == 130: del globals()["str"]
        out.append(str(i))
    return out[119], out[120], out[130]
print(shadow())                     #> ('119', 'shadow', '130')
def least(*args):
    return min(args[0], args[1]), max(args), min(*args)
for i in range(100): least(i, 5, 7)
print(least(3, 1, 2))               #> (1, 3, 1)
for args in ((1, "a"), (1,), ()):
    try:
        print(least(*args))
    except (TypeError, IndexError) as e:
        print(e)                    #> '<' not supported between instances of 'str' and 'int'
                                    #> tuple index out of range
                                    #> tuple index out of range
def find(s, x):
    return s.find(x), s.count(x), s.startswith(x), "{}-{}".format(s, x), s.index(x)
for i in range(100): find("abcabc", "b")
print(find("xbx", "x"))             #> (0, 2, True, 'xbx-x', 0)
class Own:
    def find(self, x): return "own find"
    def count(self, x): return "own count"
    def startswith(self, x): return None
    def index(self, x): return 0
    def __repr__(self): return "Own()"
print(find(Own(), 1), find(b"ab", b"b"), find("é€", "€"))
#> ('own find', 'own count', None, 'Own()-1', 0) (1, 1, False, "b'ab'-b'b'", 1) (1, 1, False, 'é€-€', 1)
for x in ("z", 5):
    try:
        print(find("abc", x))
    except (TypeError, ValueError) as e:
        print(e)                    #> substring not found
                                    #> must be str, not int
def nexts(it): return next(it, None), getattr(it, "nothing", 0), iter(it) is it
for i in range(100): nexts(iter([1]))
print(nexts(iter("a")), nexts(iter("")))  #> ('a', 0, True) (None, 0, True)
