# Literals of every kind.
print(0, 00, 1_000, 0xFF, 0Xff, 0b1_0, 0B11, 0o17, 0O7, 0xdead_beef, 123456789012345678901234567890)
#> 0 0 1000 255 255 2 3 15 7 3735928559 123456789012345678901234567890
print(1., .5, 1e3, 1E-3, 1_0.0_1e1_0, 0.0, 00.0, 0e0, 1e+2, 3.14j, 1J, 1e3j, 0j, 00j, .5j)
#> 1.0 0.5 1000.0 0.001 100100000000.0 0.0 0.0 0.0 100.0 3.14j 1j 1000j 0j 0j 0.5j
print('a', "b", '''c''', """d
e""", 'it''s', "x" 'y' """z""", '\
continued', r'\n', R"\t", u'u', U"U", b'b', B"B", rb'\x', Rb'\y', bR'\z', BR'\w', br'''q''')
#> a b c d
#> e its xyz continued \n \t u U b'b' b'B' b'\\x' b'\\y' b'\\z' b'\\w' b'q'
print('\a\b\f\v' == '\x07\x08\x0c\x0b', '\x41\u0041\U00000041\101\1\12\0', '\N{LATIN SMALL LETTER E WITH ACUTE}\N{GREEK SMALL LETTER ALPHA}\N{SNOWMAN}', b'\x00\377\\\'', '\'\"\\', "\
", 'tab\tnl\\n', '\777' if 0 else '')  #>= 'True AAAA\x01'
                                       #>= '\x00 éα☃ b"\\x00\\xff\\\\\'" \'"\\  tab\tnl\\n '
print([], [1], [1,], (), (1,), ((1)), 1,) ; print({}, {1}, {1: 2}, {1, 2,}, {1: 2, 3: 4,}, {'a': {'b': [1, (2,)]}})
#> [] [1] [1] () (1,) 1 1
#> {} {1} {1: 2} {1, 2} {1: 2, 3: 4} {'a': {'b': [1, (2,)]}}
print(None, True, False, ..., Ellipsis, __debug__, [...], (...,))
#> None True False Ellipsis Ellipsis True [Ellipsis] (Ellipsis,)
print(-1, --1, +-+1, ~-1, not not 1, -2 ** 2, 2 ** -1, 2 ** 3 ** 2, -1 ** 2, (-1) ** 2, 1 if 0 else 2 if 0 else 3, 1 or 0 and 0, not 1 == 2, 1 < 2 == 2, 5 - 3 - 1, 2 * 3 % 4, 7 // 2 * 2, 1 << 2 + 1, 1 | 2 ^ 3 & 4, 1 - -1)
#> -1 1 -1 0 True -4 0.5 512 -1 1 3 1 True True 1 2 6 8 3 2
x = 5; print(x if x else 0, (lambda: 0 if 0 else 1 and 0)(), (lambda *, a: a)(a=1), (lambda: (yield))().__class__.__name__, [lambda: 1][0](), (lambda x: lambda y: x + y)(1)(2))
#> 5 0 1 generator 1 3
print(1 if 1 else 2, 1 .real, 1..real, 5 .bit_length())  #> 1 1 1.0 3
