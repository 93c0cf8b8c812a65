function run(n) {
  const d = new Map();
  for (let i = 0; i < n; i++) d.set(i * 7919 % 1000003, i);
  let s = 0;
  for (let i = 0; i < n; i++) s += d.get(i) ?? 1;
  for (const k of d.keys()) if (k % 3 === 0) d.delete(k);
  return [s, d.size];
}

console.log(`(${run(400000).join(", ")})`);
console.log(`(${run(900000).join(", ")})`);
