import { describe, expect, test } from 'vitest';
import { compiled } from '../../content/two-parsers.ts';

const code = (body: string) => compiled(`${body}\n`).text.replace(/\s+/gu, ' ');

describe('a note', () => {
  test('in a sentence is told so', () => {
    expect(code('Text <Note>aside</Note> text.')).toContain('_jsx(Note, { inline: "", children: "aside" })');
  });

  test('of its own is not', () => {
    expect(code('<Note>\nAside.\n</Note>')).not.toContain('inline');
  });
});

describe('a component of a sentence', () => {
  test.each(['<Ref to="plan" />', '<Term name="full">x</Term>', '<Official to="plan" />'])(
    'that fills a paragraph stands in one: %s',
    (body) => {
      expect(code(body)).toMatch(/_jsx\(_components\.p, \{ children: _jsx\((Ref|Term|Official)/u);
    },
  );

  test('in a sentence gets no paragraph of its own', () => {
    expect(code('See <Ref to="plan" />.').match(/_components\.p,/gu)).toHaveLength(1);
  });
});

test('a component of lines of its own stands in no paragraph', () => {
  expect(code('<Row id="x" />')).not.toContain('_components.p,');
});
