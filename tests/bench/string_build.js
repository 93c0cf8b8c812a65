function append(n) {
  let s = "";
  for (let i = 0; i < n; i++) {
    s += "ab";
    s += String(i % 10);
  }
  return s;
}

function joined(n) {
  const parts = [];
  for (let i = 0; i < n; i++) parts.push(String(i));
  return parts.join(",");
}

let text, csv, fields, out;
for (let i = 0; i < 4; i++) {
  text = append(700000);
  csv = joined(400000);
  fields = csv.split(",");
  out = [];
  for (const field of fields) {
    if (field.endsWith("7") && field.startsWith("1")) out.push(field.toUpperCase().padStart(8, "0"));
  }
}
console.log(text.length, text.split("ab7").length - 1, text.indexOf("9ab0"));
console.log(csv.length, fields.length, fields[123456]);
console.log(csv.replaceAll("99", "[ninety-nine]").length);
console.log(out.length, out[out.length - 1], out.join("").length);
