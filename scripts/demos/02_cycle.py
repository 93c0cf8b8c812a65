"""
Counting alone cannot free a cycle; the generational collector can.  A survivor of a
collection moves to the next older generation.
"""
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

    def __del__(self):
        print(f"    {self.name} is finalized")


def ring(*names):
    nodes = [Node(name) for name in names]
    for node, following in zip(nodes, nodes[1:] + nodes[:1]):
        node.next = following
    return nodes[0]


gc.disable()
gc.collect()

print("three nodes in a ring, then the only name to them goes:")
start = ring("a", "b", "c")
del start
print("    nothing happened yet; collecting")
found = gc.collect()
print(f"    {found} unreachable objects found")

print("a list that contains itself:")
loop = [8, 9, 10]
loop.append(loop)
print("   ", loop)
del loop
print("    collected:", gc.collect())

print("generations:")


def generation_of(thing):
    for number in range(3):
        if any(other is thing for other in gc.get_objects(number)):
            return number


survivor = Node("the survivor")
print("    new:                  generation", generation_of(survivor))
gc.collect(0)
print("    after gc.collect(0):  generation", generation_of(survivor))
gc.collect(1)
print("    after gc.collect(1):  generation", generation_of(survivor))

print("thresholds:", gc.get_threshold())
gc.set_threshold(900, 15, 15)
print("now:       ", gc.get_threshold())
del survivor
