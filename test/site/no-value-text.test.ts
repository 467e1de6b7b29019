import { expect, test } from 'vitest';
import { translatorFor } from '../../src/i18n/messages.ts';
import { noValueText } from '../../src/site/no-value-text.ts';
import { framework, requirement } from '../builders.ts';

const page = { t: translatorFor('en') };
const value = {
  framework: framework('act'),
  requirement: requirement('act', 'Art. 1'),
  parameter: { value: 1, unit: 'eur', verified: 'one-source' } as const,
};
const line = (name: string, second: readonly (typeof value)[] = []) => ({ name, names: [name], first: [value], second });

test('where a side sets no value, it is said whether it is a report, a fine under another name, or nothing of the name', () => {
  expect(noValueText(page, [], { ...line('report'), stage: 'first' }, 'second')).toBe('none found for this report');
  const fine = line('fine-maximum');
  expect(noValueText(page, [fine, line('fine-other', [value])], fine, 'second')).toBe('other fines, under names of their own');
  expect(noValueText(page, [fine], fine, 'second')).toBe('none under this name');
});
