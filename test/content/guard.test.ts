import { describe, expect, test } from 'vitest';
import { smuggled, unsafe } from './attacks.ts';
import { compiled, rules, rulesIn, said } from './two-parsers.ts';

describe('code in `.mdx` is refused', () => {
  test('an import', () => {
    expect(said('mdx', "Text.\n\nimport fs from 'node:fs'\n")).toMatchInlineSnapshot(`
      "content/page.mdx:12:1  error  no-code
          A paragraph that begins with \`import\` or \`export\` is read as code, and content holds no code.
          Tip: Begin the sentence with a capital letter or another word."
    `);
  });

  test('an export', () => {
    expect(said('mdx', 'export const secret = process.env.HOME\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          A paragraph that begins with \`import\` or \`export\` is read as code, and content holds no code.
          Tip: Begin the sentence with a capital letter or another word."
    `);
  });

  test.each([
    'import everything that is needed.\n\nNext paragraph.\n',
    'export const x\n\nNext.\n',
    'Before.\n\nimport of goods is not meant.\nTwo lines.\n\nAfter.\n',
  ])('a paragraph that begins like code is named where it begins: %j', (body) => {
    const line = 10 + body.split('\n').findIndex((text) => /^(import|export)/u.test(text));
    expect(said('mdx', body).split('\n').slice(0, 2)).toEqual([
      `content/page.mdx:${line}:1  error  mdx-syntax`,
      '    A paragraph that begins with the word `import` or `export` is read as code, and content holds no code.',
    ]);
  });

  test('an expression between paragraphs', () => {
    expect(said('mdx', '{process.exit(1)}\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          Braces in the text are read as code, and content holds no code.
          Tip: Write \`\\{\`, or put the text in backticks."
    `);
  });

  test('an expression inside a sentence', () => {
    expect(said('mdx', 'It is {1 + 1} times.\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:7  error  no-code
          Braces in the text are read as code, and content holds no code.
          Tip: Write \`\\{\`, or put the text in backticks."
    `);
  });

  test('an expression that holds a comment only', () => {
    expect(rules('mdx', '{/* hidden */}\n')).toEqual(['no-code']);
  });

  test('an expression in a cell of a table', () => {
    expect(rules('mdx', '| A |\n| --- |\n| {1 + 1} |\n')).toEqual(['no-code']);
  });

  test('an expression in a footnote', () => {
    expect(rules('mdx', 'Text[^1].\n\n[^1]: See {1 + 1}.\n')).toEqual(['no-code']);
  });

  test('an expression as the value of an attribute', () => {
    expect(said('mdx', '<Ref to={process.env.HOME} />\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          \`<Ref>\` takes plain text only.
          Tip: Write attributes as \`name="text"\`."
    `);
  });

  test('attributes spread from an expression', () => {
    expect(said('mdx', '<Note {...props}>Text</Note>\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  no-code
          \`<Note>\` takes plain text only.
          Tip: Write attributes as \`name="text"\`."
    `);
  });

  test('an attribute without a value', () => {
    expect(rules('mdx', '<Ref to />\n')).toEqual(['no-code']);
  });

  test('an expression between the tags of a component', () => {
    expect(rules('mdx', '<Note>{secret}</Note>\n')).toEqual(['no-code']);
  });
});

describe('HTML is refused', () => {
  test('a script in `.md`', () => {
    expect(said('md', 'Text.\n\n<script>alert(1)</script>\n')).toMatchInlineSnapshot(`
      "content/page.md:12:1  error  no-raw-html
          Raw HTML is not allowed in content.
          Tip: Use Markdown; write \`\\<\` for a plain less-than sign."
    `);
  });

  test('a script in `.mdx`', () => {
    expect(said('mdx', 'Text.\n\n<script>alert(1)</script>\n')).toMatchInlineSnapshot(`
      "content/page.mdx:12:1  error  no-raw-html
          \`<script>\` is not allowed in content; the components are \`Ref\`, \`Note\`, \`Row\`, \`Rows\`, \`Coverage\`, \`Parameter\`, \`Term\`, \`Official\` and \`NotIn\`.
          Tip: Use Markdown; write \`\\<\` for a plain less-than sign."
    `);
  });

  test.each([
    ['a block', '<div>text</div>'],
    ['a tag inside a sentence', 'It is <b onclick="x()">bold</b>.'],
    ['a comment', '<!-- hidden -->'],
    ['a comment inside a sentence', 'It is <!-- hidden --> here.'],
    ['a declaration', '<!DOCTYPE html>'],
    ['a processing instruction', '<?php echo 1 ?>'],
    ['character data', '<![CDATA[ x ]]>'],
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['a tag in a list', '- <iframe src="https://example.org/"></iframe>'],
    ['a tag in a quotation', '> <style>p {}</style>'],
    ['a tag in a table', '| A |\n| --- |\n| <u>x</u> |'],
  ])('%s in `.md`', (_what, body) => {
    expect(new Set(rules('md', `${body}\n`))).toEqual(new Set(['no-raw-html']));
  });

  test('a comment in `.mdx`', () => {
    expect(said('mdx', 'Text.\n\n<!-- hidden -->\n')).toMatchInlineSnapshot(`
      "content/page.mdx:12:1  error  mdx-syntax
          \`<!--\` is HTML, and content holds none.
          Tip: Comments are not kept here: leave it out."
    `);
  });

  test.each([
    ['a block', '<div>text</div>', 'no-raw-html'],
    ['a tag inside a sentence', 'It is <b>bold</b>.', 'no-raw-html'],
    ['a handler', '<img src="x" onerror="alert(1)" />', 'no-raw-html'],
    ['a fragment', '<>text</>', 'no-raw-html'],
    ['a member of a component', '<Ref.Inner />', 'no-raw-html'],
    ['a name with a space of names', '<svg:a />', 'no-raw-html'],
    ['a style', '<style>p</style>', 'no-raw-html'],
  ])('%s in `.mdx`', (_what, body, rule) => {
    expect(rules('mdx', `${body}\n`)).toEqual([rule]);
  });
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

describe('links', () => {
  test.each(unsafe)('%s is refused in `.md`', (_what, body) => {
    expect(rules('md', `${body}\n`)).toEqual(['safe-link']);
  });

  test.each(unsafe)('%s is refused in `.mdx`', (_what, body) => {
    expect(rules('mdx', `${body}\n`)).toEqual(['safe-link']);
  });

  test('the report shows the address as a browser would read it', () => {
    expect(said('md', 'Text.\n\nSee [this](javascript&#58;alert(1)).\n')).toMatchInlineSnapshot(`
      "content/page.md:12:5  error  safe-link
          A link leads to \`javascript:alert(1)\`; expected an address that begins with \`https://\`, \`/\` or \`#\`.
          Tip: Write internal links from the root: \`/matrix/\`."
    `);
  });

  test('a character that prints nothing is named by its code', () => {
    expect(said('md', '[x](</\t/evil.example>)\n')).toContain('A link leads to `/\\u{9}/evil.example`; expected');
  });

  test('an autolink to a chat is refused in `.md`', () => {
    expect(rules('md', '<xmpp:a@example.org>\n')).toEqual(['safe-link']);
  });

  test.each(['Write to xmpp:a@example.org now.', 'Write to a@example.org now.'])('%s leads to mail at most', (body) => {
    expect(said('md', `${body}\n`) + said('mdx', `${body}\n`)).toBe('');
    expect(compiled(body).text).toContain('href: "mailto:a@example.org"');
  });

  test.each([
    ['a link in a link', '[a [b](/matrix/)](/guide/)', []],
    ['a component in a link', '[a <Ref to="plan" />](/guide/)', ['component-place']],
    ['a link in a component', '<Ref to="plan">[b](/matrix/)</Ref>', ['component-place']],
    ['a reference in a component', '<Ref to="plan">[b]</Ref>\n\n[b]: /matrix/', ['component-place']],
    ['a component in another', '<Ref to="plan"><Ref to="design" /></Ref>', ['component-place']],
  ])('%s', (_what, body, broken) => {
    expect(rules('mdx', `${body}\n`)).toEqual(broken);
  });

  test('an autolink to javascript is refused in `.md`', () => {
    expect(rules('md', '<javascript:alert(1)>\n')).toEqual(['safe-link']);
  });

  test('an autolink is no link in `.mdx` and refused', () => {
    expect(said('mdx', '<javascript:alert(1)>\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:18  error  mdx-syntax
          A \`<\` in the text is read as the beginning of a component.
          Tip: Write "less than", \`\\<\`, or put the text in backticks."
    `);
  });

  test.each([
    ['an inline image', '![x](https://example.org/x.png)'],
    ['an image of the site', '![x](/x.png)'],
    ['an image by reference', '![x][a]\n\n[a]: https://example.org/x.png'],
    ['an image inside a link', '[![x](https://example.org/x.png)](/matrix/)'],
  ])('%s is refused', (_what, body) => {
    expect(rules('md', `${body}\n`)).toEqual(['no-image']);
    expect(rules('mdx', `${body}\n`)).toEqual(['no-image']);
  });

  test.each([
    '[x](https://example.org/)',
    '[x](/matrix/)',
    '[x](/)',
    '[x](#where-to-look)',
    '[x](mailto:a@example.org)',
    '[x][a]\n\n[a]: https://example.org/',
    'See https://example.org/ now.',
  ])('%s passes', (body) => {
    expect(said('md', `${body}\n`) + said('mdx', `${body}\n`)).toBe('');
  });
});

describe('near misses pass', () => {
  test.each([
    ['code in a span', 'Write `{code}`, `<script>`, `<!-- x -->` and `import x`.'],
    ['code in a fence', '```js\nimport fs from "fs"\n{x}\n<script>alert(1)</script>\n```'],
    ['escaped signs', 'Less than \\<24 h, a \\{brace\\}, \\[no link](javascript:alert(1)).'],
    ['entities', '&lt;script&gt; and &#123;x&#125;.'],
    ['a comparison with a blank', 'It is 3 < 4 and 5 > 4.'],
    ['the words in a sentence', 'We import and export goods; javascript: is a scheme.'],
    ['a capital letter', 'Export of goods is free.\n\nImport is not.'],
    ['an exclamation mark before brackets', 'Look! \\![x]'],
  ])('%s', (_what, body) => {
    expect(said('mdx', `${body}\n`) + said('md', `${body}\n`)).toBe('');
  });

  test('braces, imports and a less-than sign are plain text in `.md`', () => {
    expect(said('md', "import fs from 'fs'\n\n{process.exit(1)}\n\nWithin <24 h.\n")).toBe('');
  });
});

describe('the compiler', () => {
  test.each([
    ["Text.\n\nimport fs from 'node:fs'\n", 12, ['no-code']],
    ['{1 + 1}\n', 10, ['no-code']],
    ['Text.\n\n\n- <b>x</b>\n', 13, ['no-raw-html']],
    ['[x](javascript:alert(1)) and ![y](/z.png)\n', 10, ['safe-link', 'no-image']],
  ])('names the place in the file: %j', (body, line, broken) => {
    const { text } = compiled(body);
    expect([text.startsWith(`content/page.mdx:${line}:`), rulesIn(text)]).toEqual([true, broken]);
  });

  test('leaves quotes and dashes as they are written', () => {
    expect(compiled('A "quoted" word -- and a dash...\n').text).toContain(String.raw`A \"quoted\" word -- and a dash...`);
  });

  test('gives no front matter to the page, so that none can name a layout', () => {
    expect(compiled('---\nlayout: ./evil.astro\n---\n\nText.\n').text).not.toContain('import evil');
  });
});

test.each(smuggled)('%s is refused by reader and compiler', (_what, body) => {
  expect(rules('mdx', `${body}\n`)).not.toEqual([]);
});

describe('headings', () => {
  test('a heading of level 1 is refused', () => {
    expect(said('mdx', '# Title\n')).toMatchInlineSnapshot(`
      "content/page.mdx:10:1  error  heading-level
          A heading of level 1 stands in the body; the page has its own.
          Tip: Begin with \`##\`."
    `);
  });

  test('an underlined heading of level 1 is refused', () => {
    expect(rules('md', 'Title\n=====\n')).toEqual(['heading-level']);
  });

  test('a heading of level 2 passes', () => {
    expect(said('mdx', '## Title\n')).toBe('');
  });
});
