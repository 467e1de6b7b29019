import { expect, test } from 'vitest';
import { authorityReferences } from '../../../src/domain/rules/authority-references.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

test('who is in charge of a document is said by a number of it, or by sources of the register', () => {
  const kb = kbOf({
    frameworks: [
      framework('act', {
        authorities: [
          { name: 'the office', task: 'supervises', point: 'Art. 1' },
          { name: 'the agency', task: 'runs', evidence: [{ source: 'library', locator: 'page 1' }] },
        ],
      }),
    ],
    requirements: [requirement('act', 'Art. 2')],
  });
  expect(
    [...authorityReferences(kb)].map(({ value, what, among }) => [value, what, [...(among as Iterable<string>)].includes(value)]),
  ).toEqual([
    ['Art. 1', 'a number of this document', false],
    ['library', 'a source in sources.yaml', true],
  ]);
});
