import { describe, expect, test } from 'vitest';
import { shortRefs } from '../../src/site/short-refs.ts';

describe('numbers of one document in one line', () => {
  test.each([
    [[], ''],
    [['Art. 13(2)'], 'Art. 13(2)'],
    [['Art. 13(2)', 'Art. 13(3)', 'Art. 14(1)'], 'Art. 13(2), (3), 14(1)'],
    [['Art. 13(2)(a)', 'Art. 13(2)(b)', 'Art. 13(3)'], 'Art. 13(2)(a), (b), 13(3)'],
    [['Annex I Part I (2)(b)', 'Annex I Part I (2)(c)', 'Annex I Part II (1)'], 'Annex I Part I (2)(b), (c), Annex I Part II (1)'],
    [['Annex I Part II (1)', 'Annex I Part II (2)'], 'Annex I Part II (1), (2)'],
    [['Provision 5.3-1', 'Provision 5.3-2'], 'Provision 5.3-1, 5.3-2'],
    [['KC1', 'KC2'], 'KC1, KC2'],
    [['CSA Art. 51(j)', 'CSA Art. 51a(g)', 'Art. 27(1)', 'Art. 36'], 'CSA Art. 51(j), CSA Art. 51a(g), Art. 27(1), 36'],
    [['Art. 5', 'Annex 6.6.1(a)', 'Art. 6'], 'Art. 5, Annex 6.6.1(a), Art. 6'],
  ])('%j are told as %s', (refs, told) => {
    expect(shortRefs(refs)).toBe(told);
  });
});
