# bin, oct and hex.
for x in (0,1,-1,255,-255,2**64,-2**100,True): print(bin(x),oct(x),hex(x))  #> 0b0 0o0 0x0
#> 0b1 0o1 0x1
#> -0b1 -0o1 -0x1
#> 0b11111111 0o377 0xff
#> -0b11111111 -0o377 -0xff
#> 0b10000000000000000000000000000000000000000000000000000000000000000 0o2000000000000000000000 0x10000000000000000
#> -0b10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 -0o2000000000000000000000000000000000 -0x10000000000000000000000000
#> 0b1 0o1 0x1
class I:
    def __index__(self): return 10
print(bin(I()),oct(I()),hex(I()))   #> 0b1010 0o12 0xa
for f in (bin,oct,hex):
    for x in ('a',1.0,None):
        try: f(x)
        except TypeError as e: print(e)  #> 'str' object cannot be interpreted as an integer
                                         #> 'float' object cannot be interpreted as an integer
                                         #> 'NoneType' object cannot be interpreted as an integer
                                         #> 'str' object cannot be interpreted as an integer
                                         #> 'float' object cannot be interpreted as an integer
                                         #> 'NoneType' object cannot be interpreted as an integer
                                         #> 'str' object cannot be interpreted as an integer
                                         #> 'float' object cannot be interpreted as an integer
                                         #> 'NoneType' object cannot be interpreted as an integer
class J:
    def __index__(self): return 'a'
try: hex(J())
except TypeError as e: print(e)     #> __index__ returned non-int (type str)
class K:
    def __index__(self): return True
import warnings
warnings.simplefilter('ignore')
print(hex(K()))                     #> 0x1
