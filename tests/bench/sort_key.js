function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function records(n) {
  let x = 42;
  const result = [];
  for (let i = 0; i < n; i++) {
    x = (Math.imul(x, 1103515245) + 12345) & 0x7FFFFFFF;
    result.push([x >> 8, "name" + x % 1000, i]);
  }
  return result;
}

function show(r) {
  return `(${r[0]}, '${r[1]}', ${r[2]})`;
}

const data = records(120000);
let byNumber, byName, plain, strings;
for (let i = 0; i < 3; i++) {
  byNumber = data.slice().sort((a, b) => a[0] - b[0]);
  byName = data.slice().sort((a, b) => compare(a[1], b[1]) || b[0] - a[0]);
  plain = data.map((r) => r[0]).sort((a, b) => a - b);
  strings = data.map((r) => r[1]).sort((a, b) => compare(b, a));
}
console.log(show(byNumber[0]), show(byNumber[byNumber.length - 1]));
console.log(show(byName[0]), show(byName[byName.length - 1]));
console.log(plain[500], strings[500]);
