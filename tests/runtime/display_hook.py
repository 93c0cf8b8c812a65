# sys.displayhook writes the text and the line's end one by one, and escapes what cannot be encoded.
import builtins
import sys

real = sys.stderr = sys.stdout


class Plain:
    def write(self, text):
        real.write(f"{text!r}\n")


class Ascii(Plain):
    encoding = "ascii"

    def write(self, text):
        text.encode("ascii")
        super().write(text)


class Latin(Ascii):
    encoding = "latin-1"
    buffer = Plain()


def show(stream, value):
    sys.stdout = stream
    try:
        sys.displayhook(value)
    except Exception as error:
        result = repr(error)
    else:
        result = "shown"
    sys.stdout = real
    print(result, ascii(builtins._))


show(Plain(), 5)
show(Plain(), None)
show(Ascii(), "é\ud800")
show(Latin(), "é\ud800")
show(None, 1)
show(5, 1)


class Bad:
    def __repr__(self):
        raise ValueError("no repr")


show(Plain(), Bad())
sys.excepthook(None, None, None)
sys.excepthook(ValueError, 5, None)
print(sys.modules["__main__"].__loader__.__class__.__name__)
#> '5'
#> '\n'
#> shown 5
#> shown 5
#> "'\\xe9\\ud800'"
#> '\n'
#> shown '\xe9\ud800'
#> b"'\xe9\\ud800'"
#> '\n'
#> shown '\xe9\ud800'
#> RuntimeError('lost sys.stdout') None
#> AttributeError("'int' object has no attribute 'write'") None
#> ValueError('no repr') None
#> TypeError: print_exception(): Exception expected for value, NoneType found
#> TypeError: print_exception(): Exception expected for value, int found
#> SourceFileLoader
