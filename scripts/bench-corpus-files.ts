import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Aspects of the joint paper to which the corpus relates. */
export const aspectIds = [
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

/** A row between two numbers of the corpus. */
export function row(source: number, relationship: string, target: string): string {
  return `| R ${source + 1} | ${relationship} | ${target} | medium | R ${source + 1} and ${target} hold atoms of the generated model in common. |`;
}

/** Writes a document with so many requirements. */
export function writeFramework(folder: string, id: string, count: number): void {
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
  for (let index = 0; index < count; index += 1) {
    writeFileSync(
      join(folder, 'requirements', id, `r-${index + 1}.md`),
      `---\nref: "R ${index + 1}"\ntitle: Requirement ${index + 1}\ntitleStatus: ours\nkind: requirement\nroles: [manufacturer]\nlifecycle: [design]\ngoals: [integrity]\nmodality: shall\nbasis: text\nevidence: []\nverified: unverified\n---\nA generated requirement asks for what its atoms stand for.\n`,
    );
  }
}

/** Writes a set with its rows; gives their number. */
export function writeSet(folder: string, { source, target, rows }: { source: string; target: string; rows: readonly string[] }): number {
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
