import { expect, test } from 'vitest';
import { plainTexts } from '../../src/content/plain-texts.ts';
import { readContent } from '../../src/content/read-content.ts';
import { renderBody } from '../../src/content/render.ts';
import { isPlain } from '../../src/domain/model/plain-file.ts';
import { tinyFolder } from './tiny-copy.ts';

test('The texts of all plain files are rendered for a base path, and of no other file', () => {
  const content = readContent(tinyFolder);
  const { frameworks, requirements } = content.records;
  const files = [...frameworks, ...requirements].filter(isPlain);
  const rendered = files.map(({ path }) => [path, renderBody(content.trees.get(path) ?? { type: 'root', children: [] }, '/kb')]);
  expect([...plainTexts(content, '/kb')]).toEqual(rendered);
  expect(files.length).toBeGreaterThan(0);
});
