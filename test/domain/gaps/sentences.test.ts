import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/domain/gaps/sentences.ts';
import { gapKinds, type Gap, type GapKind } from '../../../src/domain/model/gap.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const hours = { unit: 'h', clock: 'awareness', verified: 'one-source' } as const;
const kb = kbOf({
  frameworks: [
    framework('law', { shortTitle: 'Law' }),
    framework('one', { shortTitle: 'ISO 1' }),
    framework('two', { shortTitle: 'IEC 2', titlesIn: { de: { text: 'Norm 2', verified: 'unverified' }, fr: 'Norme 2' } }),
  ],
  requirements: [
    requirement('law', 'Art. 1'),
    requirement('law', 'Art. 2', { parameters: { 'early-warning': { ...hours, value: 4, bound: 'at-most' } } }),
    requirement('one', 'R1', { parameters: { 'early-warning': { ...hours, value: 24 } } }),
  ],
});
const ofLaw = [{ type: 'requirement', id: 'law/art-1' }] as const;
const say = (kind: GapKind, over: Partial<Gap> = {}) =>
  sentenceOf(kb, {
    id: 'x',
    family: 'harmonization',
    kind,
    subject: ofLaw,
    severity: 'low',
    jurisdictions: ['eu'],
    evidence: [],
    basis: ['law', 'one', 'two'],
    ...over,
  });

describe('a gap in words', () => {
  test.each<[GapKind, Partial<Gap>, string]>([
    [
      'requirement-beyond-standards',
      {},
      'Law Art. 1 was considered against ISO 1 and IEC 2; nothing there relates to it, directly or by derivation. State of 2026-11-24.',
    ],
    [
      'aspect-missing-in-jurisdiction',
      {
        subject: [
          { type: 'jurisdiction', id: 'eu' },
          { type: 'aspect', id: 'plan.policy' },
        ],
        basis: ['law'],
      },
      'All instruments of EU on the security of industrial IoT are listed (Law); none asks for any part of plan.policy. State of 2026-11-24.',
    ],
    [
      'unadopted-international-requirement',
      {},
      'Law Art. 1: considered against ISO 1 and IEC 2; nothing there relates to it. State of 2026-11-24.',
    ],
    [
      'divergent-parameter',
      {
        subject: [
          { type: 'parameter', id: 'early-warning-awareness-h' },
          { type: 'requirement', id: 'law/art-2' },
          { type: 'requirement', id: 'one/r1' },
        ],
        basis: ['law', 'one'],
      },
      'Early warning is set to different values: at most 4 hours from awareness (Law Art. 2) and 24 hours from awareness (ISO 1 R1). State of 2026-11-24.',
    ],
    [
      'unrecognised-assessment',
      { basis: ['one', 'law'] },
      'No recognition was found by which an assessment under ISO 1 counts under Law. State of 2026-11-24.',
    ],
    [
      'unassessed-pair',
      {
        subject: [
          { type: 'framework', id: 'law' },
          { type: 'framework', id: 'one' },
        ],
      },
      'Law and ISO 1 have not been laid side by side in full.',
    ],
    ['requirement-without-mapping', {}, 'Law Art. 1 stands in no row to the joint paper.'],
    [
      'implied-relation',
      { subject: [...ofLaw, { type: 'aspect', id: 'plan.policy' }] },
      'Our rows prove that Law Art. 1 and plan.policy share something, and no row relates them.',
    ],
    ['conflicting-claims', {}, 'The rows of two authors leave no possibility for Law Art. 1.'],
    ['stale-edition', {}, 'Law Art. 1: made for an edition that has ended.'],
    ['translation-missing', {}, 'Law Art. 1 has no translation in a language of the site.'],
    ['translation-stale', {}, 'The translation of Law Art. 1 is of an older text.'],
    ['review-overdue', {}, 'Law Art. 1: last reviewed more than two years ago.'],
    ['unverified-fact', {}, 'No source that a reader can open was found for Law Art. 1.'],
    [
      'unverified-fact',
      { subject: [{ type: 'framework', id: 'two' }] },
      'No source that a reader can open was found for the German title of IEC 2.',
    ],
    ['no-international-document', {}, 'Law Art. 1'],
    ['only-at-higher-levels', {}, 'Law Art. 1'],
  ])('%s', (kind, over, sentence) => {
    expect(say(kind, over)).toBe(sentence);
  });

  test('says something of its subject whatever its kind', () => {
    const other = { subject: [...ofLaw, { type: 'framework', id: 'one' }] } as const;
    for (const kind of Object.keys(gapKinds) as GapKind[]) {
      if (kind === 'divergent-parameter' || kind === 'aspect-missing-in-jurisdiction' || kind === 'unrecognised-assessment') continue;
      expect(say(kind, other)).toMatch(/Law|Art\. 1/u);
    }
  });
});
