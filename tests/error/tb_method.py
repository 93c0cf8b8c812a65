# Attribute errors with suggestions.
class Thing:
    colour = 1
    def value(self): return self.color
t = Thing()
print(t.value())
