# bytearray: changing in place, also while a view exists.
a=bytearray(b'abc')
print(a, repr(a), str(a), len(a), a[0], a[-1], a[1:])
#> bytearray(b'abc') bytearray(b'abc') bytearray(b'abc') 3 97 99 bytearray(b'bc')
a[0]=65
a[1:2]=b'XYZ'
print(a)                            #> bytearray(b'AXYZc')
a[::2]=b'123' if len(a[::2])==3 else b''
print(a)                            #> bytearray(b'1X2Z3')
a.append(100)
a.extend(b'ef')
a.extend([1, 2])
a.extend(range(3, 5))
a+=b'!'
a*=2
print(a, len(a))
#> bytearray(b'1X2Z3def\x01\x02\x03\x04!1X2Z3def\x01\x02\x03\x04!') 26
del a[0]
del a[-2:]
del a[::3]
print(a)                            #> bytearray(b'2Zde\x01\x02\x04!X23df\x01\x03')
a.insert(0, 66)
a.insert(-1, 67)
a.insert(100, 68)
print(a, a.pop(), a.pop(0), a.pop(-1))  #> bytearray(b'2Zde\x01\x02\x04!X23df\x01C') 68 66 3
a.remove(67) if 67 in a else 0
a.reverse()
print(a)                            #> bytearray(b'\x01fd32X!\x04\x02\x01edZ2')
c=a.copy()
print(c==a, c is a)                 #> True False
a.clear()
print(a)                            #> bytearray(b'')
for op in ("a.pop()", "a.append('a')", "a.append(256)", "a.append(-1)", "a.append(1.5)",
    "a.append(b'a')", "a.extend('ab')", "a.extend(5)", "a.extend([256])", "a.extend(['a'])",
    "a.insert(0,300)", "a.insert('a',1)", "a.remove(5)", "a.remove('a')", "a.pop(3)",
    "a.pop('a')", "a[0]", "a[0]=1", "a[0]='a'", "a[:]='abc'", "a[:]=5", "a[:]=[1,2]",
    "a[::2]=b'abcdef'", "a+='a'", "a+=5", "a+=[1]", "a*='a'", "hash(a)", "{a}",
    "a.join([b'a',b'b'])", "a==b''", "a<5", "a.foo", "bytearray(1,2)", "a.translate(None)",
    "a.decode(1)", "bytearray.fromhex('zz')", "a.__alloc__() > 0", "a[0:1:0]", "del a[5]",
    "a.__init__(b'new')", "a", "a[1]=300", "a[1]=b'x'", "a[1]=None", "a['x']=1", "a['x']"):
    try:
        if '=' in op and '==' not in op or op.startswith('del'): exec(op); print(op,'->',a)
        else: print(op,'->',eval(op))
    except Exception as e: print(op,type(e).__name__,e)
#> a.pop() IndexError pop from empty bytearray
#> a.append('a') TypeError 'str' object cannot be interpreted as an integer
#> a.append(256) ValueError byte must be in range(0, 256)
#> a.append(-1) ValueError byte must be in range(0, 256)
#> a.append(1.5) TypeError 'float' object cannot be interpreted as an integer
#> a.append(b'a') TypeError 'bytes' object cannot be interpreted as an integer
#> a.extend('ab') TypeError 'str' object cannot be interpreted as an integer
#> a.extend(5) TypeError can't extend bytearray with int
#> a.extend([256]) ValueError byte must be in range(0, 256)
#> a.extend(['a']) TypeError 'str' object cannot be interpreted as an integer
#> a.insert(0,300) ValueError byte must be in range(0, 256)
#> a.insert('a',1) TypeError 'str' object cannot be interpreted as an integer
#> a.remove(5) ValueError value not found in bytearray
#> a.remove('a') TypeError 'str' object cannot be interpreted as an integer
#> a.pop(3) IndexError pop from empty bytearray
#> a.pop('a') TypeError 'str' object cannot be interpreted as an integer
#> a[0] IndexError bytearray index out of range
#> a[0]=1 IndexError bytearray index out of range
#> a[0]='a' TypeError 'str' object cannot be interpreted as an integer
#> a[:]='abc' TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> a[:]=5 TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> a[:]=[1,2] -> bytearray(b'\x01\x02')
#> a[::2]=b'abcdef' ValueError attempt to assign bytes of size 6 to extended slice of size 1
#> a+='a' TypeError can't concat str to bytearray
#> a+=5 TypeError can't concat int to bytearray
#> a+=[1] TypeError can't concat list to bytearray
#> a*='a' TypeError can't multiply sequence by non-int of type 'str'
#> hash(a) TypeError unhashable type: 'bytearray'
#> {a} TypeError unhashable type: 'bytearray'
#> a.join([b'a',b'b']) -> bytearray(b'a\x01\x02b')
#> a==b'' -> False
#> a<5 TypeError '<' not supported between instances of 'bytearray' and 'int'
#> a.foo AttributeError 'bytearray' object has no attribute 'foo'
#> bytearray(1,2) TypeError bytearray() argument 'encoding' must be str, not int
#> a.translate(None) -> bytearray(b'\x01\x02')
#> a.decode(1) TypeError decode() argument 'encoding' must be str, not int
#> bytearray.fromhex('zz') ValueError non-hexadecimal number found in fromhex() arg at position 0
#> a.__alloc__() > 0 -> True
#> a[0:1:0] ValueError slice step cannot be zero
#> del a[5] IndexError bytearray index out of range
#> a.__init__(b'new') -> None
#> a -> bytearray(b'new')
#> a[1]=300 ValueError byte must be in range(0, 256)
#> a[1]=b'x' TypeError 'bytes' object cannot be interpreted as an integer
#> a[1]=None TypeError 'NoneType' object cannot be interpreted as an integer
#> a['x']=1 TypeError bytearray indices must be integers or slices, not str
#> a['x'] TypeError bytearray indices must be integers or slices, not str
m=memoryview(a)
for op in ("a.append(1)", "a.clear()", "a.pop()", "a+=b'a'", "del a[0]", "a[0:1]=b'zz'",
    "a.extend(b'')", "a*=2"):
    try: exec(op); print(op,'ok')
    except BufferError as e: print(op,e)
#> a.append(1) Existing exports of data: object cannot be re-sized
#> a.clear() Existing exports of data: object cannot be re-sized
#> a.pop() Existing exports of data: object cannot be re-sized
#> a+=b'a' Existing exports of data: object cannot be re-sized
#> del a[0] Existing exports of data: object cannot be re-sized
#> a[0:1]=b'zz' Existing exports of data: object cannot be re-sized
#> a.extend(b'') ok
#> a*=2 Existing exports of data: object cannot be re-sized
a[0]=1
a[0:1]=b'Z'
m.release()
a.append(1)
print(a)                            #> bytearray(b'Zew\x01')
