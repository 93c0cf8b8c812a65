"""What live objects tell about themselves: kinds, source text, signatures, stack frames."""
import builtins
import functools
import importlib.machinery
import linecache
import os
import sys
import types
from collections import OrderedDict, namedtuple
from keyword import iskeyword
from operator import attrgetter

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
TPFLAGS_IS_ABSTRACT = 1 << 20

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"


# --- kinds of objects ----------------------------------------------------------------------------

def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether it is a bound method written in Python."""
    return isinstance(object, types.MethodType)


def ismethoddescriptor(object):
    """Whether it is a descriptor with __get__ but no __set__, and no function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__get__") and not hasattr(tp, "__set__")


def isdatadescriptor(object):
    """Whether it is a descriptor with __set__ or __delete__."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__set__") or hasattr(tp, "__delete__")


def ismemberdescriptor(object):
    """Whether it is a slot of a class."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether it is a computed attribute of a built-in type."""
    return isinstance(object, types.GetSetDescriptorType)


def isfunction(object):
    """Whether it is a function written in Python."""
    return isinstance(object, types.FunctionType)


def _has_code_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    f = functools._unwrap_partial(f)
    return bool(isfunction(f) and f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Whether calling it gives a generator."""
    return _has_code_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Whether it was defined by async def."""
    return _has_code_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Whether calling it gives an asynchronous generator."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    """Whether it is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    """Whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Whether it is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    """Whether it can stand behind await."""
    return (isinstance(object, types.CoroutineType)
            or isinstance(object, types.GeneratorType)
            and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or hasattr(type(object), "__await__"))


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Whether it is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Whether it is a code object."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Whether it is a function or bound method written in C."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether it is a bound slot of a built-in type."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Whether it is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object)
            or ismethoddescriptor(object) or ismethodwrapper(object))


def isabstract(object):
    """Whether it is a class with abstract methods."""
    return bool(isinstance(object, type) and getattr(object, "__abstractmethods__", None))


# --- members ---------------------------------------------------------------------------------------

def getmembers(object, predicate=None):
    """(name, value) of all attributes that satisfy the predicate, sorted by name."""
    return _getmembers(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same without running descriptors."""
    return _getmembers(object, predicate, getattr_static)


def _getmembers(object, predicate, getter):
    results = []
    processed = set()
    names = dir(object)
    mro = (object,) + getmro(object) if isclass(object) else ()
    if isclass(object):
        try:
            for base in object.__bases__:
                for k, v in base.__dict__.items():
                    if isinstance(v, types.DynamicClassAttribute):
                        names.append(k)
        except AttributeError:
            pass
    for key in names:
        try:
            value = getter(object, key)
            if key in processed:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if key in base.__dict__:
                    value = base.__dict__[key]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((key, value))
        processed.add(key)
    results.sort(key=lambda pair: pair[0])
    return results


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """An Attribute (name, kind, defining class, object) for each attribute of a class."""
    mro = getmro(cls)
    names = set(dir(cls))
    result = []
    for name in sorted(names):
        homecls = next((c for c in mro if name in c.__dict__), None)
        if homecls is None:
            homecls = type(cls)
            obj = getattr(cls, name, None)
            if not hasattr(homecls, name):
                continue
        else:
            obj = homecls.__dict__[name]
        if isinstance(obj, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(obj, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(obj, property):
            kind = "property"
        elif isroutine(obj):
            kind = "method"
        else:
            kind = "data"
        result.append(Attribute(name, kind, homecls, obj))
    return result


def getmro(cls):
    """The method resolution order of a class."""
    return cls.__mro__


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    """An attribute without running descriptors, __getattr__ or __getattribute__."""
    instance_result = _sentinel
    if not isinstance(obj, type):
        klass = type(obj)
        dict_attr = _static_lookup(klass, "__dict__")
        if dict_attr is _sentinel or isgetsetdescriptor(dict_attr):
            try:
                instance_result = object.__getattribute__(obj, "__dict__").get(attr, _sentinel)
            except AttributeError:
                pass
    else:
        klass = obj
    klass_result = _static_lookup(klass, attr)
    if instance_result is not _sentinel and klass_result is not _sentinel:
        tp = type(klass_result)
        if _static_lookup(tp, "__get__") is not _sentinel and (
                _static_lookup(tp, "__set__") is not _sentinel
                or _static_lookup(tp, "__delete__") is not _sentinel):
            return klass_result
    if instance_result is not _sentinel:
        return instance_result
    if klass_result is not _sentinel:
        return klass_result
    if obj is klass:
        found = _static_lookup(type(klass), attr)
        if found is not _sentinel:
            return found
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def _static_lookup(klass, attr):
    for entry in type.__dict__["__mro__"].__get__(klass):
        d = type.__dict__["__dict__"].__get__(entry)
        if attr in d:
            return d[attr]
    return _sentinel


def unwrap(func, *, stop=None):
    """What a chain of __wrapped__ attributes leads to."""
    f = func
    memo = {id(f): f}
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in memo or len(memo) >= sys.getrecursionlimit():
            raise ValueError("wrapper loop when unwrapping {!r}".format(f))
        memo[id(func)] = func
    return func


# --- documentation ---------------------------------------------------------------------------------

def cleandoc(doc):
    """A doc string without the indentation of the code around it."""
    try:
        lines = doc.expandtabs().split("\n")
    except UnicodeError:
        return None
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    lines[0] = lines[0].lstrip()
    if margins:
        lines[1:] = [line[min(margins):] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The doc string, possibly that of an overridden method, cleaned."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _class_of_function(func):
    cls = sys.modules.get(func.__module__)
    if cls is None:
        return None
    for name in func.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        cls = obj.__self__ if isclass(obj.__self__) else obj.__self__.__class__
    elif isfunction(obj):
        name = obj.__name__
        cls = _class_of_function(obj)
    elif isbuiltin(obj):
        name = obj.__name__
        cls = obj.__self__ if isclass(obj.__self__) else obj.__self__.__class__
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _class_of_function(obj.fget)
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name = obj.__name__
        cls = obj.__objclass__
    else:
        return None
    for base in cls.__mro__ if cls is not None else ():
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


# --- source text -----------------------------------------------------------------------------------

def getfile(object):
    """The file in which an object was defined."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was "
                    "expected, got {}".format(type(object).__name__))


def getsourcefile(object):
    """The source file in which an object was defined, or None."""
    filename = getfile(object)
    if os.path.exists(filename) or filename in linecache.cache:
        return filename
    module = getmodule(object, filename)
    if getattr(module, "__loader__", None) is not None:
        return filename
    return None


def getabsfile(object, _filename=None):
    """The absolute path of the file in which an object was defined."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodulename(path):
    """The module name of a file, or None."""
    fname = os.path.basename(path)
    suffixes = sorted((len(s), s) for s in importlib.machinery.all_suffixes())
    for length, suffix in reversed(suffixes):
        if fname.endswith(suffix):
            return fname[:-length]
    return None


def getmodule(object, _filename=None):
    """The module in which an object was defined, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getabsfile(object, _filename) if _filename is None else _filename
    except (TypeError, FileNotFoundError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None):
            if os.path.abspath(module.__file__) == os.path.abspath(file):
                return module
    main = sys.modules["__main__"]
    name = getattr(object, "__name__", None)
    if name and getattr(main, name, None) is object:
        return main
    if name and getattr(builtins, name, None) is object:
        return builtins
    return None


def findsource(object):
    """(all lines of the file, index of the first line of the object)."""
    file = getsourcefile(object)
    if file:
        linecache.checkcache(file)
    else:
        file = getfile(object)
        if file.startswith("<") and file.endswith(">"):
            raise OSError("source code not available")
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        return lines, _find_class(object, lines)
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        lnum = object.co_firstlineno - 1
        if lnum >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, lnum
    raise OSError("could not find code object")


def _find_class(cls, lines):
    """Index of the line of a class statement, decorators included, by its qualified name."""
    target = [part for part in cls.__qualname__.split(".")]
    open_blocks = []                  # (indentation, name)
    decorator = None
    for number, start, _ in _logical_lines(lines):
        text = start.strip()
        indent = len(start.expandtabs()) - len(start.expandtabs().lstrip())
        while open_blocks and indent <= open_blocks[-1][0]:
            open_blocks.pop()
        if text.startswith("@"):
            if decorator is None:
                decorator = number
            continue
        first = decorator if decorator is not None else number
        decorator = None
        words = text.split(None, 2)
        if words and words[0] == "async":
            words = words[1:]
        if len(words) < 2 or words[0] not in ("class", "def"):
            continue
        name = words[1]
        end = 0
        while end < len(name) and (name[end].isalnum() or name[end] == "_"):
            end += 1
        name = name[:end]
        here = [part for _, parts in open_blocks for part in parts]
        if words[0] == "class" and here + [name] == target:
            return first
        open_blocks.append((indent, [name] if words[0] == "class" else [name, "<locals>"]))
    raise OSError("could not find class definition")


def _logical_lines(lines, start=0):
    """Yields (index of the first line, its text, index behind the last) of statements; comments
    and blank lines are left out."""
    number = start
    while number < len(lines):
        text = lines[number].strip()
        if not text or text.startswith("#"):
            number += 1
            continue
        end = _statement_end(lines, number)
        yield number, lines[number], end
        number = end


def _statement_end(lines, number):
    """Index behind the last physical line of the statement that starts at `number`."""
    depth = 0
    quote = None
    while number < len(lines):
        line = lines[number]
        number += 1
        i = 0
        joined = False
        while i < len(line):
            c = line[i]
            if quote:
                if c == "\\":
                    i += 1
                elif line.startswith(quote, i):
                    i += len(quote) - 1
                    quote = None
            elif c in "\"'":
                quote = c * 3 if line.startswith(c * 3, i) else c
                i += len(quote) - 1
            elif c in "([{":
                depth += 1
            elif c in ")]}":
                depth -= 1
            elif c == "#":
                break
            elif c == "\\" and line[i + 1:] in ("\n", ""):
                joined = True
            i += 1
        if quote and len(quote) == 1:
            if line.endswith("\\\n"):
                continue
            quote = None
        if not quote and depth <= 0 and not joined:
            break
    return number


def getblock(lines):
    """The lines of the definition that a list of lines starts with."""
    statements = _logical_lines(lines)
    end = 0
    indent = None
    opened = False
    for number, text, behind in statements:
        width = len(text.expandtabs()) - len(text.expandtabs().lstrip())
        if indent is None:
            indent = width
        if opened and width <= indent:
            break
        end = behind
        if not opened and not text.strip().startswith("@"):
            opened = True
            words = text.split()
            if words and words[0] not in ("def", "class", "async"):
                break                 # a lambda: its statement is all
    return lines[:end]


def getsourcelines(object):
    """(lines of an object's source, number of the first)."""
    object = unwrap(object)
    lines, lnum = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[lnum:]), lnum + 1


def getsource(object):
    """The source text of an object."""
    return "".join(getsourcelines(object)[0])


def indentsize(line):
    """Number of blanks a line begins with."""
    expline = line.expandtabs()
    return len(expline) - len(expline.lstrip())


def getcomments(object):
    """The comment lines right before an object's source, or None."""
    try:
        lines, lnum = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        if start < len(lines) and lines[start][:1] == "#":
            comments = []
            end = start
            while end < len(lines) and lines[end][:1] == "#":
                comments.append(lines[end].expandtabs())
                end += 1
            return "".join(comments)
        return None
    indent = indentsize(lines[lnum])
    comments = []
    end = lnum - 1
    while end >= 0 and lines[end].lstrip()[:1] == "#" and indentsize(lines[end]) == indent:
        comments.insert(0, lines[end].expandtabs().lstrip())
        end -= 1
    return "".join(comments) or None


# --- frames ----------------------------------------------------------------------------------------

class Traceback(namedtuple("_Traceback", "filename lineno function code_context index")):
    """What getframeinfo tells."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance


class FrameInfo(namedtuple("_FrameInfo",
                           "frame filename lineno function code_context index")):
    """One entry of stack() or trace()."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance


def getframeinfo(frame, context=1):
    """File, line, function and some source lines of a frame or traceback."""
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, lnum = findsource(frame)
        except OSError:
            lines = index = None
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    """FrameInfo of a frame and all that called it."""
    framelist = []
    while frame:
        framelist.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return framelist


def getinnerframes(tb, context=1):
    """FrameInfo of the frames of a traceback."""
    framelist = []
    while tb:
        framelist.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return framelist


def currentframe():
    """The caller's frame."""
    return sys._getframe(1)


def stack(context=1):
    """FrameInfo of the caller and all above it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo from here to where the exception being handled was raised."""
    return getinnerframes(sys.exc_info()[2], context)


ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
Arguments = namedtuple("Arguments", "args, varargs, varkw")


def getargs(co):
    """The parameters of a code object."""
    if not iscode(co):
        raise TypeError("{!r} is not a code object".format(co))
    nargs = co.co_argcount
    nkw = co.co_kwonlyargcount
    names = co.co_varnames
    count = nargs + nkw
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[count]
        count += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[count]
    return Arguments(list(names[:nargs]) + list(names[nargs:nargs + nkw]), varargs, varkw)


def getargvalues(frame):
    """The arguments that were passed to a frame."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


# --- generators and coroutines -----------------------------------------------------------------------

def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    """The local variables of a generator."""
    if not isgenerator(generator):
        raise TypeError("{!r} is not a Python generator".format(generator))
    frame = getattr(generator, "gi_frame", None)
    return generator.gi_frame.f_locals if frame is not None else {}


def getcoroutinestate(coroutine):
    """CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine."""
    frame = getattr(coroutine, "cr_frame", None)
    return frame.f_locals if frame is not None else {}


# --- signatures ------------------------------------------------------------------------------------

class _void:
    """Marks "not given"."""


class _empty:
    """Marks a missing default or annotation."""


class _ParameterKind(int):
    """The way an argument is passed."""

    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = self._name_ = name
        self.description = description
        return self

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


def formatannotation(annotation, base_module=None):
    """The text of an annotation."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """One parameter of a signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in _KINDS:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        self._kind = _KINDS[kind]
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("{} parameters cannot have default values".format(
                self._kind.description))
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if name[:1] == "." and name[1:].isdigit():
            # The iterable of a comprehension is an argument without a proper name.
            self._kind = _POSITIONAL_ONLY
            name = "implicit{}".format(name[1:])
        is_keyword = iskeyword(name) and self._kind is not _POSITIONAL_ONLY
        if is_keyword or not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name

    def __reduce__(self):
        return (type(self), (self._name, int(self._kind)),
                {"_default": self._default, "_annotation": self._annotation})

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    name = property(attrgetter("_name"))
    default = property(attrgetter("_default"))
    annotation = property(attrgetter("_annotation"))
    kind = property(attrgetter("_kind"))

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """A copy with some parts replaced."""
        return type(self)(self._name if name is _void else name,
                          self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = "{}: {}".format(text, formatannotation(self._annotation))
        if self._default is not _empty:
            blank = " " if self._annotation is not _empty else ""
            text = "{}{}={}{}".format(text, blank, blank, repr(self._default))
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        if self._kind is _VAR_KEYWORD:
            return "**" + text
        return text

    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)

    def __hash__(self):
        return hash((self._name, int(self._kind), self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default and self._annotation == other._annotation)


class BoundArguments:
    """Arguments matched to the parameters of a signature."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_keyword = False
        for name, param in self._signature.parameters.items():
            if not by_keyword:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_keyword = True
                elif name not in self.arguments:
                    by_keyword = True
                    continue
            if not by_keyword or name not in self.arguments:
                continue
            if param.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Adds the defaults of arguments that are missing."""
        new = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                new[name] = self.arguments[name]
            elif param.default is not _empty:
                new[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                new[name] = ()
            elif param.kind is _VAR_KEYWORD:
                new[name] = {}
        self.arguments = new

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        return "<{} ({})>".format(self.__class__.__name__, ", ".join(
            "{}={!r}".format(k, v) for k, v in self.arguments.items()))


class Signature:
    """The parameters of a callable, and the annotation of its result."""

    __slots__ = ("_return_annotation", "_parameters")
    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty,
                 __validate_parameters__=True):
        params = OrderedDict()
        top_kind = _POSITIONAL_ONLY
        seen_default = False
        for param in parameters or ():
            kind = param.kind
            if __validate_parameters__:
                if kind < top_kind:
                    raise ValueError("wrong parameter order: {} parameter before {} parameter"
                                     .format(top_kind.description, kind.description))
                top_kind = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is not _empty:
                        seen_default = True
                    elif seen_default:
                        raise ValueError("non-default argument follows default argument")
                if param.name in params:
                    raise ValueError("duplicate parameter name: {!r}".format(param.name))
            params[param.name] = param
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                      eval_str=False):
        """The signature of a callable."""
        return _signature_of(obj, cls, follow_wrapped, (globals, locals, eval_str))

    parameters = property(attrgetter("_parameters"))
    return_annotation = property(attrgetter("_return_annotation"))

    def replace(self, *, parameters=_void, return_annotation=_void):
        """A copy with some parts replaced."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    def _hash_basis(self):
        params = tuple(p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY)
        kwo_params = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return params, kwo_params, self.return_annotation

    def __hash__(self):
        params, kwo_params, annotation = self._hash_basis()
        return hash((params, frozenset(kwo_params.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        args = list(args)
        params = list(self.parameters.values())
        at = 0
        while at < len(params) and params[at].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            param = params[at]
            if args:
                if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                    raise TypeError("multiple values for argument {arg!r}".format(arg=param.name))
                arguments[param.name] = args.pop(0)
                at += 1
                continue
            break
        rest = params[at:]
        if args:
            if not rest or rest[0].kind is not _VAR_POSITIONAL:
                raise TypeError("too many positional arguments") from None
            arguments[rest[0].name] = tuple(args)
            rest = rest[1:]
        return self._bind_keywords(arguments, rest, kwargs, partial)

    def _bind_keywords(self, arguments, rest, kwargs, partial):
        kwargs_param = None
        for param in rest:
            if param.kind is _VAR_KEYWORD:
                kwargs_param = param
                continue
            if param.kind is _VAR_POSITIONAL:
                continue
            if param.name in kwargs:
                if param.kind is _POSITIONAL_ONLY:
                    if param.default is _empty:
                        raise TypeError("{arg!r} parameter is positional only, but was passed as "
                                        "a keyword".format(arg=param.name))
                    continue
                arguments[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError("missing a required argument: {arg!r}".format(arg=param.name)) \
                    from None
        if kwargs:
            if kwargs_param is None:
                raise TypeError("got an unexpected keyword argument {arg!r}".format(
                    arg=next(iter(kwargs))))
            arguments[kwargs_param.name] = kwargs
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Matches arguments to the parameters as a call would."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """The same, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),),
                {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return "<{} {}>".format(self.__class__.__name__, self)

    def __str__(self):
        result = []
        slash_due = False
        star_due = True
        for param in self.parameters.values():
            kind = param.kind
            if kind is _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                result.append("/")
                slash_due = False
            if kind is _VAR_POSITIONAL:
                star_due = False
            elif kind is _KEYWORD_ONLY and star_due:
                result.append("*")
                star_due = False
            result.append(str(param))
        if slash_due:
            result.append("/")
        text = "({})".format(", ".join(result))
        if self.return_annotation is not _empty:
            text += " -> {}".format(formatannotation(self.return_annotation))
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals,
                                   locals=locals, eval_str=eval_str)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, module or function, as a new dict."""
    if isinstance(obj, type):
        ann = obj.__dict__.get("__annotations__", None)
        if isinstance(ann, types.GetSetDescriptorType):
            ann = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        obj_globals = getattr(module, "__dict__", None)
        obj_locals = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        ann = getattr(obj, "__annotations__", None)
        obj_globals = obj.__dict__
        obj_locals = None
    elif callable(obj):
        ann = getattr(obj, "__annotations__", None)
        obj_globals = getattr(unwrap(obj), "__globals__", None)
        obj_locals = None
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if ann is None:
        return {}
    if not isinstance(ann, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not ann or not eval_str:
        return dict(ann)
    if globals is None:
        globals = obj_globals
    if locals is None:
        locals = obj_locals
    return {k: eval(v, globals, locals) if isinstance(v, str) else v for k, v in ann.items()}


def _signature_from_function(cls, func, evaluation):
    code = func.__code__
    names = code.co_varnames
    positional = names[:code.co_argcount]
    kwonly = names[code.co_argcount:code.co_argcount + code.co_kwonlyargcount]
    globals, locals, eval_str = evaluation
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    first_default = len(positional) - len(defaults)
    make = cls._parameter_cls
    params = []
    for i, name in enumerate(positional):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        params.append(make(name, kind, annotation=annotations.get(name, _empty),
                           default=defaults[i - first_default] if i >= first_default else _empty))
    at = code.co_argcount + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        name = names[at]
        at += 1
        params.append(make(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
    for name in kwonly:
        params.append(make(name, _KEYWORD_ONLY, annotation=annotations.get(name, _empty),
                           default=kwdefaults.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[at]
        params.append(make(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return cls(params, return_annotation=annotations.get("return", _empty),
               __validate_parameters__=False)


def _signature_from_text(cls, obj, text, skip_bound=True):
    """The signature that a built-in function's __text_signature__ spells."""
    bound = "($self" in text or "($module" in text or "($type" in text
    text = text.replace("$", "", 1) if bound else text
    namespace = {}
    try:
        exec(f"def f{text}: pass", {"sys": sys}, namespace)
    except Exception:
        raise ValueError("{!r} builtin has invalid signature".format(obj)) from None
    sig = _signature_from_function(cls, namespace["f"], (None, None, False))
    drop = bound and (ismodule(getattr(obj, "__self__", None))
                      or (skip_bound and getattr(obj, "__self__", None) is not None))
    if drop:
        return sig.replace(parameters=list(sig.parameters.values())[1:])
    if bound:
        params = list(sig.parameters.values())
        params[0] = params[0].replace(kind=_POSITIONAL_ONLY)
        return sig.replace(parameters=params)
    return sig


def _without_first(sig):
    """The signature of a method once it is bound."""
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        params = params[1:]
    return sig.replace(parameters=params)


def _signature_of_partial(sig, partial):
    """The signature of functools.partial: what is bound by keyword becomes a default."""
    new_params = OrderedDict(sig.parameters.items())
    try:
        ba = sig.bind_partial(*(partial.args or ()), **(partial.keywords or {}))
    except TypeError as ex:
        raise ValueError("partial object {!r} has incorrect arguments".format(partial)) from ex
    to_keyword = False
    for name, param in sig.parameters.items():
        if name in ba.arguments:
            if param.kind is _POSITIONAL_ONLY:
                del new_params[name]
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name in (partial.keywords or {}):
                    to_keyword = True
                    new_params[name] = param.replace(default=ba.arguments[name])
                else:
                    del new_params[name]
                    continue
            if param.kind is _KEYWORD_ONLY:
                new_params[name] = param.replace(default=ba.arguments[name])
        if to_keyword:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                new_params[name] = new_params[name].replace(kind=_KEYWORD_ONLY)
                new_params.move_to_end(name)
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                new_params.move_to_end(name)
            elif param.kind is _VAR_POSITIONAL:
                del new_params[name]
    return sig.replace(parameters=new_params.values())


def _user_method(cls, name):
    """A method written in Python that a class or one of its bases defines, or None."""
    try:
        meth = getattr(cls, name)
    except AttributeError:
        return None
    if isinstance(meth, (types.WrapperDescriptorType, types.MethodWrapperType,
                         types.ClassMethodDescriptorType, types.BuiltinFunctionType)):
        return None
    return meth


def _signature_of_class(obj, cls, follow_wrapped, evaluation):
    call = _user_method(type(obj), "__call__")
    if call is not None:
        return _without_first(_signature_of(call, cls, follow_wrapped, evaluation))
    new = _user_method(obj, "__new__")
    init = _user_method(obj, "__init__")
    if "__new__" in obj.__dict__ and new is not None:
        return _without_first(_signature_of(new, cls, follow_wrapped, evaluation))
    if "__init__" in obj.__dict__ and init is not None:
        return _without_first(_signature_of(init, cls, follow_wrapped, evaluation))
    for meth in (new, init):
        if meth is not None:
            return _without_first(_signature_of(meth, cls, follow_wrapped, evaluation))
    for base in obj.__mro__[:-1]:
        text = getattr(base, "__text_signature__", None)
        if text:
            return _signature_from_text(cls, base, text)
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls()
        raise ValueError("no signature found for builtin type {!r}".format(obj))
    raise ValueError("no signature found for builtin type {!r}".format(obj))


def _signature_of(obj, cls, follow_wrapped, evaluation):
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if isinstance(obj, types.MethodType):
        return _without_first(_signature_of(obj.__func__, cls, follow_wrapped, evaluation))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__")
                     or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return _signature_of(obj, cls, follow_wrapped, evaluation)
    sig = getattr(obj, "__signature__", None)
    if sig is not None:
        if not isinstance(sig, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(sig))
        return sig
    if isfunction(obj):
        return _signature_from_function(cls, obj, evaluation)
    if isbuiltin(obj) or ismethoddescriptor(obj) or ismethodwrapper(obj):
        text = getattr(obj, "__text_signature__", None)
        if not text:
            raise ValueError("no signature found for builtin {!r}".format(obj))
        return _signature_from_text(cls, obj, text)
    if isinstance(obj, functools.partial):
        wrapped = _signature_of(obj.func, cls, follow_wrapped, evaluation)
        return _signature_of_partial(wrapped, obj)
    if isinstance(obj, type):
        return _signature_of_class(obj, cls, follow_wrapped, evaluation)
    call = _user_method(type(obj), "__call__")
    if call is not None:
        try:
            return _without_first(_signature_of(call, cls, follow_wrapped, evaluation))
        except ValueError as ex:
            raise ValueError("no signature found for {!r}".format(obj)) from ex
    raise ValueError("callable {!r} is not supported by signature".format(obj))


FullArgSpec = namedtuple("FullArgSpec",
                         "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    """Names and defaults of the parameters of a callable; bound ones count."""
    try:
        sig = _signature_of(func.__func__ if ismethod(func) else func, Signature, False,
                            (None, None, False))
    except Exception as ex:
        raise TypeError("unsupported callable") from ex
    args, kwonly, defaults, posonly = [], [], [], []
    varargs = varkw = None
    kwdefaults, annotations = {}, {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    for param in sig.parameters.values():
        if param.kind is _POSITIONAL_ONLY:
            posonly.append(param.name)
        elif param.kind is _POSITIONAL_OR_KEYWORD:
            args.append(param.name)
        elif param.kind is _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind is _KEYWORD_ONLY:
            kwonly.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.kind <= _POSITIONAL_OR_KEYWORD and param.default is not _empty:
            defaults.append(param.default)
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    return FullArgSpec(posonly + args, varargs, varkw, tuple(defaults) or None, kwonly,
                       kwdefaults or None, annotations)


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """The values that the free names of a function have now."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    nonlocals = ({} if func.__closure__ is None else
                 {name: cell.cell_contents
                  for name, cell in zip(code.co_freevars, func.__closure__)})
    global_ns = func.__globals__
    builtin_ns = global_ns.get("__builtins__", builtins.__dict__)
    if ismodule(builtin_ns):
        builtin_ns = builtin_ns.__dict__
    global_vars, builtin_vars, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in global_ns:
            global_vars[name] = global_ns[name]
        elif name in builtin_ns:
            builtin_vars[name] = builtin_ns[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_vars, builtin_vars, unbound)


def getcallargs(func, /, *positional, **named):
    """The local variables a call would start with."""
    sig = _signature_of(func.__func__ if ismethod(func) else func, Signature, False,
                        (None, None, False))
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    ba = sig.bind(*positional, **named)
    ba.apply_defaults()
    return dict(ba.arguments)
