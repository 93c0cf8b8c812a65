-- The key, then the place: a stable order, as Python's.
local function sorted(data, key, descending)
  local out = {}
  for i, item in ipairs(data) do out[i] = {key(item), i, item} end
  table.sort(out, function(a, b)
    if a[1] ~= b[1] then
      if descending then return b[1] < a[1] end
      return a[1] < b[1]
    end
    return a[2] < b[2]
  end)
  for i, decorated in ipairs(out) do out[i] = decorated[3] end
  return out
end

local function by_two(data)
  local out = {}
  for i, item in ipairs(data) do out[i] = {item[2], -item[1], i, item} end
  table.sort(out, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    if a[2] ~= b[2] then return a[2] < b[2] end
    return a[3] < b[3]
  end)
  for i, decorated in ipairs(out) do out[i] = decorated[4] end
  return out
end

-- x * 1103515245 does not fit into a double's 53 bits: in two halves it does.
local function step(x)
  local high, low = (x - x % 32768) / 32768, x % 32768
  return (high * 1103515245 % 65536 * 32768 + low * 1103515245 + 12345) % 2147483648
end

local function records(n)
  local x = 42
  local result = {}
  for i = 0, n - 1 do
    x = step(x)
    result[i + 1] = {(x - x % 256) / 256, string.format("name%d", x % 1000), i}
  end
  return result
end

local function show(r) return string.format("(%d, '%s', %d)", r[1], r[2], r[3]) end

local data = records(120000)
local by_number, by_name, plain, strings
for _ = 1, 3 do
  by_number = sorted(data, function(r) return r[1] end)
  by_name = by_two(data)
  plain, strings = {}, {}
  for i, r in ipairs(data) do plain[i], strings[i] = r[1], r[2] end
  table.sort(plain)
  table.sort(strings, function(a, b) return b < a end)
end
print(show(by_number[1]) .. " " .. show(by_number[#by_number]))
print(show(by_name[1]) .. " " .. show(by_name[#by_name]))
print(string.format("%d %s", plain[501], strings[501]))
