local function class(base)
  local c = setmetatable({}, {__index = base})
  c.__index = c
  return c
end

local Task = class()

function Task:init(scheduler, name)
  self.scheduler = scheduler
  self.name = name
  self.inbox = {}
  self.handled = 0
  return self
end

function Task:receive(packet) table.insert(self.inbox, packet) end

function Task:ready() return #self.inbox > 0 end

function Task:run()
  local packet = table.remove(self.inbox)
  self.handled = self.handled + 1
  self:handle(packet)
end

local Producer = class(Task)

function Producer:init(scheduler, name, left)
  Task.init(self, scheduler, name)
  self.left = left
  return self
end

function Producer:ready() return self.left > 0 end

function Producer:run()
  self.left = self.left - 1
  self.handled = self.handled + 1
  self.scheduler:send(self.left % 3, {kind = "data", value = self.left})
end

local Worker = class(Task)
Worker.total = 0

function Worker:handle(packet)
  if packet.kind == "data" then
    self.total = (self.total * 31 + packet.value) % 1000003
    packet.kind = "done"
    self.scheduler:send(3 + packet.value % 2, packet)
  end
end

local Device = class(Task)

function Device:init(scheduler, name)
  Task.init(self, scheduler, name)
  self.log = 0
  return self
end

function Device:handle(packet) self.log = (self.log + packet.value) % 65536 end

local Scheduler = class()

function Scheduler:add(task) table.insert(self.tasks, task) end

function Scheduler:send(index, packet) self.tasks[index + 1]:receive(packet) end

function Scheduler:run()
  local cycles, busy = 0, true
  while busy do
    busy = false
    for _, task in ipairs(self.tasks) do
      if task:ready() then
        task:run()
        busy = true
        cycles = cycles + 1
      end
    end
  end
  return cycles
end

local s = setmetatable({tasks = {}}, Scheduler)
for i = 0, 2 do s:add(setmetatable({}, Worker):init(s, "worker " .. i)) end
for i = 0, 1 do s:add(setmetatable({}, Device):init(s, "device " .. i)) end
s:add(setmetatable({}, Producer):init(s, "producer", 500000))
print(s:run())
for _, task in ipairs(s.tasks) do print(task.name .. " " .. task.handled) end
