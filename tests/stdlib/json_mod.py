# json: encoding, decoding, hooks, and every complaint with its place.
import json, io
from collections import OrderedDict
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
vals = [None, True, False, 0, -5, 10**30, 1.5, -0.0, 1e100, 1e-7, "", "abc", "é€😀",
    '"\\/\b\f\n\r\t\x00\x1f\x7f', [], [1, [2, [3]]], (), (1, ), {}, {"a": 1},
    {"b": {"c": [1, {}]}, "a": []}, {1: 2, 2.5: 3, None: 4, True: 5}, float("inf"),
    float("-inf"), float("nan"), "\ud800", {"z": 1, "a": 2}, [[], {}, ""]]
for v in vals:
    for k in ({}, {"indent": 2}, {"indent": 0}, {"indent": "--"},
        {"separators": (",", ":")}, {"ensure_ascii": False}, {"sort_keys": True},
        {"allow_nan": False}, {"indent": 1, "separators": (";", "=")}):
        t(json.dumps, v, **k)       #> 'null'
#> 'null'
#> 'null'
#> 'null'
#> 'null'
#> 'null'
#> 'null'
#> 'null'
#> 'null'
#> 'true'
#> 'true'
#> 'true'
#> 'true'
#> 'true'
#> 'true'
#> 'true'
#> 'true'
#> 'true'
#> 'false'
#> 'false'
#> 'false'
#> 'false'
#> 'false'
#> 'false'
#> 'false'
#> 'false'
#> 'false'
#> '0'
#> '0'
#> '0'
#> '0'
#> '0'
#> '0'
#> '0'
#> '0'
#> '0'
#> '-5'
#> '-5'
#> '-5'
#> '-5'
#> '-5'
#> '-5'
#> '-5'
#> '-5'
#> '-5'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1000000000000000000000000000000'
#> '1.5'
#> '1.5'
#> '1.5'
#> '1.5'
#> '1.5'
#> '1.5'
#> '1.5'
#> '1.5'
#> '1.5'
#> '-0.0'
#> '-0.0'
#> '-0.0'
#> '-0.0'
#> '-0.0'
#> '-0.0'
#> '-0.0'
#> '-0.0'
#> '-0.0'
#> '1e+100'
#> '1e+100'
#> '1e+100'
#> '1e+100'
#> '1e+100'
#> '1e+100'
#> '1e+100'
#> '1e+100'
#> '1e+100'
#> '1e-07'
#> '1e-07'
#> '1e-07'
#> '1e-07'
#> '1e-07'
#> '1e-07'
#> '1e-07'
#> '1e-07'
#> '1e-07'
#> '""'
#> '""'
#> '""'
#> '""'
#> '""'
#> '""'
#> '""'
#> '""'
#> '""'
#> '"abc"'
#> '"abc"'
#> '"abc"'
#> '"abc"'
#> '"abc"'
#> '"abc"'
#> '"abc"'
#> '"abc"'
#> '"abc"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"é€😀"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[1, [2, [3]]]'
#> '[\n  1,\n  [\n    2,\n    [\n      3\n    ]\n  ]\n]'
#> '[\n1,\n[\n2,\n[\n3\n]\n]\n]'
#> '[\n--1,\n--[\n----2,\n----[\n------3\n----]\n--]\n]'
#> '[1,[2,[3]]]'
#> '[1, [2, [3]]]'
#> '[1, [2, [3]]]'
#> '[1, [2, [3]]]'
#> '[\n 1;\n [\n  2;\n  [\n   3\n  ]\n ]\n]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[]'
#> '[1]'
#> '[\n  1\n]'
#> '[\n1\n]'
#> '[\n--1\n]'
#> '[1]'
#> '[1]'
#> '[1]'
#> '[1]'
#> '[\n 1\n]'
#> '{}'
#> '{}'
#> '{}'
#> '{}'
#> '{}'
#> '{}'
#> '{}'
#> '{}'
#> '{}'
#> '{"a": 1}'
#> '{\n  "a": 1\n}'
#> '{\n"a": 1\n}'
#> '{\n--"a": 1\n}'
#> '{"a":1}'
#> '{"a": 1}'
#> '{"a": 1}'
#> '{"a": 1}'
#> '{\n "a"=1\n}'
#> '{"b": {"c": [1, {}]}, "a": []}'
#> '{\n  "b": {\n    "c": [\n      1,\n      {}\n    ]\n  },\n  "a": []\n}'
#> '{\n"b": {\n"c": [\n1,\n{}\n]\n},\n"a": []\n}'
#> '{\n--"b": {\n----"c": [\n------1,\n------{}\n----]\n--},\n--"a": []\n}'
#> '{"b":{"c":[1,{}]},"a":[]}'
#> '{"b": {"c": [1, {}]}, "a": []}'
#> '{"a": [], "b": {"c": [1, {}]}}'
#> '{"b": {"c": [1, {}]}, "a": []}'
#> '{\n "b"={\n  "c"=[\n   1;\n   {}\n  ]\n };\n "a"=[]\n}'
#> '{"1": 5, "2.5": 3, "null": 4}'
#> '{\n  "1": 5,\n  "2.5": 3,\n  "null": 4\n}'
#> '{\n"1": 5,\n"2.5": 3,\n"null": 4\n}'
#> '{\n--"1": 5,\n--"2.5": 3,\n--"null": 4\n}'
#> '{"1":5,"2.5":3,"null":4}'
#> '{"1": 5, "2.5": 3, "null": 4}'
#> TypeError '<' not supported between instances of 'NoneType' and 'float'
#> '{"1": 5, "2.5": 3, "null": 4}'
#> '{\n "1"=5;\n "2.5"=3;\n "null"=4\n}'
#> 'Infinity'
#> 'Infinity'
#> 'Infinity'
#> 'Infinity'
#> 'Infinity'
#> 'Infinity'
#> 'Infinity'
#> ValueError Out of range float values are not JSON compliant
#> 'Infinity'
#> '-Infinity'
#> '-Infinity'
#> '-Infinity'
#> '-Infinity'
#> '-Infinity'
#> '-Infinity'
#> '-Infinity'
#> ValueError Out of range float values are not JSON compliant
#> '-Infinity'
#> 'NaN'
#> 'NaN'
#> 'NaN'
#> 'NaN'
#> 'NaN'
#> 'NaN'
#> 'NaN'
#> ValueError Out of range float values are not JSON compliant
#> 'NaN'
#> '"\\ud800"'
#> '"\\ud800"'
#> '"\\ud800"'
#> '"\\ud800"'
#> '"\\ud800"'
#> '"\ud800"'
#> '"\\ud800"'
#> '"\\ud800"'
#> '"\\ud800"'
#> '{"z": 1, "a": 2}'
#> '{\n  "z": 1,\n  "a": 2\n}'
#> '{\n"z": 1,\n"a": 2\n}'
#> '{\n--"z": 1,\n--"a": 2\n}'
#> '{"z":1,"a":2}'
#> '{"z": 1, "a": 2}'
#> '{"a": 2, "z": 1}'
#> '{"z": 1, "a": 2}'
#> '{\n "z"=1;\n "a"=2\n}'
#> '[[], {}, ""]'
#> '[\n  [],\n  {},\n  ""\n]'
#> '[\n[],\n{},\n""\n]'
#> '[\n--[],\n--{},\n--""\n]'
#> '[[],{},""]'
#> '[[], {}, ""]'
#> '[[], {}, ""]'
#> '[[], {}, ""]'
#> '[\n [];\n {};\n ""\n]'
for v in (int, {1}, 1j, b"a", {(1,): 2}, {"a": {1}}, [object], {1: 2, "a": 3}, range(3)):
    try: json.dumps(v, sort_keys=True); print("ok")
    except Exception as e: print(type(e).__name__, e)
    #> TypeError Object of type type is not JSON serializable
    #> TypeError Object of type set is not JSON serializable
    #> TypeError Object of type complex is not JSON serializable
    #> TypeError Object of type bytes is not JSON serializable
    #> TypeError keys must be str, int, float, bool or None, not tuple
    #> TypeError Object of type set is not JSON serializable
    #> TypeError Object of type type is not JSON serializable
    #> TypeError '<' not supported between instances of 'str' and 'int'
    #> TypeError Object of type range is not JSON serializable
