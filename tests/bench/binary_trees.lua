local function make(depth)
  if depth == 0 then return {} end
  return {left = make(depth - 1), right = make(depth - 1)}
end

local function check(node)
  if node.left == nil then return 1 end
  return check(node.left) + check(node.right) + 1
end

local long_lived = make(15)
local total = 0
for depth = 4, 16, 2 do
  for _ = 1, 2 ^ (17 - depth) do total = total + check(make(depth)) end
end
print(total .. " " .. check(long_lived))
