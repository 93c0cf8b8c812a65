# errno, types.
import errno, types
print(errno.ENOENT, errno.EACCES, errno.EEXIST, errno.errorcode[2], errno.errorcode[errno.EPIPE], errno.EINTR, errno.EAGAIN, len(errno.errorcode) > 100)
#> 2 13 17 ENOENT EPIPE 4 11 True
def f(): yield
async def c(): pass
async def ag(): yield
co = c(); print(types.FunctionType is type(f), types.LambdaType is types.FunctionType, isinstance(f(), types.GeneratorType), isinstance(co, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType), types.MethodType.__name__, isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType), isinstance(types, types.ModuleType), isinstance(f.__code__, types.CodeType), types.NoneType is type(None), types.EllipsisType is type(...), types.NotImplementedType is type(NotImplemented), isinstance(str.join, types.MethodDescriptorType), isinstance(str.__add__, types.WrapperDescriptorType), isinstance("".__add__, types.MethodWrapperType), isinstance(dict.__dict__["fromkeys"], types.ClassMethodDescriptorType), isinstance(type(f).__code__, types.GetSetDescriptorType), isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias), types.CellType.__name__, types.TracebackType.__name__, types.FrameType.__name__, types.MappingProxyType is type(int.__dict__)); co.close()
#> True True True True True method True True True True True True True True True True True True True True cell traceback frame True
n = types.SimpleNamespace(a=1, b="x"); n.c = [2]; print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[2]), vars(n), types.SimpleNamespace()); del n.a; print(n)
#> namespace(a=1, b='x', c=[2]) 1 True {'a': 1, 'b': 'x', 'c': [2]} namespace()
#> namespace(b='x', c=[2])
m = types.MappingProxyType({"k": 1, "j": 2}); print(m, m["k"], len(m), list(m), m.get("z", 0), "k" in m, m | {"l": 3}, m.copy(), dict(m), m == {"k": 1, "j": 2}, list(m.items()), list(reversed(m)))
#> {'k': 1, 'j': 2} 1 2 ['k', 'j'] 0 True {'k': 1, 'j': 2, 'l': 3} {'k': 1, 'j': 2} {'k': 1, 'j': 2} True [('k', 1), ('j', 2)] ['j', 'k']
print(types.new_class("N", (int,), {}, lambda ns: ns.update(x=5)).x, types.MethodType(len, [1, 2])(), types.resolve_bases((int,)), types.prepare_class("X")[0] is type, types.coroutine(f).__name__, types.DynamicClassAttribute.__name__, types.CellType(5).cell_contents)
#> 5 2 (<class 'int'>,) True f DynamicClassAttribute 5
u = int | str | None; print(u, u.__args__, int | str == str | int, isinstance(5, u), u | list, hash(int | str) == hash(str | int), list[int], list[int].__origin__, list[int].__args__, dict[str, list[int]], list[int] == list[int], list[int](), tuple[int, ...], type(list[int]).__name__, list[int]([1]), issubclass(list, list[int].__origin__), repr(list["X"]), (list[int] | None), type[int], list[...])
#> int | str | None (<class 'int'>, <class 'str'>, <class 'NoneType'>) True True int | str | None | list True list[int] <class 'list'> (<class 'int'>,) dict[str, list[int]] True [] tuple[int, ...] GenericAlias [1] True list['X'] list[int] | None type[int] list[...]
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: m.__setitem__("a", 1)); e(lambda: types.SimpleNamespace(1)); e(lambda: n.zz); e(lambda: types.MappingProxyType(5)); e(lambda: hash(m)); e(lambda: int | 5); e(lambda: 5 | int); e(lambda: isinstance(1, list[int])); e(lambda: int[str]); e(lambda: types.FunctionType()); e(lambda: types.CellType().cell_contents); e(lambda: types.MethodType(1, 2)); e(lambda: (int | str)()); e(lambda: types.GeneratorType()); e(lambda: issubclass(int, list[int])); e(lambda: str | "x"); e(lambda: (int | str)[0])
#> AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#> TypeError: no positional arguments expected
#> AttributeError: 'types.SimpleNamespace' object has no attribute 'zz'
#> TypeError: mappingproxy() argument must be a mapping, not int
#> TypeError: unhashable type: 'mappingproxy'
#> TypeError: unsupported operand type(s) for |: 'type' and 'int'
#> TypeError: unsupported operand type(s) for |: 'int' and 'type'
#> TypeError: isinstance() argument 2 cannot be a parameterized generic
#> TypeError: type 'int' is not subscriptable
#> TypeError: function() missing required argument 'code' (pos 1)
#> ValueError: Cell is empty
#> TypeError: first argument must be callable
#> TypeError: 'types.UnionType' object is not callable
#> TypeError: cannot create 'generator' instances
#> TypeError: issubclass() argument 2 cannot be a parameterized generic
#> TypeError: unsupported operand type(s) for |: 'type' and 'str'
#> TypeError: int | str is not a generic class
