import { describe, expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { partsOf, rowPath } from '../../../src/domain/crosswalk/crosswalk-parts.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const rationale = 'A reason of some length, as rows of ours have it, so that the page of the crosswalk fills. '.repeat(3);
const ours = set('act', 'std');
const back = set('std', 'act', { author: 'institute' });

/** Two headings with so many requirements each, every one in a row, and one row of another author in the other direction. */
function world(perHeading: number) {
  const below = ['ch-1', 'ch-2'].flatMap((parent) =>
    Array.from({ length: perHeading }, (_, index) => requirement('act', `${parent === 'ch-1' ? 'Ch 1' : 'Ch 2'}.${index + 1}`, { parent })),
  );
  const headings = ['Ch 1', 'Ch 2'].map((ref) => requirement('act', ref, { kind: 'heading' }));
  const kb = kbOf({
    frameworks: [framework('act'), framework('std')],
    requirements: [...headings, ...below, requirement('std', 'T 1')],
    sets: [ours, back],
    mappings: [
      ...below.map(({ ref }) => ({ ...row(ours, [ref, 'subset-of', 'T 1']), rationale })),
      row(back, ['T 1', 'superset-of', 'Ch 2.1']),
      row(back, ['T 1', 'no-relationship', '']),
    ],
  });
  return { kb, parts: partsOf(kb, crosswalkOf(kb, 'act', 'std')) };
}

describe('a crosswalk', () => {
  test('that fits stands on one page, with all its rows', () => {
    const { kb, parts } = world(3);
    expect([parts, kb.mappings[0] && rowPath(kb, kb.mappings[0])]).toEqual([[], '/crosswalks/act/std/#act--std/ch-1-1~std/t-1']);
  });

  test('that is too long has a page for each point of its first document, and one for what stands under none', () => {
    const { parts } = world(150);
    expect(parts.map(({ slug, sets }) => [slug, ...sets.map(({ set: { author }, rows }) => `${author} ${rows.length}`)])).toEqual([
      ['ch-1', 'editors 150'],
      ['ch-2', 'editors 150', 'institute 1'],
      ['others', 'institute 1'],
    ]);
  });

  test('has as many pages for a point as its rows need, and loses none', () => {
    const { kb, parts } = world(600);
    expect(parts.map(({ slug }) => slug)).toEqual(['ch-1', 'ch-1-page-2', 'ch-1-page-3', 'ch-2', 'ch-2-page-2', 'ch-2-page-3', 'others']);
    const ids = parts.flatMap(({ sets }) => sets.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect([ids.length, new Set(ids)]).toEqual([kb.mappings.length, new Set(kb.mappings.map(({ id }) => id))]);
  });
});

test('the letters of ids and the bytes of texts fill a page', () => {
  const needed = (over: { readonly rationale?: string; readonly condition?: string }) => {
    const kb = kbOf({
      frameworks: [framework('act'), framework('std')],
      requirements: [requirement('act', '1'), requirement('std', '1')],
      sets: [ours],
      mappings: [row(ours, ['1', 'subset-of', '1'], { id: 'i'.repeat(100), rationale: '', ...over })],
    });
    return partsOf(kb, crosswalkOf(kb, 'act', 'std')).length;
  };
  expect([needed({ rationale: 'x'.repeat(75_920) }), needed({ rationale: 'x'.repeat(75_921) })]).toEqual([0, 1]);
  expect([needed({ condition: '安'.repeat(25_306) }), needed({ condition: '安'.repeat(25_307) })]).toEqual([0, 1]);
});

test('a row of a divided crosswalk is found on the page of its point', () => {
  const { kb, parts } = world(150);
  const wrong = parts.flatMap(({ slug, sets }) =>
    sets.flatMap(({ rows }) => rows.filter((one) => rowPath(kb, one) !== `/crosswalks/act/std/${slug}/#${one.id}`)),
  );
  expect(wrong).toEqual([]);
});
