# Every method of str, rightly and wrongly.
s='Hello, World'
for op in """s.upper() s.lower() s.title() s.swapcase() s.capitalize() s.casefold() s.center(20) s.center(20,'*') s.center(3) s.ljust(15,'-') s.rjust(15) s.zfill(20) '-5'.zfill(4) '+'.zfill(3) ''.zfill(2) s.find('o') s.find('o',5) s.find('o',5,7) s.find('') s.find('',50) s.rfind('o') s.rfind('') s.index('W') s.rindex('l') s.count('l') s.count('') s.count('l',4,9) s.split() s.split(',') s.split('l') s.split('l',1) s.split(None,1) s.rsplit('l',1) s.rsplit(maxsplit=1) s.split(sep='o',maxsplit=1) ''.split() ''.split(',') '  a  b '.split() '  a  b '.split(None,1) 'a,b,'.split(',') s.partition(',') s.partition('z') s.rpartition('l') s.rpartition('z') s.replace('l','L') s.replace('l','L',2) s.replace('','-',3) ''.replace('','x') 'aaa'.replace('aa','b') s.startswith('He') s.startswith(('x','H')) s.startswith('W',7) s.startswith('',12) s.startswith('',13) s.endswith('ld') s.endswith(('x','d')) s.endswith('o',0,5) s.strip('Hd') '\\t\\n\\x0b\\x1c\\u2000x\\u3000'.strip() 'xxaxx'.lstrip('x') 'xxaxx'.rstrip('x') 'abcba'.strip('ab') ','.join('abc') ''.join([]) 'x'.join(['a']) s.splitlines() 'a\\nb\\r\\nc\\rd\\x0be\\x1cf\\u2028g\\x85h'.splitlines() 'a\\n\\nb\\n'.splitlines(True) 'a\\n'.splitlines(keepends=True) 'a\\tb'.expandtabs() 'a\\tb\\n\\tc'.expandtabs(4) 'a\\tb'.expandtabs(0) 'ab'.translate({97:'X',98:None}) 'ab'.translate({97:120}) 'abc'.translate(str.maketrans('ab','xy','c')) str.maketrans({'a':'b','c':None,100:101}) str.maketrans('a','b') s.encode() 'é€😀'.encode() 'é'.encode('latin-1') 'é'.encode('utf-16-le') 'aé'.encode('ascii','xmlcharrefreplace') 'aé'.encode('ascii','backslashreplace') 'a\\u20ac'.encode('ascii','namereplace') 'é'.encode('ascii','replace') '\\ud800'.encode('utf-8','surrogatepass') '\\udc80'.encode('utf8','surrogateescape') s.isalpha() 'abc'.isalpha() ''.isalpha() 'a1'.isalnum() '1²'.isdigit() '½'.isnumeric() '1'.isdecimal() '²'.isdecimal() 'a_1'.isidentifier() '1a'.isidentifier() 'class'.isidentifier() 'é'.isidentifier() 'a b'.isprintable() '\\n'.isprintable() ' \\t'.isspace() ''.isspace() 'Ab Cd'.istitle() 'aB'.istitle() 'AB1'.isupper() 'ab1'.islower() '1'.islower() 'é'.isascii() ''.isascii() s.removeprefix('Hello') s.removesuffix('World') s.removeprefix('x') 'ß'.upper() 'ß'.casefold() 'ŉ'.upper() 'İ'.lower() 'ΑΣ'.lower() 'ǆ'.title() "they're bill's".title() 'éa'.capitalize() s*0 s*2 2*s s+'!' s[0] s[-1] s[::-1] s[2:5] s[5:2] s[-3:] s[::3] s[100:] 'l'in(s) ''in(s) 'a'<'b' 'a'<'B' 'é'>'z' s.__len__() hash('')==hash('') s.format_map({}) '%s'%s""".split(' ') :
    if op=="'a": continue
    try: print(op, '->', ascii(eval(op)))
    except SyntaxError: pass
    except Exception as e: print(op,type(e).__name__,e)
