local function collatz(limit)
  local best, where, i = 0, 0, 1
  while i < limit do
    local x, steps = i, 0
    while x ~= 1 do
      if x % 2 == 0 then x = x / 2 else x = 3 * x + 1 end
      steps = steps + 1
    end
    if steps > best then best, where = steps, i end
    i = i + 1
  end
  return best, where
end

print(string.format("(%d, %d)", collatz(60000)))
