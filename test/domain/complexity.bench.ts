/** Prints time and memory of `complexity` on 226 × 785 (run: `npx tsx test/domain/complexity.bench.ts`). */
import { complexity } from '../../api/domain/complexity.ts';

const [rows, columns] = [226, 785];
let state = 1;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const values = Array.from({ length: rows }, (_, r) =>
  Array.from({ length: columns }, (_, s) => (random() < 0.3 ? random() * (1 + ((r * s) % 97)) : 0)),
);
const input = { regions: values.map((_, r) => `r${r}`), segments: values[0]!.map((_, s) => `s${s}`), values };
for (let round = 1; round <= 3; round++) {
  const start = performance.now();
  complexity(input);
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(`round ${round}: ${Math.round(performance.now() - start)} ms, RSS ${megabytes} MB`);
}
