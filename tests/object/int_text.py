# int to text in every base.
for n in (0, 7, -7, 255, -255, 2**64, -2**64, 10**25):
    print(bin(n), oct(n), hex(n), str(n), repr(n))  #> 0b0 0o0 0x0 0 0
#> 0b111 0o7 0x7 7 7
#> -0b111 -0o7 -0x7 -7 -7
#> 0b11111111 0o377 0xff 255 255
#> -0b11111111 -0o377 -0xff -255 -255
#> 0b10000000000000000000000000000000000000000000000000000000000000000 0o2000000000000000000000 0x10000000000000000 18446744073709551616 18446744073709551616
#> -0b10000000000000000000000000000000000000000000000000000000000000000 -0o2000000000000000000000 -0x10000000000000000 -18446744073709551616 -18446744073709551616
#> 0b100001000101100101010001011000010100000000010100100001001010000000000000000000000000 0o4105452130240024411200000000 0x84595161401484a000000 10000000000000000000000000 10000000000000000000000000
for spec in ("", "d", "5d", "<5d", "^5", "05d", "+d", " d", ",", "_", "b", "#b", "o", "#o", "x", "X", "#x",
             "#X", "c", "e", "f", ".2f", "%", "g", "n", "_b", "_x", "#012x", "*>8", "=+8d", "08,d", "*<+6d"):
    print(spec, "|" + format(65, spec) + "|", "|" + format(-65, spec) + "|" if spec != "c" else "")
    #>  |65| |-65|
    #> d |65| |-65|
    #> 5d |   65| |  -65|
    #> <5d |65   | |-65  |
    #> ^5 | 65  | | -65 |
    #> 05d |00065| |-0065|
    #> +d |+65| |-65|
    #>  d | 65| |-65|
    #> , |65| |-65|
    #> _ |65| |-65|
    #> b |1000001| |-1000001|
    #> #b |0b1000001| |-0b1000001|
    #> o |101| |-101|
    #> #o |0o101| |-0o101|
    #> x |41| |-41|
    #> X |41| |-41|
    #> #x |0x41| |-0x41|
    #> #X |0X41| |-0X41|
    #>= 'c |A| '
    #> e |6.500000e+01| |-6.500000e+01|
    #> f |65.000000| |-65.000000|
    #> .2f |65.00| |-65.00|
    #> % |6500.000000%| |-6500.000000%|
    #> g |65| |-65|
    #> n |65| |-65|
    #> _b |100_0001| |-100_0001|
    #> _x |41| |-41|
    #> #012x |0x0000000041| |-0x000000041|
    #> *>8 |******65| |*****-65|
    #> =+8d |+     65| |-     65|
    #> 08,d |0,000,065| |-000,065|
    #> *<+6d |+65***| |-65***|
print(format(1234567, ","), format(1234567, "_"), format(1234567890, "_x"), format(2**40, "_b"))
#> 1,234,567 1_234_567 4996_02d2 1_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000
print(format(10**30, ","), format(10**30, "e"), format(True, "d"), format(True, ""), format(True, "5"))
#> 1,000,000,000,000,000,000,000,000,000,000 1.000000e+30 1 True     1
print("%d %5d %-5d| %05d %+d % d %x %X %#x %o %#o %i %c %c" % (1, 2, 3, 4, 5, 6, 255, 255, 255, 8, 8, 9, 65, "z"))
#> 1     2 3    | 00004 +5  6 ff FF 0xff 10 0o10 9 A z
print("%.5d %8.3d %s %r" % (42, 7, 10**20, -1), "%d" % 3.99, "%d" % 10**22, "%x" % -255, "%5.1f%%" % 12)
#> 00042      007 100000000000000000000 -1 3 10000000000000000000000 -ff  12.0%
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: format(5, "q"))           #> ValueError: Unknown format code 'q' for object of type 'int'
e(lambda: format(5, ".2d"))         #> ValueError: Precision not allowed in integer format specifier
e(lambda: format(5, "s"))           #> ValueError: Unknown format code 's' for object of type 'int'
e(lambda: format(5, ",b"))          #> ValueError: Cannot specify ',' with 'b'.
e(lambda: format(-1, "c"))          #> OverflowError: %c arg not in range(0x110000)
e(lambda: format(0x110000, "c"))    #> OverflowError: %c arg not in range(0x110000)
e(lambda: format(5, "+c"))
#> ValueError: Sign not allowed with integer format specifier 'c'
e(lambda: "%d" % "a")               #> TypeError: %d format: a real number is required, not str
e(lambda: "%x" % 1.5)               #> TypeError: %x format: an integer is required, not float
e(lambda: "%c" % -1)                #> OverflowError: %c arg not in range(0x110000)
e(lambda: "%c" % "ab")              #> TypeError: %c requires int or char
e(lambda: format(5, "5,_d"))        #> ValueError: Cannot specify both ',' and '_'.
e(lambda: bin(1.0))                 #> TypeError: 'float' object cannot be interpreted as an integer
e(lambda: hex("a"))                 #> TypeError: 'str' object cannot be interpreted as an integer
