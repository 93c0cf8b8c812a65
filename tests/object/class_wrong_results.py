# Special methods that return what they must not.
def tryit(n,*rets):
    fn={'__str__':str, '__repr__':repr, '__len__':len, '__bool__':bool, '__int__':int,
        '__float__':float, '__complex__':complex, '__index__':lambda o:[1, 2, 3][o],
        '__hash__':hash, '__iter__':iter, '__bytes__':bytes, '__format__':format,
        '__length_hint__':lambda o:list(o), '__dir__':dir, '__contains__':lambda o:1 in o,
        '__trunc__':int, '__round__':round, '__reversed__':reversed, '__abs__':abs,
        '__neg__':lambda o:-o, '__call__':lambda o:o(),
        '__fspath__':lambda o:__import__('os').fspath(o),
        '__sizeof__':lambda o:__import__('sys').getsizeof(o), '__getitem__':lambda o:o[0],
        '__next__':next, '__enter__':lambda o:o.__enter__(),
        '__divmod__':lambda o:divmod(o, 1), '__invert__':lambda o:~o,
        '__floor__':lambda o:__import__('math').floor(o)}[n]
    for r in rets:
        d={n:lambda self,*a:r}
        if n=='__length_hint__': d.update(__iter__=lambda s:s,
            __next__=lambda s:(_ for _ in ()).throw(StopIteration))
        try: print(n,repr(r),'->',fn(type('T',(),d)()))
        except Exception as e: print(n,repr(r),type(e).__name__,e)
    d={n:None}
    try: print(n,'None ->',fn(type('T',(),d)()))
    except Exception as e: print(n,'None',type(e).__name__,e if '0x' not in str(e) else '')
