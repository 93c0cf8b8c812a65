# Attribute-heavy classes: reads and writes on instances.
class Particle:
    def __init__(self, x, y, dx, dy):
        self.x = x
        self.y = y
        self.dx = dx
        self.dy = dy
        self.hits = 0

class Box:
    width = 1000
    height = 700

def step(box, particles):
    for p in particles:
        p.x += p.dx
        p.y += p.dy
        if p.x < 0 or p.x > box.width:
            p.dx = -p.dx
            p.hits += 1
        if p.y < 0 or p.y > box.height:
            p.dy = -p.dy
            p.hits += 1

particles = [Particle(i * 7 % 1000, i * 13 % 700, i % 11 - 5, i % 7 - 3) for i in range(500)]
box = Box()
for _ in range(8000):
    step(box, particles)
print(sum(p.hits for p in particles), sum(p.x for p in particles), sum(p.y for p in particles))
