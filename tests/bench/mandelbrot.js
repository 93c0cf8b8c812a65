function mandel(n) {
  let total = 0;
  const step = 2.0 / n;
  let ci = -1.0;
  for (let y = 0; y < n; y++) {
    let cr = -1.5;
    for (let x = 0; x < n; x++) {
      let zr = 0.0, zi = 0.0, i = 0;
      while (i < 50) {
        const zr2 = zr * zr, zi2 = zi * zi;
        if (zr2 + zi2 > 4.0) break;
        zi = 2.0 * zr * zi + ci;
        zr = zr2 - zi2 + cr;
        i += 1;
      }
      total += i;
      cr += step;
    }
    ci += step;
  }
  return total;
}
console.log(mandel(512));
