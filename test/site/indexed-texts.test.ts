import { expect, test } from 'vitest';
import type { Posting } from '../../src/domain/search/term-index.ts';
import { searchIndex } from '../../src/site/lookup-index.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { few } from '../domain/search/concepts.ts';
import { pageOf } from './tiny-page.ts';

const { entries, found } = searchIndex(
  pageOf(
    kbOf({
      frameworks: [framework('a', { titlesIn: { de: 'Maschinenverordnung' } }), framework('b', { titles: 'withheld' })],
      requirements: [
        requirement('a', 'R1', {
          title: 'Passwords',
          gist: 'Nothing more.',
          parameters: { life: { value: 5, unit: 'y', verified: 'unverified' } },
        }),
        requirement('a', 'R2', { title: 'Other', gist: 'A log is kept.', slug: 'r2', parent: 'r1' }),
        requirement('b', 'R1', { title: 'Secretword', gist: 'Nothing.' }),
      ],
      plainWords: { 'a/r2': 'sundial, Kennwort' },
      thesaurus: few.map((concept) => (concept.id === 'market' ? { ...concept, chiefly: ['a/r2'] } : concept)),
    }),
  ),
);
const at = (postings: readonly Posting[] = []) => postings.map(([place]) => `${entries[place]?.framework} ${entries[place]?.ref}`.trim());

test('a record is found by its title, its gist, its group, its quantities, and what it chiefly treats', () => {
  expect([
    at(found.concepts['password']),
    at(found.concepts['logging']),
    at(found.concepts['duration']),
    at(found.concepts['market']),
  ]).toEqual([['a R1', 'a R2'], ['a R2'], ['a R1'], ['a R2']]);
});

test('a record is found by what people call it, and by no translation that only the thesaurus knows', () => {
  expect([at(found.words['sundial']), at(found.words['kennwort'])]).toEqual([['a R2'], ['a R2']]);
});

test('a document is found by its title in another language', () => {
  expect(JSON.stringify(found)).toContain('maschinenverordnung');
});

test('a title that is withheld is not indexed', () => {
  expect(JSON.stringify(found)).not.toContain('secretword');
});
