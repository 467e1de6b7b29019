import { describe, expect, test } from 'vitest';
import { firstInWords, stageLines } from '../../../src/domain/policy/stage-lines.ts';
import { kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const quantityNames = {
  closing: { name: 'Closing report', stage: 'final' as const },
  warning: { name: 'Early warning', stage: 'first' as const },
  last: { name: 'Last report', stage: 'final' as const },
  keep: 'Keeping',
};

describe('lines of quantities', () => {
  test('join the reports of one stage, in the order of the stages and before all others', () => {
    const lines = ['keep', 'closing', 'last', 'warning', 'unnamed'].map((name) => ({ name, values: [name] }));
    const joined = stageLines({ quantityNames }, lines, (a, b) => ({ ...a, values: [...a.values, ...b.values] }));
    expect(joined).toEqual([
      { name: 'warning', names: ['warning'], stage: 'first', values: ['warning'] },
      { name: 'closing', names: ['closing', 'last'], stage: 'final', values: ['closing', 'last'] },
      { name: 'keep', names: ['keep'], values: ['keep'] },
      { name: 'unnamed', names: ['unnamed'], values: ['unnamed'] },
    ]);
  });
});

test('a first report without a number is found by its words in the documents asked for, unless it was withdrawn', () => {
  const report = { trigger: 'an incident', to: 'the minister' };
  const kb = kbOf({
    frameworks: [law('act'), law('other')],
    requirements: [
      requirement('act', 'Art. 1', { report: { ...report, due: 'promptly' } }),
      requirement('act', 'Art. 2', { report }),
      requirement('act', 'Art. 3', { report: { ...report, due: 'promptly' }, withdrawn: '2026-01-01' }),
      requirement('other', 'Art. 4', { report: { ...report, due: 'promptly' } }),
    ],
  });
  expect(firstInWords(kb, [{ id: 'act' }, { id: 'gone' }]).map(({ ref }) => ref)).toEqual(['Art. 1']);
});