#> s.upper() -> 'HELLO, WORLD'
#> s.lower() -> 'hello, world'
#> s.title() -> 'Hello, World'
#> s.swapcase() -> 'hELLO, wORLD'
#> s.capitalize() -> 'Hello, world'
#> s.casefold() -> 'hello, world'
#> s.center(20) -> '    Hello, World    '
#> s.center(20,'*') -> '****Hello, World****'
#> s.center(3) -> 'Hello, World'
#> s.ljust(15,'-') -> 'Hello, World---'
#> s.rjust(15) -> '   Hello, World'
#> s.zfill(20) -> '00000000Hello, World'
#> '-5'.zfill(4) -> '-005'
#> '+'.zfill(3) -> '+00'
#> ''.zfill(2) -> '00'
#> s.find('o') -> 4
#> s.find('o',5) -> 8
#> s.find('o',5,7) -> -1
#> s.find('') -> 0
#> s.find('',50) -> -1
#> s.rfind('o') -> 8
#> s.rfind('') -> 12
#> s.index('W') -> 7
#> s.rindex('l') -> 10
#> s.count('l') -> 3
#> s.count('') -> 13
#> s.count('l',4,9) -> 0
#> s.split() -> ['Hello,', 'World']
#> s.split(',') -> ['Hello', ' World']
#> s.split('l') -> ['He', '', 'o, Wor', 'd']
#> s.split('l',1) -> ['He', 'lo, World']
#> s.split(None,1) -> ['Hello,', 'World']
#> s.rsplit('l',1) -> ['Hello, Wor', 'd']
#> s.rsplit(maxsplit=1) -> ['Hello,', 'World']
#> s.split(sep='o',maxsplit=1) -> ['Hell', ', World']
#> ''.split() -> []
#> ''.split(',') -> ['']
#> a NameError name 'a' is not defined
#> b NameError name 'b' is not defined
#> a NameError name 'a' is not defined
#> b NameError name 'b' is not defined
#> 'a,b,'.split(',') -> ['a', 'b', '']
#> s.partition(',') -> ('Hello', ',', ' World')
#> s.partition('z') -> ('Hello, World', '', '')
#> s.rpartition('l') -> ('Hello, Wor', 'l', 'd')
#> s.rpartition('z') -> ('', '', 'Hello, World')
#> s.replace('l','L') -> 'HeLLo, WorLd'
#> s.replace('l','L',2) -> 'HeLLo, World'
#> s.replace('','-',3) -> '-H-e-llo, World'
#> ''.replace('','x') -> 'x'
#> 'aaa'.replace('aa','b') -> 'ba'
#> s.startswith('He') -> True
#> s.startswith(('x','H')) -> True
#> s.startswith('W',7) -> True
#> s.startswith('',12) -> True
#> s.startswith('',13) -> False
#> s.endswith('ld') -> True
#> s.endswith(('x','d')) -> True
#> s.endswith('o',0,5) -> True
#> s.strip('Hd') -> 'ello, Worl'
#> '\t\n\x0b\x1c\u2000x\u3000'.strip() -> 'x'
#> 'xxaxx'.lstrip('x') -> 'axx'
#> 'xxaxx'.rstrip('x') -> 'xxa'
#> 'abcba'.strip('ab') -> 'c'
#> ','.join('abc') -> 'a,b,c'
#> ''.join([]) -> ''
#> 'x'.join(['a']) -> 'a'
#> s.splitlines() -> ['Hello, World']
#> 'a\nb\r\nc\rd\x0be\x1cf\u2028g\x85h'.splitlines() -> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
#> 'a\n\nb\n'.splitlines(True) -> ['a\n', '\n', 'b\n']
#> 'a\n'.splitlines(keepends=True) -> ['a\n']
#> 'a\tb'.expandtabs() -> 'a       b'
#> 'a\tb\n\tc'.expandtabs(4) -> 'a   b\n    c'
#> 'a\tb'.expandtabs(0) -> 'ab'
#> 'ab'.translate({97:'X',98:None}) -> 'X'
#> 'ab'.translate({97:120}) -> 'xb'
#> 'abc'.translate(str.maketrans('ab','xy','c')) -> 'xy'
#> str.maketrans({'a':'b','c':None,100:101}) -> {97: 'b', 99: None, 100: 101}
#> str.maketrans('a','b') -> {97: 98}
#> s.encode() -> b'Hello, World'
#> 'é€😀'.encode() -> b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
#> 'é'.encode('latin-1') -> b'\xe9'
#> 'é'.encode('utf-16-le') -> b'\xe9\x00'
#> 'aé'.encode('ascii','xmlcharrefreplace') -> b'a&#233;'
#> 'aé'.encode('ascii','backslashreplace') -> b'a\\xe9'
#> 'a\u20ac'.encode('ascii','namereplace') -> b'a\\N{EURO SIGN}'
#> 'é'.encode('ascii','replace') -> b'?'
#> '\ud800'.encode('utf-8','surrogatepass') -> b'\xed\xa0\x80'
#> '\udc80'.encode('utf8','surrogateescape') -> b'\x80'
#> s.isalpha() -> False
#> 'abc'.isalpha() -> True
#> ''.isalpha() -> False
#> 'a1'.isalnum() -> True
#> '1²'.isdigit() -> True
#> '½'.isnumeric() -> True
#> '1'.isdecimal() -> True
#> '²'.isdecimal() -> False
#> 'a_1'.isidentifier() -> True
#> '1a'.isidentifier() -> False
#> 'class'.isidentifier() -> True
#> 'é'.isidentifier() -> True
#> '\n'.isprintable() -> False
#> ''.isspace() -> False
#> 'aB'.istitle() -> False
#> 'AB1'.isupper() -> True
#> 'ab1'.islower() -> True
#> '1'.islower() -> False
#> 'é'.isascii() -> False
#> ''.isascii() -> True
#> s.removeprefix('Hello') -> ', World'
#> s.removesuffix('World') -> 'Hello, '
#> s.removeprefix('x') -> 'Hello, World'
#> 'ß'.upper() -> 'SS'
#> 'ß'.casefold() -> 'ss'
#> 'ŉ'.upper() -> '\u02bcN'
#> 'İ'.lower() -> 'i\u0307'
#> 'ΑΣ'.lower() -> '\u03b1\u03c2'
#> 'ǆ'.title() -> '\u01c5'
#> 'éa'.capitalize() -> '\xc9a'
#> s*0 -> ''
#> s*2 -> 'Hello, WorldHello, World'
#> 2*s -> 'Hello, WorldHello, World'
#> s+'!' -> 'Hello, World!'
#> s[0] -> 'H'
#> s[-1] -> 'd'
#> s[::-1] -> 'dlroW ,olleH'
#> s[2:5] -> 'llo'
#> s[5:2] -> ''
#> s[-3:] -> 'rld'
#> s[::3] -> 'Hl r'
#> s[100:] -> ''
#> 'l'in(s) -> True
#> ''in(s) -> True
#> 'a'<'b' -> True
#> 'a'<'B' -> False
#> 'é'>'z' -> True
#> s.__len__() -> 12
#> hash('')==hash('') -> True
#> s.format_map({}) -> 'Hello, World'
#> '%s'%s -> 'Hello, World'
for op in ("s.foo", "s+1", "1+s", "s*'a'", "s*1.5", "s[100]", "s['a']", "s[1.0]", "s[None]",
    "s[0]='a'", "del s[0]", "s-1", "-s", "s<1", "s==1", "s!=1", "1 in s", "None in s",
    "s.join(1)", "s.join([1])", "s.join(['a',b'b'])", "s.split('')", "s.split(1)",
    "s.split('a','b')", "s.split(1,2,3)", "s.split(foo=1)", "s.replace(1,2)", "s.replace('a')",
    "s.replace('a','b','c')", "s.find(1)", "s.find('a','b')", "s.find()", "s.index('zz')",
    "s.rindex('zz')", "s.count(1)", "s.startswith(1)", "s.startswith(['a'])",
    "s.startswith(('a',1))", "s.startswith()", "s.center()", "s.center('a')", "s.center(5,'ab')",
    "s.center(5,1)", "s.zfill()", "s.zfill('a')", "s.strip(1)", "s.strip('a','b')",
    "s.partition()", "s.partition('')", "s.partition(1)", "s.encode('foo')", "s.encode(1)",
    "s.encode('ascii',1)", "'é'.encode('ascii')", "'é€'.encode('latin-1')", "'\\ud800'.encode()",
    "'é'.encode('ascii','foo')", "s.translate()", "s.translate(5)", "'a'.translate({97:1.5})",
    "'a'.translate({97:-1})", "'a'.translate({97:0x110000})", "str.maketrans(1)",
    "str.maketrans('a','bc')", "str.maketrans(1,2)", "str.maketrans({'ab':1})",
    "str.maketrans({1.5:1})", "str.maketrans('a','b',1)", "s.expandtabs('a')",
    "s.splitlines('a')", "s.splitlines(1,2)", "str(b'a','ascii')", "str(b'\\xff','ascii')",
    "str(b'a','foo')", "str('a','b')", "str(1,'b')", "str(b'a',errors='ignore')", "str(object=5)",
    "str(b'abc')", "str(b'\\xff','utf8','replace')", "s.title(1)", "s.isalpha(1)", "s.upper(1)",
    "s.removeprefix()", "s.removeprefix(1)", "s.format_map()", "s.__contains__(1)",
    "s.__getitem__('a')", "s.__add__(1)", "s.__mul__('a')", "s.__lt__(1)", "s.__format__(1)",
    "s.__format__('d')", "format(s,'=10')", "format(s,'+')", "format(s,'x')", "format(s,'>20.3')",
    "format(s,',')", "format(s,'#')", "format(s,'010')", "format(s,'*^20s')", "format(s,'.2')",
    "format(s,'5c')", "s.casefold(1)", "str.join()", "str.join('a')", "str.join(1,[])",
    "str.upper(1)", "str.upper()", "s.isidentifier(1)", "iter(s).__length_hint__()",
    "s.__iter__().__reduce__()[1]"):
    try: print(op, eval(op) if op not in("s[0]='a'","del s[0]") else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> s.foo AttributeError 'str' object has no attribute 'foo'
#> s+1 TypeError can only concatenate str (not "int") to str
#> 1+s TypeError unsupported operand type(s) for +: 'int' and 'str'
#> s*'a' TypeError can't multiply sequence by non-int of type 'str'
#> s*1.5 TypeError can't multiply sequence by non-int of type 'float'
#> s[100] IndexError string index out of range
#> s['a'] TypeError string indices must be integers, not 'str'
#> s[1.0] TypeError string indices must be integers, not 'float'
#> s[None] TypeError string indices must be integers, not 'NoneType'
#> s[0]='a' TypeError 'str' object does not support item assignment
#> del s[0] TypeError 'str' object doesn't support item deletion
#> s-1 TypeError unsupported operand type(s) for -: 'str' and 'int'
#> -s TypeError bad operand type for unary -: 'str'
#> s<1 TypeError '<' not supported between instances of 'str' and 'int'
#> s==1 False
#> s!=1 True
#> 1 in s TypeError 'in <string>' requires string as left operand, not int
#> None in s TypeError 'in <string>' requires string as left operand, not NoneType
#> s.join(1) TypeError can only join an iterable
#> s.join([1]) TypeError sequence item 0: expected str instance, int found
#> s.join(['a',b'b']) TypeError sequence item 1: expected str instance, bytes found
#> s.split('') ValueError empty separator
#> s.split(1) TypeError must be str or None, not int
#> s.split('a','b') TypeError 'str' object cannot be interpreted as an integer
#> s.split(1,2,3) TypeError split() takes at most 2 arguments (3 given)
#> s.split(foo=1) TypeError 'foo' is an invalid keyword argument for split()
#> s.replace(1,2) TypeError replace() argument 1 must be str, not int
#> s.replace('a') TypeError replace expected at least 2 arguments, got 1
#> s.replace('a','b','c') TypeError 'str' object cannot be interpreted as an integer
#> s.find(1) TypeError must be str, not int
#> s.find('a','b') TypeError slice indices must be integers or None or have an __index__ method
#> s.find() TypeError find() takes at least 1 argument (0 given)
#> s.index('zz') ValueError substring not found
#> s.rindex('zz') ValueError substring not found
#> s.count(1) TypeError must be str, not int
#> s.startswith(1) TypeError startswith first arg must be str or a tuple of str, not int
#> s.startswith(['a']) TypeError startswith first arg must be str or a tuple of str, not list
#> s.startswith(('a',1)) TypeError tuple for startswith must only contain str, not int
#> s.startswith() TypeError startswith() takes at least 1 argument (0 given)
#> s.center() TypeError center expected at least 1 argument, got 0
#> s.center('a') TypeError 'str' object cannot be interpreted as an integer
#> s.center(5,'ab') TypeError The fill character must be exactly one character long
#> s.center(5,1) TypeError The fill character must be a unicode character, not int
#> s.zfill() TypeError str.zfill() takes exactly one argument (0 given)
#> s.zfill('a') TypeError 'str' object cannot be interpreted as an integer
#> s.strip(1) TypeError strip arg must be None or str
#> s.strip('a','b') TypeError strip expected at most 1 argument, got 2
#> s.partition() TypeError str.partition() takes exactly one argument (0 given)
#> s.partition('') ValueError empty separator
#> s.partition(1) TypeError must be str, not int
#> s.encode('foo') LookupError unknown encoding: foo
#> s.encode(1) TypeError encode() argument 'encoding' must be str, not int
#> s.encode('ascii',1) TypeError encode() argument 'errors' must be str, not int
#> 'é'.encode('ascii') UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> 'é€'.encode('latin-1') UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
#> '\ud800'.encode() UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> 'é'.encode('ascii','foo') LookupError unknown error handler name 'foo'
#> s.translate() TypeError str.translate() takes exactly one argument (0 given)
#> s.translate(5) TypeError 'int' object is not subscriptable
#> 'a'.translate({97:1.5}) TypeError character mapping must return integer, None or str
#> 'a'.translate({97:-1}) ValueError character mapping must be in range(0x110000)
#> 'a'.translate({97:0x110000}) ValueError character mapping must be in range(0x110000)
#> str.maketrans(1) TypeError if you give only one argument to maketrans it must be a dict
#> str.maketrans('a','bc') ValueError the first two maketrans arguments must have equal length
#> str.maketrans(1,2) TypeError maketrans() argument 2 must be str, not int
#> str.maketrans({'ab':1}) ValueError string keys in translate table must be of length 1
#> str.maketrans({1.5:1}) TypeError keys in translate table must be strings or integers
#> str.maketrans('a','b',1) TypeError maketrans() argument 3 must be str, not int
#> s.expandtabs('a') TypeError 'str' object cannot be interpreted as an integer
#> s.splitlines('a') TypeError 'str' object cannot be interpreted as an integer
#> s.splitlines(1,2) TypeError splitlines() takes at most 1 argument (2 given)
#> str(b'a','ascii') a
#> str(b'\xff','ascii') UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#> str(b'a','foo') LookupError unknown encoding: foo
#> str('a','b') TypeError decoding str is not supported
#> str(1,'b') TypeError decoding to str: need a bytes-like object, int found
#> str(b'a',errors='ignore') a
#> str(object=5) 5
#> str(b'abc') b'abc'
#> str(b'\xff','utf8','replace') �
#> s.title(1) TypeError str.title() takes no arguments (1 given)
#> s.isalpha(1) TypeError str.isalpha() takes no arguments (1 given)
#> s.upper(1) TypeError str.upper() takes no arguments (1 given)
#> s.removeprefix() TypeError str.removeprefix() takes exactly one argument (0 given)
#> s.removeprefix(1) TypeError removeprefix() argument must be str, not int
#> s.format_map() TypeError str.format_map() takes exactly one argument (0 given)
#> s.__contains__(1) TypeError 'in <string>' requires string as left operand, not int
#> s.__getitem__('a') TypeError string indices must be integers, not 'str'
#> s.__add__(1) TypeError can only concatenate str (not "int") to str
#> s.__mul__('a') TypeError 'str' object cannot be interpreted as an integer
#> s.__lt__(1) NotImplemented
#> s.__format__(1) TypeError __format__() argument must be str, not int
#> s.__format__('d') ValueError Unknown format code 'd' for object of type 'str'
#> format(s,'=10') ValueError '=' alignment not allowed in string format specifier
#> format(s,'+') ValueError Sign not allowed in string format specifier
#> format(s,'x') ValueError Unknown format code 'x' for object of type 'str'
#> format(s,'>20.3')                  Hel
#> format(s,',') ValueError Cannot specify ',' with 's'.
#> format(s,'#') ValueError Alternate form (#) not allowed in string format specifier
#> format(s,'010') Hello, World
#> format(s,'*^20s') ****Hello, World****
#> format(s,'.2') He
#> format(s,'5c') ValueError Unknown format code 'c' for object of type 'str'
#> s.casefold(1) TypeError str.casefold() takes no arguments (1 given)
#> str.join() TypeError unbound method str.join() needs an argument
#> str.join('a') TypeError str.join() takes exactly one argument (0 given)
#> str.join(1,[]) TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#> str.upper(1) TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> str.upper() TypeError unbound method str.upper() needs an argument
#> s.isidentifier(1) TypeError str.isidentifier() takes no arguments (1 given)
#> iter(s).__length_hint__() 12
#> s.__iter__().__reduce__()[1] ('Hello, World',)
