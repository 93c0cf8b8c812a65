"""
Rows in a chain of generators: each is made when it is asked for and dies when the next one is.
A list of all rows gives the same answer and needs them all at once.
"""


class Row:
    alive = peak = 0

    def __init__(self, number, amount):
        self.number = number
        self.amount = amount
        Row.alive += 1
        Row.peak = max(Row.peak, Row.alive)

    def __del__(self):
        Row.alive -= 1


COUNT = 20000


def rows():
    for number in range(COUNT):
        yield Row(number, number % 97)


def large(source):
    for row in source:
        if row.amount > 48:
            yield row


def total(source):
    result = 0
    for row in source:
        result += row.amount
    return result


def report(title, work):
    Row.peak = 0
    print(f"{title:<26} total {work()}, at most {Row.peak:,} rows alive")


report("lists:", lambda: total([row for row in list(rows()) if row.amount > 48]))
report("generators:", lambda: total(large(rows())))
report("generator expression:", lambda: sum(row.amount for row in rows() if row.amount > 48))

print("an abandoned chain closes itself:")


def careful():
    try:
        yield from rows()
    finally:
        print("    the source is closed")


source = careful()
print("    first row:", next(source).number)
del source
print("    rows alive:", Row.alive)
