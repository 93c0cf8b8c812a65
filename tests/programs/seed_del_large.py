# Freeing with del, and the error afterwards.
import sys
a = [1] * 1000000
print(sys.getsizeof(a) > 1000000)   #> True
del a
x = 5
print(x)                            #> 5
del x
print(x)                            #! NameError: name 'x' is not defined
