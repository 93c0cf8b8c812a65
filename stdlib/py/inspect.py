"""What live objects tell about themselves: kinds, source text, signatures, stack frames."""
import builtins
import importlib.machinery
import linecache
import os
import sys
import types
from collections import namedtuple
from _inspect_kinds import (CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED,
                            CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE,
                            CO_ASYNC_GENERATOR, TPFLAGS_IS_ABSTRACT, GEN_CREATED, GEN_RUNNING,
                            GEN_SUSPENDED, GEN_CLOSED, CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED,
                            CORO_CLOSED, ismodule, isclass, ismethod, ismethoddescriptor,
                            isdatadescriptor, ismemberdescriptor, isgetsetdescriptor, isfunction,
                            isgeneratorfunction, iscoroutinefunction, isasyncgenfunction,
                            isasyncgen, isgenerator, iscoroutine, isawaitable, istraceback,
                            isframe, iscode, isbuiltin, ismethodwrapper, isroutine, isabstract,
                            unwrap)
from _inspect_signature import (BoundArguments, Parameter, Signature, _empty, _KEYWORD_ONLY,
                                _ParameterKind, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD,
                                _signature_of, _VAR_KEYWORD, _VAR_POSITIONAL, _void,
                                formatannotation, get_annotations, signature)


# --- members -------------------------------------------------------------------------------------

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


# --- documentation -------------------------------------------------------------------------------

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


# --- source text ---------------------------------------------------------------------------------

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


# --- frames --------------------------------------------------------------------------------------

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


# --- generators and coroutines -------------------------------------------------------------------

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


# --- arguments -----------------------------------------------------------------------------------

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
