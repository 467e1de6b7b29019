import { expect, test } from 'vitest';
import { aspectPaths } from '../../src/site/aspect-paths.ts';
import { kbOf } from '../builders.ts';

test('each aspect of an element of the kind has a path, named by the last part of its id', () => {
  const paths = (kind: 'principle' | 'trust-element') =>
    aspectPaths(kbOf(), kind).map(({ params }) => `${params.element}/${params.aspect}`);
  expect([paths('principle'), paths('trust-element')]).toEqual([['plan/policy', 'plan/iot'], ['trust/humans']]);
});
