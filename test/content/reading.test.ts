import { expect, test } from 'vitest';
import { allFindings, fileFault } from '../../src/content/reading.ts';

const fault = fileFault('content/a.mdx', 'file-place', 'It stands wrong.');

test('the findings of several steps are one, in the order of the steps', () => {
  const source = { path: 'content/a.mdx', text: '', lineOffset: 1 };
  expect(allFindings([{ faulty: ['a'] }, { diagnostics: [fault], faulty: ['b'] }, { yaml: [source] }])).toEqual({
    diagnostics: [fault],
    faulty: ['a', 'b'],
    yaml: [source],
  });
});

test('a fault of a file stands at its beginning, with a tip only where there is one', () => {
  expect(fault).toEqual({ path: 'content/a.mdx', line: 1, column: 1, severity: 'error', rule: 'file-place', message: 'It stands wrong.' });
  expect(fileFault('content/a.mdx', 'file-place', 'It stands wrong.', 'Move it.').tip).toBe('Move it.');
});
