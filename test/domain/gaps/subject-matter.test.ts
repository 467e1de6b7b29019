import { describe, expect, test } from 'vitest';
import { aspectsByUs, isAboutRegime, isAboutSafety, isMeasure, isReportToAuthority } from '../../../src/domain/gaps/subject-matter.ts';
import { element, kbOf, requirement, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

describe('what a requirement of law is about', () => {
  const kb = kbOf({
    requirements: [
      requirement('act', 'Art. 1', { subjectMatter: 'measure' }),
      requirement('act', 'Art. 2', { subjectMatter: 'regime' }),
      requirement('act', 'Art. 3', { subjectMatter: 'safety' }),
      requirement('act', 'Art. 4'),
    ],
  });

  test.each([
    ['act/art-1', false, false, true],
    ['act/art-2', true, false, false],
    ['act/art-3', false, true, false],
    ['act/art-4', false, false, true],
  ])('%s: the regime %s, physical safety %s, a measure %s', (id, regime, safety, measure) => {
    expect([isAboutRegime(kb, id), isAboutSafety(kb, id), isMeasure(kb, id)]).toEqual([regime, safety, measure]);
  });
});

test('a report to an authority is related to that aspect, and to no other unless it says who gets it; rows of others do not count', () => {
  const [told, users] = ['operate-maintain.information-to-authorities', 'operate-maintain.information-to-users'];
  const kb = kbOf({
    ...world({
      documents: [],
      requirements: [
        ...['Art. 1', 'Art. 2', 'Art. 4', 'Art. 5'].map((ref) => requirement('act', ref)),
        requirement('act', 'Art. 3', { report: { trigger: 'an incident', to: 'the authority' } }),
      ],
      sets: [
        [
          set('act', 'pi40-rri'),
          ['Art. 1', 'subset-of', told],
          ['Art. 2', 'subset-of', told],
          ['Art. 2', 'subset-of', users],
          ['Art. 3', 'subset-of', told],
          ['Art. 3', 'subset-of', users],
          ['Art. 4', 'subset-of', users],
        ],
        [set('act', 'pi40-rri', { author: 'rival' }), ['Art. 5', 'subset-of', told]],
      ],
    }),
    elements: [element('operate-maintain', ['information-to-authorities', 'information-to-users'])],
  });
  const ids = [1, 2, 3, 4, 5].map((number) => `act/art-${number}`);
  expect(ids.map((id) => isReportToAuthority(kb, id))).toEqual([true, false, true, false, false]);
  expect([aspectsByUs(kb, 'act/art-2'), aspectsByUs(kb, 'unknown')]).toEqual([[told, users], []]);
});
