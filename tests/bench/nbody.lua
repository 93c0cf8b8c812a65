local Body = {}
Body.__index = Body

function Body.new(x, y, z, vx, vy, vz, mass)
  return setmetatable({x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass}, Body)
end

local function advance(bodies, steps, dt)
  local n = #bodies
  for _ = 1, steps do
    for i = 1, n do
      local a = bodies[i]
      for j = i + 1, n do
        local b = bodies[j]
        local dx = a.x - b.x
        local dy = a.y - b.y
        local dz = a.z - b.z
        local d2 = dx * dx + dy * dy + dz * dz
        local mag = dt / (d2 * d2 ^ 0.5)
        local am = a.mass * mag
        local bm = b.mass * mag
        a.vx = a.vx - dx * bm
        a.vy = a.vy - dy * bm
        a.vz = a.vz - dz * bm
        b.vx = b.vx + dx * am
        b.vy = b.vy + dy * am
        b.vz = b.vz + dz * am
      end
    end
    for i = 1, n do
      local b = bodies[i]
      b.x = b.x + dt * b.vx
      b.y = b.y + dt * b.vy
      b.z = b.z + dt * b.vz
    end
  end
end

local function energy(bodies)
  local e = 0.0
  for i, a in ipairs(bodies) do
    e = e + 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      e = e - a.mass * b.mass / (dx * dx + dy * dy + dz * dz) ^ 0.5
    end
  end
  return e
end

local bodies = {
  Body.new(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5),
  Body.new(4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.0377),
  Body.new(8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.0113),
  Body.new(12.89, -15.11, -0.22, 1.08, 0.87, -0.01, 0.0017),
  Body.new(15.38, -25.92, 0.18, 0.98, 0.59, -0.03, 0.0020),
}
print(string.format("%.9f", energy(bodies)))
advance(bodies, 160000, 0.001)
print(string.format("%.9f", energy(bodies)))
