# Planets as objects, symplectic steps.
class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx, vy, vz
        self.mass = mass

def system():
    return [Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5),
            Body(4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.0377),
            Body(8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.0113),
            Body(12.89, -15.11, -0.22, 1.08, 0.87, -0.01, 0.0017),
            Body(15.38, -25.92, 0.18, 0.98, 0.59, -0.03, 0.0020)]

def advance(bodies, steps, dt):
    n = len(bodies)
    for _ in range(steps):
        for i in range(n):
            a = bodies[i]
            for j in range(i + 1, n):
                b = bodies[j]
                dx = a.x - b.x
                dy = a.y - b.y
                dz = a.z - b.z
                d2 = dx * dx + dy * dy + dz * dz
                mag = dt / (d2 * d2 ** 0.5)
                am = a.mass * mag
                bm = b.mass * mag
                a.vx -= dx * bm
                a.vy -= dy * bm
                a.vz -= dz * bm
                b.vx += dx * am
                b.vy += dy * am
                b.vz += dz * am
        for b in bodies:
            b.x += dt * b.vx
            b.y += dt * b.vy
            b.z += dt * b.vz

def energy(bodies):
    e = 0.0
    for i, a in enumerate(bodies):
        e += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for b in bodies[i + 1:]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            e -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz) ** 0.5
    return e

bodies = system()
print(f"{energy(bodies):.9f}")
advance(bodies, 160_000, 0.001)
print(f"{energy(bodies):.9f}")
