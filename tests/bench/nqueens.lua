local function by_sets(n)
  local columns, up, down = {}, {}, {}

  local function place(row)
    if row == n then return 1 end
    local found = 0
    for c = 0, n - 1 do
      if not (columns[c] or up[row + c] or down[row - c]) then
        columns[c], up[row + c], down[row - c] = true, true, true
        found = found + place(row + 1)
        columns[c], up[row + c], down[row - c] = nil, nil, nil
      end
    end
    return found
  end

  return place(0)
end

-- Lua 5.4 has operators for bits, LuaJIT has a module: each compiles the version it understands.
local with_operators = [[
  local function by_bits(n, cols, left, right)
    local full = (1 << n) - 1
    if cols == full then return 1 end
    local free = full & ~(cols | left | right)
    local found = 0
    while free ~= 0 do
      local bit = free & -free
      free = free ~ bit
      found = found + by_bits(n, cols | bit, (left | bit) << 1, (right | bit) >> 1)
    end
    return found
  end
  return by_bits
]]
local with_module = [[
  local bits = require("bit")
  local band, bor, bxor, bnot = bits.band, bits.bor, bits.bxor, bits.bnot
  local lshift, rshift = bits.lshift, bits.rshift
  local function by_bits(n, cols, left, right)
    local full = lshift(1, n) - 1
    if cols == full then return 1 end
    local free = band(full, bnot(bor(cols, left, right)))
    local found = 0
    while free ~= 0 do
      local bit = band(free, -free)
      free = bxor(free, bit)
      found = found + by_bits(n, bor(cols, bit), lshift(bor(left, bit), 1),
                              rshift(bor(right, bit), 1))
    end
    return found
  end
  return by_bits
]]
local by_bits = (loadstring or load)(jit and with_module or with_operators)()

print(by_sets(9) .. " " .. by_bits(13, 0, 0, 0))
