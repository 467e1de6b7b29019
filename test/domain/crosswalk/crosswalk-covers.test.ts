import { expect, test } from 'vitest';
import { reason } from '../../../src/domain/gaps/proof.ts';
import { coversOf } from '../../../src/domain/crosswalk/crosswalk-covers.ts';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const pair = set('one', 'two');
const focal = set('one');
const kb = kbOf({
  frameworks: [framework('one'), framework('two'), framework('three')],
  requirements: [requirement('one', 'R1'), requirement('one', 'R2'), requirement('two', 'R1')],
  sets: [pair, focal],
  mappings: [row(pair, ['R1', 'subset-of', 'R1']), row(focal, ['R1', 'subset-of', 'plan.policy'])],
});
const covers = (a: string, b: string) =>
  coversOf(reason(kb).facts, kb, crosswalkOf(kb, a, b)).map(({ of, cover }) => [of, cover.base, cover.contained, cover.overlapped]);

test('an authored crosswalk has a short list in both directions', () => {
  expect(covers('one', 'two')).toEqual([
    ['one', 'two', ['one/r1'], []],
    ['two', 'one', [], ['two/r1']],
  ]);
});

test('a crosswalk with the joint paper has none', () => {
  expect(covers('one', 'pi40-rri')).toEqual([]);
});

test('a crosswalk without authored sets has none', () => {
  expect(covers('one', 'three')).toEqual([]);
});
