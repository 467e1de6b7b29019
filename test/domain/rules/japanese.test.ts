import { expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import { japaneseIsAttested } from '../../../src/domain/rules/japanese.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const japanese = [{ publisher: 'METI', seen: 'printed' as const, evidence: [{ source: 'meti', locator: 'title' }], texts: ['指針'] }];
const document = framework('guide-1.0', { jurisdiction: 'jp' });
const ofGuide = (more: Parameters<typeof requirement>[2]) => ({
  frameworks: [document],
  requirements: [requirement('guide-1.0', 'G1', more)],
});

test('Japanese that the register has is in order', () => {
  expect(findingsOf(japaneseIsAttested, { japanese, ...ofGuide({ refPrinted: '指針1' }) })).toEqual([]);
});

test('Japanese that the register has not is an error at its key', () => {
  const report = formatReport(
    findingsOf(japaneseIsAttested, { japanese, ...ofGuide({ titleOriginal: { lang: 'ja', text: '過去の事例' } }) }),
  );
  expect(report).toContain('error  japanese-attested\n    `過去の事例` is not a text of japanese.yaml.');
});

test('Japanese in a text of a document is held to it as well as that in a title', () => {
  expect(findingsOf(japaneseIsAttested, { japanese, ...ofGuide({ body: 'It says 要点 of each.' }) })).toHaveLength(1);
});

test('Chinese of a document of China is no Japanese, and kana there are', () => {
  const inChina = (text: string) => ({
    japanese,
    frameworks: [framework('law', { jurisdiction: 'cn' })],
    requirements: [requirement('law', 'Art. 1', { refPrinted: text })],
  });
  expect(findingsOf(japaneseIsAttested, inChina('第一条'))).toEqual([]);
  expect(findingsOf(japaneseIsAttested, inChina('だい一条'))).toHaveLength(1);
});

test('content without the register is not held to it', () => {
  expect(findingsOf(japaneseIsAttested, { japanese: [], ...ofGuide({ refPrinted: '要点1' }) })).toEqual([]);
});
