import { expect, test } from 'vitest';
import { citedIn } from '../../src/site/cited-in.ts';
import { framework, kbOf, requirement } from '../builders.ts';

test('a number is cited alone beside its own document, and with the name of its document beside another', () => {
  const number = requirement('directive', 'Art. 8');
  const kb = kbOf({ frameworks: [framework('directive', { shortTitle: 'Directive' }), framework('details')], requirements: [number] });
  expect(['directive', 'details'].map((beside) => citedIn(kb, number, beside))).toEqual(['Art. 8', 'Directive Art. 8']);
});
