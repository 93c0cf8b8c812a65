local function append(n)
  local parts = {}
  for i = 0, n - 1 do
    parts[#parts + 1] = "ab"
    parts[#parts + 1] = tostring(i % 10)
  end
  return table.concat(parts)
end

local function joined(n)
  local parts = {}
  for i = 0, n - 1 do parts[i + 1] = tostring(i) end
  return table.concat(parts, ",")
end

local function split(text)
  local fields = {}
  for field in text:gmatch("[^,]+") do fields[#fields + 1] = field end
  return fields
end

local text, csv, fields, out
for _ = 1, 4 do
  text = append(700000)
  csv = joined(400000)
  fields = split(csv)
  out = {}
  for _, field in ipairs(fields) do
    if field:sub(-1) == "7" and field:sub(1, 1) == "1" then
      out[#out + 1] = ("0"):rep(8 - #field) .. field:upper()
    end
  end
end
local _, sevens = text:gsub("ab7", "")
print(#text .. " " .. sevens .. " " .. text:find("9ab0", 1, true) - 1)
print(#csv .. " " .. #fields .. " " .. fields[123457])
print(#csv:gsub("99", "[ninety-nine]"))
print(#out .. " " .. out[#out] .. " " .. #table.concat(out))
