import { describe, expect, test } from 'vitest';
import { append, checkTiny, swap } from './tiny-copy.ts';

const broken = (text: string) => text.replace('kind: ', 'kid: ');

describe('several faults in one run', () => {
  test('are all reported, in order of place, and counted in the last line', () => {
    const { report } = checkTiny({
      'requirements/demo-1-2020/sr-1-2.md': swap('goals: [integrity]', 'goals: [integrety]\ncolour: red'),
      'requirements/eu-demo-act/art-3.md': swap('appliesFrom: 2026-09-11', 'appliesFrom: 11.09.2026'),
      'mappings/de-demo-act--pi40-rri.mdx': swap('| § 2 ', '| § 3 '),
      'mappings/demo-1-2020--pi40-rri.mdx': swap('| subset-of | plan.basic-policy ', '| subset | plan.basic-polcy '),
      'guide/method.mdx': (text) => append('Report within <24 h.')(swap('title: Method', 'title: Update #2')(text)),
      'release.yaml': swap('2026-11-24', '2026-11-31'),
    });
    expect(report).toMatchInlineSnapshot(`
      "content/guide/method.mdx:2:8  warning  yaml-comment-in-text
          \`title\` ends at \`Update\`: the text after \` #\` is a comment.
          Tip: Quote the whole value if the \`#\` belongs to it.
      content/guide/method.mdx:16:16  error  mdx-syntax
          A \`<\` in the text is read as the beginning of a component.
          Tip: Write "less than", \`\\<\`, or put the text in backticks.
      content/mappings/de-demo-act--pi40-rri.mdx:17:3  error  reference-exists
          \`§ 3\` is not a requirement of \`de-demo-act\`.
          Tip: did you mean \`§ 1\` or \`§ 2\`?
      content/mappings/demo-1-2020--pi40-rri.mdx:20:12  error  row
          \`subset\` is not a relationship.
          Tip: Did you mean \`subset-of\`?
      content/mappings/demo-1-2020--pi40-rri.mdx:20:21  error  reference-exists
          \`plan.basic-polcy\` is not an aspect of \`pi40-rri\`.
          Tip: did you mean \`plan.basic-policy\`?
      content/release.yaml:2:7  error  schema
          \`asOf\` is \`2026-11-31\`: this day does not exist in the calendar.
      content/requirements/demo-1-2020/sr-1-2.md:10:9  error  schema
          \`goals\` cannot be \`integrety\`.
          Tip: Did you mean \`integrity\`?
      content/requirements/demo-1-2020/sr-1-2.md:11:1  error  schema
          \`colour\` is not a key that is known here.
      content/requirements/eu-demo-act/art-3.md:12:14  error  schema
          \`appliesFrom\` is \`11.09.2026\`: write the date as \`YYYY-MM-DD\`.
          Tip: Write \`2026-09-11\`.
      8 errors, 1 warning"
    `);
  });

  test('in one front matter are all reported', () => {
    const { report } = checkTiny({
      'frameworks/eu-demo-act.mdx': (text) =>
        text
          .replace('kind: regulation', 'kind: regulations')
          .replace('force: law', 'force: lawful')
          .replace('listed: all', 'listed: some')
          .replace('asOf: 2026-11-24', 'asOf: today'),
    });
    expect(report.match(/ error {2}schema/gu)).toHaveLength(4);
  });

  test('the report is the same on every run', () => {
    const changes = {
      'sources.yaml': swap('demo-library:', 'demo-libary:'),
      'scope.yaml': swap('source: de-demo-act, target: pi40-rri', 'source: de-demo-akt, target: pi40-rri'),
    };
    expect(checkTiny(changes).report).toBe(checkTiny(changes).report);
  });
});

/** One broken file gives one error: its own. */
describe('a broken file makes no noise elsewhere', () => {
  test.each([
    ['a requirement that others build on', 'requirements/demo-1-2020/sr-1-1.md', broken],
    ['a heading that is a parent', 'requirements/demo-1-2020/fr-1.md', broken],
    ['a requirement that a joint row names', 'requirements/demo-1-2020/sr-1-1-re-1.md', broken],
    ['a requirement whose slug has a prefix', 'requirements/demo-2-2022/r-5-1.md', broken],
    ['a requirement of another script', 'requirements/jp-demo-guideline-1.0/k1.md', broken],
    ['a requirement with a section sign', 'requirements/de-demo-act/s-1.md', broken],
    ['a requirement in `.mdx`', 'requirements/eu-demo-act/art-4.mdx', append('\n{no code/at all}')],
    ['a framework', 'frameworks/demo-1-2020.mdx', broken],
    ['the focal document', 'frameworks/pi40-rri.mdx', broken],
    ['an element', 'elements/strong-authentication.mdx', broken],
    ['an element whose body is broken', 'elements/plan.mdx', append('\nWithin <24 h.')],
    ['a jurisdiction', 'jurisdictions/eu.mdx', swap('title: European Union', 'titel: European Union')],
    ['a set', 'mappings/demo-1-2020--pi40-rri.mdx', swap('method: hybrid', 'method: guess')],
    ['a guide page', 'guide/method.mdx', swap('order: 1', 'order: first')],
    ['the sources', 'sources.yaml', swap('read: 2026-11-24', 'read: yesterday')],
    ['the committees', 'committees.yaml', swap('url: https://example.org/tc-1', 'url: http://example.org/tc-1')],
    ['the scope', 'scope.yaml', swap('kind: directive', 'kind: directiv')],
  ] as const)('%s', (_what, path, change) => {
    const { diagnostics, report } = checkTiny({ [path]: change });
    expect(report).toContain(`content/${path}:`);
    expect(
      diagnostics
        .filter((diagnostic) => !diagnostic.path.endsWith(path))
        .map(({ path: elsewhere, message }) => `${elsewhere.split('/').slice(-2).join('/')}: ${message}`),
    ).toEqual([]);
  });

  test('a head of a table that cannot be read leaves the promise of its set alone', () => {
    const { diagnostics } = checkTiny({ 'mappings/demo-1-2020--pi40-rri.mdx': (text) => text.replace('| Source ', '| Sauce ') });
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('considered-all');
  });

  test('a set without a table leaves its promise alone', () => {
    const { diagnostics } = checkTiny({ 'mappings/demo-1-2020--pi40-rri.mdx': (text) => text.slice(0, text.indexOf('| Source')) });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['one-table']);
  });

  test('a faulty row counts as considered for the promise of its set', () => {
    const { diagnostics } = checkTiny({
      'mappings/demo-1-2020--pi40-rri.mdx': swap('A banner informs; it protects nothing the paper asks for.', 'Too short.'),
    });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['row']);
  });

  test('a row with an unknown target counts as considered for the promise of its set', () => {
    const { diagnostics } = checkTiny({ 'mappings/demo-1-2020--pi40-rri.mdx': swap('| plan.basic-policy ', '| plan.basic-polizy ') });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['reference-exists']);
  });
});
