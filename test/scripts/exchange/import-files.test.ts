import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDrafts } from '../../../scripts/exchange/read-drafts.ts';
import { readInput } from '../../../scripts/exchange/read-input.ts';
import { workbookOf } from '../../../scripts/exchange/spreadsheet-files.ts';
import { importReport } from '../../../src/domain/exchange/import-report.ts';
import type { ImportRequest } from '../../../src/domain/exchange/import-request.ts';
import type { RequirementDefaults } from '../../../src/domain/exchange/read-requirement-table.ts';
import { checkTiny } from '../../content/tiny-copy.ts';
import { withFolder } from './round-trip.ts';

const { kb } = checkTiny();
const ends = { source: 'demo-2-2022', target: 'demo-1-2020', author: 'demo-institute' };

/** What an import of one file says, and what it would write. */
async function imported(
  name: string,
  content: string | Uint8Array,
  request: Partial<ImportRequest> = { ends },
  defaults: RequirementDefaults = {},
  wants: 'rows' | 'requirements' | 'both' = request.ends ? 'rows' : 'requirements',
) {
  return withFolder(async (folder) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const drafts = await readDrafts(path, {
      wants,
      defaults: { evidence: 'demo-library', modality: 'shall', basis: 'text', ...defaults },
      isAskedFor: () => true,
    });
    return importReport(kb, drafts, { set: {}, leftOut: new Map(), ...request });
  });
}

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  return withFolder(async (folder) => {
    const path = join(folder, name.replace('/', ''));
    if (name.endsWith('/')) mkdirSync(path);
    else writeFileSync(path, content);
    return readInput(path).then(
      () => 'read',
      (error: unknown) =>
        error instanceof Error && error.name === 'InputFault' ? error.message : `no fault of the input: ${String(error)}`,
    );
  });
}

describe('a table of rows', () => {
  test('becomes a set, with numbers as the document prints them and what nobody stated left open', async () => {
    const { files, hasFailed, text } = await imported('x.csv', 'source,target,relation\n5.01,sr 1.1,Intersects With\n');
    expect(hasFailed).toBe(false);
    expect(files.map(({ path }) => path)).toEqual(['mappings/demo-2-2022--demo-1-2020--demo-institute.mdx']);
    expect(files[0]?.text).toContain('| 5.1 | intersects-with | SR 1.1 | — | — |');
    expect(text.split('\n').at(-1)).toBe('1 rows, 0 not understood');
  });

  test('of which a row is not understood becomes nothing, and every fault has its place', async () => {
    const { files, text } = await imported(
      'x.csv',
      'source,target,relation,confidence\n5.1,SR 1.99,supports,0.9\n5.1,SR 1.1,subset,\n5.1,SR 1.1,subset,\n',
    );
    expect(files).toEqual([]);
    expect(text.split('\n').filter((line) => !line.startsWith('note'))).toMatchInlineSnapshot(`
      [
        "x.csv, row 2, column \`target\`",
        "    \`SR 1.99\` is not a requirement of \`demo-1-2020\`.",
        "    Tip: did you mean \`SR 1.1\`, \`SR 1.10\`, \`SR 1.2\`?",
        "x.csv, row 2, column \`relationship\`",
        "    \`supports\` is not a relationship.",
        "    Tip: Known are \`equal-to\`, \`equivalent-to\`, \`subset-of\`, \`superset-of\`, \`intersects-with\`, \`no-relationship\`, \`related-to\` and common words for them.",
        "x.csv, row 2, column \`confidence\`",
        "    \`0.9\` is not a confidence: a scale of another kind is not translated by guess.",
        "    Tip: Write high, medium or low, or put the author’s scale in a column \`strength\`.",
        "x.csv, row 4",
        "    \`5.1 → SR 1.1\` stands already in x.csv, row 3.",
        "    Tip: Keep one of them.",
        "3 rows, 2 not understood",
      ]
    `);
  });

  test('with strengths asks for their scale', async () => {
    const asked = await imported('x.csv', 'source,target,relation,strength\n5.1,SR 1.1,subset,7\n');
    expect(asked.text).toContain('x.csv, row 2, column `strength`\n    The strength `7` stands here, and nothing says on what scale.');
    const stated = await imported('x.csv', 'source,target,relation,strength\n5.1,SR 1.1,subset,7\n', {
      ends,
      set: { strengthScale: '1 to 10' },
    });
    expect(stated.hasFailed).toBe(false);
  });

  test('loses only the rows that a decision names', async () => {
    const leftOut = new Map([['x.csv!2', 'SR 1.99 does not exist.']]);
    const { files, text } = await imported('x.csv', 'source,target,relation\n5.1,SR 1.99,subset\n5.1,SR 1.1,subset\n', { ends, leftOut });
    expect(files.length).toBe(1);
    expect(text).toContain('note: left out by decision: x.csv!2: SR 1.99 does not exist.\n1 rows, 0 not understood');
  });

  test('in a workbook names sheet and row', async () => {
    const table = { name: 'Pairs', holds: '', key: '', columns: ['source', 'target', 'relation'], rows: [['9.9', 'SR 1.1', 'equal']] };
    expect((await imported('x.xlsx', await workbookOf([table], '2026-11-24'))).text).toContain('Pairs, row 2, column `source`');
  });
});

