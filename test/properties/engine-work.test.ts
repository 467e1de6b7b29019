import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/bench-corpus.ts';
import { readContent } from '../../src/content/read-content.ts';
import { checkConsistency } from '../../src/domain/algebra/consistency.ts';
import { derivedMappings } from '../../src/domain/algebra/derive.ts';
import { buildFacts, type Facts } from '../../src/domain/algebra/facts.ts';
import { buildKnowledgeBase } from '../../src/domain/model/knowledge-base.ts';

// Times grow with the caches of a machine; how often the engine looks at a fact does not.
const [small, large] = [measure(500), measure(2000)];

test('Deriving looks at facts in proportion to rows and links', () => {
  expect(large.derive / small.derive).toBeLessThan((large.bound + large.links) / (small.bound + small.links));
});

test('The search for contradictions and conflicts looks at facts in proportion to rows × log rows', () => {
  expect(large.consistency / small.consistency).toBeLessThan(large.bound / small.bound);
});

/** How often each stage looked at where a fact leads, for a corpus of about as many requirements. */
function measure(requirements: number) {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-work-'));
  const { rows } = writeCorpus(folder, requirements);
  const { facts, looks } = counting(buildFacts(buildKnowledgeBase(readContent(folder).records)));
  rmSync(folder, { recursive: true });
  const documents = facts.kb.frameworks.map(({ id }) => id).filter((id) => id.startsWith('bench-'));
  let links = 0;
  const derive = looks(() =>
    documents.forEach((from, index) => documents.slice(index + 1).forEach((to) => (links += [...derivedMappings(facts, from, to)].length))),
  );
  const consistency = looks(() => checkConsistency(facts));
  return { derive, consistency, links, bound: rows * Math.log2(rows) };
}

/** The facts, and how often where a step leads was looked at while something ran. */
function counting(all: Facts): { readonly facts: Facts; readonly looks: (run: () => unknown) => number } {
  let looks = 0;
  for (const step of all.steps.flat()) {
    const { to } = step;
    Object.defineProperty(step, 'to', { get: () => ((looks += 1), to) });
  }
  const ends = new Proxy(all.flat.ends, {
    get: (list, place) => ((looks += 1), Reflect.get(list, place, list)),
  });
  const countOf = (run: () => unknown) => {
    const before = looks;
    run();
    return looks - before;
  };
  return { facts: { ...all, flat: { ...all.flat, ends } }, looks: countOf };
}
