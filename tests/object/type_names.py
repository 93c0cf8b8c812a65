# What a class may be called; the names dir() gives of a traceback.
import sys
try: 1/0
except Exception as e: print(len(dir(e.__traceback__)), dir(e.__traceback__))
#> 4 ['tb_frame', 'tb_lasti', 'tb_lineno', 'tb_next']
for f in (lambda: type("A\udcdcB", (), {}), lambda: setattr(type("A", (), {}), "__name__", "A\udcdcB"), lambda: type("A\0B", (), {}), lambda: setattr(type("A", (), {}), "__doc__", "x\udcdcy"), lambda: setattr(type("A", (), {}), "__qualname__", 3), lambda: type("A", (), {"__qualname__": 3}), lambda: type(b"A", (), {}), lambda: setattr(type("A", (), {}), "__name__", "A\0B"), lambda: type("A", (), {"__slots__": ["x\udcdcy"]}), lambda: type("A", (), {"__slots__": ["x\0y"]}), lambda: type("A", (), {"__slots__": ["1"]})):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
#> UnicodeEncodeError "'utf-8' codec can't encode character '\\udcdc' in position 1: surrogates not allowed"
#> UnicodeEncodeError "'utf-8' codec can't encode character '\\udcdc' in position 1: surrogates not allowed"
#> ValueError 'type name must not contain null characters'
#> None
#> TypeError "can only assign string to A.__qualname__, not 'int'"
#> TypeError 'type __qualname__ must be a str, not int'
#> TypeError 'type.__new__() argument 1 must be str, not bytes'
#> ValueError 'type name must not contain null characters'
#> TypeError '__slots__ must be identifiers'
#> TypeError '__slots__ must be identifiers'
#> TypeError '__slots__ must be identifiers'
