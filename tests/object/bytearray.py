# bytearray: mutable bytes.
a = bytearray(b"hello")
print(a, repr(a), a[0], a[1:3], len(a), a == b"hello", b"hello" == a, a + b"!", b"!" + a, a * 2, type(b"!" + a), bytearray(), bytearray(2), bytearray([1, 2]), bytearray("é", "utf8"))
#> bytearray(b'hello') bytearray(b'hello') 104 bytearray(b'el') 5 True True bytearray(b'hello!') b'!hello' bytearray(b'hellohello') <class 'bytes'> bytearray(b'') bytearray(b'\x00\x00') bytearray(b'\x01\x02') bytearray(b'\xc3\xa9')
a[0] = 72; print(a)                 #> bytearray(b'Hello')
a[1:3] = b"EL"; print(a)            #> bytearray(b'HELlo')
a[1:1] = b"--"; print(a)            #> bytearray(b'H--ELlo')
a[::2] = b"12345"[:len(a[::2])]; print(a)  #> bytearray(b'1-2E3l4')
del a[0]; print(a)                  #> bytearray(b'-2E3l4')
del a[::2]; print(a)                #> bytearray(b'234')
a[:] = b"abc"; print(a)             #> bytearray(b'abc')
a[1:2] = [65, 66, 67]; print(a)     #> bytearray(b'aABCc')
a.append(33); a.extend(b"xy"); a.extend([1, 2]); a.extend(iter(b"z")); print(a)
#> bytearray(b'aABCc!xy\x01\x02z')
a.insert(0, 95); a.insert(-1, 94); a.insert(100, 93); print(a)
#> bytearray(b'_aABCc!xy\x01\x02^z]')
print(a.pop(), a.pop(0), a.pop(-2), a)  #> 93 95 94 bytearray(b'aABCc!xy\x01\x02z')
a.remove(33); a.reverse(); print(a)  #> bytearray(b'z\x02\x01yxcCBAa')
a += b"++"; a *= 2; print(a)        #> bytearray(b'z\x02\x01yxcCBAa++z\x02\x01yxcCBAa++')
b = a.copy(); b.clear(); print(a is b, b, len(a), a.__contains__(43), bool(b), bool(a))
#> False bytearray(b'') 24 True False True
print(bytearray(b"a b").split(), bytearray(b"ab").upper(), type(bytearray(b"ab").upper()), bytearray(b"%d") % 5, bytearray(b",").join([b"a", b"b"]), bytearray(b"abc").find(b"c"), bytearray(b"x").hex(), bytearray.fromhex("41"), bytearray(b"ab").decode(), bytearray(b"aXb").replace(b"X", b"--"))
#> [bytearray(b'a'), bytearray(b'b')] bytearray(b'AB') <class 'bytearray'> bytearray(b'5') bytearray(b'a,b') 2 78 bytearray(b'A') ab bytearray(b'a--b')
print(list(bytearray(b"ab")), bytearray(b"b") > b"a", bytearray(b"a") in [b"a"], bytes(bytearray(b"q")), bytearray(b"a,b").partition(b","), bytearray(b" x ").strip(), sorted(bytearray(b"cab")), bytearray(range(5))[-2:])
#> [97, 98] True True b'q' (bytearray(b'a'), bytearray(b','), bytearray(b'b')) bytearray(b'x') [97, 98, 99] bytearray(b'\x03\x04')
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: hash(a))                  #> TypeError: unhashable type: 'bytearray'
e(lambda: a.append(256))            #> ValueError: byte must be in range(0, 256)
e(lambda: a.append("a"))            #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: a.extend("abc"))          #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: a.extend([256]))          #> ValueError: byte must be in range(0, 256)
e(lambda: a.extend(5))              #> TypeError: can't extend bytearray with int
e(lambda: a.remove(250))            #> ValueError: value not found in bytearray
e(lambda: bytearray().pop())        #> IndexError: pop from empty bytearray
e(lambda: a.pop(1000))              #> IndexError: pop index out of range
e(lambda: a.insert("a", 1))         #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: a.__setitem__(0, 256))    #> ValueError: byte must be in range(0, 256)
e(lambda: a.__setitem__(0, "a"))    #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: a.__setitem__(1000, 1))   #> IndexError: bytearray index out of range
e(lambda: a.__setitem__(slice(0, 4, 2), b"abc"))
#> ValueError: attempt to assign bytes of size 3 to extended slice of size 2
e(lambda: a.__setitem__(slice(0, 2), "ab"))
#> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
e(lambda: a.__delitem__(1000))      #> IndexError: bytearray index out of range
e(lambda: a + "x")                  #> TypeError: can't concat str to bytearray
e(lambda: a[1000])                  #> IndexError: bytearray index out of range
e(lambda: bytearray("a"))           #> TypeError: string argument without an encoding
e(lambda: bytearray(-1))            #> ValueError: negative count
e(lambda: a.index(b"none"))         #> ValueError: subsection not found
m = memoryview(a)
e(lambda: a.append(1))
#> BufferError: Existing exports of data: object cannot be re-sized
e(lambda: a.clear())
#> BufferError: Existing exports of data: object cannot be re-sized
m.release()
a.clear(); print(a)                 #> bytearray(b'')
class B(bytearray): pass
x = B(b"x"); x.attr = 1; print(x, x.attr, x + b"y", type(x + b"y").__name__, x == b"x")
#> B(b'x') 1 bytearray(b'xy') bytearray True
