# The methods every object has.
o = object(); print(o.__eq__(o), o.__eq__(1), o.__ne__(o), o.__ne__(1), o.__lt__(1), o.__hash__() == hash(o), o.__class__, o.__doc__ is not None, o.__dir__() == dir(o) or sorted(o.__dir__()) == dir(o), o.__format__("") == str(o), o.__sizeof__() > 0, o.__reduce_ex__(2)[1:], o.__init_subclass__(), o.__subclasshook__(1), o.__str__() == o.__repr__() == repr(o), repr(o).startswith("<object object at 0x"), o.__init__(), o.__setattr__.__name__, o.__getattribute__("__class__"))
#> True NotImplemented False NotImplemented NotImplemented True <class 'object'> True True True True ((<class 'object'>,), None, None, None) None NotImplemented True True None __setattr__ <class 'object'>
print(sorted(dir(object)), object.__name__, object.__bases__, object.__mro__, object.__base__, object.__class__, object.__module__, object.__basicsize__ > 0 if 0 else "", object.__dict__["__class__"].__get__(5), type.__base__, int.__base__, bool.__base__)
#> ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__'] object () (<class 'object'>,) None <class 'type'> builtins  <class 'int'> <class 'object'> <class 'object'> <class 'int'>
class A: pass
a = A(); print(sorted(set(dir(a)) - set(dir(object))), repr(a).startswith("<__main__.A object at 0x"), A.__dict__["__dict__"].__get__(a), A.__weakref__.__get__(a), A.__basicsize__ > 0 if 0 else "", type(A.__dict__["__dict__"]).__name__, A.__subclasses__(), A.__flags__ > 0 if 0 else "", A.__text_signature__ if 0 else "")
#>= "['__dict__', '__module__', '__weakref__'] True {} None  getset_descriptor []  "
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: o.__setattr__("x", 1)); e(lambda: o.x); e(lambda: o.__getattribute__(5)); e(lambda: o.__delattr__("x")); e(lambda: object.__eq__(1)); e(lambda: object.__str__()); e(lambda: object.__new__(int)); e(lambda: object.__init__(1, 2)); e(lambda: o.__format__("x")); e(lambda: o.__lt__()); e(lambda: object.__getattribute__(a, "zz")); e(lambda: object.__setattr__(A, "x", 1)); e(lambda: type.__setattr__(A, "x", 1) or A.x); e(lambda: object.__setattr__(a, "y", 2) or a.y); e(lambda: object.__delattr__(a, "y") or vars(a)); e(lambda: type.__getattribute__(A, "x")); e(lambda: setattr(type, "x", 1)); e(lambda: object.__hash__([])  is not None); e(lambda: object.__repr__(5)[:14]); e(lambda: object.__class__.__class__)
#> AttributeError: 'object' object has no attribute 'x'
#> AttributeError: 'object' object has no attribute 'x'
#> TypeError: attribute name must be string, not 'int'
#> AttributeError: 'object' object has no attribute 'x'
#> TypeError: expected 1 argument, got 0
#> TypeError: descriptor '__str__' of 'object' object needs an argument
#> TypeError: object.__new__(int) is not safe, use int.__new__()
#> None
#> TypeError: unsupported format string passed to object.__format__
#> TypeError: expected 1 argument, got 0
#> AttributeError: 'A' object has no attribute 'zz'
#> TypeError: can't apply this __setattr__ to type object
#> 1
#> 2
#> {}
#> 1
#> TypeError: cannot set 'x' attribute of immutable type 'type'
#> True
#> <int object at
#> <class 'type'>
