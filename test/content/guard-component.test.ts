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

describe('components', () => {
  test('an unknown component names the ones there are', () => {
    expect(said('mdx', '<Chart />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-raw-html
          \`<Chart>\` is not allowed in content; the components are \`Ref\`, \`Note\`, \`Row\`, \`Rows\`, \`Coverage\`, \`Parameter\`, \`Term\`, \`Official\` and \`NotIn\`.
          Tip: Use Markdown; write \`\\<\` for a plain less-than sign."
    `);
  });

  test('a slip in the name of a component gets a tip', () => {
    expect(said('mdx', '<Notes>Text</Notes>\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-raw-html
          \`<Notes>\` is not allowed in content; the components are \`Ref\`, \`Note\`, \`Row\`, \`Rows\`, \`Coverage\`, \`Parameter\`, \`Term\`, \`Official\` and \`NotIn\`.
          Tip: Did you mean \`Note\`?"
    `);
  });

  test('an unknown attribute names the ones there are', () => {
    expect(said('mdx', '<Ref href="x" />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  component-attribute
          \`<Ref>\` has no attribute \`href\`.
          Tip: It takes \`to\`."
    `);
  });

  test('an attribute on a component that takes none', () => {
    expect(said('mdx', '<Note class="big">Text</Note>\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  component-attribute
          \`<Note>\` has no attribute \`class\`.
          Tip: It takes none."
    `);
  });

  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    '`<%s />`, a name that every object has, is an unknown component',
    (name) => {
      expect(rules('mdx', `<${name} />\n`)).toEqual(['no-raw-html']);
    },
  );

  test('`<constructor>` with an attribute is an unknown component and stops nothing', () => {
    expect(rules('mdx', '<constructor to="x" />\n')).toEqual(['no-raw-html']);
  });

  test('a component that says nothing is told how it is written', () => {
    expect(said('mdx', '<Ref />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  component-attribute
          \`<Ref>\` does not say what it shows.
          Tip: Write \`<Ref to="…" />\`."
    `);
  });

  test('an attribute that stands twice is refused', () => {
    expect(said('mdx', '<Ref to="plan" to="design" />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  component-attribute
          \`<Ref>\` has the attribute \`to\` twice.
          Tip: Keep one of them."
    `);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    '`%s`, a name that every object has, is an unknown attribute',
    (name) => {
      expect(rules('mdx', `<Ref to="plan" ${name}="x" />\n`)).toEqual(['component-attribute']);
      expect(rules('mdx', `<Note ${name}="x">Text</Note>\n`)).toEqual(['component-attribute']);
    },
  );

  test('an attribute with a space of names is unknown', () => {
    expect(rules('mdx', '<Ref xlink:to="plan" />\n')).toEqual(['component-attribute']);
  });

  test.each(['client:load', 'server:defer', 'set:html', 'is:raw', 'slot', 'inline'])(
    '`%s`, which Astro or a plugin reads, is an unknown attribute',
    (name) => {
      expect(rules('mdx', `<Note ${name}="x">Text</Note>\n`)).toEqual(['component-attribute']);
    },
  );

  test('known components with plain text pass', () => {
    expect(said('mdx', '<Note>\nSee <Ref to="plan" /> and <Ref to="plan">the plan</Ref>.\n</Note>\n')).toBe('');
  });
});
