import { expect, test } from 'vitest';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkContent } from '../../src/content/check-content.ts';
import { withCauses } from '../../src/content/causes.ts';
import { formatReport, type Diagnostic } from '../../src/domain/model/diagnostic.ts';
import { framework, kbOf } from '../builders.ts';
import { tinyFolder } from './tiny-copy.ts';

/** What the check says of the tiny content in which one file or folder has another name. */
function afterMove(from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-kb-'));
  try {
    cpSync(tinyFolder, folder, { recursive: true });
    renameSync(join(folder, from), join(folder, to));
    return formatReport(checkContent(folder).diagnostics).replaceAll(`${relative(process.cwd(), folder)}/`, 'content/');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a folder of requirements with another name is told once, without what follows from it', () => {
  expect(afterMove('requirements/demo-1-2020', 'requirements/demo-1-2021')).toMatchInlineSnapshot(`
    "content/requirements/demo-1-2021/fr-1.md:1:1  error  renamed
        The requirements stand in \`demo-1-2021\`, and the document is \`demo-1-2020\`: one of the two was renamed.
        Tip: Give both one name; a new edition is a new document beside the old one.
    1 error, 0 warnings"
  `);
});

test('an edition that changed in the name of a document alone is told once', () => {
  expect(afterMove('frameworks/demo-1-2020.mdx', 'frameworks/demo-1-2024.mdx')).toMatchInlineSnapshot(`
    "content/requirements/demo-1-2020/fr-1.md:1:1  error  renamed
        The requirements stand in \`demo-1-2020\`, and the document is \`demo-1-2024\`: one of the two was renamed.
        Tip: Give both one name; a new edition is a new document beside the old one.
    1 error, 0 warnings"
  `);
});

test('what names the rows of a set by the name that it should have is left out, for each such set, and nothing else', () => {
  const fault = (rule: string, message: string): Diagnostic => ({
    path: 'content/a.mdx',
    line: 1,
    column: 1,
    severity: 'error',
    rule,
    message,
  });
  const [first, second] = ['a--b', 'c--d'].map((name) => fault('set-name', `The set belongs in \`${name}.mdx\`, not in \`x.mdx\`.`));
  const [ofFirst, ofSecond] = ['a--b', 'c--d'].map((name) => fault('reference-exists', `\`${name}/r1~r1\` is not a row.`));
  const another = fault('reference-exists', '`a--bc/r1~r1` is not a row.');
  const all = [ofFirst, first, another, second, ofSecond].filter((one) => one !== undefined);
  expect(withCauses(all, [], kbOf({}))).toEqual([first, second, another]);
});

test('a document that is named elsewhere by another edition, and has no requirements here, is told once', () => {
  const diagnostic = (line: number): Diagnostic => ({
    path: 'content/landscape.mdx',
    line,
    column: 1,
    severity: 'error',
    rule: 'landscape-names-exist',
    message: '`iso-1-2020` is not a framework.',
  });
  const kb = kbOf({ frameworks: [framework('iso-1-2024', { listed: 'none' }), framework('iso-2-2024', { listed: 'none' })] });
  const files = kb.frameworks.map(({ id }) => ({ path: `content/frameworks/${id}.md`, inside: `frameworks/${id}.md` }));
  expect(withCauses([diagnostic(3), diagnostic(4)], files, kb).map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'content/frameworks/iso-1-2024.md: `iso-1-2020` is named in 2 places, and the document is `iso-1-2024`: one of the two was renamed.',
  ]);
});

test.each([
  ['iso-1-2020', 'iso-1-2024', true],
  ['guide-v2', 'guide-v13', true],
  ['guide-1.0', 'guide-12.10', true],
  ['iso-1-2020', 'iso-2-2024', false],
  ['iso-1-1899', 'iso-1-2024', false],
  ['guide-a', 'guide-b', false],
])('%s is an edition of what is called %s: %s', (old, now, isEdition) => {
  const fault: Diagnostic = { path: 'a', line: 1, column: 1, severity: 'error', rule: 'r', message: `\`${old}\` is not a framework.` };
  const kb = kbOf({ frameworks: [framework(now, { listed: 'none' })] });
  const files = [{ path: `content/frameworks/${now}.md`, inside: `frameworks/${now}.md` }];
  expect(withCauses([fault, fault], files, kb).some(({ rule }) => rule === 'renamed')).toBe(isEdition);
});

test('requirements of a document that is not there are told once', () => {
  expect(afterMove('requirements/demo-2-2022', 'requirements/something-else')).toContain('There is no document `something-else`');
});

test('a folder of no kind is told once, and what it was meant to be', () => {
  expect(afterMove('mappings', 'mapping')).toMatchInlineSnapshot(`
    "content/mapping/de-demo-act--pi40-rri.mdx:1:1  error  renamed
        \`mapping\` is no folder of content, and \`mappings\` is missing. Nothing else is told until it has its name.
        Tip: Call the folder \`mappings\`.
    1 error, 0 warnings"
  `);
});

test('a folder of no kind beside the one that it is like was not meant to be that one', () => {
  const report = afterMove('guide/decisions', 'guides');
  expect(report).toContain('file-place');
  expect(report).not.toContain('is no folder of content');
});

test('a set whose file has another name is told once, without the links to its rows', () => {
  const report = afterMove('mappings/demo-1-2020--pi40-rri.mdx', 'mappings/demo-1-2022--pi40-rri.mdx');
  expect([...report.matchAll(/(?:error|warning) {2}(\S+)/gu)].map(([, rule]) => rule)).toEqual(['set-name']);
});
