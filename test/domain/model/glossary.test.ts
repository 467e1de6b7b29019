import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossaryTerms } from '../../../src/domain/model/glossary.ts';
import { coverageLevels, relationships } from '../../../src/domain/model/vocabulary.ts';

test('a relationship is explained in the glossary, a level of coverage on the page of the method', () => {
  expect([glossaryTerms.get('subset-of'), glossaryTerms.get('full')]).toEqual([
    { label: 'is contained in', meaning: relationships['subset-of'].meaning, page: '/guide/glossary/' },
    { label: coverageLevels.full.label, meaning: coverageLevels.full.meaning, page: '/method/' },
  ]);
});

test('every vocabulary whose tokens are anchors of the glossary page gives its words', () => {
  const page = readFileSync('src/site/glossary-groups.ts', 'utf8');
  const groups = page.slice(page.indexOf('const groups'), page.indexOf('] as const'));
  const source = readFileSync('src/domain/model/glossary.ts', 'utf8');
  const named = [...groups.matchAll(/vocabulary\.(\w+)/gu)].map(([, name = '']) => name);
  expect([named.length > 10, named.filter((name) => !source.includes(`vocabulary.${name},`))]).toEqual([true, []]);
});
