import { describe, expect, test } from 'vitest';
import { readRows } from '../../src/content/rows.ts';
import { addRows, append, checkTiny, swap } from './tiny-copy.ts';

const set = 'mappings/demo-2-2022--demo-1-2020.mdx';
const path = 'demo-2-2022--demo-1-2020';
const row = '| 5.1 | no-relationship | SR 1.10 | high | A policy is no banner, whatever it says. |';

function report(change: (text: string) => string): string {
  return checkTiny({ [set]: change }).report;
}

describe('a table of rows', () => {
  test('has its required columns', () => {
    expect(report((text) => text.replace('| Confidence ', '| Certainty '))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:14:1  error  table-head
          The column \`Certainty\` is not known, and \`Confidence\` is missing.
          Tip: Call it \`Confidence\`.
      1 error, 0 warnings"
    `);
  });

  test('has no column twice', () => {
    expect(
      report((text) =>
        text.replace('| Source ', '| Source | Source ').replace('| --- ', '| --- | --- ').replaceAll('\n| 5', '\n| 5.1 | 5'),
      ),
    ).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:14:1  error  table-head
          The column \`Source\` stands twice.
      1 error, 0 warnings"
    `);
  });

  test('stands in every set', () => {
    expect(report((text) => text.slice(0, text.indexOf('| Source')))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:1:1  error  one-table
          This mapping set has no table.
          Tip: A set has exactly one table: its rows are the data.
      1 error, 0 warnings"
    `);
  });

  test('stands alone in its set', () => {
    expect(report(append('\nMore.\n\n| A | B |\n| --- | --- |\n| a | b |'))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:22:1  error  one-table
          A second table stands in this mapping set.
          Tip: A set has exactly one table: its rows are the data.
      1 error, 0 warnings"
    `);
  });

  test('may have its columns in another order', () => {
    const { report: said, kb } = checkTiny({
      [set]: (text) =>
        text.replace(
          /\|[^]*$/u,
          '| Rationale | Target | Source | Relationship | Confidence |\n| --- | --- | --- | --- | --- |\n| The policy of the organization holds that of the plant. | SR 2.1 | 5.1; 5.10 | superset-of | high |\n',
        ),
    });
    expect([said, kb.mappingsOfSet.get(path)?.map(({ id }) => id)]).toEqual([
      '0 errors, 0 warnings',
      [`${path}/r-5-1+r-5-10~demo-1-2020/sr-2-1`],
    ]);
  });

  test('may be aligned by colons', () => {
    expect(report((text) => text.replace(/\| -+ \|/u, '| :---: |'))).toBe('0 errors, 0 warnings');
  });
});

