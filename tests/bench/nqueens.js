function bySets(n) {
  const columns = new Set(), up = new Set(), down = new Set();

  function place(row) {
    if (row === n) return 1;
    let found = 0;
    for (let c = 0; c < n; c++) {
      if (columns.has(c) || up.has(row + c) || down.has(row - c)) continue;
      columns.add(c);
      up.add(row + c);
      down.add(row - c);
      found += place(row + 1);
      columns.delete(c);
      up.delete(row + c);
      down.delete(row - c);
    }
    return found;
  }

  return place(0);
}

function byBits(n, cols = 0, left = 0, right = 0) {
  const full = (1 << n) - 1;
  if (cols === full) return 1;
  let free = full & ~(cols | left | right);
  let found = 0;
  while (free) {
    const bit = free & -free;
    free ^= bit;
    found += byBits(n, cols | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return found;
}

console.log(bySets(9), byBits(13));
