# The game of life, a maze generator and a text histogram.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
def show(cells, w, h): return "\n".join("".join(".#"[(x, y) in cells] for x in range(w)) for y in range(h))
g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for i in range(3): print(show(g, 6, 5), "\n"); g = step(g)  #> .#....
                                                            #> ..#...
                                                            #> ###...
                                                            #> ......
                                                            #>= '...... '
                                                            #>
                                                            #> ......
                                                            #> #.#...
                                                            #> .##...
                                                            #> .#....
                                                            #>= '...... '
                                                            #>
                                                            #> ......
                                                            #> ..#...
                                                            #> #.#...
                                                            #> .##...
                                                            #>= '...... '
                                                            #>
for _ in range(100): g = step(g)
print(len(g), min(g))               #> 5 (26, 26)
import random
random.seed(3)
def maze(w, h):
    cell = [[15] * w for _ in range(h)]; stack, seen = [(0, 0)], {(0, 0)}
    while stack:
        x, y = stack[-1]; opts = [(dx, dy, a, b) for dx, dy, a, b in ((0, -1, 1, 4), (1, 0, 2, 8), (0, 1, 4, 1), (-1, 0, 8, 2)) if 0 <= x + dx < w and 0 <= y + dy < h and (x + dx, y + dy) not in seen]
        if not opts: stack.pop(); continue
        dx, dy, a, b = random.choice(opts); cell[y][x] &= ~a; cell[y + dy][x + dx] &= ~b; seen.add((x + dx, y + dy)); stack.append((x + dx, y + dy))
    return cell
for row in maze(8, 4): print("".join(f"{c:x}" for c in row))  #> d5391553
                                                              #> 956e83ba
                                                              #> c393ea86
                                                              #> d46c56c7
h = {}
for c in "the quick brown fox jumps over the lazy dog": h[c] = h.get(c, 0) + 1
for c, n in sorted(h.items(), key=lambda kv: (-kv[1], kv[0]))[:5]: print(repr(c), "*" * n, f"{n / sum(h.values()):.1%}")
#> ' ' ******** 18.6%
#> 'o' **** 9.3%
#> 'e' *** 7.0%
#> 'h' ** 4.7%
#> 'r' ** 4.7%
