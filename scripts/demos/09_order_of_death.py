"""
A dead cycle: first all its weak references go blind, then their callbacks run, then the
finalizers, in the collector's order; a finalizer may save its object, and then runs no more.
"""
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"    __del__ of {self.name}; weak references see", [ref() for ref in watchers])


def ring(*names):
    nodes = [Node(name) for name in names]
    for node, following in zip(nodes, nodes[1:] + nodes[:1]):
        node.next = following
    return nodes


gc.disable()
gc.collect()

print("two nodes that hold each other:")
nodes = ring("first", "second")
watchers = [weakref.ref(node, lambda ref, name=node.name: print("    callback for", name))
            for node in nodes]
node = None
del nodes
print("    collected:", gc.collect())

print("death by counting is the other way round: __del__ first, and it is still seen")
watchers = []
lone = Node("lone")
watchers.append(weakref.ref(lone, lambda ref: print("    callback for lone")))
watchers[0].__call__().name = "the lone one"
Node.__repr__ = lambda self: f"<{self.name}>"
del lone

print("saved by its finalizer, once:")
saved = []
Node.__del__ = lambda self: saved.append(self)
watchers = ring("phoenix")
watchers = None
print("    collected:", gc.collect(), "saved:", saved, "finalized:", gc.is_finalized(saved[0]))
saved.clear()
print("    collected:", gc.collect(), "saved:", saved)
