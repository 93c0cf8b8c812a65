# Formatting: f-strings, %, str.format.
def run(n):
    size = 0
    for i in range(n):
        name = "item"
        value = i * 0.5
        size += len(f"{name}-{i:05d}: {value:.2f} ({i!r:>6}) {name:<8}|")
        size += len("%s=%d, %5.1f, %x" % (name, i, value, i))
        size += len("{} {:>8} {k}".format(name, i, k=value))
        size += len(str(i)) + len(repr(value)) + len(f"{i:,}")
    return size

print(run(250_000))
