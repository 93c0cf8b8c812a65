local function make(n, seed)
  local rows = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do row[j + 1] = (i * seed + j) % 17 - 8 end
    rows[i + 1] = row
  end
  return rows
end

local function product(a, b)
  local n, m = #a, #b[1]
  local out = {}
  for i = 1, n do
    local row, ai = {}, a[i]
    for j = 1, m do
      local s = 0
      for k = 1, #b do s = s + ai[k] * b[k][j] end
      row[j] = s
    end
    out[i] = row
  end
  return out
end

local c = product(make(260, 3), make(260, 5))
local total = 0
for _, row in ipairs(c) do
  for _, value in ipairs(row) do total = total + value end
end
print(total .. " " .. c[4][8])
