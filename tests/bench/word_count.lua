local syllables = {[0] = "ka", "to", "mi", "re", "su", "no", "la", "ve"}

local function text(lines)
  local seed, line = 7, 0
  return function()
    line = line + 1
    if line > lines then return nil end
    local words = {}
    for i = 1, 9 do
      seed = seed * 48271 % 2147483647
      local low = seed % 8
      local word = syllables[low] .. syllables[(seed - low) / 8 % 8]
      if seed % 5 == 0 then word = word:sub(1, 1):upper() .. word:sub(2) .. "," end
      words[i] = word
    end
    return table.concat(words, " ") .. ".\n"
  end
end

local counts, longest = {}, 0
for line in text(130000) do
  longest = math.max(longest, #line)
  for word in line:lower():gmatch("[^%s.]+") do
    word = word:match("^,*(.-),*$")
    counts[word] = (counts[word] or 0) + 1
  end
end
local items = {}
for word, n in pairs(counts) do items[#items + 1] = {word, n} end
table.sort(items, function(a, b)
  if a[2] ~= b[2] then return a[2] > b[2] end
  return a[1] < b[1]
end)
local top = {}
for i = 1, 4 do top[i] = string.format("('%s', %d)", items[i][1], items[i][2]) end
print(string.format("%d %d [%s]", #items, longest, table.concat(top, ", ")))
