import { describe, expect, test } from 'vitest';
import { newAnswer, newDocument, newPosition, newRequirement, newSet, type Scaffold } from '../../../src/content/scaffold/scaffold.ts';
import { computed, framework, jurisdiction, kbOf, requirement, set } from '../../builders.ts';

const kb = kbOf({
  frameworks: [framework('demo', { bound: ['operator'] }), framework('other')],
  requirements: [requirement('demo', 'R 1')],
  sets: [set('demo', 'other')],
  jurisdictions: [jurisdiction('international'), jurisdiction('jp', { order: 2 })],
});

function refusal(made: Scaffold): string {
  return 'refused' in made ? made.refused : '';
}
function textOf(made: Scaffold): string {
  return 'refused' in made ? '' : made.files.map(({ text }) => text).join('\n');
}

describe('a new document', () => {
  test('gets an entry among the sources and one in the scope', () => {
    const made = newDocument(kb, 'new-1-2026', { title: 'New 1', url: 'https://example.org/new' });
    expect('entries' in made ? made.entries.map(({ path, text }) => [path, text]) : []).toEqual([
      ['sources.yaml', 'new-1-2026:\n  title: "New 1"\n  url: "https://example.org/new"'],
      ['scope.yaml', '  - { source: new-1-2026, target: pi40-rri, state: meant }'],
    ]);
  });

  test('gets no second entry in the scope where its pair with the paper stands there, and one where only another pair does', () => {
    const scoped = (source: string, target: string) => {
      const made = newDocument(kbOf({ scope: { pairs: [{ source, target, state: 'meant' }], planned: [] } }), 'new-1');
      return 'entries' in made ? made.entries.map(({ path }) => path) : [];
    };
    expect([scoped('new-1', 'pi40-rri'), scoped('new-1', 'other'), scoped('other', 'pi40-rri')]).toEqual([
      ['sources.yaml'],
      ['sources.yaml', 'scope.yaml'],
      ['sources.yaml', 'scope.yaml'],
    ]);
  });

  test.each([
    ['jp-new-1.0', 'jurisdiction: jp'],
    ['iso-new-2026', 'jurisdiction: international'],
  ])('%s belongs where the code at its beginning says', (id, line) => {
    expect(textOf(newDocument(kb, id))).toContain(`\n${line}\n`);
  });

  test.each([
    ['demo', 'The document `demo` is there already.'],
    ['New 1', '`New 1` is no id: use lower-case ASCII letters and digits joined by hyphens or dots.'],
    ['../x', '`../x` is no id: use lower-case ASCII letters and digits joined by hyphens or dots.'],
    ['', '`` is no id: use lower-case ASCII letters and digits joined by hyphens or dots.'],
  ])('is refused where its id is `%s`', (id, message) => {
    expect(refusal(newDocument(kb, id))).toBe(message);
  });
});

describe('a new requirement', () => {
  test('stands in a file named by its number and asks those whom its document binds', () => {
    const made = newRequirement(kb, 'demo', 'R 2 (a)');
    expect('files' in made && made.files.map(({ path }) => path)).toEqual(['requirements/demo/r-2-a.md']);
    expect(textOf(made)).toContain('\nroles: [operator]\n');
  });

  test('names at most two documents that may have been meant', () => {
    const many = kbOf({ frameworks: ['demo-1', 'demo-2', 'demo-3'].map((id) => framework(id)) });
    expect(refusal(newRequirement(many, 'demo', 'R 1'))).toContain('(did you mean `demo-1` or `demo-2`?)');
  });

  test.each([
    ['nowhere', 'R 1', 'There is no document `nowhere`; `npm run new -- document nowhere` makes one.'],
    ['dmeo', 'R 1', 'There is no document `dmeo` (did you mean `demo`?); `npm run new -- document dmeo` makes one.'],
    ['demo', 'R-1', '`demo/r-1` is there already.'],
    ['demo', '要件', '`要件` leaves no ASCII letter or digit for a file name.'],
  ])('of %s numbered %s is refused', (document, ref, message) => {
    expect(refusal(newRequirement(kb, document, ref))).toBe(message);
  });
});

