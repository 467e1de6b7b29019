import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../src/content/check-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { readContent } from '../src/content/read-content.ts';
import { bestCover } from '../src/domain/coverage/best-cover.ts';
import { checkConsistency } from '../src/domain/algebra/consistency.ts';
import { computeCoverage } from '../src/domain/coverage/coverage.ts';
import { derivedMappings } from '../src/domain/algebra/derive.ts';
import { buildFacts } from '../src/domain/algebra/facts.ts';
import { findGaps } from '../src/domain/gaps/find-gaps.ts';
import { reason } from '../src/domain/gaps/proof.ts';
import { assessableOf, buildKnowledgeBase } from '../src/domain/model/knowledge-base.ts';
import { computeLedger } from '../src/domain/coverage/ledger.ts';
import { allRules } from '../src/domain/rules/all-rules.ts';
import { runRules } from '../src/domain/rules/rule.ts';
import { peerReport, runPeers } from './bench-peers.ts';
import { referenceMs } from './bench-reference.ts';
import { writeCorpus } from './bench-corpus.ts';
import { sizesTable, type Measured } from './bench-table.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';

const values = readOptions(
  {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,5000,20000' },
    peers: { type: 'boolean', default: false },
  },
  usages.bench,
);
const work = mkdtempSync(join(tmpdir(), 'concordance-bench-'));
const content = measureContent();
const sizes = values.sizes
  .split(',')
  .filter((size) => size !== '')
  .map(Number)
  .map(measure);
rmSync(work, { recursive: true, force: true });
const peers = values.peers ? runPeers() : undefined;
console.log(values.json ? JSON.stringify({ content, sizes, ...(peers ? { peers } : {}) }, null, 1) : report());

function ratiosOf(stages: Readonly<Record<string, number>>, reference: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(stages).map(([name, ms]) => [name, Math.round((10 * ms) / reference) / 10]));
}

/** The check and the gaps of the content itself, warm: the faster of two runs of each. */
function measureContent() {
  const reference = referenceMs();
  const folder = contentFolder(undefined);
  const fastest = (run: () => unknown): number => {
    const times = [0, 1].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return Math.round(Math.min(...times));
  };
  const check = fastest(() => checkContent(folder));
  const { kb } = checkContent(folder);
  const gaps = fastest(() => findGaps({ kb, coverage: computeCoverage(kb), ledger: computeLedger(kb), reasoning: reason(kb) }));
  const stages = { check, gaps };
  return {
    requirements: kb.requirements.length,
    rows: kb.mappings.length,
    referenceMs: Math.round(reference),
    stages,
    ratios: ratiosOf(stages, reference),
  };
}

/** One size: every stage once, in milliseconds; links are the derived ones of all pairs of documents, counted as they stream by. */
function measure(requirements: number): Measured {
  const folder = join(work, String(requirements));
  const corpus = writeCorpus(folder, requirements);
  const reference = referenceMs();
  const stages: Record<string, number> = {};
  const timed = <T>(stage: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    stages[stage] = Math.round((stages[stage] ?? 0) + performance.now() - start);
    return result;
  };
  const content = timed('read', () => readContent(folder));
  const kb = timed('check', () => buildKnowledgeBase(content.records));
  const faults = timed('check', () => runRules(allRules, { kb, faulty: content.faulty, today: kb.release.asOf }, content.place));
  const coverage = timed('coverage', () => computeCoverage(kb));
  const ledger = timed('ledger', () => computeLedger(kb));
  const facts = timed('consistency', () => buildFacts(kb));
  const consistency = timed('consistency', () => checkConsistency(facts));
  timed('gaps', () => findGaps({ kb, coverage, ledger, reasoning: { facts, consistency } }));
  const documents = kb.frameworks.map(({ id }) => id).filter((id) => id.startsWith('bench-'));
  const links = timed('derive', () =>
    documents.reduce(
      (sum, a, index) => sum + documents.slice(index + 1).reduce((count, b) => count + countOf(derivedMappings(facts, a, b)), 0),
      0,
    ),
  );
  const [first = '', second = ''] = documents;
  timed('cover', () => bestCover(facts, { chosen: assessableOf(kb, first).map(({ id }) => id), base: second }));
  if (faults.length > 0 || content.diagnostics.length > 0 || consistency.contradictions.length > 0)
    throw new Error(
      `The generated corpus of ${requirements} has ${faults.length + content.diagnostics.length} faults and ${consistency.contradictions.length} contradictions: ${JSON.stringify([...faults, ...content.diagnostics][0] ?? consistency.contradictions[0])}`,
    );
  rmSync(folder, { recursive: true, force: true });
  return {
    requirements,
    rows: corpus.rows,
    links,
    stages: stages as Measured['stages'],
    ratios: ratiosOf(stages, reference),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function countOf(links: Iterable<unknown>): number {
  let count = 0;
  for (const _ of links) count += 1;
  return count;
}

function report(): string {
  const own = `content of ${content.requirements} requirements and ${content.rows} rows, in reference loops of ${content.referenceMs} ms: check ${content.ratios['check']}, gaps ${content.ratios['gaps']}`;
  return [own, ...(sizes.length > 0 ? [sizesTable(sizes)] : []), ...(values.peers ? [peerReport(peers)] : [])].join('\n\n');
}
