# Escapes and prefixes of string literals, with their warnings and errors.
print("\a\b\f\n\r\t\v\\\'\"\0\7\77\377\x41\u0041\U00000041\N{LATIN SMALL LETTER A}".encode()); print("a\
b"); print(r"\n\x", r'\'', b"\x41\101\u", u"u", "\N{EURO SIGN}" , '''a
b''', """c"d""", "'", '"', '\'"', repr("'"), repr('"'), repr('\'"'), repr("\\"), repr("\x00\x1f\x7f\x80\xa0\xad\u0378\u200b\ud800\U0001f600\U000e0001\uffff"), ascii("é\u20ac\U0001f600"), repr("\t\n\r"), repr(b"\t\n\r\x00\xff'\""))
#> b'\x07\x08\x0c\n\r\t\x0b\\\'"\x00\x07?\xc3\xbfAAAa'
#> ab
#> \n\x \' b'AA\\u' u € a
#> b c"d ' " '" "'" '"' '\'"' '\\' '\x00\x1f\x7f\x80\xa0\xad\u0378\u200b\ud800😀\U000e0001\uffff' '\xe9\u20ac\U0001f600' '\t\n\r' b'\t\n\r\x00\xff\'"'
import sys
for src in (r"'\x'", r"'\x4'", r"'\xg1'", r"'\u123'", r"'\U0000'", r"'\U00110000'", r"'\N'",
    r"'\N{}'", r"'\N{foo}'", r"'\N{EURO SIGN'", r"b'\x'", r"b'\xg'", r"b'é'", r"'\8'", r"'\400'",
    r"b'\400'", r"'\d'", r"b'\d'", r"'abc", r'"abc', r"'''abc", r'"""abc', "'a\nb'", "'\\",
    "'\\\n'", "r'\\'", "rb'a'", "br'a'", "ur'a'", "bu'a'", "rr'a'", "Rb'a'", "bR'\\x'", "f'\\x'",
    "f'\\N{foo}'", "f'\\N{BULLET}'", "f'\\N{'", "'a' b'b'", "'a' 'b' \"c\"", "'a' u'b'",
    "''''a'''", "'''a''''", "''' ' '' '''", "'a'b'c'", "'\\N{LATIN SMALL LETTER A}'", "'\\777'",
    "b'\\777'", "'\\u00e9' '\\xe9'"):
    import warnings
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: print(src, repr(eval(compile(src,'s','eval'))), [str(x.message) for x in w])
        except SyntaxError as e: print(src,'|',e.msg,e.lineno,e.offset,e.end_lineno,e.end_offset)
#> '\x' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape 1 4 1 -1
#> '\x4' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 5 1 -1
#> '\xg1' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape 1 6 1 -1
#> '\u123' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape 1 7 1 -1
#> '\U0000' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-5: truncated \UXXXXXXXX escape 1 8 1 -1
#> '\U00110000' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character 1 12 1 -1
#> '\N' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape 1 4 1 -1
#> '\N{}' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape 1 6 1 -1
#> '\N{foo}' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name 1 9 1 -1
#> '\N{EURO SIGN' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-11: malformed \N character escape 1 14 1 -1
#> b'\x' | (value error) invalid \x escape at position 0 1 5 1 -1
#> b'\xg' | (value error) invalid \x escape at position 0 1 6 1 -1
#> b'é' | bytes can only contain ASCII literal characters 1 4 1 -1
#> '\8' '\\8' ["invalid escape sequence '\\8'"]
#> '\400' 'Ā' ["invalid octal escape sequence '\\400'"]
#> b'\400' b'\x00' ["invalid octal escape sequence '\\400'"]
#> '\d' '\\d' ["invalid escape sequence '\\d'"]
#> b'\d' b'\\d' ["invalid escape sequence '\\d'"]
#> 'abc | unterminated string literal (detected at line 1) 1 1 1 1
#> "abc | unterminated string literal (detected at line 1) 1 1 1 1
#> '''abc | unterminated triple-quoted string literal (detected at line 1) 1 1 1 1
#> """abc | unterminated triple-quoted string literal (detected at line 1) 1 1 1 1
#> 'a
#> b' | unterminated string literal (detected at line 1) 1 1 1 1
#> '\ | unterminated string literal (detected at line 1) 1 1 1 1
#> '\
#> ' '' []
#> r'\' | unterminated string literal (detected at line 1) 1 1 1 1
#> rb'a' b'a' []
#> br'a' b'a' []
#> ur'a' | invalid syntax 1 3 1 6
#> bu'a' | invalid syntax 1 3 1 6
#> rr'a' | invalid syntax 1 3 1 6
#> Rb'a' b'a' []
#> bR'\x' b'\\x' []
#> f'\x' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape 1 5 1 -1
#> f'\N{foo}' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name 1 10 1 -1
#> f'\N{BULLET}' '•' []
#> f'\N{' | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape 1 6 1 -1
#> 'a' b'b' | cannot mix bytes and nonbytes literals 1 8 1 -1
#> 'a' 'b' "c" 'abc' []
#> 'a' u'b' 'ab' []
#> ''''a''' "'a" []
#> '''a'''' | unterminated string literal (detected at line 1) 1 8 1 8
#> ''' ' '' ''' " ' '' " []
#> 'a'b'c' | cannot mix bytes and nonbytes literals 1 7 1 -1
#> '\N{LATIN SMALL LETTER A}' 'a' []
#> '\777' 'ǿ' ["invalid octal escape sequence '\\777'"]
#> b'\777' b'\xff' ["invalid octal escape sequence '\\777'"]
#> '\u00e9' '\xe9' 'éé' []
