# round of ints and floats to positive and negative digits.
for x in (0, 1, -1, 1.5, 2.5, 0.5, -0.5, -1.5, 2.675, 1e16, 123456789.987654321): print(round(x),
#> 0 0 0 0 0
#> 1 1 1 0 1
#> -1 -1 -1 0 -1
#> 2 1.5 2 0.0 1.5
#> 2 2.5 2 0.0 2.5
#> 0 0.5 0 0.0 0.5
#> 0 -0.5 0 -0.0 -0.5
#> -2 -1.5 -2 -0.0 -1.5
#> 3 2.7 3 0.0 2.67
#> 10000000000000000 1e+16 10000000000000000 1e+16 1e+16
#> 123456790 123456790.0 123456790 123456790.0 123456789.99
    round(x, 1), round(x, None), round(x, -1), round(x, 2))
print(round(15, -1), round(25, -1), round(-15, -1), round(12345, -2), round(2**70+5, -1),
#> 20 20 -20 12300 1180591620717411303430 100 0 1 5 1000000000000000000000000000000 0 100 200 200
    round(55, -2), round(45, -10), round(True), round(5, 1), round(10**30, -29),
    round(-5, -1), round(149, -2), round(150, -2), round(250, -2))
for a in [(float('nan'), ), (float('inf'), ), (1.5, 'a'), ('a', ), (1j, ), (), (1, 2, 3),
    (1.5, 2.0), (1e308, -308), (1.7e308, -308), (1.5, 400), (1.5, -400), (1, 'a'),
    (float('nan'), 2), (1.5, 10**30)]:
    try: print(a,round(*a))
    except Exception as e: print(a,type(e).__name__,e)
#> (nan,) ValueError cannot convert float NaN to integer
#> (inf,) OverflowError cannot convert float infinity to integer
#> (1.5, 'a') TypeError 'str' object cannot be interpreted as an integer
#> ('a',) TypeError type str doesn't define __round__ method
#> (1j,) TypeError type complex doesn't define __round__ method
#> () TypeError round() missing required argument 'number' (pos 1)
#> (1, 2, 3) TypeError round() takes at most 2 arguments (3 given)
#> (1.5, 2.0) TypeError 'float' object cannot be interpreted as an integer
#> (1e+308, -308) 1e+308
#> (1.7e+308, -308) OverflowError rounded value too large to represent
#> (1.5, 400) 1.5
#> (1.5, -400) 0.0
#> (1, 'a') TypeError 'str' object cannot be interpreted as an integer
#> (nan, 2) nan
#> (1.5, 1000000000000000000000000000000) 1.5
print(round(number=2.5,ndigits=0), round(2.5,ndigits=None))  #> 2.0 2
class A:
    def __round__(self,n='none'): return ('r',n)
print(round(A()),round(A(),1),round(A(),None))  #> ('r', 'none') ('r', 1) ('r', 'none')
print([round(i/10) for i in range(-35, 36, 5)],
#> [-4, -3, -2, -2, -2, -1, 0, 0, 0, 1, 2, 2, 2, 3, 4] [0.0, 0.0, 10.0, 20.0, 20.0, 20.0, 30.0, 40.0, 40.0, 40.0] 0.30000000000000004 5000000000000000 1e+22 0 -0.0
    [round(i*1.0, -1) for i in range(0, 50, 5)], round(0.1+0.2, 20), round(5e15+0.5),
    round(1e22, -22), repr(round(-0.4)), repr(round(-0.4, 0)))
