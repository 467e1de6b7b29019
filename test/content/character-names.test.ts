import { expect, test } from 'vitest';
import { nameOf } from '../../src/content/character-names.ts';

test.each([
  ['\u200B', 'U+200B ZERO WIDTH SPACE'],
  ['\u0000', 'U+0000 NULL'],
  ['\u{E0041}', 'U+E0041 TAG CHARACTER'],
  ['\uE000', 'U+E000 PRIVATE USE CHARACTER'],
  ['\u0001', 'U+0001 CONTROL CHARACTER'],
  ['\u2061', 'U+2061 FORMAT CHARACTER'],
  ['\u0378', 'U+0378 UNASSIGNED CHARACTER'],
  ['\uFF01', 'U+FF01 FULLWIDTH form of !'],
  ['\uFF5E', 'U+FF5E FULLWIDTH form of ~'],
  ['\u0430', 'U+0430 CYRILLIC LETTER like a'],
  ['\u0436', 'U+0436 CYRILLIC LETTER like \u0436'],
  ['\u0391', 'U+0391 GREEK LETTER like A'],
  ['\u{E0000}', 'U+E0000 TAG CHARACTER'],
  ['\u{E007F}', 'U+E007F TAG CHARACTER'],
])('%j is called %s', (character, name) => {
  expect(nameOf(character)).toBe(name);
});
