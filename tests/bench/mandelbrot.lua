local function mandel(n)
  local total = 0
  local step = 2.0 / n
  local ci = -1.0
  for _ = 1, n do
    local cr = -1.5
    for _ = 1, n do
      local zr, zi, i = 0.0, 0.0, 0
      while i < 50 do
        local zr2, zi2 = zr * zr, zi * zi
        if zr2 + zi2 > 4.0 then break end
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
        i = i + 1
      end
      total = total + i
      cr = cr + step
    end
    ci = ci + step
  end
  return total
end
print(mandel(512))
