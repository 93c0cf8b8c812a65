# Passing data on: the caller's name keeps the object alive.
import sys
def foo():
    data: dict = {"john": "wick"}
    print("foo", sys.getrefcount(data) - 1)
    bar(data)
    print("foo again", sys.getrefcount(data) - 1)
    return
def bar(d):
    print(d)
    print("bar", sys.getrefcount(d) - 1)
    return
foo()                               #> foo 1
                                    #> {'john': 'wick'}
                                    #> bar 2
                                    #> foo again 1
