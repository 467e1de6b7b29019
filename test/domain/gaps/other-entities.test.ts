import { describe, expect, test } from 'vitest';
import { askedOfOthers } from '../../../src/domain/gaps/other-entities.ts';
import { computed, element, framework, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';

const others = (about: string, ...said: readonly Said[]) => {
  const input = computed({
    ...world({ documents: [framework('iso')], sets: [[set('iso', 'pi40-rri', { considered: 'all' }), ...said]] }),
    elements: [element('access', ['devices-and-systems', 'humans', 'organizations', 'rules']), element('proof', ['humans'])],
  });
  const aspect = input.kb.aspectById.get(about);
  return aspect && askedOfOthers(input, aspect).map(({ id }) => id);
};

describe('what is asked of other kinds of entity', () => {
  test('is named in full or in part, within the element', () => {
    expect(others('access.organizations', ['R1', 'subset-of', 'access.humans'])).toEqual(['access.humans']);
    expect(others('access.organizations', ['R1', 'equal-to', 'access.devices-and-systems'])).toEqual(['access.devices-and-systems']);
  });

  test('is nothing for the entity itself, for an aspect that is about none, and where nothing is asked', () => {
    expect(others('access.humans', ['R1', 'subset-of', 'access.humans'])).toEqual([]);
    expect(others('access.rules', ['R1', 'subset-of', 'access.humans'])).toEqual([]);
    expect(others('proof.humans', ['R1', 'subset-of', 'access.humans'])).toEqual([]);
    expect(others('access.organizations', ['R1', 'no-relationship', ''])).toEqual([]);
  });
});
