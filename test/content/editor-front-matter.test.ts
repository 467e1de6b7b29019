import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/formatters.ts';
import { checkTiny, swap } from './tiny-copy.ts';

const requirement = 'requirements/demo-1-2020/sr-1-1.md';
const guide = 'guide/method.mdx';
const act = 'frameworks/eu-demo-act.mdx';
const ours = 'mappings/demo-1-2020--pi40-rri.mdx';
/** A requirement as an editor might begin it, with one line of front matter in question. */
function draftRequirement(refLine: string): string {
  return `---\n${refLine}\ntitle: Draft\ntitleStatus: ours\nkind: requirement\nroles: []\nlifecycle: []\ngoals: []\nmodality: shall\nbasis: title\nevidence: []\nverified: unverified\n---\n\nSomething is asked.\n`;
}

describe('front matter', () => {
  test('a byte order mark changes nothing and reaches no record', () => {
    const plain = checkTiny();
    const marked = checkTiny({ [requirement]: (text) => `\uFEFF${text}` });
    expect(marked.report).toBe('0 errors, 0 warnings');
    expect(JSON.stringify(marked.kb.requirementById.get('demo-1-2020/sr-1-1')?.body)).not.toContain('\uFEFF');
    expect(marked.kb.requirements.map(({ path: _path, ...rest }) => rest)).toEqual(
      plain.kb.requirements.map(({ path: _path, ...rest }) => rest),
    );
  });

  test('a byte order mark in a register changes nothing', () => {
    expect(checkTiny({ 'release.yaml': (text) => `\uFEFF${text}` }).report).toBe('0 errors, 0 warnings');
  });

  test('line ends of Windows change nothing', () => {
    const { report, kb } = checkTiny({
      [requirement]: (text) => text.replaceAll('\n', '\r\n'),
      [ours]: (text) => text.replaceAll('\n', '\r\n'),
    });
    expect(report).toBe('0 errors, 0 warnings');
    expect(kb.requirementById.get('demo-1-2020/sr-1-1')?.gist).toBe(
      'Every person is authenticated on every interface. Strength is left to the enhancement.',
    );
  });

  test('a blank before the first `---` is an error and gives no page with empty metadata', () => {
    const { report, kb } = checkTiny({ [requirement]: (text) => ` ${text}` });
    expect(report).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-1.md:1:1  error  front-matter
          Front matter must start in column 1 of line 1.
          Tip: The first line of the file is exactly \`---\`, with nothing before it.
      1 error, 0 warnings"
    `);
    expect(kb.requirementById.has('demo-1-2020/sr-1-1')).toBe(false);
  });

  test('an empty line before the first `---` is an error', () => {
    expect(checkTiny({ [requirement]: (text) => `\n${text}` }).report).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-1.md:2:1  error  front-matter
          Front matter must start in column 1 of line 1.
          Tip: The first line of the file is exactly \`---\`, with nothing before it.
      1 error, 0 warnings"
    `);
  });

  test('front matter without its closing line is an error', () => {
    expect(checkTiny({ 'guide/method.mdx': '---\ntitle: Method\n\nText.\n' }).report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:1:1  error  front-matter
          The front matter is not closed.
          Tip: Write a line \`---\` between front matter and text.
      1 error, 0 warnings"
    `);
  });

  test('a file without front matter is an error', () => {
    expect(checkTiny({ 'guide/method.mdx': 'Text alone.\n' }).report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:1:1  error  front-matter
          The file has no front matter.
          Tip: The first line of the file is exactly \`---\`, with nothing before it.
      1 error, 0 warnings"
    `);
  });

  test('a ref without quotes is refused as the number it was read as, never coerced to another ref', () => {
    const { report, kb } = checkTiny({ 'requirements/demo-2-2022/r-5-10.md': swap('ref: "5.10"', 'ref: 5.10') });
    expect(report).toMatchInlineSnapshot(`
      "content/requirements/demo-2-2022/r-5-10.md:2:6  error  schema
          \`ref\` 5.10 was read as the number 5.1.
          Tip: Put it in quotes: \`ref: "5.10"\`.
      1 error, 0 warnings"
    `);
    expect(kb.requirements.filter(({ framework }) => framework === 'demo-2-2022').map(({ ref }) => ref)).toEqual(['5.1']);
  });

  test('a ref with two dots is text without quotes too', () => {
    const { kb } = checkTiny({ 'requirements/demo-2-2022/r-1-1-9.md': draftRequirement('ref: 1.1.9') });
    expect(kb.requirementById.get('demo-2-2022/r-1-1-9')?.ref).toBe('1.1.9');
  });

  test('the code of Norway stays text', () => {
    const { kb } = checkTiny({
      'jurisdictions/no.mdx':
        '---\ntitle: Norway\norder: 5\ninstruments: partial\nevidence: []\nverified: unverified\n---\n\nNothing is in yet.\n',
      'frameworks/jp-demo-guideline-1.0.mdx': swap('jurisdiction: jp', 'jurisdiction: no\nabbreviations: [DE, NO, yes, on, off]'),
    });
    const { jurisdiction, abbreviations } = kb.frameworkById.get('jp-demo-guideline-1.0') ?? {};
    expect({ jurisdiction, abbreviations }).toEqual({ jurisdiction: 'no', abbreviations: ['DE', 'NO', 'yes', 'on', 'off'] });
  });

  test('a code in capitals is refused as text, not as a truth value', () => {
    expect(checkTiny({ 'frameworks/jp-demo-guideline-1.0.mdx': swap('jurisdiction: jp', 'jurisdiction: NO') }).report)
      .toMatchInlineSnapshot(`
      "content/frameworks/jp-demo-guideline-1.0.mdx:7:15  error  schema
          \`jurisdiction\` is \`NO\`: write a lower-case country code, \`uk\`, \`eu\` or \`international\`.
      1 error, 0 warnings"
    `);
  });

  test('a German date is refused with the ISO date that it can only mean', () => {
    expect(checkTiny({ [act]: swap('applies: 2027-01-20', 'applies: 20.01.2027') }).report).toMatchInlineSnapshot(`
      "content/frameworks/eu-demo-act.mdx:11:10  error  schema
          \`applies\` is \`20.01.2027\`: write the date as \`YYYY-MM-DD\`.
          Tip: Write \`2027-01-20\`.
      1 error, 0 warnings"
    `);
  });

  test('the message is the same in an `.md` file', () => {
    expect(checkTiny({ 'requirements/eu-demo-act/art-3.md': swap('appliesFrom: 2026-09-11', 'appliesFrom: 11.09.2026') }).report)
      .toMatchInlineSnapshot(`
      "content/requirements/eu-demo-act/art-3.md:12:14  error  schema
          \`appliesFrom\` is \`11.09.2026\`: write the date as \`YYYY-MM-DD\`.
          Tip: Write \`2026-09-11\`.
      1 error, 0 warnings"
    `);
  });

  test('a date with slashes is refused and never guessed', () => {
    expect(checkTiny({ [act]: swap('applies: 2027-01-20', 'applies: 01/02/2027') }).report).toMatchInlineSnapshot(`
      "content/frameworks/eu-demo-act.mdx:11:10  error  schema
          \`applies\` is \`01/02/2027\`: write the date as \`YYYY-MM-DD\`.
          Tip: Day and month cannot be told apart here; write \`YYYY-MM-DD\`.
      1 error, 0 warnings"
    `);
  });

  test('a day that does not exist is refused', () => {
    expect(checkTiny({ [act]: swap('applies: 2027-01-20', 'applies: 2027-02-29') }).report).toMatchInlineSnapshot(`
      "content/frameworks/eu-demo-act.mdx:11:10  error  schema
          \`applies\` is \`2027-02-29\`: this day does not exist in the calendar.
      1 error, 0 warnings"
    `);
  });

  test.each(['America/New_York', 'Asia/Tokyo', 'UTC', 'Pacific/Apia'])('a date is the same text and prints the same day in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const applies = checkTiny().kb.frameworkById.get('eu-demo-act')?.applies ?? '';
      expect([applies, formatDate(applies, 'en')]).toEqual(['2027-01-20', '20 January 2027']);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('no record holds a Date object', () => {
    const { content } = checkTiny();
    expect(datesIn(content.records)).toEqual([]);
  });

  test('a tab as indentation is an error that names the tab', () => {
    expect(checkTiny({ [act]: swap('  - { date: 2026-09-11', '\t- { date: 2026-09-11') }).report).toMatchInlineSnapshot(`
      "content/frameworks/eu-demo-act.mdx:13:1  error  yaml-syntax
          A tab stands in the indentation.
          Tip: YAML is indented with blanks; replace each tab by two blanks.
      1 error, 0 warnings"
    `);
  });

  test('` #` in an unquoted title warns that the rest is cut off', () => {
    expect(checkTiny({ [guide]: swap('title: Method', 'title: Update #2 of the method') }).report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:2:8  warning  yaml-comment-in-text
          \`title\` ends at \`Update\`: the text after \` #\` is a comment.
          Tip: Quote the whole value if the \`#\` belongs to it.
      0 errors, 1 warning"
    `);
  });

  test('` #` in an unquoted item of a list warns as well', () => {
    expect(
      checkTiny({ [act]: swap('amendedBy: [Regulation on demo corrections]', 'amendedBy:\n  - Regulation #2 on demo corrections') }).report,
    ).toContain('warning  yaml-comment-in-text');
  });

  test('a quoted `#`, and one without a blank before it, stay in the title', () => {
    const { report, kb } = checkTiny({
      [guide]: swap('title: Method', 'title: "Update #2"'),
      'guide/edit-a-record.mdx': swap('title: Edit a record', 'title: Edit C#'),
    });
    expect([report, ...kb.guide.map(({ title }) => title)]).toEqual(['0 errors, 0 warnings', 'Update #2', 'Edit C#']);
  });

  test('a status by hand is refused, because it is computed from the dates', () => {
    expect(checkTiny({ [act]: swap('force: law', 'status: applicable\nforce: law') }).report).toMatchInlineSnapshot(`
      "content/frameworks/eu-demo-act.mdx:17:1  error  schema
          \`status\` is not written by hand here: it is computed from the dates as of the day in release.yaml.
          Tip: Remove it and give the dates (\`inForce\`, \`applies\`, \`appliesFrom\`, \`superseded\`).
      1 error, 0 warnings"
    `);
  });
});

/** Paths of all Date objects below a value. */
function datesIn(value: unknown, path = ''): string[] {
  if (value instanceof Date) return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => datesIn(inner, `${path}.${key}`));
}
