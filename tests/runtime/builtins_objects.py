# id, hash, type, isinstance, callable, dir, vars, getattr family, repr, ascii, format.
class A:
    "doc"
    x = 1
    def __init__(self): self.y = 2
    def m(self): pass
a = A(); b = a
print(id(a) == id(b), id(a) != id(A()), id([]) > 0, hash("a") == hash("a"), type(a) is A, type(5), type("X", (), {}).__name__, isinstance(5, int), isinstance(True, int), isinstance("a", (int, str)), isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int), issubclass(int, (str, object)), issubclass(bool, int | str), isinstance(5, (str, (list, (int,)))))
#> True True True True True <class 'int'> X True True True True True True True True True
print(callable(len), callable(A), callable(a), callable(a.m), callable(5), callable(lambda: 0), vars(a), [n for n in dir(a) if n[0] != "_"], getattr(a, "x"), getattr(a, "z", 9), hasattr(a, "y"), hasattr(a, "q"), setattr(a, "z", 3), a.z, delattr(a, "z"), hasattr(a, "z"))
#> True True False True False True {'y': 2} ['m', 'x', 'y'] 1 9 True False None 3 None False
print(repr("a'"), ascii("é\n"), format(5, "03d"), format("x"), repr(repr(1)), repr(A), ascii([1, "ü"]), repr(type), repr(int), repr(len), repr(print), repr(Ellipsis), str(type(None)), repr(range), repr(type(iter([]))), repr(ValueError), repr(A.m)[:14])
#>= '"a\'" \'\\xe9\\n\' 005 x \'1\' <class \'__main__.A\'> [1, \'\\xfc\'] <class \'type\'> <class \'int\'> <built-in function len> <built-in function print> Ellipsis <class \'NoneType\'> <class \'range\'> <class \'list_iterator\'> <class \'ValueError\'> <function A.m '
print([n for n in dir() if n[0] != "_"], "A" in globals(), sorted(vars(A))[:3], dir(5)[:4], len(dir("")) > 40, sorted(n for n in dir(__builtins__) if n[0].islower()))
#> ['A', 'a', 'b'] True ['__dict__', '__doc__', '__init__'] ['__abs__', '__add__', '__and__', '__bool__'] True ['abs', 'aiter', 'all', 'anext', 'any', 'ascii', 'bin', 'bool', 'breakpoint', 'bytearray', 'bytes', 'callable', 'chr', 'classmethod', 'compile', 'complex', 'copyright', 'credits', 'delattr', 'dict', 'dir', 'divmod', 'enumerate', 'eval', 'exec', 'exit', 'filter', 'float', 'format', 'frozenset', 'getattr', 'globals', 'hasattr', 'hash', 'help', 'hex', 'id', 'input', 'int', 'isinstance', 'issubclass', 'iter', 'len', 'license', 'list', 'locals', 'map', 'max', 'memoryview', 'min', 'next', 'object', 'oct', 'open', 'ord', 'pow', 'print', 'property', 'quit', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'staticmethod', 'str', 'sum', 'super', 'tuple', 'type', 'vars', 'zip']
def loc(p):
    q = 2; f = lambda: p
    return sorted(locals()), locals()["q"], vars() == locals(), sorted(dir())
print(loc(1), locals() is globals(), [sorted(locals()) for z in [1]], (lambda r: locals())(5))
#> (['f', 'p', 'q'], 2, True, ['f', 'p', 'q']) True [['.0', 'z']] {'r': 5}
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(id); e(hash, []); e(hash, {}); e(hash); e(type); e(type, 1, 2); e(isinstance, 1); e(isinstance, 1, 1); e(isinstance, 1, (int, 5)); e(isinstance, 1, "int"); e(isinstance, "x", (1,)); e(isinstance, 1, list[int]); e(issubclass, 1, int); e(issubclass, int, 5); e(callable); e(vars, 5); e(vars, 1, 2); e(dir, 1, 2); e(getattr, a); e(getattr, a, "nope"); e(getattr, a, 5); e(setattr, a, 5, 1); e(setattr, a, "x"); e(delattr, a, "nope"); e(hasattr, a); e(hasattr, a, 5); e(repr); e(ascii); e(format); e(format, 1, 2); e(format, 5, "zz"); e(getattr, 5, "real", 1, 2); e(setattr, 5, "x", 1); e(delattr, 5, "real"); e(vars, A()); e(isinstance, 5, ())
#> TypeError: id() takes exactly one argument (0 given)
#> TypeError: unhashable type: 'list'
#> TypeError: unhashable type: 'dict'
#> TypeError: hash() takes exactly one argument (0 given)
#> TypeError: type() takes 1 or 3 arguments
#> TypeError: type() takes 1 or 3 arguments
#> TypeError: isinstance expected 2 arguments, got 1
#> TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError: isinstance() argument 2 cannot be a parameterized generic
#> TypeError: issubclass() arg 1 must be a class
#> TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#> TypeError: callable() takes exactly one argument (0 given)
#> TypeError: vars() argument must have __dict__ attribute
#> TypeError: vars expected at most 1 argument, got 2
#> TypeError: dir expected at most 1 argument, got 2
#> TypeError: getattr expected at least 2 arguments, got 1
#> AttributeError: 'A' object has no attribute 'nope'
#> TypeError: attribute name must be string, not 'int'
#> TypeError: attribute name must be string, not 'int'
#> TypeError: setattr expected 3 arguments, got 2
#> AttributeError: 'A' object has no attribute 'nope'
#> TypeError: hasattr expected 2 arguments, got 1
#> TypeError: attribute name must be string, not 'int'
#> TypeError: repr() takes exactly one argument (0 given)
#> TypeError: ascii() takes exactly one argument (0 given)
#> TypeError: format expected at least 1 argument, got 0
#> TypeError: format() argument 2 must be str, not int
#> ValueError: Unknown format code 'z' for object of type 'int'
#> TypeError: getattr expected at most 3 arguments, got 4
#> AttributeError: 'int' object has no attribute 'x'
#> AttributeError: attribute 'real' of 'int' objects is not writable
#> {'y': 2}
#> False
