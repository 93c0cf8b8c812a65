# hash: of numbers and containers, of classes with __eq__ or __hash__, of the unhashable.
print(hash(0)==0, hash(1), hash(-1), hash(-2), hash(2**61-1), hash(2**61), hash(-2**61),
#> True 1 -2 -2 0 1 -2 1152921504606846977 1224995262755759164 314159 -314159 1000003 1 910685213754167845 230584300921369408 768614336404564608 1 -2000005
    hash(1.5), hash(1e300), hash(float('inf')), hash(-float('inf')), hash(1j), hash(True),
    hash(10**100), hash(0.1), hash(1/3), hash(1+0j), hash(complex(1, -1)))
print(hash(())==hash(()), hash((1, )), hash((1, 2, 3)), hash(frozenset()),
#> True -6644214454873602895 529344067295497451 133146708735736 -1826646154956904602 True True 7267574591690527098
    hash(frozenset([1, 2])), hash(range(3))==hash((3, 0, 1)), hash(None)==hash(None),
    hash((1, (2, 3))))
for x in ([],{},set(),bytearray(),slice(1),[1],memoryview(bytearray(1)),((),[])):
    try: hash(x)
    except (TypeError,ValueError) as e: print(type(e).__name__,e)
    #> TypeError unhashable type: 'list'
    #> TypeError unhashable type: 'dict'
    #> TypeError unhashable type: 'set'
    #> TypeError unhashable type: 'bytearray'
    #> TypeError unhashable type: 'slice'
    #> TypeError unhashable type: 'list'
    #> ValueError cannot hash writable memoryview object
    #> TypeError unhashable type: 'list'
class A:
    def __hash__(self): return 2**70
print(hash(A()))                    #> 512
class B:
    def __hash__(self): return 'a'
try: hash(B())
except TypeError as e: print(e)     #> __hash__ method should return an integer
class C:
    def __eq__(self,o): return True
try: hash(C())
except TypeError as e: print(e)     #> unhashable type: 'C'
print(C.__hash__)                   #> None
class D:
    def __hash__(self): return -1
print(hash(D()))                    #> -2
class E(C):
    __hash__=object.__hash__
print(isinstance(hash(E()),int))    #> True
class F: __hash__=None
try: {F():1}
except TypeError as e: print(e)     #> unhashable type: 'F'
try: {[]:1}
except TypeError as e: print(e)     #> unhashable type: 'list'
try: {[]}
except TypeError as e: print(e)     #> unhashable type: 'list'
try: {}[[]]
except TypeError as e: print(e)     #> unhashable type: 'list'
try: {}[{}]=1
except TypeError as e: print(e)     #> unhashable type: 'dict'
try: [] in {}
except TypeError as e: print(e)     #> unhashable type: 'list'
try: print([] in {1})
except TypeError as e: print(e)     #> unhashable type: 'list'
try: print(set() in {1})            #> False
except TypeError as e: print(e)
print(hash(memoryview(b'ab'))==hash(b'ab'), hash(A)==hash(A))  #> True True
