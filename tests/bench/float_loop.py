# Floating point in a plain loop: numeric integration and a logistic map.
def integrate(n):
    h = 1.0 / n
    s = 0.0
    i = 0
    while i < n:
        x = h * (i + 0.5)
        s = s + 4.0 / (1.0 + x * x)
        i = i + 1
    return s * h

def logistic(n):
    x = 0.3
    for _ in range(n):
        x = 3.75 * x * (1.0 - x)
    return x

print(f"{integrate(5_000_000):.9f}")
print(f"{logistic(5_000_000):.6f}"[:3])
