import { describe, expect, test } from 'vitest';
import { refMatcher } from '../../../src/domain/exchange/ref-matcher.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const kb = kbOf({
  frameworks: ['iso', 'iec', 'nist', 'law'].map((id) => framework(id)),
  requirements: [
    ...['A.5.1', 'A.5.9', '5.1', '6'].map((ref) => requirement('iso', ref, ref === '6' ? { kind: 'heading' } : {})),
    ...['SR 1.1', 'SR 1.1 RE 1', 'SR 1.1 RE 12', 'SR 1.10'].map((ref) => requirement('iec', ref)),
    ...['AC-1', 'AC-10'].map((ref) => requirement('nist', ref)),
    ...['Annex I Part I (2)(d)', 'Art. 14(2)(a)', 'Annex 1.1.1(a)'].map((ref) => requirement('law', ref)),
  ],
});

function found(document: string, spelled: string, others: readonly string[] = []): string {
  const match = refMatcher(kb, document, [spelled, ...others])(spelled);
  return 'id' in match ? match.id : `${match.message} ${match.near().join(', ')}`.trim();
}

describe('a number as it is spelled elsewhere', () => {
  test.each([
    ['iso', 'A.5.9', 'iso/a-5-9'],
    ['iso', 'a.5.9', 'iso/a-5-9'],
    ['iso', '5.9', 'iso/a-5-9'],
    ['iso', 'urn:intuitem:risk:req_node:iso27001-2022:a.5.9', 'iso/a-5-9'],
    ['iso', 'iso/a-5-9', 'iso/a-5-9'],
    ['iec', 'SR 1.1 RE(1)', 'iec/sr-1-1-re-1'],
    ['iec', 'SR1.1RE1', 'iec/sr-1-1-re-1'],
    ['iec', 'SR 1.1(1)', 'iec/sr-1-1-re-1'],
    ['iec', 'SR 1.1(12)', 'iec/sr-1-1-re-12'],
    ['iec', 'sr-1.10', 'iec/sr-1-10'],
    ['nist', 'AC-01', 'nist/ac-1'],
    ['law', 'Annex I, Part I, (2)(d)', 'law/annex-i-part-i-2-d'],
    ['law', 'Article 14 (2) a', 'law/art-14-2-a'],
    ['law', '1.1.1.a', 'law/annex-1-1-1-a'],
    ['pi40-rri', 'plan.policy', 'plan.policy'],
  ])('of %s, `%s`, leads to %s', (document, spelled, id) => {
    expect(found(document, spelled)).toBe(id);
  });

  test('a bare number is the clause where the file writes Annex A with its letter', () => {
    expect(found('iso', '5.1', ['A.5.9'])).toBe('iso/r-5-1');
  });

  test.each([[[]], [['7.7']]])('a bare number is the clause where no other number tells how the file writes Annex A: %j', (others) => {
    expect(found('iso', '5.1', others)).toBe('iso/r-5-1');
  });

  test('a bare number of Annex A leads nowhere where the file writes Annex A with its letter', () => {
    expect(found('iso', '5.9', ['A.5.1'])).toBe('`5.9` is not a requirement of `iso`. 5.1');
  });

  test('a bare number is nobody’s guess where the file writes Annex A without its letter', () => {
    expect(found('iso', '5.1', ['5.9'])).toBe('`5.1` can be more than one number of `iso`. 5.1, A.5.1');
  });

  test('a bare number without its first two signs leads nowhere where it is none of Annex A', () => {
    expect(found('iso', '1')).toMatch(/^`1` is not a requirement of `iso`\./u);
  });

  test.each([
    ['iso', '6', '`6` asks nobody for a measure in `iso` and stands in no row.'],
    ['iec', 'SR 1.99', '`SR 1.99` is not a requirement of `iec`. SR 1.1, SR 1.10'],
    ['pi40-rri', 'plan.polcy', '`plan.polcy` is not an aspect of `pi40-rri`. plan.policy'],
  ])('of %s, `%s`, is told why it leads nowhere', (document, spelled, said) => {
    expect(found(document, spelled)).toBe(said);
  });
});
