# A large live heap, of which a small part is replaced all the time.
class Item:
    def __init__(self, key, link):
        self.key = key
        self.link = link
        self.tags = [key % 7, key % 11]

def fill(n):
    items = [Item(i, None) for i in range(n)]
    for item in items:
        item.link = items[item.key * 7919 % n]
    return items

def churn(items, rounds):
    n = len(items)
    seed = 1
    for i in range(rounds):
        seed = seed * 48271 % 2147483647
        at = seed % n
        items[at] = Item(i, items[seed // 8 % n].link)
        items[at].link.link = items[at]

items = fill(150_000)
churn(items, 400_000)
print(len(items), sum(item.key for item in items), sum(len(item.tags) for item in items))
