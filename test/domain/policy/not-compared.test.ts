import { expect, test } from 'vitest';
import { notComparedBecause } from '../../../src/domain/policy/not-compared.ts';
import { framework, kbOf, requirement, set } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('act', { bound: ['manufacturer', 'importer'] }),
    framework('plant', { bound: ['operator'] }),
    framework('service', { bound: ['operator'] }),
    framework('maker', { bound: ['manufacturer', 'operator'] }),
    framework('anybody', { bound: [] }),
    framework('by-scope', { bound: ['operator'] }),
    framework('old', { bound: ['operator'], stage: 'withdrawn' }),
  ],
  requirements: ['plant', 'service', 'maker', 'anybody', 'old'].map((id) => requirement(id, 'R1')),
  sets: [set('service', 'act', { author: 'agency' }), set('act', 'by-scope', { author: 'agency' }), set('act', 'maker')],
});
const because = (documents: readonly string[]) => notComparedBecause(kb, 'act', documents);

test('what is for others than the act binds stands first, what other authors relate to it apart, then what nobody began, what is not listed and what is no longer current', () => {
  expect(because(['old', 'by-scope', 'plant', 'anybody', 'service', 'maker'])).toEqual([
    { reason: 'addressees', roles: ['operator'], documents: ['plant'], byOthers: false },
    { reason: 'addressees', roles: ['operator'], documents: ['service'], byOthers: true },
    { reason: 'not-yet', roles: [], documents: ['anybody', 'maker'], byOthers: false },
    { reason: 'not-listed', roles: [], documents: ['by-scope'], byOthers: true },
    { reason: 'not-current', roles: [], documents: ['old'], byOthers: false },
  ]);
});

test('an act that binds nobody by name is not said to be for others', () => {
  const silent = kbOf({ ...kb, frameworks: [framework('act', { bound: [] }), framework('plant', { bound: ['operator'] })] });
  expect(notComparedBecause(silent, 'act', ['plant']).map(({ reason }) => reason)).toEqual(['not-yet']);
});

test('of no document nothing is said', () => {
  expect(because([])).toEqual([]);
});
