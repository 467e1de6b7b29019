import { expect, test } from 'vitest';
import { placeIn } from '../../src/content/cited-in-prose.ts';
import { append, checkTiny } from './tiny-copy.ts';

test('a phantom number in the prose of a document is an error at its place', () => {
  const path = 'frameworks/demo-1-2020.mdx';
  const { report } = checkTiny({ [path]: append('\nIt asks for SR 1.1 and *for* SR 8.8.') });
  expect(report).toMatch(/content\/frameworks\/demo-1-2020\.mdx:\d+:30 {2}error {2}cited-number-exists\n {4}`SR 8\.8` is cited/u);
});

test('a phantom number in a row is told once', () => {
  const path = 'mappings/demo-2-2022--demo-1-2020.mdx';
  const { diagnostics } = checkTiny({ [path]: (text) => text.replace(/\| (high|medium|low) +\| /u, '| $1 | Unlike SR 8.8 it says so. ') });
  expect(diagnostics.filter(({ rule }) => rule === 'cited-number-exists')).toHaveLength(1);
});

test('of a document that could not be read no number is held against its neighbour', () => {
  const cites = (text: string) => text.replace(/\| (high|medium|low) +\| /u, '| $1 | Unlike SR 8.8 it says so. ');
  const { diagnostics } = checkTiny({
    'mappings/demo-2-2022--demo-1-2020.mdx': cites,
    'frameworks/demo-2-2022.mdx': (text) => text.replace(/^url: .*$/mu, 'url: nowhere'),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['schema']);
});

test.each([
  [0, '7:3'],
  [4, '7:7'],
  [6, '8:1'],
  [8, '8:3'],
  [11, '9:1'],
])('the sign %i of a text over three lines stands at %s', (index, place) => {
  const start = { line: 7, column: 3, offset: 0 };
  const { line, column } = placeIn({ type: 'text', value: 'first\nnext\nlast', position: { start, end: start } }, index);
  expect(`${line}:${column}`).toBe(place);
});
