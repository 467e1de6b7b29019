import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../../../src/domain/model/schema/site.ts';

const passes = (value: object) => siteSchema.safeParse(value).success;

describe('a key of the site', () => {
  test('may be left out, left empty or be an empty text, which all say the same', () => {
    const all = [siteSchema.parse({}), siteSchema.parse({ publisher: null }), siteSchema.parse({ publisher: '' })];
    expect(all.map(({ publisher }) => publisher)).toEqual([undefined, undefined, undefined]);
  });

  test('keeps what is named', () => {
    expect(siteSchema.parse({ publisher: 'An institute' }).publisher).toBe('An institute');
  });

  test('that is not known is refused', () => {
    expect(passes({ owner: 'x' })).toBe(false);
  });
});

test.each([
  ['contact', 'editors@example.org', true],
  ['contact', 'https://example.org/contact', true],
  ['contact', 'mailto:editors@example.org', false],
  ['contact', 'javascript:alert(1)@example.org', false],
  ['contact', 'a@b', false],
  ['imprint', 'https://example.org/imprint', true],
  ['imprint', 'http://example.org/imprint', false],
  ['imprint', 'javascript:alert(1)', false],
  ['imprint', 'https://localhost/imprint', false],
  ['address', 'https://example.org', true],
  ['address', 'https://example.org/concordance/', true],
  ['address', 'https://example.org/?a=b', false],
  ['address', 'https://example.org/#a', false],
  ['repository', 'https://github.com/owner/name', true],
  ['repository', 'https://gitlab.com/group/sub/name', true],
  ['repository', 'https://github.com/owner', false],
  ['repository', 'https://github.com/owner/name/', false],
  ['repository', 'https://github.com/owner/name.git', false],
  ['repository', 'https://github.com/owner/name?tab=x', false],
  ['repository', 'git@github.com:owner/name.git', false],
  ['repository', 'data:text/html,x', false],
  ['branch', 'release/2026.1', true],
  ['branch', '../x y', false],
])('%s: %s may stand: %s', (key, value, expected) => {
  expect(passes({ [key]: value })).toBe(expected);
});
