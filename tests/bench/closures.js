function makeCounter() {
  let n = 0;
  return (d) => {
    n += d;
    return n;
  };
}

function compose(...fs) {
  return (x) => {
    for (const f of fs) x = f(x);
    return x;
  };
}

const count = makeCounter();
for (let i = 0; i < 3000000; i++) count(1);
console.log(count(0));
const chain = compose((x) => x + 1, (x) => x * 2, (x) => x - 3);
let s = 0;
for (let i = 0; i < 900000; i++) s += chain(i);
console.log(s);

function* range(n) {
  for (let i = 0; i < n; i++) yield i;
}

function* map(f, source) {
  for (const x of source) yield f(x);
}

function* filter(f, source) {
  for (const x of source) if (f(x)) yield x;
}

let total = 0;
for (const x of map((x) => x & 3, filter((x) => x % 3, range(1000000)))) total += x;
console.log(total);
