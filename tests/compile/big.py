# Many constants, names, arguments, jumps, nested blocks.
ns = {}
exec("\n".join(f"v{i} = {i}" for i in range(700)) + "\ntotal = " + " + ".join(f"v{i}" for i in range(700)), ns); print(ns["total"])
#> 244650
exec("def f(" + ", ".join(f"a{i}={i}" for i in range(400)) + "): return " + " + ".join(f"a{i}" for i in range(400)), ns); print(ns["f"](), ns["f"](*range(400, 0, -1)), ns["f"](**{f"a{i}": 1 for i in range(400)}))
#> 79800 80200 400
print(sum(eval("[" + ",".join(map(str, range(2000))) + "]")), len(eval("(" + ",".join(map(str, range(2000))) + ")")), len(eval("{" + ",".join(f"{i}: {i}" for i in range(2000)) + "}")), len(eval("{" + ",".join(map(str, range(2000))) + "}")))
#> 1999000 2000 2000 2000
body = "x = 0\nwhile x < 3:\n x += 1\n if x == 2: continue\n" + " y = x\n" * 3000 + "print(x, y)"; exec(body, ns)
#> 3 3
exec("for i in range(2):\n try:\n" + "  a = i\n" * 2000 + "  if i: raise KeyError(i)\n except KeyError as e: print('caught', e)\n else: print('else')", ns)
#> else
#> caught 1
exec("if 0: pass\n" + "".join(f"elif k == {i}: r = {i}\n" for i in range(500)), {"k": 499}); print(eval(" or ".join(["0"] * 500) + " or 7"), eval("(" * 90 + "1" + ")" * 90), eval("[" * 50 + "]" * 50), eval("-" * 100 + "1"), eval("1" + " + 1" * 900), eval("not " * 101 + "1"), eval(" < ".join(map(str, range(300)))))
#> 7 1 [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] 1 901 False True
s = "if 1:\n"
for d in range(1, 90): s += " " * d + "if 1:\n"
exec(s + " " * 90 + "print('deep')")  #> deep
f = "def f0():\n"
for d in range(1, 18): f += " " * d + f"def f{d}():\n"
f += " " * 18 + "return 'inner'\n"
for d in range(17, 0, -1): f += " " * d + f"return f{d}()\n"
exec(f + "print(f0())"); exec("x = 1\n" * 70000 + "1/0" if 0 else "x = 1\n" * 5000)  #> inner
try: exec("\n" * 3000 + "1 / 0")
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno)  #> 3001
print(eval("lambda " + ", ".join(f"p{i}" for i in range(300)) + ": p299")(*range(300)), eval("'" + "a" * 100000 + "'").count("a"), len(eval("f'" + "{1}" * 300 + "'")), "".join(eval("[" + "'x' 'y'," * 500 + "]"))[:4], eval("print(" + ",".join(["''"] * 300) + ", sep='')"))
#>
#> 299 100000 300 xyxy None
class Many: pass
exec("\n".join(f"m.attr{i} = {i}" for i in range(500)), {"m": (m := Many())}); print(len(vars(m)), m.attr499, sum(vars(m).values()))
#> 500 499 124750
exec("match 499:\n" + "".join(f" case {i}: print({i})\n" for i in range(500)) + " case _: print('no')"); exec("with " + ", ".join(["open('/dev/null')"] * 15) + ": print('withs')"); exec("try: pass\n" + "".join(f"except (KeyError if {i} else ValueError): pass\n" for i in range(50)) + "finally: print('fin')")
#> 499
#> withs
#> fin
