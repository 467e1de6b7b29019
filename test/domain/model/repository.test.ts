import { describe, expect, test } from 'vitest';
import { challengeAddress, editAddress, repositoryKindOf } from '../../../src/domain/model/repository.ts';
import { siteSchema, type Site } from '../../../src/domain/model/schema/site.ts';

const site = (over: Partial<Site>) => siteSchema.parse(over);
const github = site({ repository: 'https://github.com/owner/name' });
const gitlab = site({ repository: 'https://gitlab.example.org/group/sub/name', branch: 'trunk/2026' });
const row = 'one--pi40-rri/r-1+r-2~plan.policy';

test.each([
  ['https://github.com/a/b', undefined, 'github'],
  ['https://github.example.org/a/b', undefined, 'github'],
  ['https://gitlab.com/a/b', undefined, 'gitlab'],
  ['https://gitlab.github.example.org/a/b', undefined, 'github'],
  ['https://mygithub.com/a/b', undefined, undefined],
  ['https://git.example.org/a/b', undefined, undefined],
  ['https://git.example.org/a/b', 'gitlab', 'gitlab'],
  [undefined, undefined, undefined],
] as const)('%s, said to be %s, is %s', (repository, repositoryKind, expected) => {
  expect(repositoryKindOf({ repository, repositoryKind })).toBe(expected);
});

describe('an edit', () => {
  test('opens the file on the branch', () => {
    expect([editAddress(github, 'content/gaps/a b.mdx'), editAddress(gitlab, 'content/x.mdx')]).toEqual([
      'https://github.com/owner/name/edit/main/content/gaps/a%20b.mdx',
      'https://gitlab.example.org/group/sub/name/-/edit/trunk/2026/content/x.mdx',
    ]);
  });

  test('of a folder shows it', () => {
    expect([editAddress(github, 'content/'), editAddress(gitlab, 'content/mappings/')]).toEqual([
      'https://github.com/owner/name/tree/main/content',
      'https://gitlab.example.org/group/sub/name/-/tree/trunk/2026/content/mappings',
    ]);
  });
});

test('a challenge opens an issue that names the row', () => {
  const fields = (address: string | undefined) => [...new URL(address ?? '').searchParams];
  expect([fields(challengeAddress(github, row)), fields(challengeAddress(gitlab, row))]).toEqual([
    [
      ['template', 'row-is-wrong.yml'],
      ['title', row],
      ['row', row],
    ],
    [
      ['issuable_template', 'row-is-wrong'],
      ['issue[title]', row],
      ['issue[description]', row],
    ],
  ]);
  expect([challengeAddress(github, row)?.split('?')[0], challengeAddress(gitlab, row)?.split('?')[0]]).toEqual([
    'https://github.com/owner/name/issues/new',
    'https://gitlab.example.org/group/sub/name/-/issues/new',
  ]);
});

test('without a repository there is neither', () => {
  expect([editAddress(site({}), 'content/x.mdx'), challengeAddress(site({}), row)]).toEqual([undefined, undefined]);
});
