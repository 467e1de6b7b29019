import { contentFolder } from '../src/content/content-folder.ts';
import { readFiles } from '../src/content/files.ts';
import { documentAt, isRegister } from '../src/content/layouts.ts';
import { changedCopy, pick, seeded } from './fuzz-changes.ts';
import { judge } from './fuzz-judge.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';

const values = readOptions(
  {
    content: { type: 'string' },
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
  usages.fuzz,
);
const runs = wholeNumber('runs', values.runs);
const seed = wholeNumber('seed', values.seed);
const only = values.only === undefined ? undefined : wholeNumber('only', values.only);
const files = readFiles(contentFolder(values.content)).files.filter(({ inside }) => documentAt(inside) !== undefined || isRegister(inside));
const byKind = [...Map.groupBy(files, ({ inside }) => documentAt(inside)?.kind).values()];
let faulty = 0;
for (let run = only ?? 0; run < (only === undefined ? runs : only + 1); run += 1) {
  const random = seeded(Math.imul(seed, 1_000_003) + run);
  const file = pick(pick(byKind, random), random);
  const { text, changes } = changedCopy(file.text, random);
  const faults = judge({ ...file, text });
  if (faults.length > 0) {
    faulty += 1;
    console.log(`${file.path}, after: ${changes.join('; ')} (npm run fuzz -- --seed ${seed} --only ${run})\n    ${faults.join('\n    ')}`);
  }
  if (only !== undefined) console.log(text);
}
console.log(
  `${only === undefined ? runs : 1} changed copies of ${files.length} files, seed ${seed}: ${faulty === 0 ? 'none' : faulty} taken wrongly.`,
);
process.exitCode = faulty === 0 ? 0 : 1;

function wholeNumber(name: string, value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  console.error(`\`--${name} ${value}\` is no whole number.`);
  return process.exit(1);
}
