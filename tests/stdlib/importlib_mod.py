# importlib and runpy: finding, loading, reloading, finders of the program's own.
import sys, os, importlib, importlib.util, importlib.machinery, importlib.abc
sys.dont_write_bytecode = True
d = os.environ.get("TEST_TMP", "/tmp/imt"); os.makedirs(d + "/pk/sub", exist_ok=True); os.makedirs(d + "/ns/x", exist_ok=True)
def w(p, t):
    with open(d + "/" + p, "w") as f: f.write(t)
w("pk/__init__.py", "print('init pk'); v=1\n"); w("pk/sub/__init__.py", "from .. import v\n"); w("pk/sub/m.py", "import sys\nx = 1\nname = __name__\n"); w("ns/x/q.py", "z = 3\n"); w("bad.py", "1/0\n"); w("counter.py", "try: n += 1\nexcept NameError: n = 0\n")
w("rel.py", "from . import a\n"); w("syn.py", "a b\n")
sys.path.insert(0, d)
m = importlib.import_module("pk.sub.m"); print(m.name, m.__file__.endswith("pk/sub/m.py"), m.__package__, type(m.__loader__).__name__, m.__loader__.name)
print(importlib.import_module(".m", "pk.sub") is m, importlib.import_module("..sub", "pk.sub").__name__)
for a in ((".x",), ("nosuch",), ("pk.nosuch",), ("os.path.x",), ("",), (".x", ""), ("....x", "pk"), ("pk.v.q",)):
    try: importlib.import_module(*a)
    except Exception as e: print(a, type(e).__name__, e, getattr(e, "name", None))
for n in ("bad", "rel", "syn"):
    try: importlib.import_module(n)
    except Exception as e: print(n, type(e).__name__, e, n in sys.modules)
import counter
print(counter.n, importlib.reload(counter).n, counter.n)
for x in (3, type(sys)("zz")):
    try: importlib.reload(x)
    except Exception as e: print(type(e).__name__, e)
