# random: the same numbers as CPython for the same seed.
import random
random.seed(42); print(random.random(), random.random(), random.randint(1, 100), random.randrange(10), random.randrange(5, 50, 5), random.choice("abcdef"), random.uniform(1, 5), random.getrandbits(40), random.getrandbits(3), random.getrandbits(200))
#> 0.6394267984578837 0.025010755222666936 36 3 20 b 3.9458848566560496 814655221101 7 144560380107863596215379766867395014599938346225043746137140
l = list(range(10)); random.shuffle(l); print(l, random.sample(range(100), 5), random.sample("abcdef", 3), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[1, 9], k=6), random.choices("abc", cum_weights=[1, 2, 3], k=3))
#> [2, 5, 7, 8, 6, 1, 4, 0, 9, 3] [75, 35, 0, 97, 20] ['f', 'd', 'c'] [1, 1, 3, 1, 2] ['b', 'b', 'b', 'a', 'b', 'b'] ['c', 'a', 'a']
print(random.gauss(0, 1), random.normalvariate(0, 1), random.expovariate(1), random.triangular(0, 10, 5), random.betavariate(1, 2), random.gammavariate(2, 1), random.gammavariate(0.5, 1), random.lognormvariate(0, 1), random.vonmisesvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.randbytes(5))
#> -1.4379458040435695 -0.2938784225797037 0.07209247260223273 5.8845614970437845 0.4523695972919471 0.7765412174876243 0.6549328755771605 1.6438760991190462 5.89488114882699 2.375399216155489 1.0794773381100218 b'&\xb388\xaf'
for s in (0, 1, -5, 2**70, 1.5, "text", b"bytes", True, bytearray(b"x")): random.seed(s); print(random.random(), end=" ")
#>= '0.8444218515250481 0.13436424411240122 0.6229016948897019 0.2327882718301838 0.551763726942059 0.8711565613554825 0.37075677971469856 0.13436424411240122 0.6307877176639078 '
print(); r = random.Random(7); print(r.random(), r.randint(1, 6)); st = r.getstate(); a = [r.random() for _ in range(3)]; r.setstate(st); print(a == [r.random() for _ in range(3)], st[0], len(st[1]), st[2]); random.seed(5, version=1); print(random.random()); random.seed("a", version=1); print(random.random(), random.sample([1, 2, 3], k=2, counts=[1, 1, 5]), random.randrange(2**80), random.Random("s").random(), 0 <= random.SystemRandom().random() < 1); random.seed(); print(0 <= random.random() < 1)
#> 0.32383276483316237 2
#> True 3 625 None
#> 0.6229016948897019
#> 0.8615004237012702 [3, 3] 311967011249420360984370 0.47702766547742415 True
#> True
r = random.Random(1); print([r.gauss(10, 2) for _ in range(3)], [r.randrange(1000) for _ in range(5)], r.sample(range(10**9), 3), r.choices(range(100), k=3), r.shuffle([1]), r.getrandbits(0))
#> [12.576369506310925, 12.898891217399541, 10.132671617876523] [507, 779, 460, 483, 667] [407608741, 846885253, 225437259] [9, 2, 83] None 0
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(random.choice, []); e(random.randint, 5, 1); e(random.randrange, 0); e(random.randrange, 1, 1); e(random.randrange, 1, 5, 0); e(random.sample, [1], 2); e(random.sample, {1, 2}, 1); e(random.sample, [1], -1); e(random.choices, [], k=1); e(random.choices, [1], weights=[1, 2]); e(random.choices, [1, 2], weights=[0, 0]); e(random.getrandbits, -1); e(random.getrandbits, "a"); e(random.seed, [1]); e(random.shuffle, 5); e(random.choice, 5); e(random.setstate, 5); e(random.randint, 1); e(random.choices, [1], weights=[1], cum_weights=[1]); e(random.shuffle, "abc"); e(random.randbytes, -1); e(random.choice, {})
#> IndexError: Cannot choose from an empty sequence
#> ValueError: empty range for randrange() (5, 2, -3)
#> ValueError: empty range for randrange()
#> ValueError: empty range for randrange() (1, 1, 0)
#> ValueError: zero step for randrange()
#> ValueError: Sample larger than population or is negative
#> TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
#> ValueError: Sample larger than population or is negative
#> IndexError: list index out of range
#> ValueError: The number of weights does not match the population
#> ValueError: Total of weights must be greater than zero
#> ValueError: number of bits must be non-negative
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: The only supported seed types are: None,
#> int, float, str, bytes, and bytearray.
#> TypeError: object of type 'int' has no len()
#> TypeError: object of type 'int' has no len()
#> TypeError: 'int' object is not subscriptable
#> TypeError: Random.randint() missing 1 required positional argument: 'b'
#> TypeError: Cannot specify both weights and cumulative weights
#> TypeError: 'str' object does not support item assignment
#> ValueError: number of bits must be non-negative
#> IndexError: Cannot choose from an empty sequence
