class Node {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }
}

function make(depth) {
  if (depth === 0) return new Node(null, null);
  return new Node(make(depth - 1), make(depth - 1));
}

function check(node) {
  if (node.left === null) return 1;
  return check(node.left) + check(node.right) + 1;
}

const longLived = make(15);
let total = 0;
for (let depth = 4; depth < 17; depth += 2) {
  const rounds = 1 << (17 - depth);
  for (let i = 0; i < rounds; i++) total += check(make(depth));
}
console.log(total, check(longLived));
