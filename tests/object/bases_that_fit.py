# Which bases and classes may be exchanged, and how the others are refused.
class A: pass
class S: __slots__='a'
class D(dict): pass
class L(list): pass
for c in (A,S,D,L):
    for b in (int,list,dict,A,S,D,L,object,str,tuple,Exception,type):
        class X(c): pass
        try: X.__bases__=(b,); print('ok')
        except TypeError as e: print(e)
        try: X().__class__=b; print('ok')
        except TypeError as e: print(e)
#> __bases__ assignment: 'int' deallocator differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'list' object layout differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'dict' object layout differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> ok
#> ok
#> __bases__ assignment: 'S' object layout differs from 'A'
#> __class__ assignment: 'S' object layout differs from 'X'
#> __bases__ assignment: 'D' object layout differs from 'A'
#> __class__ assignment: 'D' object layout differs from 'X'
#> __bases__ assignment: 'L' object layout differs from 'A'
#> __class__ assignment: 'L' object layout differs from 'X'
#> __bases__ assignment: 'object' deallocator differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'str' deallocator differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'tuple' object layout differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'Exception' object layout differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'type' object layout differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'int' deallocator differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'list' object layout differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'dict' object layout differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'A' object layout differs from 'S'
#> __class__ assignment: 'A' object layout differs from 'X'
#> ok
#> __class__ assignment: 'S' object layout differs from 'X'
#> __bases__ assignment: 'D' object layout differs from 'S'
#> __class__ assignment: 'D' object layout differs from 'X'
#> __bases__ assignment: 'L' object layout differs from 'S'
#> __class__ assignment: 'L' object layout differs from 'X'
#> __bases__ assignment: 'object' deallocator differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'str' deallocator differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'tuple' object layout differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'Exception' object layout differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'type' object layout differs from 'S'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'int' deallocator differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'list' object layout differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'dict' object layout differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'A' object layout differs from 'D'
#> __class__ assignment: 'A' object layout differs from 'X'
#> __bases__ assignment: 'S' object layout differs from 'D'
#> __class__ assignment: 'S' object layout differs from 'X'
#> ok
#> ok
#> __bases__ assignment: 'L' object layout differs from 'D'
#> __class__ assignment: 'L' object layout differs from 'X'
#> __bases__ assignment: 'object' deallocator differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'str' deallocator differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'tuple' object layout differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'Exception' object layout differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'type' object layout differs from 'D'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'int' deallocator differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'list' object layout differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'dict' object layout differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'A' object layout differs from 'L'
#> __class__ assignment: 'A' object layout differs from 'X'
#> __bases__ assignment: 'S' object layout differs from 'L'
#> __class__ assignment: 'S' object layout differs from 'X'
#> __bases__ assignment: 'D' object layout differs from 'L'
#> __class__ assignment: 'D' object layout differs from 'X'
#> ok
#> ok
#> __bases__ assignment: 'object' deallocator differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'str' deallocator differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'tuple' object layout differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'Exception' object layout differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __bases__ assignment: 'type' object layout differs from 'L'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
