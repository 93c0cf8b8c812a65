# Counting in dictionaries: string keys and integer keys.
def numbers(n):
    x = 12345
    for _ in range(n):
        x = (x * 1103515245 + 12345) & 0xFFFFFFFF
        yield x >> 8

values = [v % 5000 for v in numbers(200_000)]
words = ["w%d" % v for v in values]

def count(items, rounds):
    d = {}
    for _ in range(rounds):
        for item in items:
            if item in d:
                d[item] += 1
            else:
                d[item] = 1
    return d

by_word = count(words, 14)
by_number = count(values, 10)
print(len(by_word), by_word["w77"], len(by_number), by_number[77])
print(sorted(by_word.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
