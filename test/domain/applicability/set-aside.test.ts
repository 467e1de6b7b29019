import { expect, test } from 'vitest';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { factsOf, type Draft } from '../../../src/domain/applicability/draft.ts';
import { setAside } from '../../../src/domain/applicability/set-aside.ts';
import { framework } from '../../builders.ts';

const maker = { fact: 'roles' as const, oneOf: ['manufacturer'], point: 'Art. 1' };
const radio = { fact: 'product.radio' as const, is: true, point: 'Art. 2' };
const kinds = { fact: 'product.kinds' as const, oneOf: ['router'], point: 'Art. 3' };
const documents = [
  framework('act', {
    force: 'law',
    appliesTo: {
      when: { all: [maker, radio] },
      parts: [
        { what: 'Do', duty: 'product', points: ['1'] },
        { what: 'Show', duty: 'route', points: ['2'], when: kinds },
      ],
    },
  }),
];
const sifted = (draft: Draft) => setAside(documents, draft, '2026-11-29');

test('an answer on which something hangs stays, be it a part alone', () => {
  const draft: Draft = { roles: ['manufacturer'], 'product.radio': true, 'product.kinds': ['router'], date: '2026-11-29' };
  expect(sifted(draft)).toEqual({ draft, aside: [] });
});

test('after a change of role what only the old role was asked is set aside, in the order of the questions', () => {
  expect(sifted({ roles: ['operator'], staff: 12, 'product.radio': true, 'product.kinds': ['router'], turnover: null })).toEqual({
    draft: { roles: ['operator'], turnover: null },
    aside: ['staff', 'product.radio', 'product.kinds'],
  });
});

test('what is decided is decided alike without what is set aside', () => {
  const draft: Draft = { roles: ['operator'], 'product.radio': false, 'product.kinds': [] };
  const outcomes = (given: Draft) => applyAll(documents, factsOf(given, '2026-11-29')).map(({ outcome }) => outcome);
  expect(outcomes(sifted(draft).draft)).toEqual(outcomes(draft));
});
