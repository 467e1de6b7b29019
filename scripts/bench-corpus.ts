import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aspectIds, row, writeFramework, writeSet } from './bench-corpus-files.ts';

/** Every corpus has 40 documents, each related to 6 others; a requirement has up to two rows in each. */
const frameworksOfCorpus = 40;
const partners = 6;

export interface Corpus {
  readonly requirements: number;
  readonly rows: number;
}

/** Writes a seeded corpus of real content files that contradicts itself nowhere: requirements are sets of atoms, rows say what is true. */
export function writeCorpus(folder: string, requirements: number): Corpus {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['elements', 'committees.yaml', 'sources.yaml', 'release.yaml', 'retired.yaml'])
    cpSync(join('content', part), join(folder, part), { recursive: true });
  for (const part of ['search-terms.yaml', 'published.yaml', 'recognitions.yaml']) writeFileSync(join(folder, part), '[]\n');
  mkdirSync(join(folder, 'jurisdictions'));
  writeFileSync(join(folder, 'jurisdictions/international.mdx'), headOf('content/jurisdictions/international.mdx'));
  const random = generator(20261124);
  const perFramework = Math.ceil(requirements / frameworksOfCorpus);
  const frameworks = Array.from({ length: frameworksOfCorpus }, (_, index) => ({
    id: `bench-${index + 1}`,
    members: drawMembers(random, perFramework),
  }));
  mkdirSync(join(folder, 'frameworks'));
  mkdirSync(join(folder, 'mappings'));
  cpSync('content/frameworks/pi40-rri.mdx', join(folder, 'frameworks/pi40-rri.mdx'));
  const paired = new Set<string>();
  let rows = 0;
  for (const [index, framework] of frameworks.entries()) {
    writeFramework(folder, framework.id, framework.members.length);
    rows += writeSet(folder, { source: framework.id, target: 'pi40-rri', rows: focalRows(framework) });
    for (let step = 1; step <= partners; step += 1) {
      const partner = frameworks[(index + step) % frameworks.length];
      const pair = [framework.id, partner?.id].sort().join(' ');
      if (!partner || partner === framework || paired.has(pair)) continue;
      paired.add(pair);
      rows += writeSet(folder, { source: framework.id, target: partner.id, rows: directRows(random, framework, partner) });
    }
  }
  writeFileSync(
    join(folder, 'scope.yaml'),
    `pairs:\n${frameworks.map(({ id }) => `  - { source: ${id}, target: pi40-rri, state: meant }\n`).join('')}planned: []\n`,
  );
  return { requirements: perFramework * frameworksOfCorpus, rows };
}

/** The front matter of a file: its prose may link to what a corpus does not have. */
function headOf(path: string): string {
  return /^---\n[^]*?\n---\n/u.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
}

type Random = () => number;
type Member = ReadonlySet<number>;
interface BenchFramework {
  readonly id: string;
  readonly members: readonly Member[];
}

/** One to three atoms, low ones more often (a Zipf-like spread: hubs exist). */
function drawMembers(random: Random, count: number): Member[] {
  const atoms = Math.max(12, Math.round(count * 0.8));
  return Array.from(
    { length: count },
    () => new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => Math.floor(atoms * random() ** 1.3))),
  );
}

function focalRows({ members }: BenchFramework): string[] {
  return members.flatMap((atoms, index) => {
    const aspects = [...new Set([...atoms].map((atom) => atom % aspectIds.length))];
    return aspects.map((aspect) => row(index, aspects.length === 1 ? 'subset-of' : 'intersects-with', aspectIds[aspect] ?? ''));
  });
}

function directRows(random: Random, from: BenchFramework, to: BenchFramework): string[] {
  const byAtom = new Map<number, number[]>();
  for (const [index, atoms] of to.members.entries()) for (const atom of atoms) byAtom.set(atom, [...(byAtom.get(atom) ?? []), index]);
  return from.members.flatMap((atoms, index) => {
    const candidates = [...new Set([...atoms].flatMap((atom) => byAtom.get(atom) ?? []))].filter(() => random() < 0.5).slice(0, 2);
    return candidates.map((target) => row(index, relationOf(atoms, to.members[target] ?? new Set()), `R ${target + 1}`));
  });
}

function relationOf(a: Member, b: Member): string {
  const inside = [...a].every((atom) => b.has(atom));
  const around = [...b].every((atom) => a.has(atom));
  if (inside) return around ? 'equivalent-to' : 'subset-of';
  return around ? 'superset-of' : 'intersects-with';
}

/** A small linear congruential generator: the same corpus on every machine. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
