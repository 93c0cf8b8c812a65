function a(i, j) {
  return 1.0 / (Math.floor((i + j) * (i + j + 1) / 2) + i + 1);
}

function times(v, n) {
  const out = [];
  for (let i = 0; i < n; i++) {
    let s = 0.0;
    for (let j = 0; j < n; j++) s += a(i, j) * v[j];
    out.push(s);
  }
  return out;
}

function transposed(v, n) {
  const out = [];
  for (let i = 0; i < n; i++) {
    let s = 0.0;
    for (let j = 0; j < n; j++) s += a(j, i) * v[j];
    out.push(s);
  }
  return out;
}

function norm(n) {
  let u = new Array(n).fill(1.0), v;
  for (let i = 0; i < 6; i++) {
    v = transposed(times(u, n), n);
    u = transposed(times(v, n), n);
  }
  let uv = 0.0, vv = 0.0;
  for (let i = 0; i < n; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return Math.sqrt(uv / vv);
}

console.log(norm(420).toFixed(9));
