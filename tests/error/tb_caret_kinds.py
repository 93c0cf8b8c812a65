# Where the carets point.
import sys, traceback
class O:
    x = None
    def m(self): raise ValueError("m")
o = O(); d = {}; l = [1]; n = None; s = "a"
cases = ["1 + n", "o.x.y.z", "l[5]", "d['k']['j']", "n()", "o.m()", "(1 + 2) * n", "s + 1 + 2", "l[0][1]", "-s", "not_defined", "o.x + o.x", "f(n + 1)", "[n + i for i in l]", "(lambda: n.q)()", "n[0] = 1", "o.x.y = 1", "del d['z']", "del l[9]", "a, b = 1, 2, 3", "for i in n: pass", "with n: pass", "import nope_x", "from sys import nope_y", "assert l == []", "raise ValueError(s)", "x: int = n + 1", "l += n", "n @= 1", "1 < n < 3", "1 in n", "s % ()", "s[n]", "s[1:n.x]", "{**n}", "[*n]", "print(*n)", "print(**n)", "int('x')", "l.append(n.x)", "f'{n.x}'", "f'{s:d}'", "lambda: 0()" if 0 else "(yield_)", "class A(n): pass", "@n\ndef q(): pass", "d[l]", "{l}", "  ".join([""]) + "s . upper ( ) . nope", "(n\n + 1)", "o.m(\n)", "x = (l\n  [7])", "n.a if l else 0", "l and n.b", "not n.c", "é = 'ü' + 1", "x = '漢字' + n", "return_ = o.m() + o.m()", "if n.x: pass", "while n + 1: pass", "try: n.x\nfinally: pass", "l[n.x:]", "max(l, key=n)", "sorted([1, s])", "len(5)", "o.m.x", "type(o).zz", "(n)(1)(2)", "l[0:1][5]", "n, n.x = 1, 2"]
def f(x): return x
for c in cases:
    try: exec(compile(c, "<case>", "exec"))
    except Exception as e:
        tb = e.__traceback__.tb_next
        fs = traceback.extract_tb(tb)[0]
        print(repr(c), type(e).__name__, fs.lineno, fs.end_lineno, fs.colno, fs.end_colno)
        #> '1 + n' TypeError 1 1 0 5
        #> 'o.x.y.z' AttributeError 1 1 0 5
        #> 'l[5]' IndexError 1 1 0 4
        #> "d['k']['j']" KeyError 1 1 0 6
        #> 'n()' TypeError 1 1 0 3
        #> 'o.m()' ValueError 1 1 0 5
        #> '(1 + 2) * n' TypeError 1 1 0 11
        #> 's + 1 + 2' TypeError 1 1 0 5
        #> 'l[0][1]' TypeError 1 1 0 7
        #> '-s' TypeError 1 1 0 2
        #> 'not_defined' NameError 1 1 0 11
        #> 'o.x + o.x' TypeError 1 1 0 9
        #> 'f(n + 1)' TypeError 1 1 2 7
        #> '[n + i for i in l]' TypeError 1 1 0 18
        #> '(lambda: n.q)()' AttributeError 1 1 0 15
        #> 'n[0] = 1' TypeError 1 1 0 4
        #> 'o.x.y = 1' AttributeError 1 1 0 5
        #> "del d['z']" KeyError 1 1 4 10
        #> 'del l[9]' IndexError 1 1 4 8
        #> 'a, b = 1, 2, 3' ValueError 1 1 0 4
        #> 'for i in n: pass' TypeError 1 1 0 16
        #> 'with n: pass' TypeError 1 1 0 12
        #> 'import nope_x' ModuleNotFoundError 1 1 0 13
        #> 'from sys import nope_y' ImportError 1 1 0 22
        #> 'assert l == []' AssertionError 1 1 7 14
        #> 'raise ValueError(s)' ValueError 1 1 0 19
        #> 'x: int = n + 1' TypeError 1 1 9 14
        #> 'l += n' TypeError 1 1 0 6
        #> 'n @= 1' TypeError 1 1 0 6
        #> '1 < n < 3' TypeError 1 1 0 9
        #> '1 in n' TypeError 1 1 0 6
        #> 's[n]' TypeError 1 1 0 4
        #> 's[1:n.x]' AttributeError 1 1 4 7
        #> '{**n}' TypeError 1 1 0 5
        #> '[*n]' TypeError 1 1 0 4
        #> 'print(*n)' TypeError 1 1 0 9
        #> 'print(**n)' TypeError 1 1 0 10
        #> "int('x')" ValueError 1 1 0 8
        #> 'l.append(n.x)' AttributeError 1 1 9 12
        #> "f'{n.x}'" AttributeError 1 1 3 6
        #> "f'{s:d}'" ValueError 1 1 0 8
        #> '(yield_)' NameError 1 1 1 7
        #> 'class A(n): pass' TypeError 1 1 0 16
        #> '@n\ndef q(): pass' TypeError 1 1 1 2
        #> 'd[l]' TypeError 1 1 0 4
        #> '{l}' TypeError 1 1 0 3
        #> 's . upper ( ) . nope' AttributeError 1 1 0 20
        #> '(n\n + 1)' TypeError 1 2 1 4
        #> 'o.m(\n)' ValueError 1 2 0 1
        #> 'x = (l\n  [7])' IndexError 1 2 5 5
        #> 'n.a if l else 0' AttributeError 1 1 0 3
        #> 'l and n.b' AttributeError 1 1 6 9
        #> 'not n.c' AttributeError 1 1 4 7
        #> "é = 'ü' + 1" TypeError 1 1 5 13
        #> "x = '漢字' + n" TypeError 1 1 4 16
        #> 'return_ = o.m() + o.m()' ValueError 1 1 10 15
        #> 'if n.x: pass' AttributeError 1 1 3 6
        #> 'while n + 1: pass' TypeError 1 1 6 11
        #> 'try: n.x\nfinally: pass' AttributeError 1 1 5 8
        #> 'l[n.x:]' AttributeError 1 1 2 5
        #> 'sorted([1, s])' TypeError 1 1 0 14
        #> 'len(5)' TypeError 1 1 0 6
        #> 'o.m.x' AttributeError 1 1 0 5
        #> 'type(o).zz' AttributeError 1 1 0 10
        #> '(n)(1)(2)' TypeError 1 1 0 6
        #> 'l[0:1][5]' IndexError 1 1 0 9
        #> 'n, n.x = 1, 2' AttributeError 1 1 3 6
