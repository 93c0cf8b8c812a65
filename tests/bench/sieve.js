function sieve(n) {
  const flags = new Array(n + 1).fill(true);
  let count = 0;
  for (let i = 2; i <= n; i++) {
    if (flags[i]) {
      count += 1;
      for (let j = i + i; j <= n; j += i) flags[j] = false;
    }
  }
  return count;
}

for (let i = 0; i < 7; i++) console.log(sieve(1000000));
