import { expect, test } from 'vitest';
import { checkTiny } from './tiny-copy.ts';

test('a text that is still to be written is warned of at its line', () => {
  const { report } = checkTiny({
    'guide/decisions/0001-keep-it-tiny.mdx': (text) => `${text.trimEnd()}\n\nTo be written: the rest.\n`,
  });
  expect(report).toMatch(/0001-keep-it-tiny\.mdx:\d{2}:1 {2}warning {2}to-be-written\n {4}The text still says `To be written`\./u);
});

test('a title and an address of a source that are still to be written are warned of at their lines', () => {
  const { report } = checkTiny({
    'sources.yaml': (text) => `${text.trimEnd()}\nnew-source:\n  title: "To be written: title"\n  url: https://example.org/to-be-written\n`,
  });
  expect(report.match(/sources\.yaml:\d+:\d+ {2}warning {2}to-be-written/gu)).toHaveLength(2);
});
