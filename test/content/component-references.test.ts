import { describe, expect, test } from 'vitest';
import { append, checkTiny, type Change } from './tiny-copy.ts';

const report = (line: string, changes: Readonly<Record<string, Change>> = {}) =>
  checkTiny({ 'elements/plan.mdx': append(`\n${line}`), ...changes }).report;
const row = 'demo-2-2022--demo-1-2020/r-5-1~demo-1-2020/sr-2-1';

describe('what a component of prose names', () => {
  test.each([
    'See <Ref to="demo-1-2020" />, <Ref to="demo-1-2020/sr-1-1" />, <Ref to="plan" /> and <Ref to="plan.basic-policy">it</Ref>.',
    `<Row id="${row}" />`,
    '<Rows aspect="plan.basic-policy" />',
    '<Rows source="demo-2-2022" target="demo-1-2020" />',
    '<Coverage of="plan" />',
    '<Coverage of="plan.basic-policy" />',
    '<Coverage of="demo-1-2020" />',
    'Within <Parameter of="eu-demo-act/art-3" name="early-warning" />.',
    'A <Term name="subset-of" /> and <Term name="partial">some</Term>.',
    'See <Official to="demo-1-2020/sr-1-1" /> and <Official to="demo-1-2020">the standard</Official>.',
    'The <NotIn document="eu-demo-directive" /> waits.',
  ])('is there: %s', (line) => {
    expect(report(line)).toBe('0 errors, 0 warnings');
  });

  test.each([
    ['<Ref to="demo-1-2020/sr-1-11" />', '`demo-1-2020/sr-1-11` is not a framework, requirement, element or aspect.', 'demo-1-2020/sr-1-1'],
    [`<Row id="${row}x" />`, `\`${row}x\` is not a row.`, row],
    ['<Rows aspect="plan.basic-polcy" />', '`plan.basic-polcy` is not an aspect.', 'plan.basic-policy'],
    ['<Rows source="demo-2-202" target="demo-1-2020" />', '`demo-2-202` is not a framework.', 'demo-2-2022'],
    ['<Rows source="demo-2-2022" target="demo-1-202" />', '`demo-1-202` is not a framework.', 'demo-1-2020'],
    ['<Coverage of="pln" />', '`pln` is not an element, aspect or framework.', 'plan'],
    ['<Parameter of="eu-demo-act/art-33" name="early-warning" />', '`eu-demo-act/art-33` is not a requirement.', 'eu-demo-act/art-3'],
    ['<Parameter of="eu-demo-act/art-3" name="early-warnin" />', '`eu-demo-act/art-3` sets no quantity `early-warnin`.', 'early-warning'],
    ['<Term name="subset" />', '`subset` is not a word of the glossary.', undefined],
    ['<Term name="subset-off" />', '`subset-off` is not a word of the glossary.', 'subset-of'],
    ['<Official to="demo-1-202" />', '`demo-1-202` is not a framework or requirement.', 'demo-1-2020'],
    [
      '<NotIn document="eu-demo-directiv" />',
      '`eu-demo-directiv` is not a planned document of scope.yaml, or a framework.',
      'eu-demo-directive',
    ],
  ])('is missing: %s', (line, message, near) => {
    const said = report(line);
    expect(said).toContain(`content/elements/plan.mdx:`);
    expect(said).toContain(`  error  reference-exists\n    ${message}\n`);
    if (near !== undefined) expect(said).toContain(`Tip: did you mean \`${near}\`?`);
  });

  test.each(['constructor', '__proto__', 'toString'])('is never `%s`, which every object has', (name) => {
    const lines = [
      `<Ref to="${name}" />`,
      `<Coverage of="${name}" />`,
      `<Term name="${name}" />`,
      `<Parameter of="eu-demo-act/art-3" name="${name}" />`,
      `<NotIn document="${name}" />`,
    ];
    expect(report(lines.join('\n\n')).match(/reference-exists/gu)).toHaveLength(lines.length);
  });

  test.each(['<Parameter name="early-warning" />', '<Rows source="demo-2-2022" />', '<NotIn />', '<Ref />'])(
    'is not looked for where an attribute is missing, which is the one fault: %s',
    (line) => {
      expect(report(line)).toMatch(/ {2}error {2}component-attribute\n[^]*\n1 error, 0 warnings$/u);
    },
  );

  test('gets its place and a tip', () => {
    expect(report('<Coverage of="pln" />')).toMatchInlineSnapshot(`
      "content/elements/plan.mdx:41:1  error  reference-exists
          \`pln\` is not an element, aspect or framework.
          Tip: did you mean \`plan\`?
      1 error, 0 warnings"
    `);
  });

  test('is told the other direction where only that has rows', () => {
    expect(report('<Rows source="demo-1-2020" target="demo-2-2022" />')).toContain('write `source="demo-2-2022" target="demo-1-2020"`');
  });

  test('is a pair that has rows', () => {
    expect(report('<Rows source="demo-1-2010" target="pi40-rri" />')).toContain('No row leads from `demo-1-2010` to `pi40-rri`.');
  });

  test('that is said not to be in is an error once it is in', () => {
    expect(report('The <NotIn document="demo-1-2010" /> waits.')).toMatchInlineSnapshot(`
      "content/elements/plan.mdx:41:5  error  document-not-in
          \`demo-1-2010\` is said not to be in, and it is in with one requirement.
          Tip: write the sentence anew, with \`<Ref to="demo-1-2010" />\`
      1 error, 0 warnings"
    `);
  });

  test('is left alone where its own file could not be read', () => {
    const broken = { 'frameworks/demo-1-2020.mdx': append('\n{x}') };
    expect(report('See <Ref to="demo-1-2020" /> and <Official to="demo-1-2020" />.', broken)).not.toContain('reference-exists');
  });
});

describe('links by definition', () => {
  test('lead to a page', () => {
    expect(report('See [it].\n\n[it]: /matrx/')).toContain('A link leads to `/matrx/`, and no page stands there.');
    expect(report('See [it].\n\n[it]: /matrix/')).toBe('0 errors, 0 warnings');
  });

  test('lead to a heading that exists', () => {
    expect(report('See [it].\n\n[it]: /method/#nowhere')).toContain('has no such heading');
  });
});
