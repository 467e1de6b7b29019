import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { checkTiny } from './tiny-copy.ts';

const front = `---
title: Landscape
reviewed: 2026-11-01
catalogues:
  - { id: iso, title: ISO, publishers: [Demo], date: 2026-01-01, source: demo-library }
readers:
  - { id: first, who: A reader, date: 2026-11-01, read: All of it }
verdicts: []
---

What others bear on.

`;
const head =
  '| Document | Aspect | Bears on | Bearing | Field | May answer | Basis | Evidence |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n';
const good = '| demo-1-2010 | plan.basic-policy | part | duty | general | yes | title | — |\n';

function faults(text: string) {
  return checkTiny({ 'landscape.mdx': text })
    .diagnostics.filter(({ path }) => path.endsWith('landscape.mdx'))
    .map(({ line, rule, message }) => ({ line, rule, message }));
}
const withoutVerdicts = (text: string) => faults(text).filter(({ rule }) => rule !== 'verdict-per-aspect');

describe('the landscape is read', () => {
  test('with the evidence of a line, each source up to the first colon and its place behind it', () => {
    const seen = good.replace('| — |', '| demo-library: table: 1; demo-library: Annex A |');
    expect(checkTiny({ 'landscape.mdx': front + head + seen }).kb.landscape?.relations[0]?.evidence).toEqual([
      { source: 'demo-library', locator: 'table: 1' },
      { source: 'demo-library', locator: 'Annex A' },
    ]);
  });

  test('line by line', () => {
    const { landscape } = checkTiny({ 'landscape.mdx': front + head + good }).kb;
    expect(landscape?.relations).toMatchObject([
      {
        document: 'demo-1-2010',
        aspect: 'plan.basic-policy',
        relation: 'part',
        bearing: 'duty',
        field: 'general',
        mayAnswer: true,
        basis: 'title',
        evidence: [],
        reader: 'first',
      },
    ]);
  });

  test.each([
    ['part', 'parts', '`parts` cannot stand in the column `Bears on`.'],
    ['yes', 'perhaps', '`perhaps` is no answer in the column `May answer`.'],
    ['—', 'somewhere', '`somewhere` is no evidence.'],
    ['duty', '', '`` cannot stand in the column `Bearing`.'],
  ])('and says where `%s` cannot be `%s`', (from, to, message) => {
    expect(withoutVerdicts(front + head + good.replace(`| ${from} |`, `| ${to} |`))).toEqual([
      { line: 15, rule: 'landscape-line', message },
    ]);
  });

  test.each([
    ['| part |', '| parts |', 'Did you mean `part`?'],
    ['| part |', '| nowhere |', 'Choose one of `whole`, `part`, `touches`.'],
    ['| yes |', '| perhaps |', 'Write `yes` or `no`.'],
    ['| — |', '| somewhere |', 'Write `source: place`, several separated by `;`, or `—`.'],
  ])('and tells what to write instead: %s %s', (from, to, tip) => {
    const { diagnostics } = checkTiny({ 'landscape.mdx': front + head + good.replace(from, to) });
    expect(diagnostics.filter(({ rule }) => rule === 'landscape-line').map((one) => one.tip)).toEqual([tip]);
  });

  test.each([
    ['no table', front, 'The landscape has no table.'],
    ['two tables', `${front}${head}${good}\nAnd\n\n${head}${good}`, 'A second table stands in the landscape.'],
    ['other columns', front + head.replace('Field', 'Sector') + good, 'The columns of the landscape are'],
  ])('and needs its table: %s', (_what, text, message) => {
    expect(
      faults(text)
        .map((one) => one.message)
        .join('\n'),
    ).toContain(message);
  });
});

test('the file of the content names every line once', () => {
  const lines = readFileSync('content/landscape.mdx', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| i'));
  expect(new Set(lines.map((line) => line.split('|').slice(1, 3).join('|'))).size).toBe(lines.length);
});

test('the content has a verdict on every aspect', () => {
  const { kb } = checkContent('content', { guideText: false });
  expect(kb.landscape?.verdicts.map(({ aspect }) => aspect).sort()).toEqual(kb.aspects.map(({ id }) => id).sort());
});
