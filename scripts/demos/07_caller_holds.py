"""
A caller that keeps names for intermediate results keeps the results too.  An argument that nobody
else holds moves into the called function and dies with it: two stages live at a time, not three.
"""


class Block:
    """Counts how many of its kind are alive, and the most there ever were."""
    alive = peak = 0

    def __init__(self, value):
        self.value = value
        Block.alive += 1
        Block.peak = max(Block.peak, Block.alive)

    def __del__(self):
        Block.alive -= 1


SIZE = 1000


def load():
    return [Block(i) for i in range(SIZE)]


def scale(blocks):
    return [Block(block.value * 2) for block in blocks]


def names_everything():
    raw = load()
    scaled = scale(raw)
    twice = scale(scaled)
    return len(twice)


def passes_on():
    return len(scale(scale(load())))


def drops_names():
    data = load()
    data = scale(data)
    data = scale(data)
    return len(data)


for work in names_everything, passes_on, drops_names:
    Block.peak = 0
    work()
    print(f"{work.__name__:<18} peak: {Block.peak / SIZE:.0f} times the data, "
          f"alive afterwards: {Block.alive}")
