local function fannkuch(n)
  local perm, count = {}, {}
  for i = 0, n - 1 do perm[i + 1] = i end
  for i = 0, n do count[i] = i end
  local checksum, best, r, sign = 0, 0, n, 1
  while true do
    while r ~= 1 do
      count[r - 1] = r
      r = r - 1
    end
    if perm[1] ~= 0 then
      local p = {}
      for i = 1, n do p[i] = perm[i] end
      local flips, k = 0, p[1]
      while k ~= 0 do
        local i, j = 1, k + 1
        while i < j do
          p[i], p[j] = p[j], p[i]
          i = i + 1
          j = j - 1
        end
        flips = flips + 1
        k = p[1]
      end
      if flips > best then best = flips end
      checksum = checksum + sign * flips
    end
    sign = -sign
    while true do
      if r == n then return checksum, best end
      table.insert(perm, r + 1, table.remove(perm, 1))
      count[r] = count[r] - 1
      if count[r] > 0 then break end
      r = r + 1
    end
  end
end

print(string.format("(%d, %d)", fannkuch(9)))
