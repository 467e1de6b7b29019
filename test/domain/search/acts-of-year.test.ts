import { expect, test } from 'vitest';
import { actsOfYear } from '../../../src/domain/search/acts-of-year.ts';

test.each([
  ['the council under the Japanese act of 2025', ['jp-act-2025', 'cn-act-2025']],
  ['the act of 2025 and the law from 2024', ['jp-act-2025', 'cn-act-2025', 'xx-act-2024']],
  ['Gesetz von 2024', ['xx-act-2024']],
  ['２０２５年の法律の協議会', ['jp-act-2025', 'cn-act-2025']],
  ['act of 20244, enact of 2024, 2024年の話', []],
  ['what changed in 2025', []],
  ['act of 1999', []],
  ['', []],
])('`%s` names the acts %j', (query, expected) => {
  expect(actsOfYear(['jp-act-2025', 'cn-act-2025', 'xx-act-2024', 'old-act'], query)).toEqual(expected);
});

test.each([
  ...['acts of 2024', 'laws from 2024', 'regulation of 2024', 'rules of 2024', 'Gesetzes aus 2024', 'Verordnung aus dem Jahr 2024'],
  ...['2024年法律', '2024年の法', '2024年規則'],
])('`%s` names an act of that year', (query) => {
  expect(actsOfYear(['xx-act-2024', 'xx-act-2025'], query)).toEqual(['xx-act-2024']);
});
