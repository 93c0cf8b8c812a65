# A memory view clears its weak references when it dies.
import weakref

view = memoryview(b"abc")
ref = weakref.ref(view, lambda r: print("gone", r() is None))
print(ref() is view)               #> True
del view                           #> gone True