describe('a row', () => {
  test('names a relationship of the vocabulary', () => {
    expect(report(addRows(row.replace('no-relationship', 'subset-off')))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:9  error  row
          \`subset-off\` is not a relationship.
          Tip: Did you mean \`subset-of\`?
      1 error, 0 warnings"
    `);
  });

  test('names a confidence of the vocabulary', () => {
    expect(report(addRows(row.replace('high', 'certain')))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:37  error  row
          \`certain\` is not a confidence.
          Tip: Choose one of \`high\`, \`medium\`, \`low\`.
      1 error, 0 warnings"
    `);
  });

  test('has no empty cell', () => {
    expect(report(addRows('| 5.1 | no-relationship |  | high | A policy is no banner, whatever it says. |'))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:25  error  row
          The cell \`Target\` is empty.
          Tip: Write \`—\` where nothing relates.
      1 error, 0 warnings"
    `);
  });

  test('has no missing cell', () => {
    expect(report(addRows('| 5.1 | no-relationship | SR 1.10 |'))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:1  error  row
          The row has 3 cells; the table has 5 columns.
          Tip: A cell is missing; an empty one is written as two \`|\` with a blank between.
      1 error, 0 warnings"
    `);
  });

  test.each([
    ['a blank line', '\n\n| '],
    ['a list mark', '\n- | '],
  ])('stands in the table: after %s it is an error at its line, and nothing is dropped in silence', (_, before) => {
    const said = report((text) => addRows(row.replace('| ', before))(text));
    expect(said.replaceAll(/:\d+:\d+/gu, '')).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx  error  row-outside-table
          This line looks like a row and stands outside the table.
          Tip: A table ends at the first line that is none of its rows: remove the blank line, fence or mark above it.
      1 error, 0 warnings"
    `);
  });

  test('is read for its faults also where the front matter of its set has one', () => {
    const said = report((text) => addRows(row.replace('high', 'certain'))(text.replace('method: ', 'methods: ')));
    expect([said.includes('`methods` is not a key'), said.includes('`certain` is not a confidence.')]).toEqual([true, true]);
  });

  test('that uses the words of the site is told the token', () => {
    expect(report(addRows(row.replace('no-relationship', 'overlaps'))).split('\n')[2]).toBe('    Tip: Did you mean `intersects-with`?');
  });

  test('whose members are separated by commas is told how', () => {
    expect(report(addRows(row.replace('SR 1.10', 'SR 1.1, SR 1.10'))).split('\n')[2]).toBe(
      '    Tip: Separate the members of a row by `;`.',
    );
  });

  test('has no cell too many, as a bare `|` in the rationale makes', () => {
    expect(report(addRows(row.replace('policy is', 'policy | is')))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:1  error  row
          The row has 6 cells; the table has 5 columns.
          Tip: A \`|\` inside a cell is written \`\\|\`.
      1 error, 0 warnings"
    `);
  });

  test('keeps an escaped `|`, also in a code span', () => {
    const { report: said, kb } = checkTiny({ [set]: addRows(row.replace('A policy is', 'A policy \\| a `rule \\| law` is')) });
    const found = kb.mappingById.get(`${path}/r-5-1~demo-1-2020/sr-1-10`);
    expect([said, found?.rationale]).toEqual(['0 errors, 0 warnings', 'A policy | a rule | law is no banner, whatever it says.']);
  });

  test.each(['—', '–', '-'])('says `%s` where nothing relates', (dash) => {
    const { report: said, kb } = checkTiny({
      [set]: (text) =>
        text.replace(/\n\| 5\.1 [^\n]*/u, `\n| 5.1 | no-relationship | ${dash} | high | Nothing in it concerns a management system. |`),
    });
    expect([said, kb.mappingById.get(`${path}/r-5-1~none`)?.targets]).toEqual(['0 errors, 0 warnings', []]);
  });

  test('names a target unless it says `no-relationship`', () => {
    expect(report(swap('| SR 2.1 ', '| — '))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:16:1  error  row-members
          \`superset-of\` needs a target.
          Tip: Name it, or write \`no-relationship\`.
      1 error, 0 warnings"
    `);
  });

  test('names a source', () => {
    expect(report(addRows('| — | no-relationship | SR 1.10 | high | A policy is no banner, whatever it says. |'))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:1  error  row-members
          The row names no source.
      1 error, 0 warnings"
    `);
  });

  test('points at the second member of a cell when that is unknown', () => {
    expect(report(swap('| SR 2.1 ', '| SR 2.1; SR 7.7 '))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:16:31  error  reference-exists
          \`SR 7.7\` is not a requirement of \`demo-1-2020\`.
          Tip: did you mean \`SR 1.1\`, \`SR 1.2\` or \`SR 2.1\`?
      1 error, 0 warnings"
    `);
  });

  test('has an id in which members stand in order, however they were written', () => {
    const reversed = swap('SR 1.1; SR 1.1 RE 1', 'SR 1.1 RE 1 ;SR 1.1');
    const { kb } = checkTiny({ 'mappings/eu-demo-act--demo-1-2020.mdx': reversed, 'mappings/demo-1-2020--pi40-rri.mdx': reversed });
    expect(kb.mappingById.has('eu-demo-act--demo-1-2020/art-2~demo-1-2020/sr-1-1+demo-1-2020/sr-1-1-re-1')).toBe(true);
    expect(kb.mappingById.has('demo-1-2020--pi40-rri/sr-1-1+sr-1-1-re-1~strong-authentication.humans')).toBe(true);
  });

  test('with a fault is left out whole and is no row half read', () => {
    const { kb } = checkTiny({ 'mappings/eu-demo-act--demo-1-2020.mdx': swap('SR 1.1; SR 1.1 RE 1', 'SR 1.1; SR 1.1 RE 9') });
    expect(kb.mappingsOfSet.get('eu-demo-act--demo-1-2020')?.map(({ sources }) => sources.join())).toEqual([
      'eu-demo-act/art-3',
      'eu-demo-act/art-4',
    ]);
  });
});

test('a table that lost its head is told so once, not column by column', () => {
  const { report: said } = checkTiny({ [set]: (text) => text.replace(/^\| Source .*$/mu, row) });
  expect([...said.matchAll(/table-head\n {4}(.*)/gu)].map(([, message]) => message)).toEqual([
    'The first line of the table is no head: it names none of the columns.',
  ]);
});

describe('a row with a fault', () => {
  const head = ['Source', 'Relationship', 'Target', 'Confidence', 'Rationale'];
  const lineOf = (texts: readonly string[], line: number) => texts.map((text, index) => ({ text, line, column: index + 1 }));
  const mentioned = (cells: readonly string[]) =>
    readRows('a.mdx', { line: 1, column: 1, rows: [lineOf(head, 1), lineOf(cells, 3)] }).faultyRows.map(({ sources, targets }) =>
      [sources, targets].map((names) => names.map(({ text }) => text)),
    );
  const reason = 'A reason of at least twenty characters.';

  test('still names what it names, so that nothing of it passes for not considered', () => {
    expect(mentioned(['1; 2', 'subset-of', '3', 'sure', reason])).toEqual([[['1', '2'], ['3']]]);
    expect(mentioned(['1', 'subset-of', '3', 'high', reason, 'more'])).toEqual([[['1'], ['3']]]);
  });

  test('names no target where a cell is missing, for another cell may stand in its place', () => {
    expect(mentioned(['1', '3', 'high', reason])).toEqual([[['1'], []]]);
  });
});
