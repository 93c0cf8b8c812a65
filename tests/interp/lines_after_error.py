# The line of a frame that an error left.
def lines(f):
    try: f()
    except BaseException as ex: t = ex.__traceback__.tb_next
    r = []
    while t:
        fr = t.tb_frame
        r.append((t.tb_lineno - fr.f_code.co_firstlineno, None if fr.f_lineno is None else fr.f_lineno - fr.f_code.co_firstlineno))
        t = t.tb_next
    return r
class Noop:
    def __enter__(self): return self
    def __exit__(self, *args): pass
class Fails:
    def __enter__(self): return self
    def __exit__(self, *args): raise ValueError
def after_with():
    with Noop():
        1/0
        pass
def named():
    try:
        1/0
    except Exception as ex:
        1/0
        pass
def other():
    try:
        1/0
    except TypeError as ex:
        pass
def intry():
    try:
        1/0
    finally:
        pass
def infin():
    try:
        pass
    finally:
        1/0
        pass
def fails():
    with Fails():
        1/0
def exs():
    try:
        1/0
    except* TypeError:
        pass
def loop():
    for i in [1]:
        try:
            1/0
        finally:
            x = 1
def reraise():
    try:
        1/0
    except ZeroDivisionError:
        raise
for f in (after_with, named, other, intry, infin, fails, exs, loop, reraise): print(f.__name__, lines(f))
#> after_with [(2, 2)]
#> named [(4, 4)]
#> other [(2, 3)]
#> intry [(2, 4)]
#> infin [(4, 4)]
#> fails [(1, 1), (0, 0)]
#> exs [(2, None)]
#> loop [(3, 5)]
#> reraise [(2, 4)]
