# isinstance, getattr and dictionary dispatch.
class Num:
    def __init__(self, v):
        self.v = v

class Add:
    def __init__(self, l, r):
        self.l, self.r = l, r

class Mul(Add):
    pass

def evaluate(node):
    if isinstance(node, Num):
        return node.v
    if isinstance(node, Mul):
        return evaluate(node.l) * evaluate(node.r) % 10007
    if isinstance(node, Add):
        return evaluate(node.l) + evaluate(node.r)
    raise TypeError(node)

class Visitor:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__)(node)

    def visit_Num(self, node):
        return 1

    def visit_Add(self, node):
        return self.visit(node.l) + self.visit(node.r)

    visit_Mul = visit_Add

def tree(n):
    if n == 0:
        return Num(3)
    return (Add if n % 2 else Mul)(tree(n - 1), tree(n - 1))

t = tree(14)
print([evaluate(t) for _ in range(50)][-1], sum(Visitor().visit(t) for _ in range(25)))