t(json.dumps, {(1,): 2, "a": 3, b"x": 4}, skipkeys=True)  #> '{"a": 3}'
t(json.dumps, {(1,): 2}, skipkeys=True, indent=4)  #> '{\n    \n}'
l = []
l.append(l)
t(json.dumps, l)                    #> ValueError Circular reference detected
d = {}
d["a"] = d
t(json.dumps, d)                    #> ValueError Circular reference detected
t(json.dumps, {1, 2}, default=list)  #> '[1, 2]'
t(json.dumps, [object()], default=lambda o: "obj")  #> '["obj"]'
t(json.dumps, 1j, default=lambda c: [c.real, c.imag])  #> '[0.0, 1.0]'
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return {"re": o.real}
        return super().default(o)
t(json.dumps, 1j, cls=Enc)          #> '{"re": 0.0}'
t(json.dumps, b"", cls=Enc)         #> TypeError Object of type bytes is not JSON serializable
class I(int):
    def __repr__(self): return "I!"
    __str__ = __repr__
class S(str): pass
class F(float):
    def __repr__(self): return "F!"
class L(list): pass
t(json.dumps, [I(5), S("x"), F(1.5), L([1]), OrderedDict(b=1, a=2), {I(3): S("q"), F(2.5): 1}])
#> '[5, "x", 1.5, [1], {"b": 1, "a": 2}, {"3": "q", "2.5": 1}]'
f = io.StringIO()
json.dump({"a": [1, 2]}, f, indent=1)
print(f.getvalue())                 #> {
                                    #>  "a": [
                                    #>   1,
                                    #>   2
                                    #>  ]
                                    #> }
