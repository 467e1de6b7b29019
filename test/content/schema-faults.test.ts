import { describe, expect, test } from 'vitest';
import { checkTiny, swap, type Change } from './tiny-copy.ts';

const requirement = 'requirements/demo-1-2020/sr-1-2.md';
const act = 'frameworks/eu-demo-act.mdx';
const plan = 'elements/plan.mdx';

function report(path: string, change: Change): string {
  return checkTiny({ [path]: change }).report;
}

describe('keys', () => {
  test('a missing key is named', () => {
    expect(report(requirement, swap('title: Authentication of devices\n', ''))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:2:1  error  schema
          \`title\` is missing.
          Tip: Add \`title\`; the guide says what goes in.
      1 error, 0 warnings"
    `);
  });

  test('an unknown key is refused at its place', () => {
    expect(report(requirement, swap('kind: requirement', 'colour: red\nkind: requirement'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:6:1  error  schema
          \`colour\` is not a key that is known here.
      1 error, 0 warnings"
    `);
  });

  test('a slip in a key gets a tip', () => {
    expect(report(requirement, swap('lifecycle: [design]', 'life-cycle: [design]'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:2:1  error  schema
          \`lifecycle\` is missing.
          Tip: Add \`lifecycle\`; the guide says what goes in.
      content/requirements/demo-1-2020/sr-1-2.md:8:1  error  schema
          \`life-cycle\` is not a key that is known here.
          Tip: Did you mean \`lifecycle\`?
      2 errors, 0 warnings"
    `);
  });

  test('an id in the front matter is refused: the path is the id', () => {
    expect(report(requirement, swap('ref: "SR 1.2"', 'id: sr-1-2\nref: "SR 1.2"'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:2:1  error  schema
          \`id\` is not a key: the path of the file is the id.
          Tip: Remove it; rename the file to change the id of something not yet published.
      1 error, 0 warnings"
    `);
  });

  test('a status below the first level is an ordinary key', () => {
    expect(report('requirements/demo-1-2020/sr-1-1.md', swap('status: reviewed', 'status: done'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-1.md:15:62  error  schema
          \`i18n.de.status\` cannot be \`done\`.
          Tip: Choose one of \`draft\`, \`reviewed\`.
      1 error, 0 warnings"
    `);
  });

  test('a key that stands twice is refused', () => {
    expect(report(requirement, swap('kind: requirement', 'kind: requirement\nkind: heading'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:7:1  error  yaml-syntax
          This key stands twice in the same block.
          Tip: Keep one of them.
      1 error, 0 warnings"
    `);
  });

  test('an unknown key deep in a list is refused at its place', () => {
    expect(report(plan, swap('relationship: intersects-with', 'relationship: intersects-with\n        weight: 3'))).toMatchInlineSnapshot(`
      "content/elements/plan.mdx:24:9  error  schema
          \`weight\` is not a key that is known here.
      1 error, 0 warnings"
    `);
  });

  test('a key of a register that is no id is refused', () => {
    expect(report('sources.yaml', (text) => `${text}Demo_Source:\n  title: A\n  url: https://example.org/\n`)).toMatchInlineSnapshot(`
      "content/sources.yaml:9:1  error  schema
          The key \`Demo_Source\` is not allowed here: use lower-case ASCII letters and digits joined by hyphens or dots.
      1 error, 0 warnings"
    `);
  });
});

describe('values', () => {
  test('a word outside the vocabulary gets the nearest word', () => {
    expect(report(requirement, swap('kind: requirement', 'kind: requirements'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:6:7  error  schema
          \`kind\` cannot be \`requirements\`.
          Tip: Did you mean \`requirement\`?
      1 error, 0 warnings"
    `);
  });

  test('a word that resembles nothing gets the whole vocabulary', () => {
    expect(report(requirement, swap('verified: one-source', 'verified: perhaps'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:14:11  error  schema
          \`verified\` cannot be \`perhaps\`.
          Tip: Choose one of \`two-sources\`, \`one-source\`, \`unverified\`.
      1 error, 0 warnings"
    `);
  });

  test('a wrong word in a list is named at its own place', () => {
    expect(report(requirement, swap('roles: [integrator]', 'roles: [integrator, oprator]'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:7:21  error  schema
          \`roles\` cannot be \`oprator\`.
          Tip: Did you mean \`operator\`?
      1 error, 0 warnings"
    `);
  });

  test('a list that names something twice is refused', () => {
    expect(report(requirement, swap('roles: [integrator]', 'roles: [integrator, integrator]'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:7:8  error  schema
          \`roles\` is a list of 2: names something twice.
      1 error, 0 warnings"
    `);
  });

  test('a word in place of a list is refused, not wrapped', () => {
    expect(report(requirement, swap('roles: [integrator]', 'roles: integrator'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:7:8  error  schema
          \`roles\` is \`integrator\`; expected a list.
          Tip: Write \`[integrator]\`.
      1 error, 0 warnings"
    `);
  });

  test('a quoted number in place of a number is refused, not coerced', () => {
    expect(report('requirements/eu-demo-act/art-3.md', swap('value: 24', 'value: "24"'))).toMatchInlineSnapshot(`
      "content/requirements/eu-demo-act/art-3.md:10:27  error  schema
          \`parameters.early-warning.value\` is \`24\`; expected a number.
      1 error, 0 warnings"
    `);
  });

  test('a security level beyond the scale is refused in our own words', () => {
    const said = report(requirement, swap('levels: [2, 3, 4]', 'levels: [2, 3, 5]'));
    expect(said).toContain('content/requirements/demo-1-2020/sr-1-2.md:9:16  error  schema\n    `levels` is `5`');
    expect(said).not.toContain('expected number to be');
  });

  test('an empty value is refused', () => {
    expect(report(requirement, swap('title: Authentication of devices', 'title:'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:3:7  error  schema
          \`title\` is \`null\`; expected text.
      1 error, 0 warnings"
    `);
  });

  test('text with blanks at its ends is refused', () => {
    expect(report(requirement, swap('title: Authentication of devices', 'title: "Authentication of devices "'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:3:8  error  schema
          \`title\` is \`Authentication of devices \`: must not begin or end with a blank.
      1 error, 0 warnings"
    `);
  });

  test.each(['http://example.org/', 'javascript:alert(1)', 'example.org', 'data:text/html,x'])(
    'the address %s of a document is refused',
    (url) => {
      expect(report(act, swap('url: https://example.org/eu-demo-act', `url: ${url}`))).toContain(
        'write a full address that begins with https://',
      );
    },
  );

  test('a version of the release that is no version is refused', () => {
    expect(report('release.yaml', swap('version: 2026.1.0', 'version: 2026.1'))).toMatchInlineSnapshot(`
      "content/release.yaml:1:10  error  schema
          \`version\` 2026.1 was read as the number 2026.1.
          Tip: Put it in quotes: \`version: "2026.1"\`.
      1 error, 0 warnings"
    `);
  });
});

describe('YAML', () => {
  test('a colon in an unquoted title is refused with a tip', () => {
    expect(report(requirement, swap('title: Authentication of devices', 'title: Devices: authentication'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:3:15  error  yaml-syntax
          This is no valid YAML: bad indentation of a mapping entry.
          Tip: Put text that holds \`: \`, \` #\`, \`[\`, \`{\` or a leading \`*\`, \`&\`, \`@\` in double quotes.
      1 error, 0 warnings"
    `);
  });

  test('a tag of a program is refused', () => {
    expect(report(requirement, swap('title: Authentication of devices', 'title: !!js/function "function () {}"'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:3:8  error  yaml-syntax
          A value refers to another, or has a tag.
          Tip: Write the value itself; put text that begins with \`&\`, \`*\` or \`!\` in quotes.
      1 error, 0 warnings"
    `);
  });

  test('an alias that nothing anchors is refused', () => {
    expect(report(requirement, swap('title: Authentication of devices', 'title: *anchor'))).toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:3:8  error  yaml-syntax
          A value refers to another, or has a tag.
          Tip: Write the value itself; put text that begins with \`&\`, \`*\` or \`!\` in quotes.
      1 error, 0 warnings"
    `);
  });

  test('front matter that is a list is refused', () => {
    expect(report('guide/method.mdx', '---\n- a\n- b\n---\n\nText.\n')).toMatchInlineSnapshot(`
      "content/guide/method.mdx:2:1  error  schema
          \`front matter\` is a list of 2; expected a block of keys.
      1 error, 0 warnings"
    `);
  });

  test('empty front matter names the keys that are missing', () => {
    expect(report('guide/method.mdx', '---\n---\n\nText.\n')).toMatchInlineSnapshot(`
      "content/guide/method.mdx:2:1  error  schema
          \`order\` is missing.
          Tip: Add \`order\`; the guide says what goes in.
      content/guide/method.mdx:2:1  error  schema
          \`summary\` is missing.
          Tip: Add \`summary\`; the guide says what goes in.
      content/guide/method.mdx:2:1  error  schema
          \`title\` is missing.
          Tip: Add \`title\`; the guide says what goes in.
      3 errors, 0 warnings"
    `);
  });

  test.each(['', '\n', '# Nothing has ceased yet.\n'])('an empty register gets no advice on quotes: %j', (text) => {
    expect(report('retired.yaml', text)).not.toContain('double quotes');
  });
});
