# Output of every kind of text.
import sys
print("plain", "é", "€", "😀", "日本語", "\u0301combining", "tab\t.", sep="|"); sys.stdout.write("written é\n"); print(ascii("\ud800")); 
try: print("\ud800")
except UnicodeEncodeError as e: print(e)
print(repr("\ud800"), ["é", "\x7f", "\x00", "\u200b", "\ue000", "\U000e0001"], {"é": "ü"}, ("ß",), str(b"\xc3\xa9"), b"\xc3\xa9".decode()); sys.stdout.buffer.flush(); print(sys.stdout.encoding.lower(), sys.stdout.errors, end="\r\n"); print("x" * 10000 == "x" * 10000, len("é" * 5000)); print(*["many"] * 50); print("end", end="")
#>= 'plain|é|€|😀|日本語|́combining|tab\t.'
#> written é
#> '\ud800'
#> 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> '\ud800' ['é', '\x7f', '\x00', '\u200b', '\ue000', '\U000e0001'] {'é': 'ü'} ('ß',) b'\xc3\xa9' é
#>= 'utf-8 surrogateescape\r'
#> True 5000
#> many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many many
#> end
