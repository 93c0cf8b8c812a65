# Classes, properties, errors, a log; a small simulation.
from collections import namedtuple
from functools import total_ordering
Entry = namedtuple("Entry", "kind amount balance")
class BankError(Exception): pass
class Insufficient(BankError):
    def __init__(self, need, have): super().__init__(need, have); self.need, self.have = need, have
    def __str__(self): return f"need {self.need:.2f}, have {self.have:.2f}"
@total_ordering
class Account:
    _next = 1; accounts = {}
    def __new__(cls, *a, **k): o = super().__new__(cls); o.number = Account._next; Account._next += 1; cls.accounts[o.number] = o; return o
    def __init__(self, owner, balance=0.0): self.owner, self._balance, self.log = owner, balance, []
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise Insufficient(self._balance - v, self._balance)
        self._balance = v
    def deposit(self, n): self.balance += n; self.log.append(Entry("in", n, self.balance)); return self
    def withdraw(self, n): self.balance -= n; self.log.append(Entry("out", n, self.balance)); return self
    def __eq__(self, o): return self.balance == o.balance
    def __lt__(self, o): return self.balance < o.balance
    def __hash__(self): return hash(self.number)
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self.balance:.2f})"
    def __iter__(self): yield from self.log
    def __len__(self): return len(self.log)
    def __contains__(self, kind): return any(e.kind == kind for e in self)
    def __getitem__(self, i): return self.log[i]
    def __bool__(self): return True
class Savings(Account):
    rate = 0.1
    def interest(self): return self.deposit(self.balance * self.rate)
    def withdraw(self, n):
        if n > 100: raise BankError("limit is 100")
        return super().withdraw(n)
a, b = Account("ann", 50), Savings("bob")
b.deposit(200).interest().withdraw(20); a.deposit(10)
for f in (lambda: a.withdraw(1000), lambda: b.withdraw(150), lambda: a.withdraw("x"), lambda: a.nope, lambda: a[9]):
    try: f()
    except BankError as e: print("bank:", type(e).__name__, e)
    #> bank: Insufficient need 1000.00, have 60.00
    #> bank: BankError limit is 100
    except Exception as e: print(type(e).__name__, e)
    #> TypeError unsupported operand type(s) for -=: 'int' and 'str'
    #> AttributeError 'Account' object has no attribute 'nope'
    #> IndexError list index out of range
print(a, b, a < b, a >= b, max(a, b), sorted([b, a]), len(a), [e.kind for e in b], "out" in a, a[0], list(Account.accounts), b[-1]._replace(kind="x"), {a: 1}[a], bool(a))
#> Account('ann', 60.00) Savings('bob', 200.00) True False Savings('bob', 200.00) [Account('ann', 60.00), Savings('bob', 200.00)] 1 ['in', 'in', 'out'] False Entry(kind='in', amount=10, balance=60) [1, 2] Entry(kind='x', amount=20, balance=200.0) 1 True
