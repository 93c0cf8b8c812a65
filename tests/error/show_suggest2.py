# "Did you mean" for a name that is an attribute.
class A:
    blech = 1
    def m(self): return self.bleh
A().m()
