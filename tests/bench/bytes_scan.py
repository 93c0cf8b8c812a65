# Scanning bytes.
data = bytes((i * 31 + i // 7) & 0xFF for i in range(400_000))

def histogram(data):
    h = [0] * 256
    for b in data:
        h[b] += 1
    return h

def checksum(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a

h = histogram(data)
for _ in range(20):
    h = histogram(data)
print(max(h), min(h), checksum(data))
buf = bytearray(len(data))
for i in range(len(data)):
    buf[i] = data[i] ^ 0x5A
print(buf[1000], buf.count(b"\x5a"), len(bytes(buf).split(b"\x00")))
