import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { citationFile } from '../../../src/domain/changes/citation-file.ts';

test('the citation file of the repository is that of the version that it names', () => {
  const committed = readFileSync('CITATION.cff', 'utf8');
  const { version, 'date-released': date } = load(committed) as { readonly version: string; readonly 'date-released': string };
  expect(citationFile({ version, date })).toBe(committed);
});
