import { describe, expect, test } from 'vitest';
import { matrixFrameworks, matrixJurisdictions } from '../../src/domain/coverage/matrix.ts';
import { documentLines, groupTitle, jurisdictionLines } from '../../src/site/matrix-view.ts';
import type { Framework } from '../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf, tinyPage as makeTinyPage } from './tiny-page.ts';

const tinyPage = makeTinyPage();

describe('the rows of the matrix', () => {
  const documents = documentLines(tinyPage);
  const jurisdictions = jurisdictionLines(tinyPage);

  test('are all documents of the matrix, each once, law first', () => {
    const scopes = documents.flatMap(({ lines }) => lines.map(({ scope }) => scope));
    expect([...scopes].sort()).toEqual(
      matrixFrameworks(tinyPage.kb)
        .map(({ id }) => id)
        .sort(),
    );
    const laws = documents.flatMap(({ lines }) => lines.map(({ isLaw }) => isLaw));
    expect(laws).toEqual([...laws].sort((a, b) => Number(b) - Number(a)));
  });

  test('are for each jurisdiction one for each force, with the documents that count there', () => {
    expect(jurisdictions.map(({ title }) => title)).toEqual(matrixJurisdictions(tinyPage.kb).map(({ title }) => title));
    for (const { lines } of jurisdictions) expect(new Set(lines.map(({ force }) => force)).size).toBe(lines.length);
  });

  test('say of law that does not apply in full yet from when it does, and where no day is set, that it does not yet', () => {
    const noteOf = (applies: Partial<Framework>) =>
      documentLines(
        pageOf(
          kbOf({
            frameworks: [framework('act', { force: 'law', ...applies })],
            requirements: [requirement('act', 'Art. 1')],
            sets: [],
            mappings: [],
          }),
        ),
      )
        .flatMap(({ lines }) => lines)
        .flatMap(({ notes }) => notes);
    expect([noteOf({ applies: '2099-12-11' }), noteOf({}), noteOf({ applies: '2001-01-01' })]).toEqual([
      ['in full from 11 December 2099'],
      ['does not apply in full yet'],
      [],
    ]);
  });

  test.each([
    ['law', 'Law'],
    ['regional', 'European standards and schemes'],
  ] as const)('of %s stand under "%s"', (group, title) => {
    expect(groupTitle(tinyPage, group)).toBe(title);
  });
});
