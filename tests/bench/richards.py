# A small operating system: tasks of several kinds exchange packets.  Polymorphic calls.
class Packet:
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value

class Task:
    def __init__(self, scheduler, name):
        self.scheduler = scheduler
        self.name = name
        self.inbox = []
        self.handled = 0

    def receive(self, packet):
        self.inbox.append(packet)

    def ready(self):
        return len(self.inbox) > 0

    def run(self):
        packet = self.inbox.pop()
        self.handled += 1
        self.handle(packet)

    def handle(self, packet):
        raise NotImplementedError

class Producer(Task):
    def __init__(self, scheduler, name, left):
        super().__init__(scheduler, name)
        self.left = left

    def ready(self):
        return self.left > 0

    def run(self):
        self.left -= 1
        self.handled += 1
        self.scheduler.send(self.left % 3, Packet("data", self.left))

    def handle(self, packet):
        pass

class Worker(Task):
    total = 0

    def handle(self, packet):
        if packet.kind == "data":
            self.total = (self.total * 31 + packet.value) % 1000003
            packet.kind = "done"
            self.scheduler.send(3 + packet.value % 2, packet)

class Device(Task):
    def __init__(self, scheduler, name):
        super().__init__(scheduler, name)
        self.log = 0

    def handle(self, packet):
        self.log ^= packet.value

class Scheduler:
    def __init__(self):
        self.tasks = []

    def add(self, task):
        self.tasks.append(task)

    def send(self, index, packet):
        self.tasks[index].receive(packet)

    def run(self):
        cycles = 0
        busy = True
        while busy:
            busy = False
            for task in self.tasks:
                if task.ready():
                    task.run()
                    busy = True
                    cycles += 1
        return cycles

s = Scheduler()
for i in range(3):
    s.add(Worker(s, f"worker {i}"))
for i in range(2):
    s.add(Device(s, f"device {i}"))
s.add(Producer(s, "producer", 500_000))
print(s.run())
for task in s.tasks:
    print(task.name, task.handled)
