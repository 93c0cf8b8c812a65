# Escape times of the Mandelbrot set.
def mandel(n):
    total = 0
    step = 2.0 / n
    ci = -1.0
    for _ in range(n):
        cr = -1.5
        for _ in range(n):
            zr = zi = 0.0
            i = 0
            while i < 50:
                zr2 = zr * zr
                zi2 = zi * zi
                if zr2 + zi2 > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = zr2 - zi2 + cr
                i += 1
            total += i
            cr += step
        ci += step
    return total

print(mandel(512))
