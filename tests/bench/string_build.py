# Building strings: +=, join, split, replace, find.
def append(n):
    s = ""
    for i in range(n):
        s += "ab"
        s += str(i % 10)
    return s

def joined(n):
    return ",".join([str(i) for i in range(n)])

for _ in range(4):
    text = append(700_000)
    csv = joined(400_000)
    fields = csv.split(",")
    out = []
    for field in fields:
        if field.endswith("7") and field.startswith("1"):
            out.append(field.upper().zfill(8))
print(len(text), text.count("ab7"), text.find("9ab0"))
print(len(csv), len(fields), fields[123456])
print(len(csv.replace("99", "[ninety-nine]")))
print(len(out), out[-1], len("".join(out)))
