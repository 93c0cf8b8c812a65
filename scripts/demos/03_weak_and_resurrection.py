"""
A weak reference sees an object without holding it.  A finalizer may bring its object back,
once: `__del__` never runs a second time.
"""
import gc
import weakref


class Tree:
    """Children are held, parents only seen: no cycle, so nothing waits for the collector."""

    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self.parent = weakref.ref(parent) if parent else lambda: None
        if parent:
            parent.children.append(self)

    def path(self):
        parent = self.parent()
        return (parent.path() + "/" if parent else "") + self.name


print("weak parents:")
root = Tree("root")
leaf = Tree("leaf", Tree("branch", root))
print("   ", leaf.path())
weakref.finalize(root, print, "    root is gone, no collector needed")
gc.disable()
del root
print("    the branch went with it:", leaf.path())

print("callbacks, newest first:")
target = Tree("target")
first = weakref.ref(target, lambda ref: print("    first callback, referent", ref()))
second = weakref.ref(target, lambda ref: print("    second callback, referent", ref()))
del target

print("a cache that does not keep its values alive:")
cache = weakref.WeakValueDictionary()
value = Tree("value")
cache["key"] = value
print("    while the value lives:", sorted(cache))
del value
print("    afterwards:           ", sorted(cache))

print("resurrection:")
saved = []


class Phoenix:
    def __del__(self):
        print("    __del__ runs and saves the object")
        saved.append(self)


bird = Phoenix()
del bird
print("    alive again:", len(saved), "finalized:", gc.is_finalized(saved[0]))
saved.clear()
print("    gone for good, without a second __del__")
