# Finalizers and keyword names run user code while the frame of a call is being laid out.
import gc


def busy(*args):
    a, b, c, d = 1, 2, 3, 4
    return [a, b, c, d, args]


class Loud:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        busy(1, 2, 3)
        print("del", self.n)


class Name(str):
    def __eq__(self, other):
        busy(1)
        return str.__eq__(self, other)

    def __hash__(self):
        busy(2)
        return str.__hash__(self)


def two(a, b):
    return a.n, b.n


def keywords(a, b=2, *args, c=3, **kw):
    return a.n, b.n, [x.n for x in args], c, sorted(kw), [type(k).__name__ for k in kw]


def attempt(function, *args, **kw):
    try:
        print(function(*args, **kw))
    except TypeError as e:
        print(e)


attempt(two, Loud(1), Loud(2), Loud(3))  #> two() takes 2 positional arguments but 3 were given
                                         #> del 3
                                         #> del 2
                                         #> del 1
attempt(two, Loud(4))               #> two() missing 1 required positional argument: 'b'
                                    #> del 4
attempt(two, Loud(5), Loud(6), x=Loud(7))  #> two() got an unexpected keyword argument 'x'
                                           #> del 6
                                           #> del 5
                                           #> del 7
attempt(lambda: two(Loud(8), Loud(9), Loud(10)))  #> del 10
#> del 8
#> del 9
#> two() takes 2 positional arguments but 3 were given
attempt(lambda: keywords(Loud(11), Loud(12), Loud(13), **{Name("x"): Loud(14), Name("c"): 5}))
#> del 13
#> del 12
#> del 11
#> del 14
#> (11, 12, [13], 5, ['x'], ['Name'])
print([keywords(*[Loud(15), Loud(16)], **{Name(n): n for n in "wxyz"}) for _ in range(1)])
#> del 16
#> del 15
#> [(15, 16, [], 3, ['w', 'x', 'y', 'z'], ['Name', 'Name', 'Name', 'Name'])]


class Quiet:
    def __del__(self):
        busy(3)


# A collection runs while the tuple and the dict for the arguments are made.
gc.set_threshold(1)
for i in range(50):
    cycle = [Quiet()]
    cycle.append(cycle)
    del cycle
    assert (lambda a, *args, b=2, **kw: (a, args, b, kw))(i, 1, 2, k=3) == (i, (1, 2), 2, {"k": 3})
