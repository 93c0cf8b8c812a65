class Body {
  constructor(x, y, z, vx, vy, vz, mass) {
    this.x = x; this.y = y; this.z = z;
    this.vx = vx; this.vy = vy; this.vz = vz;
    this.mass = mass;
  }
}

function advance(bodies, steps, dt) {
  const n = bodies.length;
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < n; i++) {
      const a = bodies[i];
      for (let j = i + 1; j < n; j++) {
        const b = bodies[j];
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const dz = a.z - b.z;
        const d2 = dx * dx + dy * dy + dz * dz;
        const mag = dt / (d2 * d2 ** 0.5);
        const am = a.mass * mag;
        const bm = b.mass * mag;
        a.vx -= dx * bm;
        a.vy -= dy * bm;
        a.vz -= dz * bm;
        b.vx += dx * am;
        b.vy += dy * am;
        b.vz += dz * am;
      }
    }
    for (const b of bodies) {
      b.x += dt * b.vx;
      b.y += dt * b.vy;
      b.z += dt * b.vz;
    }
  }
}

function energy(bodies) {
  let e = 0.0;
  bodies.forEach((a, i) => {
    e += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
    for (const b of bodies.slice(i + 1)) {
      const dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
      e -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz) ** 0.5;
    }
  });
  return e;
}

const bodies = [
  new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5),
  new Body(4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.0377),
  new Body(8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.0113),
  new Body(12.89, -15.11, -0.22, 1.08, 0.87, -0.01, 0.0017),
  new Body(15.38, -25.92, 0.18, 0.98, 0.59, -0.03, 0.0020),
];
console.log(energy(bodies).toFixed(9));
advance(bodies, 160000, 0.001);
console.log(energy(bodies).toFixed(9));
