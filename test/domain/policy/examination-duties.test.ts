import { expect, test } from 'vitest';
import { examinationDuties } from '../../../src/domain/policy/examination-duties.ts';
import { jurisdiction, kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const act = law('act', { jurisdiction: 'eu' });
const other = law('other', { jurisdiction: 'jp' });
const jurisdictions = [jurisdiction('eu'), jurisdiction('jp')];

function kinds(examined: Parameters<typeof requirement>[2], place = 'eu') {
  const kb = kbOf({
    jurisdictions,
    frameworks: [act, other],
    requirements: [requirement('act', 'A2', examined), requirement('act', 'A1', examined)],
  });
  return examinationDuties(kb, place).map(({ kind, requirements }) => [kind, requirements.map(({ ref }) => ref)]);
}

test('each kind of examination names the requirements that bring it, in a total order', () => {
  expect(kinds({ examination: ['prior-approval', 'local-data'] })).toEqual([
    ['local-data', ['A1', 'A2']],
    ['prior-approval', ['A1', 'A2']],
  ]);
});

test('a requirement without an examination is not named', () => {
  expect(kinds({})).toEqual([]);
});

test('what counts elsewhere alone is not named', () => {
  expect(kinds({ examination: ['source-code'] }, 'jp')).toEqual([]);
});