class S(str): pass
class I(int): pass
class Fl(float): pass
import warnings
warnings.simplefilter('ignore')
for n in ('__str__', '__repr__', '__len__', '__bool__', '__int__', '__float__', '__complex__',
    '__index__', '__hash__', '__iter__', '__bytes__', '__format__', '__length_hint__', '__dir__',
    '__contains__', '__trunc__', '__round__', '__reversed__', '__abs__', '__neg__', '__call__',
    '__fspath__', '__getitem__', '__next__', '__divmod__', '__invert__', '__floor__'):
    tryit(n,None,5,-5,'a',b'b',2.5,1j,[],True,S('s'),I(3),Fl(1.0),2**70,NotImplemented)
    #> __str__ None TypeError __str__ returned non-string (type NoneType)
    #> __str__ 5 TypeError __str__ returned non-string (type int)
    #> __str__ -5 TypeError __str__ returned non-string (type int)
    #> __str__ 'a' -> a
    #> __str__ b'b' TypeError __str__ returned non-string (type bytes)
    #> __str__ 2.5 TypeError __str__ returned non-string (type float)
    #> __str__ 1j TypeError __str__ returned non-string (type complex)
    #> __str__ [] TypeError __str__ returned non-string (type list)
    #> __str__ True TypeError __str__ returned non-string (type bool)
    #> __str__ 's' -> s
    #> __str__ 3 TypeError __str__ returned non-string (type I)
    #> __str__ 1.0 TypeError __str__ returned non-string (type Fl)
    #> __str__ 1180591620717411303424 TypeError __str__ returned non-string (type int)
    #> __str__ NotImplemented TypeError __str__ returned non-string (type NotImplementedType)
    #> __str__ None TypeError 'NoneType' object is not callable
    #> __repr__ None TypeError __repr__ returned non-string (type NoneType)
    #> __repr__ 5 TypeError __repr__ returned non-string (type int)
    #> __repr__ -5 TypeError __repr__ returned non-string (type int)
    #> __repr__ 'a' -> a
    #> __repr__ b'b' TypeError __repr__ returned non-string (type bytes)
    #> __repr__ 2.5 TypeError __repr__ returned non-string (type float)
    #> __repr__ 1j TypeError __repr__ returned non-string (type complex)
    #> __repr__ [] TypeError __repr__ returned non-string (type list)
    #> __repr__ True TypeError __repr__ returned non-string (type bool)
    #> __repr__ 's' -> s
    #> __repr__ 3 TypeError __repr__ returned non-string (type I)
    #> __repr__ 1.0 TypeError __repr__ returned non-string (type Fl)
    #> __repr__ 1180591620717411303424 TypeError __repr__ returned non-string (type int)
    #> __repr__ NotImplemented TypeError __repr__ returned non-string (type NotImplementedType)
    #> __repr__ None TypeError 'NoneType' object is not callable
    #> __len__ None TypeError 'NoneType' object cannot be interpreted as an integer
    #> __len__ 5 -> 5
    #> __len__ -5 ValueError __len__() should return >= 0
    #> __len__ 'a' TypeError 'str' object cannot be interpreted as an integer
    #> __len__ b'b' TypeError 'bytes' object cannot be interpreted as an integer
    #> __len__ 2.5 TypeError 'float' object cannot be interpreted as an integer
    #> __len__ 1j TypeError 'complex' object cannot be interpreted as an integer
    #> __len__ [] TypeError 'list' object cannot be interpreted as an integer
    #> __len__ True -> 1
    #> __len__ 's' TypeError 'S' object cannot be interpreted as an integer
    #> __len__ 3 -> 3
    #> __len__ 1.0 TypeError 'Fl' object cannot be interpreted as an integer
    #> __len__ 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
    #> __len__ NotImplemented TypeError 'NotImplementedType' object cannot be interpreted as an integer
    #> __len__ None TypeError 'NoneType' object is not callable
    #> __bool__ None TypeError __bool__ should return bool, returned NoneType
    #> __bool__ 5 TypeError __bool__ should return bool, returned int
    #> __bool__ -5 TypeError __bool__ should return bool, returned int
    #> __bool__ 'a' TypeError __bool__ should return bool, returned str
    #> __bool__ b'b' TypeError __bool__ should return bool, returned bytes
    #> __bool__ 2.5 TypeError __bool__ should return bool, returned float
    #> __bool__ 1j TypeError __bool__ should return bool, returned complex
    #> __bool__ [] TypeError __bool__ should return bool, returned list
    #> __bool__ True -> True
    #> __bool__ 's' TypeError __bool__ should return bool, returned S
    #> __bool__ 3 TypeError __bool__ should return bool, returned I
    #> __bool__ 1.0 TypeError __bool__ should return bool, returned Fl
    #> __bool__ 1180591620717411303424 TypeError __bool__ should return bool, returned int
    #> __bool__ NotImplemented TypeError __bool__ should return bool, returned NotImplementedType
    #> __bool__ None TypeError 'NoneType' object is not callable
    #> __int__ None TypeError __int__ returned non-int (type NoneType)
    #> __int__ 5 -> 5
    #> __int__ -5 -> -5
    #> __int__ 'a' TypeError __int__ returned non-int (type str)
    #> __int__ b'b' TypeError __int__ returned non-int (type bytes)
    #> __int__ 2.5 TypeError __int__ returned non-int (type float)
    #> __int__ 1j TypeError __int__ returned non-int (type complex)
    #> __int__ [] TypeError __int__ returned non-int (type list)
    #> __int__ True -> 1
    #> __int__ 's' TypeError __int__ returned non-int (type S)
    #> __int__ 3 -> 3
    #> __int__ 1.0 TypeError __int__ returned non-int (type Fl)
    #> __int__ 1180591620717411303424 -> 1180591620717411303424
    #> __int__ NotImplemented TypeError __int__ returned non-int (type NotImplementedType)
    #> __int__ None TypeError 'NoneType' object is not callable
    #> __float__ None TypeError T.__float__ returned non-float (type NoneType)
    #> __float__ 5 TypeError T.__float__ returned non-float (type int)
    #> __float__ -5 TypeError T.__float__ returned non-float (type int)
    #> __float__ 'a' TypeError T.__float__ returned non-float (type str)
    #> __float__ b'b' TypeError T.__float__ returned non-float (type bytes)
    #> __float__ 2.5 -> 2.5
    #> __float__ 1j TypeError T.__float__ returned non-float (type complex)
    #> __float__ [] TypeError T.__float__ returned non-float (type list)
    #> __float__ True TypeError T.__float__ returned non-float (type bool)
    #> __float__ 's' TypeError T.__float__ returned non-float (type S)
    #> __float__ 3 TypeError T.__float__ returned non-float (type I)
    #> __float__ 1.0 -> 1.0
    #> __float__ 1180591620717411303424 TypeError T.__float__ returned non-float (type int)
    #> __float__ NotImplemented TypeError T.__float__ returned non-float (type NotImplementedType)
    #> __float__ None TypeError 'NoneType' object is not callable
    #> __complex__ None TypeError __complex__ returned non-complex (type NoneType)
    #> __complex__ 5 TypeError __complex__ returned non-complex (type int)
    #> __complex__ -5 TypeError __complex__ returned non-complex (type int)
    #> __complex__ 'a' TypeError __complex__ returned non-complex (type str)
    #> __complex__ b'b' TypeError __complex__ returned non-complex (type bytes)
    #> __complex__ 2.5 TypeError __complex__ returned non-complex (type float)
    #> __complex__ 1j -> 1j
    #> __complex__ [] TypeError __complex__ returned non-complex (type list)
    #> __complex__ True TypeError __complex__ returned non-complex (type bool)
    #> __complex__ 's' TypeError __complex__ returned non-complex (type S)
    #> __complex__ 3 TypeError __complex__ returned non-complex (type I)
    #> __complex__ 1.0 TypeError __complex__ returned non-complex (type Fl)
    #> __complex__ 1180591620717411303424 TypeError __complex__ returned non-complex (type int)
    #> __complex__ NotImplemented TypeError __complex__ returned non-complex (type NotImplementedType)
    #> __complex__ None TypeError 'NoneType' object is not callable
    #> __index__ None TypeError __index__ returned non-int (type NoneType)
    #> __index__ 5 IndexError list index out of range
    #> __index__ -5 IndexError list index out of range
    #> __index__ 'a' TypeError __index__ returned non-int (type str)
    #> __index__ b'b' TypeError __index__ returned non-int (type bytes)
    #> __index__ 2.5 TypeError __index__ returned non-int (type float)
    #> __index__ 1j TypeError __index__ returned non-int (type complex)
    #> __index__ [] TypeError __index__ returned non-int (type list)
    #> __index__ True -> 2
    #> __index__ 's' TypeError __index__ returned non-int (type S)
    #> __index__ 3 IndexError list index out of range
    #> __index__ 1.0 TypeError __index__ returned non-int (type Fl)
    #> __index__ 1180591620717411303424 IndexError cannot fit 'T' into an index-sized integer
    #> __index__ NotImplemented TypeError __index__ returned non-int (type NotImplementedType)
    #> __index__ None TypeError 'NoneType' object is not callable
    #> __hash__ None TypeError __hash__ method should return an integer
    #> __hash__ 5 -> 5
    #> __hash__ -5 -> -5
    #> __hash__ 'a' TypeError __hash__ method should return an integer
    #> __hash__ b'b' TypeError __hash__ method should return an integer
    #> __hash__ 2.5 TypeError __hash__ method should return an integer
    #> __hash__ 1j TypeError __hash__ method should return an integer
    #> __hash__ [] TypeError __hash__ method should return an integer
    #> __hash__ True -> 1
    #> __hash__ 's' TypeError __hash__ method should return an integer
    #> __hash__ 3 -> 3
    #> __hash__ 1.0 TypeError __hash__ method should return an integer
    #> __hash__ 1180591620717411303424 -> 512
    #> __hash__ NotImplemented TypeError __hash__ method should return an integer
    #> __hash__ None TypeError unhashable type: 'T'
    #> __iter__ None TypeError iter() returned non-iterator of type 'NoneType'
    #> __iter__ 5 TypeError iter() returned non-iterator of type 'int'
    #> __iter__ -5 TypeError iter() returned non-iterator of type 'int'
    #> __iter__ 'a' TypeError iter() returned non-iterator of type 'str'
    #> __iter__ b'b' TypeError iter() returned non-iterator of type 'bytes'
    #> __iter__ 2.5 TypeError iter() returned non-iterator of type 'float'
    #> __iter__ 1j TypeError iter() returned non-iterator of type 'complex'
    #> __iter__ [] TypeError iter() returned non-iterator of type 'list'
    #> __iter__ True TypeError iter() returned non-iterator of type 'bool'
    #> __iter__ 's' TypeError iter() returned non-iterator of type 'S'
    #> __iter__ 3 TypeError iter() returned non-iterator of type 'I'
    #> __iter__ 1.0 TypeError iter() returned non-iterator of type 'Fl'
    #> __iter__ 1180591620717411303424 TypeError iter() returned non-iterator of type 'int'
    #> __iter__ NotImplemented TypeError iter() returned non-iterator of type 'NotImplementedType'
    #> __iter__ None TypeError 'T' object is not iterable
    #> __bytes__ None TypeError __bytes__ returned non-bytes (type NoneType)
    #> __bytes__ 5 TypeError __bytes__ returned non-bytes (type int)
    #> __bytes__ -5 TypeError __bytes__ returned non-bytes (type int)
    #> __bytes__ 'a' TypeError __bytes__ returned non-bytes (type str)
    #> __bytes__ b'b' -> b'b'
    #> __bytes__ 2.5 TypeError __bytes__ returned non-bytes (type float)
    #> __bytes__ 1j TypeError __bytes__ returned non-bytes (type complex)
    #> __bytes__ [] TypeError __bytes__ returned non-bytes (type list)
    #> __bytes__ True TypeError __bytes__ returned non-bytes (type bool)
    #> __bytes__ 's' TypeError __bytes__ returned non-bytes (type S)
    #> __bytes__ 3 TypeError __bytes__ returned non-bytes (type I)
    #> __bytes__ 1.0 TypeError __bytes__ returned non-bytes (type Fl)
    #> __bytes__ 1180591620717411303424 TypeError __bytes__ returned non-bytes (type int)
    #> __bytes__ NotImplemented TypeError __bytes__ returned non-bytes (type NotImplementedType)
    #> __bytes__ None TypeError 'NoneType' object is not callable
    #> __format__ None TypeError __format__ must return a str, not NoneType
    #> __format__ 5 TypeError __format__ must return a str, not int
    #> __format__ -5 TypeError __format__ must return a str, not int
    #> __format__ 'a' -> a
    #> __format__ b'b' TypeError __format__ must return a str, not bytes
    #> __format__ 2.5 TypeError __format__ must return a str, not float
    #> __format__ 1j TypeError __format__ must return a str, not complex
    #> __format__ [] TypeError __format__ must return a str, not list
    #> __format__ True TypeError __format__ must return a str, not bool
    #> __format__ 's' -> s
    #> __format__ 3 TypeError __format__ must return a str, not I
    #> __format__ 1.0 TypeError __format__ must return a str, not Fl
    #> __format__ 1180591620717411303424 TypeError __format__ must return a str, not int
    #> __format__ NotImplemented TypeError __format__ must return a str, not NotImplementedType
    #> __format__ None TypeError 'NoneType' object is not callable
    #> __length_hint__ None TypeError __length_hint__ must be an integer, not NoneType
    #> __length_hint__ 5 RuntimeError generator raised StopIteration
    #> __length_hint__ -5 ValueError __length_hint__() should return >= 0
    #> __length_hint__ 'a' TypeError __length_hint__ must be an integer, not str
    #> __length_hint__ b'b' TypeError __length_hint__ must be an integer, not bytes
    #> __length_hint__ 2.5 TypeError __length_hint__ must be an integer, not float
    #> __length_hint__ 1j TypeError __length_hint__ must be an integer, not complex
    #> __length_hint__ [] TypeError __length_hint__ must be an integer, not list
    #> __length_hint__ True RuntimeError generator raised StopIteration
    #> __length_hint__ 's' TypeError __length_hint__ must be an integer, not S
    #> __length_hint__ 3 RuntimeError generator raised StopIteration
    #> __length_hint__ 1.0 TypeError __length_hint__ must be an integer, not Fl
    #> __length_hint__ 1180591620717411303424 OverflowError Python int too large to convert to C ssize_t
    #> __length_hint__ NotImplemented RuntimeError generator raised StopIteration
    #> __length_hint__ None TypeError 'T' object is not iterable
    #> __dir__ None TypeError 'NoneType' object is not iterable
    #> __dir__ 5 TypeError 'int' object is not iterable
    #> __dir__ -5 TypeError 'int' object is not iterable
    #> __dir__ 'a' -> ['a']
    #> __dir__ b'b' -> [98]
    #> __dir__ 2.5 TypeError 'float' object is not iterable
    #> __dir__ 1j TypeError 'complex' object is not iterable
    #> __dir__ [] -> []
    #> __dir__ True TypeError 'bool' object is not iterable
    #> __dir__ 's' -> ['s']
    #> __dir__ 3 TypeError 'I' object is not iterable
    #> __dir__ 1.0 TypeError 'Fl' object is not iterable
    #> __dir__ 1180591620717411303424 TypeError 'int' object is not iterable
    #> __dir__ NotImplemented TypeError 'NotImplementedType' object is not iterable
    #> __dir__ None TypeError 'NoneType' object is not callable
    #> __contains__ None -> False
    #> __contains__ 5 -> True
    #> __contains__ -5 -> True
    #> __contains__ 'a' -> True
    #> __contains__ b'b' -> True
    #> __contains__ 2.5 -> True
    #> __contains__ 1j -> True
    #> __contains__ [] -> False
    #> __contains__ True -> True
    #> __contains__ 's' -> True
    #> __contains__ 3 -> True
    #> __contains__ 1.0 -> True
    #> __contains__ 1180591620717411303424 -> True
    #> __contains__ NotImplemented -> True
    #> __contains__ None TypeError 'T' object is not a container
    #> __trunc__ None TypeError __trunc__ returned non-Integral (type NoneType)
    #> __trunc__ 5 -> 5
    #> __trunc__ -5 -> -5
    #> __trunc__ 'a' TypeError __trunc__ returned non-Integral (type str)
    #> __trunc__ b'b' TypeError __trunc__ returned non-Integral (type bytes)
    #> __trunc__ 2.5 TypeError __trunc__ returned non-Integral (type float)
    #> __trunc__ 1j TypeError __trunc__ returned non-Integral (type complex)
    #> __trunc__ [] TypeError __trunc__ returned non-Integral (type list)
    #> __trunc__ True -> 1
    #> __trunc__ 's' TypeError __trunc__ returned non-Integral (type S)
    #> __trunc__ 3 -> 3
    #> __trunc__ 1.0 TypeError __trunc__ returned non-Integral (type Fl)
    #> __trunc__ 1180591620717411303424 -> 1180591620717411303424
    #> __trunc__ NotImplemented TypeError __trunc__ returned non-Integral (type NotImplementedType)
    #> __trunc__ None TypeError 'NoneType' object is not callable
    #> __round__ None -> None
    #> __round__ 5 -> 5
    #> __round__ -5 -> -5
    #> __round__ 'a' -> a
    #> __round__ b'b' -> b'b'
    #> __round__ 2.5 -> 2.5
    #> __round__ 1j -> 1j
    #> __round__ [] -> []
    #> __round__ True -> True
    #> __round__ 's' -> s
    #> __round__ 3 -> 3
    #> __round__ 1.0 -> 1.0
    #> __round__ 1180591620717411303424 -> 1180591620717411303424
    #> __round__ NotImplemented -> NotImplemented
    #> __round__ None TypeError 'NoneType' object is not callable
    #> __reversed__ None -> None
    #> __reversed__ 5 -> 5
    #> __reversed__ -5 -> -5
    #> __reversed__ 'a' -> a
    #> __reversed__ b'b' -> b'b'
    #> __reversed__ 2.5 -> 2.5
    #> __reversed__ 1j -> 1j
    #> __reversed__ [] -> []
    #> __reversed__ True -> True
    #> __reversed__ 's' -> s
    #> __reversed__ 3 -> 3
    #> __reversed__ 1.0 -> 1.0
    #> __reversed__ 1180591620717411303424 -> 1180591620717411303424
    #> __reversed__ NotImplemented -> NotImplemented
    #> __reversed__ None TypeError 'T' object is not reversible
    #> __abs__ None -> None
    #> __abs__ 5 -> 5
    #> __abs__ -5 -> -5
    #> __abs__ 'a' -> a
    #> __abs__ b'b' -> b'b'
    #> __abs__ 2.5 -> 2.5
    #> __abs__ 1j -> 1j
    #> __abs__ [] -> []
    #> __abs__ True -> True
    #> __abs__ 's' -> s
    #> __abs__ 3 -> 3
    #> __abs__ 1.0 -> 1.0
    #> __abs__ 1180591620717411303424 -> 1180591620717411303424
    #> __abs__ NotImplemented -> NotImplemented
    #> __abs__ None TypeError 'NoneType' object is not callable
    #> __neg__ None -> None
    #> __neg__ 5 -> 5
    #> __neg__ -5 -> -5
    #> __neg__ 'a' -> a
    #> __neg__ b'b' -> b'b'
    #> __neg__ 2.5 -> 2.5
    #> __neg__ 1j -> 1j
    #> __neg__ [] -> []
    #> __neg__ True -> True
    #> __neg__ 's' -> s
    #> __neg__ 3 -> 3
    #> __neg__ 1.0 -> 1.0
    #> __neg__ 1180591620717411303424 -> 1180591620717411303424
    #> __neg__ NotImplemented -> NotImplemented
    #> __neg__ None TypeError 'NoneType' object is not callable
    #> __call__ None -> None
    #> __call__ 5 -> 5
    #> __call__ -5 -> -5
    #> __call__ 'a' -> a
    #> __call__ b'b' -> b'b'
    #> __call__ 2.5 -> 2.5
    #> __call__ 1j -> 1j
    #> __call__ [] -> []
    #> __call__ True -> True
    #> __call__ 's' -> s
    #> __call__ 3 -> 3
    #> __call__ 1.0 -> 1.0
    #> __call__ 1180591620717411303424 -> 1180591620717411303424
    #> __call__ NotImplemented -> NotImplemented
    #> __call__ None TypeError 'NoneType' object is not callable
    #> __fspath__ None TypeError expected T.__fspath__() to return str or bytes, not NoneType
    #> __fspath__ 5 TypeError expected T.__fspath__() to return str or bytes, not int
    #> __fspath__ -5 TypeError expected T.__fspath__() to return str or bytes, not int
    #> __fspath__ 'a' -> a
    #> __fspath__ b'b' -> b'b'
    #> __fspath__ 2.5 TypeError expected T.__fspath__() to return str or bytes, not float
    #> __fspath__ 1j TypeError expected T.__fspath__() to return str or bytes, not complex
    #> __fspath__ [] TypeError expected T.__fspath__() to return str or bytes, not list
    #> __fspath__ True TypeError expected T.__fspath__() to return str or bytes, not bool
    #> __fspath__ 's' -> s
    #> __fspath__ 3 TypeError expected T.__fspath__() to return str or bytes, not I
    #> __fspath__ 1.0 TypeError expected T.__fspath__() to return str or bytes, not Fl
    #> __fspath__ 1180591620717411303424 TypeError expected T.__fspath__() to return str or bytes, not int
    #> __fspath__ NotImplemented TypeError expected T.__fspath__() to return str or bytes, not NotImplementedType
    #> __fspath__ None TypeError 'NoneType' object is not callable
    #> __getitem__ None -> None
    #> __getitem__ 5 -> 5
    #> __getitem__ -5 -> -5
    #> __getitem__ 'a' -> a
    #> __getitem__ b'b' -> b'b'
    #> __getitem__ 2.5 -> 2.5
    #> __getitem__ 1j -> 1j
    #> __getitem__ [] -> []
    #> __getitem__ True -> True
    #> __getitem__ 's' -> s
    #> __getitem__ 3 -> 3
    #> __getitem__ 1.0 -> 1.0
    #> __getitem__ 1180591620717411303424 -> 1180591620717411303424
    #> __getitem__ NotImplemented -> NotImplemented
    #> __getitem__ None TypeError 'NoneType' object is not callable
    #> __next__ None -> None
    #> __next__ 5 -> 5
    #> __next__ -5 -> -5
    #> __next__ 'a' -> a
    #> __next__ b'b' -> b'b'
    #> __next__ 2.5 -> 2.5
    #> __next__ 1j -> 1j
    #> __next__ [] -> []
    #> __next__ True -> True
    #> __next__ 's' -> s
    #> __next__ 3 -> 3
    #> __next__ 1.0 -> 1.0
    #> __next__ 1180591620717411303424 -> 1180591620717411303424
    #> __next__ NotImplemented -> NotImplemented
    #> __next__ None TypeError 'NoneType' object is not callable
    #> __divmod__ None -> None
    #> __divmod__ 5 -> 5
    #> __divmod__ -5 -> -5
    #> __divmod__ 'a' -> a
    #> __divmod__ b'b' -> b'b'
    #> __divmod__ 2.5 -> 2.5
    #> __divmod__ 1j -> 1j
    #> __divmod__ [] -> []
    #> __divmod__ True -> True
    #> __divmod__ 's' -> s
    #> __divmod__ 3 -> 3
    #> __divmod__ 1.0 -> 1.0
    #> __divmod__ 1180591620717411303424 -> 1180591620717411303424
    #> __divmod__ NotImplemented TypeError unsupported operand type(s) for divmod(): 'T' and 'int'
    #> __divmod__ None TypeError 'NoneType' object is not callable
    #> __invert__ None -> None
    #> __invert__ 5 -> 5
    #> __invert__ -5 -> -5
    #> __invert__ 'a' -> a
    #> __invert__ b'b' -> b'b'
    #> __invert__ 2.5 -> 2.5
    #> __invert__ 1j -> 1j
    #> __invert__ [] -> []
    #> __invert__ True -> True
    #> __invert__ 's' -> s
    #> __invert__ 3 -> 3
    #> __invert__ 1.0 -> 1.0
    #> __invert__ 1180591620717411303424 -> 1180591620717411303424
    #> __invert__ NotImplemented -> NotImplemented
    #> __invert__ None TypeError 'NoneType' object is not callable
    #> __floor__ None -> None
    #> __floor__ 5 -> 5
    #> __floor__ -5 -> -5
    #> __floor__ 'a' -> a
    #> __floor__ b'b' -> b'b'
    #> __floor__ 2.5 -> 2.5
    #> __floor__ 1j -> 1j
    #> __floor__ [] -> []
    #> __floor__ True -> True
    #> __floor__ 's' -> s
    #> __floor__ 3 -> 3
    #> __floor__ 1.0 -> 1.0
    #> __floor__ 1180591620717411303424 -> 1180591620717411303424
    #> __floor__ NotImplemented -> NotImplemented
    #> __floor__ None TypeError 'NoneType' object is not callable
