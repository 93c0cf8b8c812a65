# Sorting with key functions.
def records(n):
    x = 42
    result = []
    for i in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        result.append((x >> 8, "name%d" % (x % 1000), i))
    return result

data = records(120_000)
for _ in range(3):
    by_number = sorted(data, key=lambda r: r[0])
    by_name = sorted(data, key=lambda r: (r[1], -r[0]))
    plain = sorted(r[0] for r in data)
    strings = sorted((r[1] for r in data), reverse=True)
print(by_number[0], by_number[-1])
print(by_name[0], by_name[-1])
print(plain[500], strings[500])
