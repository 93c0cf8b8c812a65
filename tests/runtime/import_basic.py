# import of modules and packages.
import os, sys
tmp = os.environ["TEST_TMP"]
def write(name, text):
    path = os.path.join(tmp, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f: f.write(text)
write("mod.py", "print('running', __name__, __package__ == '', __file__.endswith('mod.py'))\nx = 1\n_hidden = 2\ndef f(): return x\n")
write("pkg/__init__.py", "print('init', __name__, __package__, __path__ is not None)\nfrom . import sub\nv = sub.w + 1\n__all__ = ['v', 'sub', 'late']\n")
write("pkg/sub.py", "print('sub', __name__, __package__)\nw = 10\nfrom .. import pkg as p2\n" if 0 else "print('sub', __name__, __package__)\nw = 10\n")
write("pkg/late.py", "print('late', __name__)\nfrom .sub import w as ww\nfrom . import sub as s\nfrom .inner.deep import d\n")
write("pkg/inner/__init__.py", "")
write("pkg/inner/deep.py", "from .. import sub\nfrom ..sub import w\nfrom . import *\nd = w * 2\n")
write("all1.py", "__all__ = ['a']\na = 1\nb = 2\n")
write("all2.py", "a2 = 1\n_b2 = 2\n")
write("cyc1.py", "import cyc2\nx = 1\nprint('cyc1', cyc2.y)\n")
write("cyc2.py", "import cyc1\ny = 2\nprint('cyc2', hasattr(cyc1, 'x'))\n")
write("broken.py", "ok = 1\n1/0\n")
write("synt.py", "x = (\n")
write("badall.py", "__all__ = ['nope']\n")
write("getattr_mod.py", "def __getattr__(n):\n    if n == 'dyn': return 'dynamic'\n    raise AttributeError(n)\ndef __dir__(): return ['z']\n")
write("ns/inside.py", "val = 'namespace'\n")
sys.path.insert(0, tmp)
import mod; import mod as m2; from mod import x, f as ff; print(mod.x, m2 is mod, x, ff(), sys.modules["mod"] is mod, mod.__name__, repr(mod)[:14])
#> running mod True True
#>= "1 True 1 1 True mod <module 'mod' "
mod.x = 99; print(ff(), x)          #> 99 1
import pkg; print(pkg.v, pkg.sub.w); import pkg.late; print(pkg.late.ww, pkg.late.d); from pkg import *; print(v, sub.w, late.s is sub); import pkg.inner.deep as deep; print(deep.d); from pkg.inner import deep as d3; print(d3 is deep)
#> init pkg pkg True
#> sub pkg.sub pkg
#> 11 10
#> late pkg.late
#> 10 20
#> 11 10 True
#> 20
#> True
from all1 import *; from all2 import *; print(a, "b" in globals(), a2, "_b2" in globals())
#> 1 False 1 False
import cyc1                         #> cyc2 False
                                    #> cyc1 2
import getattr_mod; print(getattr_mod.dyn, dir(getattr_mod)); from getattr_mod import dyn; print(dyn)
#> dynamic ['z']
#> dynamic
import ns.inside; print(ns.inside.val, ns.__file__ if hasattr(ns, "__file__") else "no file")
#> namespace None
def e(code):
    try: exec(code, {}); print("ok")
    except BaseException as x: print(type(x).__name__, str(x).replace(tmp, "TMP"), sep=": ")
e("import nope_nope"); e("import mod.nope"); e("import pkg.nope"); e("from pkg import nothing"); e("from nope_nope import x"); e("import broken"); e("from badall import *"); e("from getattr_mod import zz"); e("from . import x"); e("from .mod import x"); e("import nope.sub"); e("from pkg.nope import x"); e("import os.path, os.nope")
#> ModuleNotFoundError: No module named 'nope_nope'
#> ModuleNotFoundError: No module named 'mod.nope'; 'mod' is not a package
#> ModuleNotFoundError: No module named 'pkg.nope'
#> ImportError: cannot import name 'nothing' from 'pkg' (TMP/pkg/__init__.py)
#> ModuleNotFoundError: No module named 'nope_nope'
#> ZeroDivisionError: division by zero
#> AttributeError: module 'badall' has no attribute 'nope'
#> ImportError: cannot import name 'zz' from 'getattr_mod' (TMP/getattr_mod.py)
#> KeyError: "'__name__' not in globals"
#> KeyError: "'__name__' not in globals"
#> ModuleNotFoundError: No module named 'nope'
#> ModuleNotFoundError: No module named 'pkg.nope'
#> ModuleNotFoundError: No module named 'os.nope'; 'os' is not a package
print("broken" in sys.modules)      #> False
try: import synt
except SyntaxError as x: print(x.msg, x.lineno, os.path.basename(x.filename))
#> '(' was never closed 1 synt.py
sys.modules["fake"] = 5; import fake; print(fake); sys.modules["none"] = None; e("import none"); del sys.modules["mod"]; import mod; print(mod.x)
#> 5
#> ModuleNotFoundError: import of none halted; None in sys.modules
#> running mod True True
#> 1
import importlib; print(importlib.import_module("pkg.sub") is pkg.sub, __import__("mod") is mod, __import__("pkg.sub") is pkg, __import__("pkg.sub", fromlist=["w"]) is pkg.sub); mod.x = 5; importlib.reload(mod); print(mod.x)
#> True True True True
#> running mod True True
#> 1
print(mod.__spec__.name, mod.__spec__.origin == mod.__file__, mod.__dict__["x"], vars(mod)["x"], type(mod).__name__); mod.added = 1; del mod.added; e("import sys; sys.modules['mod'].added")
#> mod True 1 1 module
#> AttributeError: module 'mod' has no attribute 'added'
import types; t = types.ModuleType("t", "doc"); t.a = 1; print(t, t.__doc__, t.__name__, sorted(vars(t)))
#> <module 't'> doc t ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'a']
