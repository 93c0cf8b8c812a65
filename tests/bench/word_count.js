const syllables = ["ka", "to", "mi", "re", "su", "no", "la", "ve"];

function* text(lines) {
  let seed = 7;
  for (let i = 0; i < lines; i++) {
    const words = [];
    for (let j = 0; j < 9; j++) {
      seed = seed * 48271 % 2147483647;
      let word = syllables[seed % 8] + syllables[Math.floor(seed / 8) % 8];
      if (seed % 5 === 0) word = word[0].toUpperCase() + word.slice(1) + ",";
      words.push(word);
    }
    yield words.join(" ") + ".\n";
  }
}

const counts = new Map();
let longest = 0;
for (const line of text(130000)) {
  longest = Math.max(longest, line.length);
  for (let word of line.trim().replace(/\.+$/, "").toLowerCase().split(" ")) {
    word = word.replace(/^,+|,+$/g, "");
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const items = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const top = items.slice(0, 4).map(([word, n]) => `('${word}', ${n})`);
console.log(`${counts.size} ${longest} [${top.join(", ")}]`);