f.seek(0)
t(json.load, f)                     #> {'a': [1, 2]}
texts = ['null', 'true', 'false', '0', '-0', '-1', '1.5', '1e5', '1E-5', '1.5e+3', '"a"',
    '"\\u00e9\\n\\"\\\\\\/"', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\ud83dx"', '"\\ud83d\\u0041"',
    '[]', '[1]', ' [ 1 , 2 ] ', '{}', '{"a":1}', ' { "a" : { "b" : [ ] } } ', 'NaN', 'Infinity',
    '-Infinity', '', ' ', 'nul', 'tru', 'nulll', '01', '1.', '.5', '1e', '+1', '--1', '-', '"a',
    '"\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\n"', '"\t"', '[', '[1', '[1,', '[1,]', '[,]',
    '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '{1:2}', "{'a':1}",
    '{"a" 1}', '{"a":1 "b":2}', ']', '}', '[1]x', '1 2', '\ufeff1', '{"a":1,"a":2}', '[[[[1]]]]',
    '"é"', 'N', 'Inf', '-I', '-Inf', '\n\n  x', '[1,\n2,\nx]', '{"a":\n\n}', '1' * 30,
    '1' * 400 + '.5', '1e400', '"abc\\u0000"', '[true, false, null]', '{"a":[1,2,{"b":null}]}',
    '"\x7f"', '\x0b1', '[1]\n', '/*c*/1', '[1,,2]', '{"a":,}', '{,}', '{"a":1,,}', 'True',
    'undefined']
for s in texts:
    t(json.loads, s)                #> None
