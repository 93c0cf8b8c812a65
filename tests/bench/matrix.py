# Matrix product on nested lists.
def make(n, seed):
    return [[(i * seed + j) % 17 - 8 for j in range(n)] for i in range(n)]

def product(a, b):
    n, m = len(a), len(b[0])
    out = []
    for i in range(n):
        row = []
        ai = a[i]
        for j in range(m):
            s = 0
            for k in range(len(b)):
                s += ai[k] * b[k][j]
            row.append(s)
        out.append(row)
    return out

c = product(make(260, 3), make(260, 5))
print(sum(map(sum, c)), c[3][7])
