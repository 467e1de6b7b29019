import { expect, test } from 'vitest';
import { element, framework, kbOf } from '../builders.ts';
import { figureOf } from '../../src/site/finding-figure.ts';

const kb = kbOf({ frameworks: [framework('act')], elements: [element('plan', ['policy'])] });
const bar = (id: string) => ({ id, count: 1, full: 0, of: 2 });

test.each([
  [{ bars: [bar('plan')] }, 'figureElements'],
  [{ bars: [bar('act')] }, 'figureDocuments'],
  [{ bars: [bar('fi')] }, 'figureCountries'],
  [{ subject: 'plan', bars: [bar('plan')] }, 'figurePlaces'],
])('the figure of %j is called %s', (finding, name) => {
  expect(figureOf(kb, finding)).toBe(name);
});
