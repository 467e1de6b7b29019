import { expect, test } from 'vitest';
import { committeeReferences } from '../../../src/domain/rules/committee-references.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

test('what a committee may take up is a requirement that is listed, by sources of the register', () => {
  const taken = (of: string, source: string) => ({ requirement: of, why: 'It made something near.', evidence: [{ source, locator: '1' }] });
  const kb = kbOf({
    frameworks: [framework('act')],
    requirements: [requirement('act', 'Art. 1')],
    committees: {
      wg: { title: 'WG', url: 'https://example.org/', mayTakeUp: [taken('act/art-1', 'library'), taken('act/art-2', 'nowhere')] },
      idle: { title: 'Idle', url: 'https://example.org/' },
    },
  });
  expect([...committeeReferences(kb)].map(({ value, among }) => [value, [...(among as Iterable<string>)].includes(value)])).toEqual([
    ['act/art-1', true],
    ['library', true],
    ['act/art-2', false],
    ['nowhere', false],
  ]);
});
