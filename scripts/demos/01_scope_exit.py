"""
When does an object die?  When its last reference goes: at the end of a function for its
locals, at `del`, rebinding or exit for globals.
"""
import sys


class Loud:
    """Announces its own death."""

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"    {self.name} dies")


def references(thing):
    """References besides those of this call: the parameter, and getrefcount's own."""
    return sys.getrefcount(thing) - 2


def work():
    first = Loud("the local `first`")
    second = Loud("the local `second`")
    print("    leaving work()")


print("locals:")
work()

print("counts:")
data = [1, 2, 3]
print("    one name:                 ", references(data))
alias = data
print("    a second name:            ", references(data))
shelf = {"data": data, "pair": (data, data)}
print("    three more in containers: ", references(data))
del alias
shelf.clear()
print("    names and containers gone:", references(data))

print("globals stay until del or rebinding:")
kept = Loud("the global `kept`")
print("    still here")
del kept
kept = Loud("the first value of `kept`")
kept = "rebound"

print("a temporary dies at once:")
Loud("a temporary").name
print("    next statement")

last = Loud("the global `last`")
print("end of the script")
