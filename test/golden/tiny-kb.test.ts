import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import type { Coverage } from '../../src/domain/coverage/coverage.ts';
import type { Gap } from '../../src/domain/model/gap.ts';
import type { LedgerEntry } from '../../src/domain/coverage/ledger.ts';
import { tinyFolder } from '../content/tiny-copy.ts';

/** The files beside this one are read by people: each change in them is an effect to be defended. `vitest run -u` rewrites them. */
const { coverage, ledger, gaps } = analyzeContent(tinyFolder);

describe('the golden files of the tiny content folder', () => {
  test('every level of coverage is as it was', async () => {
    await expect(lines(coverage.all.map(coverageLine))).toMatchFileSnapshot('./tiny-kb-coverage.txt');
  });

  test('every entry of the ledger is as it was', async () => {
    await expect(lines(ledger.map(ledgerLine))).toMatchFileSnapshot('./tiny-kb-ledger.txt');
  });

  test('every gap is as it was, with its evidence', async () => {
    await expect(lines(gaps.map(gapBlock))).toMatchFileSnapshot('./tiny-kb-gaps.txt');
  });
});

function coverageLine({ scope, force, subject, level, qualifiers, draft, disputed, rows }: Coverage): string {
  const where = scope.type === 'framework' ? scope.id : `${scope.id} (${force ?? 'whole'})`;
  const marks = [...qualifiers, draft ? 'draft' : '', disputed ? 'disputed' : ''].filter((mark) => mark !== '');
  return [where, subject.id, [level, ...marks].join(' '), ...rows].join('  ');
}

function ledgerLine({ source, target, author, mapped, consideredNone, unassessed, assessable }: LedgerEntry): string {
  return `${source}  ${target}  ${author}  ${mapped} mapped + ${consideredNone} none + ${unassessed} not considered = ${assessable}`;
}

function gapBlock({ id, family, severity, jurisdictions, subject, basis, certainty, committees, sentence, evidence }: Gap): string {
  return [
    id,
    `  ${family}, ${severity}${certainty === undefined ? '' : `, certainty ${certainty}`}, in ${jurisdictions.join(', ') || 'no jurisdiction'}${committees === undefined ? '' : `, for ${committees.join(', ')}`}`,
    `  ${sentence}`,
    `  about ${subject.map((one) => `${one.type} ${one.id}`).join(', ')}`,
    `  rests on ${basis.join(', ') || 'no document'}`,
    ...evidence.map((one) => `  ${one.type} ${one.id}`),
  ].join('\n');
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
