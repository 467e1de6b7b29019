import { describe, expect, test } from 'vitest';
import { unsafe } from './attacks.ts';
import { compiled, rules, said } from './two-parsers.ts';

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

  test.each([
    ['/\t/evil.example', '/\\u{9}/evil.example'],
    ['/\t/\u200Bevil.example\t', '/\\u{9}/\\u{200b}evil.example'],
  ])('every character that prints nothing is named by its code: %j', (address, shown) => {
    expect(said('md', `[x](<${address}>)\n`)).toContain(`A link leads to \`${shown}`);
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