describe('a table of requirements', () => {
  test('becomes one file each, its gist escaped where it looks like markup', async () => {
    const { files } = await imported('x.csv', 'ref,title,gist_en,role\n7.1,Seven,Use *strong* locks.,operator\n', {
      document: 'demo-2-2022',
    });
    expect(files.map(({ path }) => path)).toEqual(['requirements/demo-2-2022/r-7-1.md']);
    expect(files[0]?.text).toContain('\nUse \\*strong\\* locks.\n');
  });

  test('with an unknown role becomes nothing and is told the nearest', async () => {
    const { files, text } = await imported('x.csv', 'ref,title,gist_en,role\n7.1,Seven,Use locks.,oprator\n', { document: 'demo-2-2022' });
    expect(files).toEqual([]);
    expect(text).toContain('    Tip: did you mean `operator`?');
    expect(text.split('\n').at(-1)).toBe('1 requirements, 1 not understood');
  });

  const document = 'demo-2-2022';

  test('with titles in another language asks once for which', async () => {
    const table = 'ref,title,title_original\n7.1,Seven,Sieben\n7.2,Eight,Acht\n';
    const { text } = await imported('x.csv', table, { document });
    expect(text.match(/nothing says which/gu)).toHaveLength(1);
    const { files } = await imported('x.csv', table, { document }, { language: 'de' });
    expect(files[0]?.text).toContain('Sieben');
  });

  test('is verified as its own column says, or as the option says, in words of ours', async () => {
    const table = 'ref,title,verified\n7.1,Seven,two-sources\n7.2,Eight,yes\n';
    const { files, text } = await imported('x.csv', table, { document }, { verified: 'unverified' });
    expect(files.map(({ text: file }) => /verified: (\S+)/u.exec(file)?.[1])).toEqual(['two-sources', 'unverified']);
    expect(text).toContain(
      'the column `verified` was not taken: taken are two-sources, one-source, unverified; for all rows give `--verified` (row 3).',
    );
  });

  test('of which a decision leaves a row out loses that row alone', async () => {
    const leftOut = new Map([['x.csv!3', 'No requirement of the document.']]);
    const { files } = await imported('x.csv', 'ref,title\n7.1,Seven\n7.2,Eight\n', { document, leftOut });
    expect(files.map(({ path }) => path)).toEqual(['requirements/demo-2-2022/r-7-1.md']);
  });

  test('of which a decision names a row that is not there becomes nothing', async () => {
    const { text } = await imported('x.csv', 'ref,title\n7.1,Seven\n', { document, leftOut: new Map([['x.csv!9', 'Withdrawn.']]) });
    expect(text).toContain('--leave-out\n    `x.csv!9` is no row of this file.');
  });

  test('of which only numbers and titles are known gets gists that are to be written', async () => {
    const { files } = await imported('x.csv', 'ref,title\n7.1,Seven\n', { document });
    expect(files[0]?.text).toContain('To be written: the gist');
  });

  test('of a document that is not there becomes nothing', async () => {
    const { text } = await imported('x.csv', 'ref,title\n7.1,Seven\n', { document: 'demo-9' });
    expect(text).toContain('`demo-9` is no document of the content.\n    Tip: Make it first: `npm run new -- document demo-9`.');
  });
});

describe('columns', () => {
  const columns = (head: string) => imported('x.csv', `${head}\n5.1,SR 1.1,subset,Because.\n`).then(({ text }) => text.split('\n')[0]);

  test('are known whatever their case, blanks and underscores', async () => {
    expect(await columns('Source Ref,TARGET-REF,relation,rationale')).toMatch(/^note: demo-2-2022--/u);
  });

  test('that are not known are told with the nearest that is', async () => {
    expect(await columns('source,target,relation,rational')).toBe(
      'note: x.csv: the column `rational` is not known and was not taken (did you mean `rationale`?).',
    );
  });

  test('that stand twice under two names are told', async () => {
    expect(await columns('source,target,relation,relationship')).toBe(
      'note: x.csv: the column `relationship` was not taken, since `relation` holds the same.',
    );
  });
});

