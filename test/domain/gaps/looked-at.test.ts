import { describe, expect, test } from 'vitest';
import { internationalRows, isFullyConsidered, lookedAt, speakingSeries } from '../../../src/domain/gaps/looked-at.ts';
import { computed, framework, kbOf, requirement, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const related: Said = ['R1', 'subset-of', 'plan.policy'];

describe('a document was looked at', () => {
  test.each([
    ['as a whole', framework('a'), all, true],
    ['with a set that promises nothing', framework('a'), {}, false],
    ['with a set that was set aside', framework('a'), { ...all, status: 'deprecated' }, false],
    ['by another author', framework('a'), { ...all, author: 'nist' }, false],
    ['and has been superseded', framework('a', { superseded: '2026-01-01' }), all, false],
    ['and is of one jurisdiction', framework('a', { jurisdiction: 'eu' }), all, false],
  ] as const)('%s', (_what, document, over, expected) => {
    expect(lookedAt(kbOf(world({ documents: [document], sets: [[set('a', 'pi40-rri', over), related]] })))).toEqual(expected ? ['a'] : []);
  });

  test('only where each requirement stands in a row, and there is one', () => {
    const sets = [[set('a', 'pi40-rri', all), related]] as const;
    expect(
      isFullyConsidered(
        kbOf(world({ documents: [framework('a')], sets, requirements: ['R1', 'R2'].map((ref) => requirement('a', ref)) })),
        'a',
      ),
    ).toBe(false);
    expect(
      isFullyConsidered(kbOf(world({ documents: [framework('a')], sets: [[set('a', 'pi40-rri', all)]], requirements: [] })), 'a'),
    ).toBe(false);
  });
});

test('an international series speaks where it has a set that counts', () => {
  const series = framework('s', { kind: 'series', members: ['a', 'b'] });
  expect(speakingSeries(kbOf({ frameworks: [series], sets: [set('s')] }))).toEqual(['s']);
  expect(speakingSeries(kbOf({ frameworks: [series] }))).toEqual([]);
  expect(speakingSeries(kbOf({ frameworks: [{ ...series, jurisdiction: 'eu' }], sets: [set('s')] }))).toEqual([]);
});

test('the rows for an aspect are those of documents looked at and of series that ask for it, and none for what is no aspect', () => {
  const series = framework('s', { kind: 'series', members: ['a'] });
  const sets = [
    [set('a', 'pi40-rri', all), related],
    [set('b', 'pi40-rri', all), ['R1', 'no-relationship', '']],
    [set('s'), related],
  ] as const;
  const input = computed(world({ documents: [framework('a'), framework('b'), series], sets: [...sets] }));
  const scopes = (aspect: string) => internationalRows(input, aspect).map(({ scope }) => scope.id);
  expect([scopes('plan.policy'), scopes('plan.iot'), scopes('nothing')]).toEqual([['a', 's'], [], []]);
});