describe('a new set', () => {
  test('of another author is named by it and asks for licence and attribution', () => {
    const made = newSet(kb, 'demo', 'other', { author: 'nist' });
    expect('files' in made && made.files.map(({ path }) => path)).toEqual(['mappings/demo--other--nist.mdx']);
    expect(textOf(made)).toContain('licence: "To be written"');
  });

  test.each(['../../x', 'Demo Inst', ''])('by `%s`, which is no id, is refused', (author) => {
    expect(refusal(newSet(kb, 'demo', 'other', { author }))).toBe(
      `\`${author}\` is no id of an author: use lower-case ASCII letters and digits joined by hyphens.`,
    );
  });

  test.each([
    ['demo', 'other', '`editors` has a set of these two already: demo--other.'],
    ['other', 'demo', '`editors` has a set of these two already: demo--other.'],
    ['demo', 'demo', 'A set relates two documents, and these are one.'],
  ])('from %s to %s is refused', (source, target, message) => {
    expect(refusal(newSet(kb, source, target))).toBe(message);
  });

  test.each([
    ['demo', 'other'],
    ['other', 'demo'],
  ])('from %s to %s is refused where one leads the way that the alphabet does not', (source, target) => {
    const reverse = kbOf({ frameworks: [framework('demo'), framework('other')], sets: [set('other', 'demo')] });
    expect(refusal(newSet(reverse, source, target))).toBe('`editors` has a set of these two already: other--demo.');
  });
});

test('a position is refused where no such gap is open', () => {
  const { kb: base, gaps } = computed({
    frameworks: [framework('demo')],
    requirements: [requirement('demo', 'R 1', { verified: 'unverified', evidence: [] })],
  });
  expect(refusal(newPosition(base, gaps, 'nonsense'))).toBe('`nonsense` is no open gap; `npm run gaps` names them all.');
  const lines = textOf(newPosition(base, gaps, gaps[0]?.id ?? '')).split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    '---',
    'title: "To be written"',
    'holder: "To be written"',
    'date: 2026-11-24',
    '---',
    '',
    'To be written: the position.',
    '',
  ]);
});

test.each<[string, Scaffold, readonly string[], string]>([
  [
    'document',
    newDocument(kb, 'jp-new-1'),
    [
      'title: "To be written: title of jp-new-1"',
      'shortTitle: "jp-new-1"',
      'kind: guideline',
      'publisher: "To be written"',
      'jurisdiction: jp',
      'url: "https://example.org/to-be-written"',
      'asOf: 2026-11-24',
      'force: voluntary',
      'bound: []',
      'listed: parts',
      'titles: own',
      'rights: { holder: "To be written", basis: "Only numbers are cited; titles and gists are our own words" }',
      'evidence: [{ source: jp-new-1, locator: "whole document" }]',
      'verified: one-source',
    ],
    'To be written: what the document is, whom it binds, and which of its parts are here.',
  ],
  [
    'requirement',
    newRequirement(kb, 'demo', 'R 2'),
    [
      'ref: "R 2"',
      'title: "To be written"',
      'titleStatus: ours',
      'kind: requirement',
      'roles: [operator]',
      'lifecycle: []',
      'goals: []',
      'modality: shall',
      'basis: title',
      'evidence: []',
      'verified: unverified',
    ],
    'To be written: the gist in one to three sentences of our own words.',
  ],
  [
    'mapping set of another author',
    newSet(kb, 'other', 'demo', { author: 'nist' }),
    [
      'source: other',
      'target: demo',
      'author: nist',
      'method: human',
      'matchingRationale: semantic',
      'status: draft',
      'considered: listed',
      'reviewed: 2026-11-24',
      'licence: "To be written"',
      'attribution: "To be written"',
    ],
    'To be written: scope and method.\n\n| Source | Relationship | Target | Confidence | Rationale |\n| --- | --- | --- | --- | --- |',
  ],
  [
    'answer',
    newAnswer(kb, 'is-it-enough'),
    [
      'title: "To be written"',
      'summary: "To be written: the answer in one or two sentences"',
      'covers: [{ framework: demo, ref: "R 1" }]',
      'reviewed: 2026-11-24',
    ],
    'To be written: the answer, with links to what it rests on.',
  ],
])('a new %s fills in what is known, and says what has to be written', (_, made, keys, body) => {
  const [front = '', below = ''] = textOf(made).split('\n---\n');
  const filledIn = front.split('\n').filter((line) => !line.startsWith('#') && line !== '---');
  expect(filledIn.map((line) => line.replace(/ *#.*$/u, ''))).toEqual(keys);
  expect(below).toBe(`\n${body}\n`);
});

test('a new answer has every key, and is refused where there is one', () => {
  const made = newAnswer(kb, 'is-it-enough');
  expect('files' in made && made.files[0]?.path).toBe('answers/is-it-enough.mdx');
  expect('files' in made && made.files[0]?.text).toContain('# questions (optional)');
  expect(refusal(newAnswer(kb, 'Is it enough?'))).toBe(
    '`Is it enough?` is no id: use lower-case ASCII letters and digits joined by hyphens.',
  );
  expect(refusal(newAnswer(kbOf(), 'is-it-enough'))).toBe('An answer rests on requirements, and there is none yet.');
});
