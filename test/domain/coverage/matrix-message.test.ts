import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../../src/content/analyze-content.ts';
import type { Coverage, CoverageTable } from '../../../src/domain/coverage/coverage.ts';
import { matrixMessage } from '../../../src/domain/coverage/matrix-message.ts';
import { matrixFrameworks } from '../../../src/domain/coverage/matrix.ts';
import type { Qualifier } from '../../../src/domain/model/claims-vocabulary.ts';
import type { CoverageLevel } from '../../../src/domain/model/vocabulary.ts';

const tiny = analyzeContent('test/fixtures/tiny-kb');
const [model] = tiny.kb.frameworks.filter(({ id }) => matrixFrameworks(tiny.kb).some((one) => one.id === id));
if (model === undefined) throw new Error('The tiny content has no document in its matrix.');
const { frameworks: _none, ...rest } = tiny.kb;
const documentOf = (id: string, jurisdiction: string, force: 'law' | 'voluntary') => ({
  ...model,
  id,
  jurisdiction,
  force,
  kind: force === 'law' ? ('regulation' as const) : ('standard' as const),
});
const documents = [documentOf('iso', 'international', 'voluntary'), documentOf('act', 'eu', 'law'), documentOf('text', 'us', 'voluntary')];
const country = (id: string) => ({ ...tiny.kb.jurisdictions[0], id, title: id });
const kb = {
  ...rest,
  frameworks: documents,
  frameworkById: new Map(documents.map((one) => [one.id, one])),
  jurisdictions: ['international', 'eu', 'us'].map(country),
  requirementsOf: new Map(documents.map(({ id }) => [id, tiny.kb.requirementsOf.get(model.id) ?? []])),
} as unknown as typeof tiny.kb;
const aspects = kb.aspects.map(({ id }) => id);

interface Said {
  readonly scope: string;
  readonly place: number;
  readonly level: CoverageLevel;
  readonly qualifiers?: readonly Qualifier[];
}

const tableOf = (said: readonly Said[]): CoverageTable => ({
  all: [],
  get: (scope, aspect) => {
    const found = said.find((one) => one.scope === scope && aspects[one.place] === aspect);
    const type = ['iso', 'act', 'text'].includes(scope) ? 'framework' : 'jurisdiction';
    return {
      subject: { type: 'aspect', id: aspect },
      scope: { type, id: scope },
      level: found?.level ?? 'none',
      draft: false,
      disputed: false,
      qualifiers: found?.qualifiers ?? [],
      rows: [],
    } as Coverage;
  },
});

describe('what the matrix says as a whole', () => {
  test('puts each aspect in one list: in full, in part, by law, by other texts, by nothing', () => {
    const { full, partial, byLaw, byTexts, byNothing, all } = matrixMessage(
      kb,
      tableOf([
        { scope: 'international', place: 0, level: 'full' },
        { scope: 'eu', place: 0, level: 'full' },
        { scope: 'international', place: 1, level: 'partial' },
        { scope: 'eu', place: 2, level: 'partial' },
        { scope: 'text', place: 2, level: 'full' },
        { scope: 'text', place: 3, level: 'partial' },
      ]),
    );
    expect([full, partial, byLaw, byTexts]).toEqual([[aspects[0]], [aspects[1]], [aspects[2]], [aspects[3]]]);
    expect(byNothing).toEqual(aspects.slice(4));
    expect(full.length + partial.length + byLaw.length + byTexts.length + byNothing.length).toBe(all);
  });

  test('counts what is full for some only as a part, and tells what rests on a series or on titles', () => {
    const { full, partial, inSeries, fromTitles } = matrixMessage(
      kb,
      tableOf([
        { scope: 'international', place: 0, level: 'full', qualifiers: ['for-some'] },
        { scope: 'international', place: 1, level: 'full', qualifiers: ['joint-series', 'from-title'] },
        { scope: 'international', place: 2, level: 'full', qualifiers: ['from-title'] },
      ]),
    );
    expect([full, partial, inSeries, fromTitles]).toEqual([[aspects[1], aspects[2]], [aspects[0]], 1, 2]);
  });

  test('names the aspect that most documents ask for, and the one that fewest of those asked for', () => {
    const {
      most,
      fewest,
      documents: shown,
    } = matrixMessage(
      kb,
      tableOf([
        { scope: 'iso', place: 1, level: 'partial' },
        { scope: 'act', place: 1, level: 'partial' },
        { scope: 'text', place: 2, level: 'full' },
      ]),
    );
    expect([most, fewest, shown]).toEqual([{ aspect: aspects[1], documents: 2 }, { aspect: aspects[2], documents: 1 }, 3]);
    expect(matrixMessage(kb, tableOf([])).most).toBeUndefined();
  });

  test('lays the documents of one kind together: the most that any of them asks for', () => {
    const { together } = matrixMessage(kb, tableOf([{ scope: 'eu', place: 0, level: 'partial' }]));
    expect(together.map(({ group, documents: count, places }) => [group, count, places.touched])).toEqual([
      ['international', 1, 0],
      ['law', 1, 1],
      ['texts', 1, 0],
    ]);
  });
});
