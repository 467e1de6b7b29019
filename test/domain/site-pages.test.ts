import { describe, expect, test } from 'vitest';
import { gapKinds } from '../../src/domain/model/gap.ts';
import { sitePages } from '../../src/domain/site-pages.ts';
import { element, framework, kbOf, requirement, row, set } from '../builders.ts';

const ab = set('a', 'b');
const bc = set('b', 'c');
const kb = kbOf({
  frameworks: ['a', 'b', 'c', 'd'].map((id) => framework(id)),
  requirements: [requirement('a', 'R1'), requirement('b', 'R1'), requirement('c', 'R1')],
  elements: [element('plan', ['policy']), element('trust', ['humans'], { kind: 'trust-element' })],
  sets: [ab, bc],
  mappings: [row(ab, ['R1', 'subset-of', 'R1']), row(bc, ['R1', 'subset-of', 'R1'])],
  guide: ['method', 'edit-a-record'].map((id) => ({
    id,
    path: `content/guide/${id}.mdx`,
    body: '',
    title: id,
    order: 1,
    summary: 'It tells.',
  })),
  retired: [
    { id: 'a/gone', date: '2026-01-01', reason: 'It went.' },
    { id: 'old-document', date: '2026-01-01', reason: 'It went.' },
  ],
});
const { has } = sitePages(kb);
const gap = Object.keys(gapKinds)[0] ?? '';

describe('a page is there', () => {
  test.each([
    '/',
    '/about/',
    '/agenda/',
    '/answers/',
    '/apply/',
    '/apply/all/',
    '/beyond-standards/',
    '/changes/',
    '/compare/',
    '/crosswalks/',
    '/data/',
    '/dates/',
    '/findings/',
    '/frameworks/',
    '/gaps/',
    '/gaps/editorial/',
    '/guide/',
    '/guide/glossary/',
    '/guide/rules/',
    '/jurisdictions/',
    '/landscape/',
    '/landscape/committees/',
    '/matrix/',
    '/parameters/',
    '/parameters/fines/',
    '/principles/',
    '/recognition/',
    '/search/',
    '/start/',
    '/trust-elements/',
    '/frameworks/a/',
    '/frameworks/a/r1/',
    '/frameworks/a/gone/',
    '/principles/plan/',
    '/trust-elements/trust/',
    '/principles/plan/policy/',
    '/trust-elements/trust/humans/',
    '/jurisdictions/eu/',
    '/method/',
    '/guide/edit-a-record/',
    `/gaps/${gap}--whatever/`,
    '/data/v1/gaps.json',
    '/data/v1/gaps.csv',
    '/crosswalks/a/b/',
    '/crosswalks/b/a/',
    '/crosswalks/a/c/',
  ])('%s', (path) => {
    expect(has(path)).toBe(true);
  });
});

describe('no page is there', () => {
  test.each([
    ['without the slash at its end', '/matrix'],
    ['of a document that is not in', '/frameworks/e/'],
    ['of an element of the other kind', '/principles/trust/'],
    ['of the method as a page of the guide', '/guide/method/'],
    ['below a gap', `/gaps/${gap}--whatever/more/`],
    ['above a gap', `/x/gaps/${gap}--whatever/`],
    ['of a gap of no kind', '/gaps/no-such-kind--plan.policy/'],
    ['of a gap without the slash at its end', `/gaps/${gap}--whatever`],
    ['of a data file of another format', '/data/v1/gaps.exe'],
    ['of a data file without a name', '/data/v1/.json'],
    ['below a data file', '/data/v1/gaps.json/'],
    ['of a crosswalk of unrelated documents', '/crosswalks/a/d/'],
    ['of a crosswalk of a document with itself', '/crosswalks/a/a/'],
    ['of half a crosswalk', '/crosswalks/a/'],
    ['of a retired document', '/frameworks/old-document/'],
  ])('%s', (_, path) => {
    expect(has(path)).toBe(false);
  });
});
