import { describe, expect, test } from 'vitest';
import { automationIsNeverComplete, citedNumberExists, rationaleIsAReason } from '../../../src/domain/rules/claims.ts';
import { aspect, element, findingsOf, framework, requirement, row, set } from '../../builders.ts';

const paper = set('demo');
const frameworks = [framework('demo', { shortTitle: 'Demo 1', abbreviations: ['DEMO'] }), framework('other', { shortTitle: 'Other 2' })];
const requirements = [requirement('demo', 'SR 1.1'), requirement('demo', 'SR 1.2'), requirement('other', '5.1')];
const reasoned = (...rationales: string[]) => ({
  frameworks,
  requirements,
  sets: [paper],
  mappings: rationales.map((rationale, at) => row(paper, [`SR 1.${at + 1}`, 'subset-of', 'plan.policy'], { rationale })),
});
const messages = (found: readonly { message: string }[]) => found.map(({ message }) => message);

describe('a reason', () => {
  test('that says nothing is refused', () => {
    expect(findingsOf(rationaleIsAReason, reasoned('To be done ...............'))).toMatchObject([
      { rule: 'rationale-is-a-reason', severity: 'error', line: 20, message: '`To be done ...............` is a placeholder, no reason.' },
    ]);
  });

  test.each([
    'Same as above, but the least length is left open by it.',
    'Text messages are out of scope; keys are in.',
    'None of the other parts asks for it.',
  ])('that begins like a placeholder and goes on is one: %s', (rationale) => {
    expect(findingsOf(rationaleIsAReason, reasoned(rationale))).toEqual([]);
  });

  test.each(['TBD, to be written by somebody who knows the text.', 'TODO: ask the committee what it meant by this.'])(
    'that says it is yet to be written is none, whatever follows: %s',
    (rationale) => {
      expect(messages(findingsOf(rationaleIsAReason, reasoned(rationale)))).toEqual([`\`${rationale}\` is a placeholder, no reason.`]);
    },
  );

  test.each(['Related to access control of people.', 'Both are similar in scope', 'Corresponds to the aspect on passwords'])(
    'that says only that there is a relation is none: %s',
    (rationale) => {
      expect(messages(findingsOf(rationaleIsAReason, reasoned(rationale)))).toEqual([
        `\`${rationale}\` says that there is a relation, and no reason.`,
      ]);
    },
  );

  test.each(['Related to people alone; devices are left out.', 'Relates keys to owners and asks for no proof.'])(
    'that begins so and goes on is one: %s',
    (rationale) => {
      expect(findingsOf(rationaleIsAReason, reasoned(rationale))).toEqual([]);
    },
  );

  test('that stands twice is refused at the second row', () => {
    const found = findingsOf(rationaleIsAReason, reasoned('All people, on all interfaces.', 'All people, on  all interfaces'));
    expect(found).toMatchObject([
      {
        message: `The reason stands word for word at ${paper.path}:20 too.`,
        tip: 'Say what is particular to this pair, or join the rows.',
      },
    ]);
  });
});

test('a set made by a program and called complete is refused at its place', () => {
  expect(findingsOf(automationIsNeverComplete, { frameworks, sets: [{ ...paper, method: 'automation' }] })).toMatchObject([
    {
      rule: 'automation-never-complete',
      severity: 'error',
      message: 'A set made by `automation` cannot be `complete`.',
      tip: 'Write `draft`, or `method: hybrid` once every row was read again.',
    },
  ]);
});

test('the same words in two sets are two reasons', () => {
  const other = set('demo', 'other');
  const rationale = 'All people, on all interfaces.';
  const mappings = [
    row(paper, ['SR 1.1', 'subset-of', 'plan.policy'], { rationale }),
    row(other, ['SR 1.1', 'subset-of', '5.1'], { rationale }),
  ];
  expect(findingsOf(rationaleIsAReason, { frameworks, requirements, sets: [paper, other], mappings })).toEqual([]);
});

test.each([
  ['automation', 'complete', 1],
  ['automation', 'draft', 0],
  ['hybrid', 'complete', 0],
] as const)('a set made by %s and called %s has %i faults', (method, status, count) => {
  expect(findingsOf(automationIsNeverComplete, { frameworks, sets: [{ ...paper, method, status }] })).toHaveLength(count);
});

describe('a number that is cited', () => {
  test.each([
    [
      'is refused in a reason of a set about its document',
      reasoned('More than SR 9.9 asks for people.'),
      ['`SR 9.9` is cited, and Demo 1 has no such number.'],
    ],
    ['is fine where it exists', reasoned('More than SR 1.2 asks for people.'), []],
    [
      'is refused behind the name of any document',
      reasoned('As Other 2 5.7 has it, in other words.'),
      ['`5.7` is cited, and Other 2 has no such number.'],
    ],
    [
      'is refused in a locator',
      { frameworks, requirements: [requirement('demo', 'SR 1.1', { evidence: [{ source: 'library', locator: 'SR 7.33' }] })] },
      ['`SR 7.33` is cited, and Demo 1 has no such number.'],
    ],
    [
      'is another edition’s where that stands before it',
      { frameworks, requirements: [requirement('demo', 'SR 1.1', { evidence: [{ source: 'library', locator: 'V2.1.1, SR 7.33' }] })] },
      [],
    ],
    [
      'is refused in the example of an aspect',
      { frameworks, requirements, elements: [element('plan', [aspect('policy', { exampleIn: 'Demo 1 SR 7.33, for it names keys' })])] },
      ['`SR 7.33` is cited, and Demo 1 has no such number.'],
    ],
  ])('%s', (_what, over, expected) => {
    expect(messages(findingsOf(citedNumberExists, over))).toEqual(expected);
  });

  test('is told in the example that cites it', () => {
    const examples = { exampleIn: 'Demo 1 SR 7.33', exampleOut: { text: 'Demo 1 SR 7.34, which goes elsewhere' } };
    const elements = [element('plan', ['policy', { id: 'iot', ...examples }])];
    expect(findingsOf(citedNumberExists, { frameworks, requirements, elements }).map(({ path, message }) => [path, message])).toEqual([
      ['content/elements/plan.mdx#aspects.1.exampleIn', '`SR 7.33` is cited, and Demo 1 has no such number.'],
      ['content/elements/plan.mdx#aspects.1.exampleOut.text', '`SR 7.34` is cited, and Demo 1 has no such number.'],
    ]);
  });

  test('is told in the note or the place of a source that cites it', () => {
    const evidence = [{ source: 'library', locator: 'SR 7.33' }];
    const cited = { frameworks, requirements: [requirement('demo', 'SR 1.1', { note: 'See SR 7.34.', evidence })] };
    expect(findingsOf(citedNumberExists, cited).map(({ path }) => path)).toEqual([
      'content/requirements/demo/sr-1-1.md#note',
      'content/requirements/demo/sr-1-1.md#evidence.0.locator',
    ]);
  });

  test('is left alone while its own record cannot be read', () => {
    expect(findingsOf(citedNumberExists, reasoned('More than SR 9.9 asks for people.'), ['demo/sr-9-9'])).toEqual([]);
  });

  test('is told at the row that cites it', () => {
    expect(findingsOf(citedNumberExists, reasoned('More than SR 9.9 asks for people.'))).toMatchObject([
      { rule: 'cited-number-exists', line: 20 },
    ]);
  });

  test('is left alone while its document cannot be read', () => {
    expect(findingsOf(citedNumberExists, reasoned('More than SR 9.9 asks for people.'), ['demo'])).toEqual([]);
  });
});
