local function run(n)
  local d = {}
  for i = 0, n - 1 do d[i * 7919 % 1000003] = i end
  local s = 0
  for i = 0, n - 1 do s = s + (d[i] or 1) end
  local left = 0
  for k in pairs(d) do
    if k % 3 == 0 then d[k] = nil else left = left + 1 end
  end
  return s, left
end

print(string.format("(%d, %d)", run(400000)))
print(string.format("(%d, %d)", run(900000)))
