class Packet {
  constructor(kind, value) {
    this.kind = kind;
    this.value = value;
  }
}

class Task {
  constructor(scheduler, name) {
    this.scheduler = scheduler;
    this.name = name;
    this.inbox = [];
    this.handled = 0;
  }

  receive(packet) {
    this.inbox.push(packet);
  }

  ready() {
    return this.inbox.length > 0;
  }

  run() {
    const packet = this.inbox.pop();
    this.handled += 1;
    this.handle(packet);
  }
}

class Producer extends Task {
  constructor(scheduler, name, left) {
    super(scheduler, name);
    this.left = left;
  }

  ready() {
    return this.left > 0;
  }

  run() {
    this.left -= 1;
    this.handled += 1;
    this.scheduler.send(this.left % 3, new Packet("data", this.left));
  }
}

class Worker extends Task {
  constructor(scheduler, name) {
    super(scheduler, name);
    this.total = 0;
  }

  handle(packet) {
    if (packet.kind === "data") {
      this.total = (this.total * 31 + packet.value) % 1000003;
      packet.kind = "done";
      this.scheduler.send(3 + packet.value % 2, packet);
    }
  }
}

class Device extends Task {
  constructor(scheduler, name) {
    super(scheduler, name);
    this.log = 0;
  }

  handle(packet) {
    this.log ^= packet.value;
  }
}

class Scheduler {
  constructor() {
    this.tasks = [];
  }

  add(task) {
    this.tasks.push(task);
  }

  send(index, packet) {
    this.tasks[index].receive(packet);
  }

  run() {
    let cycles = 0, busy = true;
    while (busy) {
      busy = false;
      for (const task of this.tasks) {
        if (task.ready()) {
          task.run();
          busy = true;
          cycles += 1;
        }
      }
    }
    return cycles;
  }
}

const s = new Scheduler();
for (let i = 0; i < 3; i++) s.add(new Worker(s, `worker ${i}`));
for (let i = 0; i < 2; i++) s.add(new Device(s, `device ${i}`));
s.add(new Producer(s, "producer", 500000));
console.log(s.run());
for (const task of s.tasks) console.log(task.name, task.handled);
