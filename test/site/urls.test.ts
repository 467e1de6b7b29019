import { describe, expect, test } from 'vitest';
import { anyUrl, crosswalkUrl, elementUrl, href, memberUrl, rowUrl } from '../../src/site/urls.ts';
import { element, framework, kbOf, requirement, row, set } from '../builders.ts';

const ours = set('b', 'a');
const mapping = row(ours, ['R1', 'subset-of', 'R2']);
const kb = kbOf({
  frameworks: [framework('a'), framework('b')],
  requirements: [requirement('b', 'R1'), requirement('a', 'R2')],
  elements: [element('plan', ['policy']), element('trust', ['humans'], { kind: 'trust-element' })],
  sets: [ours],
  mappings: [mapping],
});

describe('the address', () => {
  test.each([
    ['a', '/frameworks/a/'],
    ['b/r1', '/frameworks/b/r1/'],
    ['plan', '/principles/plan/'],
    ['trust', '/trust-elements/trust/'],
    ['trust.humans', '/trust-elements/trust/humans/'],
    ['b--a', '/crosswalks/a/b/'],
    ['b--a/r1~a/r2', '/crosswalks/a/b/#b--a/r1~a/r2'],
    ['nothing', undefined],
    ['b/r9', undefined],
  ])('of %s is %s', (id, url) => {
    expect(anyUrl(kb, id)).toBe(url);
  });

  test('of an element that is not known is that of a trust element', () => {
    expect(elementUrl(kb, 'unknown')).toBe('/trust-elements/unknown/');
  });

  test('of a crosswalk is the same whichever way it is asked', () => {
    expect(crosswalkUrl('b', 'a')).toBe(crosswalkUrl('a', 'b'));
  });

  test('of a member is that of its aspect or of its requirement', () => {
    expect([memberUrl(kb, 'plan.policy'), memberUrl(kb, 'a/r2')]).toEqual(['/principles/plan/policy/', '/frameworks/a/r2/']);
  });

  test('of a row is its place on the page of the crosswalk', () => {
    expect(rowUrl(kb, mapping)).toBe('/crosswalks/a/b/#b--a/r1~a/r2');
  });

  test('of a path in English stands at the root', () => {
    expect([href('/matrix/'), href('/matrix/', 'en')]).toEqual(['/matrix/', '/matrix/']);
  });
});
