function make(n, seed) {
  const rows = [];
  for (let i = 0; i < n; i++) {
    const row = [];
    for (let j = 0; j < n; j++) row.push((i * seed + j) % 17 - 8);
    rows.push(row);
  }
  return rows;
}

function product(a, b) {
  const n = a.length, m = b[0].length;
  const out = [];
  for (let i = 0; i < n; i++) {
    const row = [], ai = a[i];
    for (let j = 0; j < m; j++) {
      let s = 0;
      for (let k = 0; k < b.length; k++) s += ai[k] * b[k][j];
      row.push(s);
    }
    out.push(row);
  }
  return out;
}

const c = product(make(260, 3), make(260, 5));
console.log(c.flat().reduce((s, v) => s + v, 0), c[3][7]);
