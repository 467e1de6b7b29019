import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  cpSync('content/jurisdictions/international.mdx', join(folder, 'jurisdictions/international.mdx'));
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
    writeFramework(folder, framework);
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

function row(source: number, relationship: string, target: string): string {
  return `| R ${source + 1} | ${relationship} | ${target} | medium | R ${source + 1} and ${target} hold atoms of the generated model in common. |`;
}

function writeFramework(folder: string, { id, members }: BenchFramework): void {
  const head = {
    title: id,
    shortTitle: id,
    kind: 'standard',
    publisher: 'Bench',
    jurisdiction: 'international',
    url: 'https://example.org/',
    force: 'voluntary',
    bound: [],
    listed: 'all',
    titles: 'own',
    rights: { holder: 'nobody', basis: 'generated' },
    evidence: [],
    verified: 'unverified',
  };
  writeFileSync(join(folder, 'frameworks', `${id}.mdx`), `---\n${JSON.stringify(head)}\n---\nGenerated.\n`);
  mkdirSync(join(folder, 'requirements', id), { recursive: true });
  for (const index of members.keys()) {
    writeFileSync(
      join(folder, 'requirements', id, `r-${index + 1}.md`),
      `---\nref: "R ${index + 1}"\ntitle: Requirement ${index + 1}\ntitleStatus: ours\nkind: requirement\nroles: [manufacturer]\nlifecycle: [design]\ngoals: [integrity]\nmodality: shall\nbasis: text\nevidence: []\nverified: unverified\n---\nA generated requirement asks for what its atoms stand for.\n`,
    );
  }
}

function writeSet(folder: string, { source, target, rows }: { source: string; target: string; rows: readonly string[] }): number {
  const head = {
    source,
    target,
    author: 'editors',
    method: 'hybrid',
    matchingRationale: 'semantic',
    status: 'complete',
    considered: target === 'pi40-rri' ? 'all' : 'listed',
    reviewed: '2026-01-01',
  };
  writeFileSync(
    join(folder, 'mappings', `${source}--${target}.mdx`),
    `---\n${JSON.stringify(head)}\n---\nGenerated.\n\n| Source | Relationship | Target | Confidence | Rationale |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  );
  return rows.length;
}

const aspectIds = [
  'plan.basic-policy',
  'plan.iot-characteristics',
  'analyze.iot-risks',
  'analyze.safety-consequences',
  'analyze.spread-through-networks',
  'design.consistent',
  'design.effective',
  'design.resilient',
  'design.security-critical-assets',
  'design.safety-critical-assets',
  'implement-connect.development-process',
  'implement-connect.deployment-process',
  'implement-connect.technical-countermeasures',
  'implement-connect.network-countermeasures',
  'operate-maintain.vulnerability-and-update-handling',
  'operate-maintain.monitoring-and-response',
  'operate-maintain.configuration-and-change',
  'strong-authentication.devices-and-systems',
  'strong-authentication.humans',
  'access-control.humans',
  'authorization.humans',
  'trustworthiness.communication',
  'value-chain-integrity.supply-chain',
];

/** A small linear congruential generator: the same corpus on every machine. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
