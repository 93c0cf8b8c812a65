function collatz(limit) {
  let best = 0, where = 0, i = 1;
  while (i < limit) {
    let x = i, steps = 0;
    while (x !== 1) {
      if (x % 2 === 0) x = x / 2;
      else x = 3 * x + 1;
      steps += 1;
    }
    if (steps > best) {
      best = steps;
      where = i;
    }
    i += 1;
  }
  return [best, where];
}

console.log(`(${collatz(60000).join(", ")})`);
