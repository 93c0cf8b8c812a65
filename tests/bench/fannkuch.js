function fannkuch(n) {
  const perm = [], count = [];
  for (let i = 0; i < n; i++) perm.push(i);
  for (let i = 0; i <= n; i++) count.push(i);
  let checksum = 0, best = 0, r = n, sign = 1;
  while (true) {
    while (r !== 1) {
      count[r - 1] = r;
      r -= 1;
    }
    if (perm[0] !== 0) {
      const p = perm.slice();
      let flips = 0, k = p[0];
      while (k) {
        for (let i = 0, j = k; i < j; i++, j--) {
          const t = p[i];
          p[i] = p[j];
          p[j] = t;
        }
        flips += 1;
        k = p[0];
      }
      if (flips > best) best = flips;
      checksum += sign * flips;
    }
    sign = -sign;
    while (true) {
      if (r === n) return [checksum, best];
      const first = perm.shift();
      perm.splice(r, 0, first);
      count[r] -= 1;
      if (count[r] > 0) break;
      r += 1;
    }
  }
}

console.log(`(${fannkuch(9).join(", ")})`);
