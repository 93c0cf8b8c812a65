# Context, cause, exc_info and control flow through finally.
import sys
def f():
    try: raise ValueError('a')
    except ValueError:
        raise TypeError('b')
try: f()
except TypeError as e: print(repr(e.__context__),e.__cause__,e.__suppress_context__)
#> ValueError('a') None False
try:
    try: 1/0
    except Exception as x: raise KeyError('k') from x
except KeyError as e: print(repr(e.__cause__),repr(e.__context__),e.__suppress_context__)
#> ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
try:
    try: 1/0
    finally: raise KeyError('fin')
except KeyError as e: print(repr(e.__context__))  #> ZeroDivisionError('division by zero')
try:
    try: 1/0
    except: 
        try: raise ValueError
        except: pass
        raise
except ZeroDivisionError as e: print(repr(e),repr(e.__context__))
#> ZeroDivisionError('division by zero') None
print(sys.exc_info())               #> (None, None, None)
try: raise
except RuntimeError as e: print(e)  #> No active exception to reraise
def g():
    try: 1/0
    except: print(sys.exc_info()[0]); yield 1; print(sys.exc_info()[0])
    print(sys.exc_info()[0])
    yield 2
for i in g(): print(sys.exc_info()[0])  #> <class 'ZeroDivisionError'>
                                        #> None
                                        #> <class 'ZeroDivisionError'>
                                        #> None
                                        #> None
try:
    try: raise ValueError(1)
    except ValueError as e:
        e1=e
        raise e
except ValueError as e2: print(e2 is e1, e2.__context__)  #> True None
try: e1; e
except NameError as n: print(n)     #> name 'e' is not defined
a=ValueError('a')
b=ValueError('b')
try:
    try: raise a
    except: 
        try: raise b
        except: raise a
except ValueError as x: print(repr(x),repr(x.__context__),repr(b.__context__))
#> ValueError('a') ValueError('b') None
class C:
    def __enter__(self): return self
    def __exit__(self,t,v,tb): print(t,v); raise KeyError('exit')
try:
    with C(): raise ValueError('body')  #> <class 'ValueError'> body
except KeyError as e: print(repr(e.__context__))  #> ValueError('body')
def h():
    try: return 1
    finally: return 2
def h2():
    for i in range(3):
        try: continue
        finally: print('f',i)
    for i in range(3):
        try: 1/0
        except: break
        finally: print('g',i)
    while 1:
        try: return 'x'
        finally: break
    return 'y'
def h3():
    try: raise ValueError
    finally: return 'swallowed'
print(h(),h2(),h3())                #> f 0
                                    #> f 1
                                    #> f 2
                                    #> g 0
                                    #> 2 y swallowed
def h4():
    try: pass
    except: print('no')
    else: print('else')
    finally: print('finally')
    try:
        try: 1/0
        except ValueError: print('no')
        else: print('no')
        finally: print('fin1')
    except ZeroDivisionError: print('outer')
    else: print('no')
h4()                                #> else
                                    #> finally
                                    #> fin1
                                    #> outer
