# Which types can be weakly referenced, and their callbacks when they die.
import weakref, io, gc, sys
def cb(name): return lambda r: print(name, "gone", r())
def check(name, make):
    try: o = make(); r = weakref.ref(o, cb(name))
    except TypeError as e: print(name, e); return
    del o
    print(name, r() is None)
def f(): pass
async def c(): pass
async def ag(): yield 1
def g(): yield 1
check("memoryview", lambda: memoryview(b"abc"))  #> memoryview gone None
                                                 #> memoryview True
check("code", lambda: compile("1", "x", "eval"))  #> code gone None
                                                  #> code True
check("coroutine", lambda: (lambda k: (k.close(), k)[1])(c()))  #> coroutine gone None
                                                                #> coroutine True
check("asyncgen", lambda: ag())     #> asyncgen gone None
                                    #> asyncgen True
check("gen", lambda: g())           #> gen gone None
                                    #> gen True
check("set", lambda: {1})           #> set gone None
                                    #> set True
check("frozenset", lambda: frozenset([1, 2]))  #> frozenset gone None
                                               #> frozenset True
check("method", lambda: [].append)  #> method gone None
                                    #> method True
check("bound", lambda: type("X", (), {"m": f})().m)  #> bound gone None
                                                     #> bound True
check("func", lambda: lambda: 0)    #> func gone None
                                    #> func True
check("type", lambda: int)          #> type False
check("stringio", lambda: io.StringIO("x"))  #> stringio gone None
                                             #> stringio True
check("bytesio", lambda: io.BytesIO(b"x"))  #> bytesio gone None
                                            #> bytesio True
check("fileio", lambda: io.FileIO("/dev/null"))  #> fileio gone None
                                                 #> fileio True
check("buffered", lambda: io.BufferedReader(io.BytesIO(b"x")))  #> buffered gone None
                                                                #> buffered True
check("text", lambda: io.TextIOWrapper(io.BytesIO(b"x")))  #> text gone None
                                                           #> text True
check("bufw", lambda: io.BufferedWriter(io.BytesIO(b"x")))  #> bufw gone None
                                                            #> bufw True
check("rwpair", lambda: io.BufferedRWPair(io.BytesIO(b"x"), io.BytesIO()))  #> rwpair gone None
                                                                            #> rwpair True
check("module", lambda: type(sys)("m"))  #> module gone None
                                         #> module True
check("ga", lambda: list[int])      #> ga gone None
                                    #> ga True
check("union", lambda: int | str)
#> union cannot create weak reference to 'types.UnionType' object
import collections, functools, itertools, re, random, operator, types
check("deque", lambda: collections.deque([1]))  #> deque gone None
                                                #> deque True
check("partial", lambda: functools.partial(f))  #> partial gone None
                                                #> partial True
check("lru", lambda: functools.lru_cache(lambda: 0))  #> lru gone None
                                                      #> lru True
check("odict", lambda: collections.OrderedDict())  #> odict gone None
                                                   #> odict True
check("ddict", lambda: collections.defaultdict(int))
#> ddict cannot create weak reference to 'collections.defaultdict' object
check("pattern", lambda: re.compile("a+"))  #> pattern False
check("match", lambda: re.match("a", "a"))
#> match cannot create weak reference to 're.Match' object
check("random", lambda: random.Random())  #> random gone None
                                          #> random True
check("itemgetter", lambda: operator.itemgetter(1))
#> itemgetter cannot create weak reference to 'operator.itemgetter' object
check("count", lambda: itertools.count())
#> count cannot create weak reference to 'itertools.count' object
check("tee", lambda: itertools.tee([1])[0])  #> tee gone None
                                             #> tee True
check("ns", lambda: types.SimpleNamespace())
#> ns cannot create weak reference to 'types.SimpleNamespace' object
check("exc", lambda: ValueError())  #> exc cannot create weak reference to 'ValueError' object
check("bytearray", lambda: bytearray())
#> bytearray cannot create weak reference to 'bytearray' object
check("range", lambda: range(3))    #> range cannot create weak reference to 'range' object
check("slice", lambda: slice(3))    #> slice cannot create weak reference to 'slice' object
check("prop", lambda: property())   #> prop cannot create weak reference to 'property' object
check("sm", lambda: staticmethod(f))  #> sm cannot create weak reference to 'staticmethod' object
check("cell", lambda: types.CellType(1))  #> cell cannot create weak reference to 'cell' object
check("frame", lambda: sys._getframe())  #> frame cannot create weak reference to 'frame' object
check("mp", lambda: types.MappingProxyType({}))
#> mp cannot create weak reference to 'mappingproxy' object
check("weakset", lambda: weakref.WeakSet())  #> weakset gone None
                                             #> weakset True
check("int sub", lambda: type("I", (int,), {})())
#> int sub cannot create weak reference to 'I' object
check("slots", lambda: type("S", (), {"__slots__": ()})())
#> slots cannot create weak reference to 'S' object
check("slotsw", lambda: type("S", (), {"__slots__": ("__weakref__",)})())  #> slotsw gone None
                                                                           #> slotsw True
