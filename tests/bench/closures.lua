local function make_counter()
  local n = 0
  return function(d)
    n = n + d
    return n
  end
end

local function compose(...)
  local fs = {...}
  return function(x)
    for i = 1, #fs do x = fs[i](x) end
    return x
  end
end

local count = make_counter()
for _ = 1, 3000000 do count(1) end
print(count(0))
local chain = compose(function(x) return x + 1 end, function(x) return x * 2 end,
                      function(x) return x - 3 end)
local s = 0
for i = 0, 899999 do s = s + chain(i) end
print(string.format("%d", s))

local function range(n)
  local i = -1
  return function()
    i = i + 1
    if i < n then return i end
  end
end

local function map(f, source)
  return function()
    local x = source()
    if x ~= nil then return f(x) end
  end
end

local function filter(f, source)
  return function()
    local x = source()
    while x ~= nil and not f(x) do x = source() end
    return x
  end
end

local total = 0
local odd_ones = filter(function(x) return x % 3 ~= 0 end, range(1000000))
for x in map(function(x) return x % 4 end, odd_ones) do total = total + x end
print(string.format("%d", total))
