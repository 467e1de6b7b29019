import { describe, expect, test } from 'vitest';
import { gapsOf, gapTitle, subjectText } from '../../../src/domain/gaps/text.ts';
import type { Gap } from '../../../src/domain/model/gap.ts';
import { framework, kbOf, requirement, set } from '../../builders.ts';

const kb = kbOf({
  frameworks: [framework('eu', { shortTitle: 'Document EU' }), framework('act', { shortTitle: 'Act' })],
  requirements: [
    requirement('act', 'Art. 1', { parameters: { 'early-warning': { value: 1, unit: 'h', clock: 'awareness', verified: 'one-source' } } }),
  ],
  sets: [set('act', 'eu', { author: 'nist' })],
});
const text = (...subject: Gap['subject']) => subjectText(kb, { subject });

describe('the subjects of a gap in words', () => {
  test.each<[Gap['subject'][number], string]>([
    [{ type: 'jurisdiction', id: 'eu' }, 'EU'],
    [{ type: 'framework', id: 'eu' }, 'Document EU'],
    [{ type: 'aspect', id: 'plan.policy' }, 'plan.policy'],
    [{ type: 'requirement', id: 'act/art-1' }, 'Act Art. 1'],
    [{ type: 'parameter', id: 'act/art-1#early-warning' }, 'Act Art. 1, Early warning'],
    [{ type: 'parameter', id: 'early-warning-awareness-h' }, 'Early warning, from awareness'],
    [{ type: 'parameter', id: 'gone-awareness-h' }, 'gone awareness h'],
    [{ type: 'set', id: 'act--eu--nist' }, 'Act – Document EU, nist'],
  ])('%j', (subject, expected) => {
    expect(text(subject)).toBe(expected);
  });

  test('of two subjects name both', () => {
    expect(text({ type: 'jurisdiction', id: 'eu' }, { type: 'aspect', id: 'plan.policy' })).toBe('EU – plan.policy');
  });
});

describe('a gap', () => {
  const gap = (id: string, subject: Gap['subject']): Gap => ({
    id,
    family: 'editorial',
    kind: 'unverified-fact',
    subject,
    severity: 'low',
    jurisdictions: [],
    evidence: [],
    basis: [],
    sentence: 'Something.',
  });
  const two = gap('two', [
    { type: 'jurisdiction', id: 'eu' },
    { type: 'aspect', id: 'plan.policy' },
  ]);
  const other = gap('other', [{ type: 'aspect', id: 'plan.iot' }]);

  test('is titled by its kind and subjects', () => {
    expect(gapTitle(kb, two)).toBe('Unverified fact: EU – plan.policy');
  });

  test('is found by any of its subjects, and only by them', () => {
    expect(gapsOf([two, other], ['plan.policy']).map(({ id }) => id)).toEqual(['two']);
    expect(gapsOf([two, other], ['eu', 'plan.iot']).map(({ id }) => id)).toEqual(['two', 'other']);
    expect(gapsOf([two, other], [])).toEqual([]);
  });
});
