# Cyclic garbage: rings and doubly linked lists made and dropped.
class Node:
    def __init__(self, prev):
        self.prev = prev
        self.next = None
        if prev is not None:
            prev.next = self

def chain(n):
    first = last = Node(None)
    for _ in range(n):
        last = Node(last)
    first.prev = last
    last.next = first
    return first

kept = [chain(100) for _ in range(300)]
for i in range(40_000):
    chain(60)
    if i % 20 == 0:
        kept[i % 300] = chain(100)
print(len(kept))