s = importlib.util.find_spec("pk.sub.m"); print(s.name, s.parent, s.has_location, s.submodule_search_locations, type(s.loader).__name__)
s = importlib.util.find_spec("ns.x"); print(s.name, s.parent, s.origin, list(s.submodule_search_locations)[0].endswith("ns/x"))
print(importlib.util.find_spec("nosuch"), importlib.util.find_spec("sys"), importlib.util.find_spec("sys").origin)
try: importlib.util.find_spec("nosuch.x")
except Exception as e: print(type(e).__name__, e)
try: importlib.util.find_spec("counter.x")
except Exception as e: print(type(e).__name__, e)
s = importlib.util.spec_from_file_location("mymod", d + "/pk/sub/m.py"); mm = importlib.util.module_from_spec(s); print(mm.__name__, hasattr(mm, "x")); s.loader.exec_module(mm); print(mm.x, mm.__spec__ is s, "mymod" in sys.modules, mm.__file__ == s.origin)
print(s.loader.get_source("mymod"), s.loader.is_package("mymod"), s.loader.get_code("mymod").co_name, s.loader.get_filename("mymod") == s.origin)
try: s.loader.get_code("other")
except ImportError as e: print(e)
class F(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith("virt"): return importlib.util.spec_from_loader(name, L(), is_package="." not in name)
class L(importlib.abc.Loader):
    def create_module(self, spec): print("create", spec.name); return None
    def exec_module(self, module): print("exec", module.__name__); module.y = 5; assert module.__name__ != "virt.bad", "no"
sys.meta_path.insert(0, F())
import virt.one
print(virt.one.y, virt.__path__, virt.__spec__.name, virt.one.__package__)
try: import virt.bad
except AssertionError as e: print("assert", e, "virt.bad" in sys.modules)
print(importlib.util.resolve_name(".a", "p.q"), importlib.util.resolve_name("..a", "p.q"))
print([x.__name__ for x in sys.meta_path[-3:]])
print(sys, repr(sys.__spec__), sys.__loader__, importlib.machinery.SourceFileLoader("a", "b") == importlib.machinery.SourceFileLoader("a", "b"))
print(issubclass(importlib.machinery.SourceFileLoader, importlib.abc.SourceLoader), isinstance(m.__loader__, importlib.abc.Loader), importlib.machinery.all_suffixes()[0])
lz = importlib.util.LazyLoader(importlib.machinery.SourceFileLoader("lz", d + "/counter.py")); sp = importlib.util.spec_from_loader("lz", lz); mo = importlib.util.module_from_spec(sp); lz.exec_module(mo); print(type(mo).__name__, mo.n, type(mo).__name__)
class SL(importlib.abc.SourceLoader):
    def get_filename(self, n): return "<virtual>"
    def get_data(self, p): return b"k = __name__"
sp = importlib.util.spec_from_loader("vs", SL()); mo = importlib.util.module_from_spec(sp); sp.loader.exec_module(mo); print(mo.k, mo.__file__, sp.has_location)
import runpy
import warnings; warnings.simplefilter("ignore")
print(sorted(k for k in runpy.run_module("pk.sub.m") if k[:2] != "__"), runpy.run_path(d + "/counter.py")["n"], runpy.run_path(d + "/counter.py", run_name="zed")["__name__"])
for n in ("nosuch", "pk", "ns", "pk.nosuch", ".x", "counter.py", "nosuch.y"):
    try: runpy.run_module(n)
    except Exception as e: print(n, type(e).__name__, e)
print(__loader__.__class__.__name__, __spec__, __builtins__)
#> init pk
#> pk.sub.m True pk.sub SourceFileLoader pk.sub.m
#> True pk.sub
#> ('.x',) TypeError the 'package' argument is required to perform a relative import for '.x' None
#> ('nosuch',) ModuleNotFoundError No module named 'nosuch' nosuch
#> ('pk.nosuch',) ModuleNotFoundError No module named 'pk.nosuch' pk.nosuch
#> ('os.path.x',) ModuleNotFoundError No module named 'os.path.x'; 'os.path' is not a package os.path.x
#> ('',) ValueError Empty module name None
#> ('.x', '') TypeError the 'package' argument is required to perform a relative import for '.x' None
#> ('....x', 'pk') ImportError attempted relative import beyond top-level package None
#> ('pk.v.q',) ModuleNotFoundError No module named 'pk.v' pk.v
#> bad ZeroDivisionError division by zero False
#> rel ImportError attempted relative import with no known parent package False
#> syn SyntaxError invalid syntax (syn.py, line 1) False
#> 0 1 1
#> TypeError reload() argument must be a module
#> ImportError module zz not in sys.modules
#> pk.sub.m pk.sub True None SourceFileLoader
#> ns.x ns.x None True
#> None ModuleSpec(name='sys', loader=<class '_frozen_importlib.BuiltinImporter'>, origin='built-in') built-in
#> ModuleNotFoundError No module named 'nosuch'
#> ModuleNotFoundError __path__ attribute not found on 'counter' while trying to find 'counter.x'
#> mymod False
#> 1 True False True
#> import sys
#> x = 1
#> name = __name__
#>  False <module> True
#> loader for mymod cannot handle other
#> create virt
#> exec virt
#> create virt.one
#> exec virt.one
#> 5 [] virt virt
#> create virt.bad
#> exec virt.bad
#> assert no False
#> p.q.a p.a
#> ['BuiltinImporter', 'FrozenImporter', 'PathFinder']
#> <module 'sys' (built-in)> ModuleSpec(name='sys', loader=<class '_frozen_importlib.BuiltinImporter'>, origin='built-in') <class '_frozen_importlib.BuiltinImporter'> True
#> True True .py
#> _LazyModule 0 module
#> vs <virtual> True
#> ['name', 'sys', 'x'] 0 zed
#> nosuch ImportError No module named nosuch
#> pk ImportError No module named pk.__main__; 'pk' is a package and cannot be directly executed
#> ns ImportError No module named ns.__main__; 'ns' is a package and cannot be directly executed
#> pk.nosuch ImportError No module named pk.nosuch
#> .x ImportError Relative module names not supported
#> counter.py ImportError Error while finding module specification for 'counter.py' (ModuleNotFoundError: __path__ attribute not found on 'counter' while trying to find 'counter.py'). Try using 'counter' instead of 'counter.py' as the module name.
#> nosuch.y ImportError Error while finding module specification for 'nosuch.y' (ModuleNotFoundError: No module named 'nosuch')
#> SourceFileLoader None <module 'builtins' (built-in)>
