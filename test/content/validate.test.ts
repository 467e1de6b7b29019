import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/content/validate.ts';

const schema = z.strictObject({
  ref: z.string(),
  order: z.int().optional(),
  kind: z.enum(['heading', 'requirement']).optional(),
  tags: z.array(z.string()).optional(),
  rights: z.strictObject({ holder: z.string() }).optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, 'write it as a day')
    .optional(),
  byName: z.record(z.string().regex(/^[a-z]+$/u, 'use lower case'), z.strictObject({ url: z.string() })).optional(),
  either: z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]).optional(),
  deep: z
    .union([z.strictObject({ of: z.strictObject({ x: z.string(), y: z.string(), z: z.string() }) }), z.strictObject({ b: z.string() })])
    .optional(),
  list: z.array(z.strictObject({ id: z.string() })).optional(),
});
const read = (text: string, of: z.ZodType = schema) => readYaml({ path: 'content/a.mdx', text, lineOffset: 1 }, of);
const said = (text: string) =>
  read(text).diagnostics.map(({ line, column, message, tip }) => `${line}:${column} ${message} ${tip ?? ''}`.trim());

test('what follows the schema is given as it was written', () => {
  expect(read('ref: "1.10"\ntags: [a]')).toEqual({ value: { ref: '1.10', tags: ['a'] }, diagnostics: [] });
});

describe('what does not follow the schema', () => {
  test.each([
    ['order: 1', ['2:1 `ref` is missing. Add `ref`; the guide says what goes in.']],
    ['ref: 1.10', ['2:6 `ref` 1.10 was read as the number 1.1. Put it in quotes: `ref: "1.10"`.']],
    ['ref: true', ['2:6 `ref` is `true`; expected text.']],
    ['ref: [a, b]', ['2:6 `ref` is a list of 2; expected text.']],
    ['ref: { a: b }', ['2:6 `ref` is a block of keys; expected text.']],
    ['ref: a\norder: "1"', ['3:8 `order` is `1`; expected a number.']],
    ['ref: a\norder: 1.5', ['3:8 `order` is `1.5`; expected a whole number.']],
    ['ref: a\ntags: b', ['3:7 `tags` is `b`; expected a list. Write `[b]`.']],
    ['ref: a\ntags: b,', ['3:7 `tags` is `b,`; expected a list. Write `[b]`.']],
    ['ref: a\ntags: b, c; d', ['3:7 `tags` is `b, c; d`; expected a list. Write `[b, c, d]`.']],
    ['ref: a\norder: 1.0', ['3:8 `1.0` is read as the number 1. Write `1`.']],
    ['ref: a\norder: 1e0', ['3:8 `1e0` is read as the number 1. Write `1`.']],
    ['ref: a\norder:\n  1.0', ['4:3 `1.0` is read as the number 1. Write `1`.']],
    ['ref: a\norder: # how many\n  .5e1', ['4:3 `.5e1` is read as the number 5. Write `5`.']],
    ['ref: a\norder: +1', ['3:8 `+1` is read as the number 1. Write `1`.']],
    ['{ ref: a, order: 1. }', ['2:18 `1.` is read as the number 1. Write `1`.']],
    ['ref: a\norder: 0x1', ['3:8 `0x1` is read as the number 1. Write `1`.']],
    ['ref: a\nkind: headin', ['3:7 `kind` cannot be `headin`. Did you mean `heading`?']],
    ['ref: a\nkind: something', ['3:7 `kind` cannot be `something`. Choose one of `heading`, `requirement`.']],
    ['ref: a\nordr: 1', ['3:1 `ordr` is not a key that is known here. Did you mean `order`?']],
    ['ref: a\nrights: { holdr: b }', expect.arrayContaining(['3:11 `holdr` is not a key that is known here. Did you mean `holder`?'])],
    ['ref: a\nbyName: { x: { urll: b } }', expect.arrayContaining(['3:16 `urll` is not a key that is known here. Did you mean `url`?'])],
    ['ref: a\neither: { a: true }', ['3:14 `either.a` is `true`; expected text.']],
    ['ref: a\neither: { b: true }', ['3:14 `either.b` is `true`; expected text.']],
    ['ref: a\ndeep: { of: {} }', ['3:13 `deep.of.x` is missing. Add `deep.of.x`; the guide says what goes in.']],
    ['ref: a\nlist: [{ id: true }]', ['3:14 `list.id` is `true`; expected text.']],
    ['ref: a\nbyName: { X: { url: b } }', ['3:11 The key `X` is not allowed here: use lower case.']],
    ['ref: a\ndate: 20.1.2027', ['3:7 `date` is `20.1.2027`: write it as a day. Write `2027-01-20`.']],
    [
      'ref: a\ndate: 01/02/2027',
      ['3:7 `date` is `01/02/2027`: write it as a day. Day and month cannot be told apart here; write `YYYY-MM-DD`.'],
    ],
    ['ref: a\ndate: soon', ['3:7 `date` is `soon`: write it as a day.']],
    [
      'ref: a\nid: b',
      [
        '3:1 `id` is not a key: the path of the file is the id. Remove it; rename the file to change the id of something not yet published.',
      ],
    ],
    ['ref: a\neither: { a: 1 }', ['3:14 `either.a` 1 was read as the number 1. Put it in quotes: `either.a: "1"`.']],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(read(text).value).toBeUndefined();
  });

  test('of a number is said of those alone that are written otherwise than they read', () => {
    const { diagnostics } = read('a: 7\nb: [8, 9.0]', z.strictObject({ a: z.number(), b: z.array(z.number()) }));
    expect(diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(['3:8 `9.0` is read as the number 9.']);
  });

  test('of a key in a list of blocks is told the key that was meant', () => {
    const schema = z.strictObject({ list: z.array(z.strictObject({ url: z.string() })) });
    expect(read('list:\n  - urll: b', schema).diagnostics.map(({ tip }) => tip)).toContain('Did you mean `url`?');
  });

  test('is said all at once', () => {
    expect(said('ref: 1\norder: x\nkind: y')).toHaveLength(3);
  });
});

describe('nothing', () => {
  test('in place of a list is one fault of the file', () => {
    expect(read('', z.array(z.string())).diagnostics).toMatchObject([
      { line: 1, column: 1, rule: 'schema', message: 'The file holds nothing.', tip: expect.stringContaining('`[]`') },
    ]);
  });

  test('in place of a block without needed keys is an empty block', () => {
    expect(read('# nothing', z.record(z.string(), z.string()))).toEqual({ value: {}, diagnostics: [] });
  });
});

test('of what is no YAML only that is told', () => {
  expect(said('ref: [')).toHaveLength(1);
  expect(read('ref: [').value).toBeUndefined();
});
