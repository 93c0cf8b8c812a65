# Priority queues: heapq with pairs, bisect, sorted lists of mixed objects.
import bisect
import heapq

def queue(n):
    heap, total = [], 0
    for i in range(n):
        heapq.heappush(heap, (i * 7919 % 10_007, i))
        if i % 3 == 0:
            total += heapq.heappop(heap)[1]
    while heap:
        total = (total * 31 + heapq.heappop(heap)[0]) % 1_000_003
    return total

def ranks(n):
    seen = []
    for i in range(n):
        bisect.insort(seen, i * 104_729 % 50_021 / 7)
    return seen[n // 2]

print(queue(180_000), ranks(20_000))
print(heapq.nlargest(5, range(100_000), key=lambda v: v * 7919 % 10_007))