test('a file of which most is not understood is not looked at to its end, and all of it is counted', async () => {
  const rows = Array.from({ length: 5_000 }, (_row, index) => `X ${index},Y,subset`);
  const { text } = await imported('x.csv', `source,target,relation\n${rows.join('\n')}\n`);
  expect(text).toContain('rows were not looked at, since most of those before them are not understood.');
  expect(text.split('\n').at(-1)).toBe('5000 rows, 5000 not understood');
  expect(text.split('\n').length).toBeLessThan(3_100);
});

describe('why nothing was taken', () => {
  test.each<[string, string, string, Partial<ImportRequest>, string]>([
    ['a head alone', 'x.csv', 'source,target,relation\n', { ends }, 'The file holds a head and nothing below it.'],
    [
      'rows and no ends',
      'x.csv',
      'source,target,relation\n5.1,SR 1.1,subset\n',
      {},
      'The file does not say which documents its 1 rows relate. Tip: give `--source`, `--target` and `--author`.',
    ],
    [
      'requirements and no document',
      'x.csv',
      'ref,title\n7.1,Seven\n',
      {},
      'The file does not say of which document its 1 requirements are. Tip: give `--document`.',
    ],
    [
      'requirements of another document',
      'x.csv',
      'id,framework,ref,title,body\na/r-1,other,1,One,x\n',
      { document: 'demo-2-2022' },
      'None of the 1 requirements is one of `demo-2-2022`; they are of `other`.',
    ],
    [
      'rows of another set',
      'x.csv',
      'set,source,target,relation\na--b,5.1,SR 1.1,subset\n',
      { ends },
      'None of the 1 rows is one of `demo-2-2022` to `demo-1-2020` by `demo-institute`; they are of `a--b`.',
    ],
  ])('%s', async (_what, name, content, request, said) => {
    expect((await imported(name, content, request, {}, 'both')).text.split('\n').at(-1)).toBe(said);
  });
});

test.each<[string, string, string | Uint8Array, RegExp]>([
  ['nothing', 'x.csv', '', /empty/u],
  ['UTF-16', 'x.csv', new Uint8Array([0xff, 0xfe, 0x61, 0]), /UTF-16/u],
  ['Latin-1', 'x.csv', new Uint8Array([0x61, 0xe9, 0x0a]), /not encoded as UTF-8/u],
  ['NUL bytes', 'x.csv', 'a\0b', /NUL/u],
  ['an open quotation mark', 'x.csv', 'a,b\n"c,d', /never closed/u],
  ['a long line', 'x.csv', `a,b\n${'x'.repeat(1_000_001)}`, /A line has more than/u],
  ['many columns', 'x.csv', 'a,'.repeat(300), /columns/u],
  ['cut JSON', 'x.json', '{"catalog":{', /no valid JSON/u],
  ['deep YAML', 'x.yaml', '['.repeat(5000), /no valid YAML/u],
  ['an unknown ending', 'x.docx', 'x', /are not read/u],
  ['a workbook of macros by its name', 'x.xlsm', 'x', /macros/u],
  ['a folder', 'x.csv/', '', /no file/u],
  ['text as a workbook', 'x.xlsx', 'a,b', /no workbook/u],
  ['an old workbook', 'x.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /old kind/u],
  ['a cut workbook', 'x.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /cut off/u],
  [
    'macros inside',
    'x.xlsx',
    zip([
      ['xl/workbook.xml', 'x'],
      ['xl/vbaProject.bin', 'x'],
    ]),
    /macros/u,
  ],
  ['another archive', 'x.xlsx', zip([['a.txt', 'x']]), /no workbook/u],
  ['a declared bomb', 'x.xlsx', zip([['xl/workbook.xml', 'x']], 4_000_000_000), /unpacked; at most/u],
  ['a part that lies', 'x.xlsx', zip([['xl/workbook.xml', 'x'.repeat(5000)]], 10), /more than it declares/u],
])('%s is refused in one sentence', async (_what, name, content, said) => {
  expect(await refusal(name, content)).toMatch(said);
});

/** A ZIP archive; `declared` is the size that its directory claims for every part. */
function zip(parts: readonly (readonly [string, string])[], declared?: number): Uint8Array {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const data = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(declared ?? text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(head, Buffer.from(name), data);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}
