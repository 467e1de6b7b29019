import { describe, expect, test } from 'vitest';
import { isAboutRegime, isAboutSafety, isMeasure } from '../../../src/domain/gaps/subject-matter.ts';
import { kbOf, requirement } from '../../builders.ts';

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
