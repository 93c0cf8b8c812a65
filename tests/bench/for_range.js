function total(n) {
  let s = 0;
  for (let i = 0; i < n; i++) s += i & 7;
  return s;
}
console.log(total(16000000));
