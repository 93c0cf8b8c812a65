# Unterminated and malformed tokens.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('0_')                          #> SyntaxError 1:2-1:2 invalid decimal literal '0_'
show('1_')                          #> SyntaxError 1:2-1:2 invalid decimal literal '1_'
show('1__0')                        #> SyntaxError 1:2-1:2 invalid decimal literal '1__0'
show('0x')                          #> SyntaxError 1:2-1:2 invalid hexadecimal literal '0x'
show('0xg')                         #> SyntaxError 1:2-1:2 invalid hexadecimal literal '0xg'
show('0b')                          #> SyntaxError 1:2-1:2 invalid binary literal '0b'
show('0b2')                         #> SyntaxError 1:3-1:3 invalid digit '2' in binary literal '0b2'
show('0b12')
#> SyntaxError 1:4-1:4 invalid digit '2' in binary literal '0b12'
show('0o')                          #> SyntaxError 1:2-1:2 invalid octal literal '0o'
show('0o8')                         #> SyntaxError 1:3-1:3 invalid digit '8' in octal literal '0o8'
show('0o78')                        #> SyntaxError 1:4-1:4 invalid digit '8' in octal literal '0o78'
show('1e')                          #> SyntaxError 1:1-1:1 invalid decimal literal '1e'
show('1e+')                         #> SyntaxError 1:3-1:3 invalid decimal literal '1e+'
show('1.e')                         #> SyntaxError 1:2-1:2 invalid decimal literal '1.e'
show('1_.0')                        #> SyntaxError 1:2-1:2 invalid decimal literal '1_.0'
show('1._0')                        #> SyntaxError 1:2-1:2 invalid decimal literal '1._0'
show('1.0_')                        #> SyntaxError 1:4-1:4 invalid decimal literal '1.0_'
show('1e_1')                        #> SyntaxError 1:1-1:1 invalid decimal literal '1e_1'
show('1a')                          #> SyntaxError 1:1-1:1 invalid decimal literal '1a'
show('1.5a')                        #> SyntaxError 1:3-1:3 invalid decimal literal '1.5a'
show('0x1g')                        #> SyntaxError 1:3-1:3 invalid hexadecimal literal '0x1g'
show('1jx')                         #> SyntaxError 1:2-1:2 invalid imaginary literal '1jx'
show('1if 0else 2')                 #> compiles
show('0b1and 1')                    #> compiles
show('0o7or 1')                     #> compiles
show('0xfor 1')                     #> compiles
show('1_000_')                      #> SyntaxError 1:6-1:6 invalid decimal literal '1_000_'
show('0_7')
#> SyntaxError 1:1-1:3 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers '0_7'
show('00')                          #> compiles
show('012')
#> SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers '012'
show('0.1.2')                       #> SyntaxError 1:4-1:6 invalid syntax '0.1.2'
show('1..')                         #> SyntaxError 1:4-1:4 invalid syntax '1..'
show('12abc')                       #> SyntaxError 1:2-1:2 invalid decimal literal '12abc'
show('1.5e3x')                      #> SyntaxError 1:5-1:5 invalid decimal literal '1.5e3x'
show('0b1.0')                       #> SyntaxError 1:4-1:6 invalid syntax '0b1.0'
show('0o1e5')                       #> SyntaxError 1:3-1:3 invalid octal literal '0o1e5'
show('1__')                         #> SyntaxError 1:2-1:2 invalid decimal literal '1__'
show('1l')                          #> SyntaxError 1:1-1:1 invalid decimal literal '1l'
show('5L')                          #> SyntaxError 1:1-1:1 invalid decimal literal '5L'
show('x = 0xz')                     #> SyntaxError 1:6-1:6 invalid hexadecimal literal 'x = 0xz'
show('123 456')                     #> SyntaxError 1:5-1:8 invalid syntax '123 456'
show('"a" 1')                       #> SyntaxError 1:5-1:6 invalid syntax '"a" 1'
show('\x01')
#> SyntaxError 1:1-1:1 invalid non-printable character U+0001 '\x01'
show('\x7f')
#> SyntaxError 1:1-1:1 invalid non-printable character U+007F '\x7f'
show('\x0c x')                      #> IndentationError 1:2-1:-1 unexpected indent '\x0c x'
show('x \x0b y')
#> SyntaxError 1:3-1:3 invalid non-printable character U+000B 'x \x0b y'
