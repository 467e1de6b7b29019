import { describe, expect, test } from 'vitest';
import { rules, said } from './two-parsers.ts';

describe('a component', () => {
  test.each([
    ['<Row id="x" />', 'alone'],
    ['- <Row id="x" />', 'in a list'],
    ['<Note>\n<Row id="x" />\n</Note>', 'in a note'],
    ['Text.\n\n<Rows aspect="x" />\n\nText.', 'between paragraphs'],
    ['Text\n<Row id="x" />', 'below a line of text'],
    ['<Rows source="x" target="y" />', 'with both ends'],
    ['<Rows target="y" source="x" />', 'in any order'],
  ])('of lines of its own may stand there: %s', (body) => {
    expect(said('mdx', `${body}\n`)).toBe('');
  });

  test.each(['Text <Row id="x" /> text.', '| A |\n| --- |\n| <Row id="x" /> |', '## <Coverage of="x" /> as heading'])(
    'of lines of its own is refused in a sentence, a cell or a heading: %j',
    (body) => {
      expect(rules('mdx', `${body}\n`)).toEqual(['component-place']);
    },
  );

  test.each(['| A |\n| --- |\n| <Ref to="x" /> |', '- <Term name="x" />', '## <NotIn document="x" />', '> <Official to="x" />'])(
    'of a sentence may stand wherever words do: %j',
    (body) => {
      expect(said('mdx', `${body}\n`)).toBe('');
    },
  );

  test.each(['<Row id="x">lost</Row>', '<Parameter of="x" name="y">lost</Parameter>', '<Coverage of="x">\n\nLost.\n\n</Coverage>'])(
    'loses nothing between its tags: %j',
    (body) => {
      expect(rules('mdx', `${body}\n`)).toContain('component-place');
    },
  );

  test('is told which attributes go together', () => {
    expect(said('mdx', '<Rows source="x" />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  component-attribute
          \`source\` alone is not enough for \`<Rows>\`.
          Tip: Write \`<Rows aspect="…" />\` or \`<Rows source="…" target="…" />\`."
    `);
    expect(said('mdx', '<Rows aspect="x" source="y" target="z" />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  component-attribute
          \`aspect\` and \`source\` and \`target\` alone is not enough for \`<Rows>\`.
          Tip: Write \`<Rows aspect="…" />\` or \`<Rows source="…" target="…" />\`."
    `);
  });

  test.each(['<Parameter of="x" />', '<Parameter name="x" />', '<Row />', '<Coverage />', 'A <Term /> b', '<NotIn />'])(
    'names what it shows: %s',
    (body) => {
      expect(rules('mdx', `${body}\n`)).toEqual(['component-attribute']);
    },
  );
});
