import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/bench-corpus.ts';
import { readContent } from '../../src/content/read-content.ts';
import { computeCoverage } from '../../src/domain/coverage/coverage.ts';
import { computeLedger } from '../../src/domain/coverage/ledger.ts';
import { findGaps } from '../../src/domain/gaps/find-gaps.ts';
import { reason } from '../../src/domain/gaps/proof.ts';
import { buildKnowledgeBase, type Mapping } from '../../src/domain/model/knowledge-base.ts';
import { allRules } from '../../src/domain/rules/all-rules.ts';
import { runRules } from '../../src/domain/rules/rule.ts';

// How long a stage takes depends on the machine; how often it looks at a row does not.
const [small, large] = [measure(250), measure(1000)];

test.each(['rules', 'coverage', 'ledger', 'gaps'] as const)('The stage of %s looks at rows in proportion to rows × log rows', (stage) => {
  expect(small[stage]).toBeGreaterThan(0);
  expect(large[stage] / small[stage]).toBeLessThan((1.1 * large.bound) / small.bound);
});

/** How often each stage asked a row for something, for a corpus of about as many requirements. */
function measure(requirements: number) {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-work-'));
  const { rows } = writeCorpus(folder, requirements);
  const content = readContent(folder);
  rmSync(folder, { recursive: true });
  let looks = 0;
  const mappings = content.records.mappings.map((mapping) => watched(mapping, () => (looks += 1)));
  const kb = buildKnowledgeBase({ ...content.records, mappings });
  const counted = <T>(run: () => T): readonly [number, T] => {
    const before = looks;
    const result = run();
    return [looks - before, result];
  };
  const [rules] = counted(() => runRules(allRules, { kb, faulty: content.faulty, today: '2026-11-29' }, content.place));
  const [coverage, table] = counted(() => computeCoverage(kb));
  const [ledger, entries] = counted(() => computeLedger(kb));
  const reasoning = reason(kb);
  const [gaps] = counted(() => findGaps({ kb, coverage: table, ledger: entries, reasoning }));
  return { rules, coverage, ledger, gaps, bound: rows * Math.log2(rows) };
}

function watched(mapping: Mapping, note: () => void): Mapping {
  return new Proxy(mapping, {
    get: (row, key) => {
      note();
      return Reflect.get(row, key) as unknown;
    },
  });
}
