# String interning.
import sys
s1 = "hello"
s2 = "hello"
print(s1 is s2)                     #> True
s3 = "".join(["hello", " ", "world"])
s4 = "".join(["hello", " ", "world"])
print(s3 is s4)                     #> False
s5 = sys.intern(s3)
s6 = sys.intern(s4)
print(s5 is s6)                     #> True
