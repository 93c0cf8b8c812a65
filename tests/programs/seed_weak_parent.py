# Weak references to parents.
import weakref, gc
gc.disable()
class Node:
    def __init__(self, data):
        self.data = data
        self.parent = None
        self.children = []
    def add_child(self, child):
        self.children.append(child)
        child.parent = weakref.ref(self) # Weak reference
    def __repr__(self): return f"Node({self.data!r})"
node1 = Node("Root")
node2 = Node("Child")
node1.add_child(node2)
print(node2.parent())               #> Node('Root')
del node1
print(node2.parent())               #> None