#> True
#> False
#> 0
#> 0
#> -1
#> 1.5
#> 100000.0
#> 1e-05
#> 1500.0
#> 'a'
#> 'é\n"\\/'
#> '😀'
#> '\ud83d'
#> '\ud83dx'
#> '\ud83dA'
#> []
#> [1]
#> [1, 2]
#> {}
#> {'a': 1}
#> {'a': {'b': []}}
#> nan
#> inf
#> -inf
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 2 (char 1)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Extra data: line 1 column 5 (char 4)
#> JSONDecodeError Extra data: line 1 column 2 (char 1)
#> JSONDecodeError Extra data: line 1 column 2 (char 1)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Extra data: line 1 column 2 (char 1)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
#> JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
#> JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
#> JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
#> JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
#> JSONDecodeError Invalid control character at: line 1 column 2 (char 1)
#> JSONDecodeError Invalid control character at: line 1 column 2 (char 1)
#> JSONDecodeError Expecting value: line 1 column 2 (char 1)
#> JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2)
#> JSONDecodeError Expecting value: line 1 column 4 (char 3)
#> JSONDecodeError Expecting value: line 1 column 4 (char 3)
#> JSONDecodeError Expecting value: line 1 column 2 (char 1)
#> JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> JSONDecodeError Expecting ':' delimiter: line 1 column 5 (char 4)
#> JSONDecodeError Expecting value: line 1 column 6 (char 5)
#> JSONDecodeError Expecting ',' delimiter: line 1 column 7 (char 6)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
#> JSONDecodeError Expecting ',' delimiter: line 1 column 8 (char 7)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Extra data: line 1 column 4 (char 3)
#> JSONDecodeError Extra data: line 1 column 3 (char 2)
#> JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
#> {'a': 2}
#> [[[[1]]]]
#> 'é'
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 3 column 3 (char 4)
#> JSONDecodeError Expecting value: line 3 column 1 (char 7)
#> JSONDecodeError Expecting value: line 3 column 1 (char 7)
#> 111111111111111111111111111111
#> inf
#> inf
#> 'abc\x00'
#> [True, False, None]
#> {'a': [1, 2, {'b': None}]}
#> '\x7f'
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> [1]
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 4 (char 3)
#> JSONDecodeError Expecting value: line 1 column 6 (char 5)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
try: json.loads('{"a":\n  x}')
except json.JSONDecodeError as e: print(e.msg, e.pos, e.lineno, e.colno, e.doc, e.args,
#> Expecting value 8 2 3 {"a":
#>   x} ('Expecting value: line 2 column 3 (char 8)',) True
    isinstance(e, ValueError))
for b in (b'"a"', b'\xef\xbb\xbf1', bytearray(b'[1]'), '[1]'.encode('utf-16'),
    '[1]'.encode('utf-32-le'), '1'.encode('utf-16-be'), b'\xff', 5, None, memoryview(b'1')): t(json.loads,
    #> 'a'
    #> 1
    #> [1]
    #> [1]
    #> [1]
    #> 1
    #> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
    #> TypeError the JSON object must be str, bytes or bytearray, not int
    #> TypeError the JSON object must be str, bytes or bytearray, not NoneType
    #> TypeError the JSON object must be str, bytes or bytearray, not memoryview
    b)
t(json.loads, '[1.5, 2, NaN, {"a": 1}]', parse_float=str, parse_int=lambda s: 'i' + s,
#> ['1.5', 'i2', 'cNaN', ('hook', {'a': 'i1'})]
    parse_constant=lambda c: 'c' + c, object_hook=lambda d: ('hook', d))
t(json.loads, '{"b": 1, "a": {"c": 2}}', object_pairs_hook=OrderedDict)
#> OrderedDict([('b', 1), ('a', OrderedDict([('c', 2)]))])
t(json.loads, '{"b": 1}', object_pairs_hook=list, object_hook=dict)  #> [('b', 1)]
t(json.loads, '"\n"', strict=False)  #> '\n'
t(json.loads, '1', foo=1)
#> TypeError JSONDecoder.__init__() got an unexpected keyword argument 'foo'
t(json.JSONDecoder().raw_decode, '[1] tail')  #> ([1], 3)
t(json.JSONDecoder().raw_decode, 'xx', 1)
#> JSONDecodeError Expecting value: line 1 column 2 (char 1)
t(json.JSONDecoder().raw_decode, '  1', 2)  #> (1, 3)
t(json.JSONDecoder().raw_decode, '1', -1)  #> ValueError idx cannot be negative
t(json.JSONDecoder().decode, ' 1 ')  #> 1
print(''.join(json.JSONEncoder(indent=1).iterencode([1, {"a": 2}])),  #> [
                                                                      #>  1,
                                                                      #>  {
                                                                      #>   "a": 2
                                                                      #>  }
                                                                      #>= '] "x" , '
    json.JSONEncoder().encode("x"), json.JSONEncoder().item_separator)
print(json.__all__, json.decoder.JSONDecodeError is json.JSONDecodeError,
#> ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder'] True "é\n" "\u00e9\n"
    json.encoder.encode_basestring("é\n"), json.encoder.encode_basestring_ascii("é\n"))
