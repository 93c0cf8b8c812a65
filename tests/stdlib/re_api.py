# The functions, templates, Match, Pattern and flags.
import re, warnings
warnings.simplefilter('ignore', DeprecationWarning)
def t(f, *a):
    try: print(ascii(f(*a)))
    except re.error as e: print('ERR', ascii((str(e), e.msg, e.pattern, e.pos)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for r in [r'\1', r'\2', r'\g<1>', r'\g<n>', r'\g<x>', r'\g', r'\g<', r'\g<>', r'\g<1', r'\g<-1>', r'\g<+1>', r'\g<99999999999>', r'\g<a b>', r'\q', r'\n\t\\', r'\0', r'\07', r'\101', r'\400', r'\18', r'\.', '\\', r'\é', r'a\g<0>b', r'\g<2>', r'\99', 5, b'x', None, lambda m: m[0]*2, lambda m: None, lambda m: 5, lambda m: b'x']:
    t(re.sub, '(?P<n>a)', r, 'xaya')
    t(re.subn, b'(?P<n>a)', r.encode('latin1') if isinstance(r, str) else r, b'xaya')
    t(re.match('(?P<n>a)(z)?', 'ab').expand, r)
#> 'xaya'
#> (b'xaya', 2)
#> 'a'
#> ERR ('invalid group reference 2 at position 1', 'invalid group reference 2', '\\2', 1)
#> ERR ('invalid group reference 2 at position 1', 'invalid group reference 2', b'\\2', 1)
#> ''
#> 'xaya'
#> (b'xaya', 2)
#> 'a'
#> 'xaya'
#> (b'xaya', 2)
#> 'a'
#> IndexError "unknown group name 'x'"
#> IndexError "unknown group name 'x'"
#> IndexError "unknown group name 'x'"
#> ERR ('missing < at position 2', 'missing <', '\\g', 2)
#> ERR ('missing < at position 2', 'missing <', b'\\g', 2)
#> ERR ('missing < at position 2', 'missing <', '\\g', 2)
#> ERR ('missing group name at position 3', 'missing group name', '\\g<', 3)
#> ERR ('missing group name at position 3', 'missing group name', b'\\g<', 3)
#> ERR ('missing group name at position 3', 'missing group name', '\\g<', 3)
#> ERR ('missing group name at position 3', 'missing group name', '\\g<>', 3)
#> ERR ('missing group name at position 3', 'missing group name', b'\\g<>', 3)
#> ERR ('missing group name at position 3', 'missing group name', '\\g<>', 3)
#> ERR ('missing >, unterminated name at position 3', 'missing >, unterminated name', '\\g<1', 3)
#> ERR ('missing >, unterminated name at position 3', 'missing >, unterminated name', b'\\g<1', 3)
#> ERR ('missing >, unterminated name at position 3', 'missing >, unterminated name', '\\g<1', 3)
#> ERR ("bad character in group name '-1' at position 3", "bad character in group name '-1'", '\\g<-1>', 3)
#> ERR ("bad character in group name '-1' at position 3", "bad character in group name '-1'", b'\\g<-1>', 3)
#> ERR ("bad character in group name '-1' at position 3", "bad character in group name '-1'", '\\g<-1>', 3)
#> 'xaya'
#> (b'xaya', 2)
#> 'a'
#> ERR ('invalid group reference 99999999999 at position 3', 'invalid group reference 99999999999', '\\g<99999999999>', 3)
#> ERR ('invalid group reference 99999999999 at position 3', 'invalid group reference 99999999999', b'\\g<99999999999>', 3)
#> ERR ('invalid group reference 99999999999 at position 3', 'invalid group reference 99999999999', '\\g<99999999999>', 3)
#> ERR ("bad character in group name 'a b' at position 3", "bad character in group name 'a b'", '\\g<a b>', 3)
#> ERR ("bad character in group name 'a b' at position 3", "bad character in group name 'a b'", b'\\g<a b>', 3)
#> ERR ("bad character in group name 'a b' at position 3", "bad character in group name 'a b'", '\\g<a b>', 3)
#> ERR ('bad escape \\q at position 0', 'bad escape \\q', '\\q', 0)
#> ERR ('bad escape \\q at position 0', 'bad escape \\q', b'\\q', 0)
#> ERR ('bad escape \\q at position 0', 'bad escape \\q', '\\q', 0)
#> 'x\n\t\\y\n\t\\'
#> (b'x\n\t\\y\n\t\\', 2)
#> '\n\t\\'
#> 'x\x00y\x00'
#> (b'x\x00y\x00', 2)
#> '\x00'
#> 'x\x07y\x07'
#> (b'x\x07y\x07', 2)
#> '\x07'
#> 'xAyA'
#> (b'xAyA', 2)
#> 'A'
#> ERR ('octal escape value \\400 outside of range 0-0o377 at position 0', 'octal escape value \\400 outside of range 0-0o377', '\\400', 0)
#> ERR ('octal escape value \\400 outside of range 0-0o377 at position 0', 'octal escape value \\400 outside of range 0-0o377', b'\\400', 0)
#> ERR ('octal escape value \\400 outside of range 0-0o377 at position 0', 'octal escape value \\400 outside of range 0-0o377', '\\400', 0)
#> ERR ('invalid group reference 18 at position 1', 'invalid group reference 18', '\\18', 1)
#> ERR ('invalid group reference 18 at position 1', 'invalid group reference 18', b'\\18', 1)
#> ERR ('invalid group reference 18 at position 1', 'invalid group reference 18', '\\18', 1)
#> 'x\\.y\\.'
#> (b'x\\.y\\.', 2)
#> '\\.'
#> ERR ('bad escape (end of pattern) at position 0', 'bad escape (end of pattern)', '\\', 0)
#> ERR ('bad escape (end of pattern) at position 0', 'bad escape (end of pattern)', b'\\', 0)
#> ERR ('bad escape (end of pattern) at position 0', 'bad escape (end of pattern)', '\\', 0)
#> 'x\\\xe9y\\\xe9'
#> (b'x\\\xe9y\\\xe9', 2)
#> '\\\xe9'
#> 'xaabyaab'
#> (b'xaabyaab', 2)
#> 'aab'
#> ERR ('invalid group reference 2 at position 3', 'invalid group reference 2', '\\g<2>', 3)
#> ERR ('invalid group reference 2 at position 3', 'invalid group reference 2', b'\\g<2>', 3)
#> ''
#> ERR ('invalid group reference 99 at position 1', 'invalid group reference 99', '\\99', 1)
#> ERR ('invalid group reference 99 at position 1', 'invalid group reference 99', b'\\99', 1)
#> ERR ('invalid group reference 99 at position 1', 'invalid group reference 99', '\\99', 1)
#> TypeError 'decoding to str: need a bytes-like object, int found'
#> TypeError 'decoding to str: need a bytes-like object, int found'
#> TypeError 'decoding to str: need a bytes-like object, int found'
#> TypeError 'sequence item 1: expected str instance, bytes found'
#> (b'xxyx', 2)
#> TypeError 'sequence item 0: expected str instance, bytes found'
#> TypeError 'decoding to str: need a bytes-like object, NoneType found'
#> TypeError 'decoding to str: need a bytes-like object, NoneType found'
#> TypeError 'decoding to str: need a bytes-like object, NoneType found'
#> 'xaayaa'
#> (b'xaayaa', 2)
#> TypeError 'decoding to str: need a bytes-like object, function found'
#> 'xy'
#> (b'xy', 2)
#> TypeError 'decoding to str: need a bytes-like object, function found'
#> TypeError 'sequence item 1: expected str instance, int found'
#> TypeError 'sequence item 1: expected a bytes-like object, int found'
#> TypeError 'decoding to str: need a bytes-like object, function found'
#> TypeError 'sequence item 1: expected str instance, bytes found'
#> (b'xxyx', 2)
#> TypeError 'decoding to str: need a bytes-like object, function found'
m = re.match('(?P<n>a)(z)?(?P<m>b)', 'abc')
for k in [0, 1, 2, 3, 4, -1, 'n', 'm', 'q', None, 1.5, True, 10**30, [], ()]:
    t(m.group, k); t(m.start, k); t(m.span, k); t(lambda: m[k])  #> 'ab'
#> 0
#> (0, 2)
#> 'ab'
#> 'a'
#> 0
#> (0, 1)
#> 'a'
#> None
#> -1
#> (-1, -1)
#> None
#> 'b'
#> 1
#> (1, 2)
#> 'b'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> 'a'
#> 0
#> (0, 1)
#> 'a'
#> 'b'
#> 1
#> (1, 2)
#> 'b'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> 'a'
#> 0
#> (0, 1)
#> 'a'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> TypeError "unhashable type: 'list'"
#> TypeError "unhashable type: 'list'"
#> TypeError "unhashable type: 'list'"
#> TypeError "unhashable type: 'list'"
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
#> IndexError 'no such group'
t(m.group, 1, 'm'); t(m.group); t(m.groups, 'D'); t(m.groupdict, 0); t(m.groupdict); t(m.groups); print(m, m.re, m.string, m.pos, m.endpos, m.regs)
#> ('a', 'b')
#> 'ab'
#> ('a', 'D', 'b')
#> {'n': 'a', 'm': 'b'}
#> {'n': 'a', 'm': 'b'}
#> ('a', None, 'b')
#> <re.Match object; span=(0, 2), match='ab'> re.compile('(?P<n>a)(z)?(?P<m>b)') abc 0 3 ((0, 2), (0, 1), (-1, -1), (1, 2))
for f in [re.search, re.match, re.fullmatch, re.findall, re.split, re.finditer]:
    for a in [('a', b'a'), (b'a', 'a'), ('a', 5), ('a', None), (b'a', bytearray(b'xa')), (b'a', memoryview(b'xa'))]:
        t(f, *a) if f is not re.finditer else t(lambda: list(f(*a)))
        #> TypeError 'cannot use a string pattern on a bytes-like object'
        #> TypeError 'cannot use a bytes pattern on a string-like object'
        #> TypeError "expected string or bytes-like object, got 'int'"
        #> TypeError "expected string or bytes-like object, got 'NoneType'"
        #> <re.Match object; span=(1, 2), match=b'a'>
        #> <re.Match object; span=(1, 2), match=b'a'>
        #> TypeError 'cannot use a string pattern on a bytes-like object'
        #> TypeError 'cannot use a bytes pattern on a string-like object'
        #> TypeError "expected string or bytes-like object, got 'int'"
        #> TypeError "expected string or bytes-like object, got 'NoneType'"
        #> None
        #> None
        #> TypeError 'cannot use a string pattern on a bytes-like object'
        #> TypeError 'cannot use a bytes pattern on a string-like object'
        #> TypeError "expected string or bytes-like object, got 'int'"
        #> TypeError "expected string or bytes-like object, got 'NoneType'"
        #> None
        #> None
        #> TypeError 'cannot use a string pattern on a bytes-like object'
        #> TypeError 'cannot use a bytes pattern on a string-like object'
        #> TypeError "expected string or bytes-like object, got 'int'"
        #> TypeError "expected string or bytes-like object, got 'NoneType'"
        #> [b'a']
        #> [b'a']
        #> TypeError 'cannot use a string pattern on a bytes-like object'
        #> TypeError 'cannot use a bytes pattern on a string-like object'
        #> TypeError "expected string or bytes-like object, got 'int'"
        #> TypeError "expected string or bytes-like object, got 'NoneType'"
        #> [b'x', b'']
        #> [b'x', b'']
        #> TypeError 'cannot use a string pattern on a bytes-like object'
        #> TypeError 'cannot use a bytes pattern on a string-like object'
        #> TypeError "expected string or bytes-like object, got 'int'"
        #> TypeError "expected string or bytes-like object, got 'NoneType'"
        #> [<re.Match object; span=(1, 2), match=b'a'>]
        #> [<re.Match object; span=(1, 2), match=b'a'>]
t(re.sub, 'a', 'b', 'aaa', 2); t(re.sub, 'a', 'b', 'aaa', -1); t(re.split, 'a', 'xaxax', 1); t(re.sub, 'a', 'b', 'aaa', 'x'); t(re.escape, 'a.b*c é\n'); t(re.escape, b'a.\xff'); 
#> 'bba'
#> 'aaa'
#> ['x', 'xax']
#> TypeError "'str' object cannot be interpreted as an integer"
#> 'a\\.b\\*c\\ \xe9\\\n'
#> b'a\\.\xff'
t(re.sub, 'x', 'b', 'é'); t(lambda: re.compile('a').match('a', pos='x')); t(lambda: re.compile('a').match()); t(lambda: re.compile('a').match('a',0,1,2)); t(lambda: re.compile('a').foo); t(lambda: type(re.compile('a'))()); t(lambda: type(m)())
#> '\xe9'
#> TypeError "'str' object cannot be interpreted as an integer"
#> TypeError "match() missing required argument 'string' (pos 1)"
#> TypeError 'match() takes at most 3 arguments (4 given)'
#> AttributeError "'re.Pattern' object has no attribute 'foo'"
#> TypeError "cannot create 're.Pattern' instances"
#> TypeError "cannot create 're.Match' instances"
import copy
p = re.compile('a(b)', re.I)
t(copy.copy, p); t(copy.deepcopy, p); t(lambda: copy.copy(m) is m); t(lambda: p == re.compile('a(b)', re.I)); t(lambda: p == re.compile('a(b)')); t(lambda: hash(p) == hash(re.compile('a(b)', re.I))); t(lambda: p < p); t(lambda: re.compile(b'x'*300)); t(lambda: re.compile('x', re.A|re.M|re.S)); t(lambda: re.compile(b'x', re.L)); t(lambda: re.compile('(?u)x')); t(lambda: re.Pattern[str]); t(lambda: p.groupindex)
#> re.compile('a(b)', re.IGNORECASE)
#> re.compile('a(b)', re.IGNORECASE)
#> True
#> True
#> False
#> True
#> TypeError "'<' not supported between instances of 're.Pattern' and 're.Pattern'"
#> re.compile(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
#> re.compile('x', re.MULTILINE|re.DOTALL|re.ASCII)
#> re.compile(b'x', re.LOCALE)
#> re.compile('(?u)x')
#> re.Pattern[str]
#> {}
t(lambda: repr(re.I)); t(lambda: str(re.I)); t(lambda: re.I | re.M | 1024); t(lambda: ~re.I); t(lambda: re.RegexFlag(0)); t(lambda: re.RegexFlag.I); t(lambda: list(re.RegexFlag)); t(lambda: re.I & re.M); t(lambda: re.I.name); t(lambda: re.I.value); t(lambda: f'{re.I}'); t(lambda: p.flags); t(lambda: re.NOFLAG); t(lambda: re.RegexFlag['I']); t(lambda: re.I in re.RegexFlag(6)); t(lambda: isinstance(re.I, int)); t(lambda: bool(re.NOFLAG))
#> 're.IGNORECASE'
#> 're.IGNORECASE'
#> re.IGNORECASE|re.MULTILINE|0x400
#> re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG
#> re.NOFLAG
#> re.IGNORECASE
#> [re.ASCII, re.IGNORECASE, re.LOCALE, re.UNICODE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.TEMPLATE, re.DEBUG]
#> re.NOFLAG
#> 'IGNORECASE'
#> 2
#> 're.IGNORECASE'
#> 34
#> re.NOFLAG
#> re.IGNORECASE
#> True
#> True
#> False
s = re.Scanner([(r'\d+', lambda s, x: int(x)), (r'[a-z]+', 'W'), (r'\s+', None)]); t(s.scan, '12 ab 3 ?x')
#> ([12, 'W', 3], '?x')
sc = p.scanner('xabab'); t(sc.search); t(sc.match); t(sc.match); t(sc.match); t(lambda: type(sc).__name__); t(lambda: type(re.finditer('a','a')).__name__)
#> <re.Match object; span=(1, 3), match='ab'>
#> <re.Match object; span=(3, 5), match='ab'>
#> None
#> None
#> 'SRE_Scanner'
#> 'callable_iterator'
import weakref; print(weakref.ref(p)() is p); print(re.error.__module__, re.Pattern.__module__, re.Match.__name__)
#> True
#> re re Match
t(lambda: p.search(string='xab', pos=1)); t(lambda: p.sub(repl='x', string='ab', count=0)); t(lambda: bytes(re.sub(b'a', b'b', bytearray(b'aac'))))
#> <re.Match object; span=(1, 3), match='ab'>
#> 'x'
#> b'bbc'
class S(str): pass
t(lambda: type(re.match('.*', S('abc')).group()).__name__); t(lambda: type(re.sub('x', '', S('abc'))).__name__); t(lambda: type(re.compile(S('a')).pattern).__name__)
#> 'str'
#> 'str'
#> 'S'
