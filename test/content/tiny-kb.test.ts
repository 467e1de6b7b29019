import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { formatReport } from '../../src/domain/model/diagnostic.ts';
import { gapKinds } from '../../src/domain/model/gap.ts';
import { coverageLevels, relationships } from '../../src/domain/model/vocabulary.ts';
import { tinyFolder } from './tiny-copy.ts';

const { kb, coverage, gaps, diagnostics } = analyzeContent(tinyFolder);

describe('the tiny content folder', () => {
  test('has no error and no warning', () => {
    expect(formatReport(diagnostics.filter(({ severity }) => severity !== 'note'))).toBe('0 errors, 0 warnings');
  });

  test('raises every kind of gap, but those that need to know documents by their scope alone', () => {
    const ofLandscape = ['no-international-duty', 'only-for-another-sector'];
    const kinds = new Set(gaps.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      Object.keys(gapKinds)
        .filter((kind) => !ofLandscape.includes(kind))
        .sort(),
    );
  });

  test('shows every level of coverage', () => {
    const levels = new Set(coverage.all.map(({ level }) => level));
    expect([...levels].sort()).toEqual(Object.keys(coverageLevels).sort());
  });

  test('uses every relationship', () => {
    expect([...new Set(kb.mappings.map(({ relationship }) => relationship))].sort()).toEqual(Object.keys(relationships).sort());
  });

  test('is small enough to know by heart', () => {
    expect({
      aspects: kb.aspects.length,
      frameworks: kb.frameworks.length,
      requirements: kb.requirements.length,
      sets: kb.sets.length,
      rows: kb.mappings.length,
    }).toEqual({
      aspects: 5,
      frameworks: 7,
      requirements: 18,
      sets: 11,
      rows: 27,
    });
  });
});
