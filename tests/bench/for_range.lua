local function total(n)
  local s = 0
  for i = 0, n - 1 do s = s + i % 8 end
  return s
end
print(string.format("%d", total(16000000)))
