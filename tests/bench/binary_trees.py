# Many short-lived trees.
class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))

def check(node):
    if node.left is None:
        return 1
    return check(node.left) + check(node.right) + 1

long_lived = make(15)
total = 0
for depth in range(4, 17, 2):
    rounds = 1 << (17 - depth)
    for _ in range(rounds):
        total += check(make(depth))
print(total, check(long_lived))
