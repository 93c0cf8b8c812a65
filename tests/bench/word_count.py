# Word frequencies of a text.
def text(lines):
    seed = 7
    syllables = ["ka", "to", "mi", "re", "su", "no", "la", "ve"]
    for _ in range(lines):
        words = []
        for _ in range(9):
            seed = (seed * 48271) % 2147483647
            word = syllables[seed % 8] + syllables[seed // 8 % 8]
            if seed % 5 == 0:
                word = word.capitalize() + ","
            words.append(word)
        yield " ".join(words) + ".\n"

counts = {}
longest = 0
for line in text(130_000):
    longest = max(longest, len(line))
    for word in line.strip().rstrip(".").lower().split():
        word = word.strip(",")
        counts[word] = counts.get(word, 0) + 1
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
print(len(counts), longest, top[:4])
