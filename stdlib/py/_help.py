"""What help(x) prints: what x is, how it is called, its documentation; of classes and modules also
what is in them, a line each."""
import inspect


def kind(o):
    if inspect.ismodule(o):
        return "module " + o.__name__
    if inspect.isclass(o):
        return "class " + o.__name__
    if inspect.isbuiltin(o):
        return "built-in function " + o.__name__
    if inspect.ismethod(o):
        return "method " + o.__name__
    if inspect.isfunction(o):
        return "function " + o.__name__
    return type(o).__name__


def place(o):
    name = getattr(o, "__module__", None)
    named = inspect.isroutine(o) or inspect.isclass(o)
    return " in module " + name if named and isinstance(name, str) else ""


def signature(o):
    try:
        return str(inspect.signature(o))
    except (TypeError, ValueError):
        return "(...)"


def owner(o):
    self = getattr(o, "__self__", None)
    if self is None or inspect.ismodule(self):
        return ""
    return f" method of {type(self).__module__}.{type(self).__qualname__} instance"


def first_line(o):
    doc = inspect.getdoc(o)
    return "  # " + doc.strip().splitlines()[0] if doc and doc.strip() else ""


def lines_of(o):
    """The documentation, indented."""
    doc = inspect.getdoc(o)
    return ["    " + line for line in doc.splitlines()] if doc else []


def members_of(o, names):
    for name in names:
        value = inspect.getattr_static(o, name, None)
        value = getattr(value, "__func__", value)
        if inspect.isroutine(value):
            yield f"    {name}{signature(value)}{first_line(value)}"
        elif inspect.isclass(value):
            yield f"    class {name}{first_line(value)}"
        elif not inspect.ismodule(value):
            yield f"    {name}"


def text(o):
    if inspect.isroutine(o):
        return [o.__name__ + signature(o) + owner(o), *lines_of(o)]
    if inspect.ismodule(o):
        names = getattr(o, "__all__", None) or [n for n in vars(o) if n[:1] != "_"]
        return [*lines_of(o), "", *members_of(o, sorted(names))]
    cls = o if inspect.isclass(o) else type(o)
    names = sorted(n for n in vars(cls) if n[:1] != "_" or n == "__init__")
    bases = ", ".join(b.__qualname__ for b in cls.__bases__)
    return [f"class {cls.__qualname__}({bases})", *lines_of(cls), "", *members_of(cls, names)]


def show(o):
    if isinstance(o, str) and o.isidentifier():
        try:
            o = __import__(o)
        except ImportError:
            pass
    what = kind(o)
    if what == type(o).__name__ and not inspect.isroutine(o):
        what += " object"
    print(f"Help on {what}{place(o)}:\n")
    print("\n".join(text(o)))
    print()
