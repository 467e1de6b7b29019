import { describe, expect, test } from 'vitest';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { computed, element, framework, landscape, requirement, scopeOf, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';

const all = { considered: 'all' } as const;
const named = (id: string, shortTitle: string, over = {}) => framework(id, { shortTitle, ...over });
const act = named('act', 'Act', { jurisdiction: 'eu', force: 'law', inForce: '2025-01-01' });
const guide = named('guide', 'Guide', { jurisdiction: 'jp' });
const aspect = 'plan.policy';
const elements = [element('plan', [{ id: 'policy', asks: 'something is decided' }])];
const catalogues = [
  { id: 'iso', title: 'ISO', publishers: ['Publisher'], date: '2025-06-02', source: 'library' },
  { id: 'iec', title: 'IEC', publishers: ['Other'], date: '2026-03-15', source: 'library' },
];

function sentence(said: readonly (readonly Said[])[], over: Partial<Records> = {}, law = act): string {
  const standards = said.map((_, index) => named(`s${index}`, `Standard ${index + 1}`));
  const others = ['a', 'b'].map((id) => named(id, id.toUpperCase(), { listed: 'none' }));
  const base = world({
    documents: [...standards, ...others, law, guide],
    sets: [
      ...said.map((rows, index) => [set(`s${index}`, 'pi40-rri', all), ...rows] as const),
      [set('act'), ['R1', 'equal-to', aspect]],
      [set('guide'), ['R1', 'subset-of', aspect]],
    ],
    requirements: [...standards, act, guide].map(({ id }, index) =>
      requirement(id, 'R1', { title: 'Deciding', basis: index === 0 ? 'text' : 'secondary', levels: [3, 4] }),
    ),
  });
  const found = computed({ ...base, elements, landscape: landscape([], { catalogues }), ...over }).gaps.find(({ id }) =>
    id.startsWith('international--'),
  );
  return found?.sentence ?? '';
}

const nothing: readonly Said[] = [['R1', 'no-relationship', '']];

describe('the sentence about an aspect', () => {
  test('says what was looked at and from what, who else is known, who asks, and the day', () => {
    expect(sentence([nothing, nothing])).toBe(
      'None of the two international standards that we list requirement by requirement asks for this: something is decided (judged from: text 1, secondary sources 1). ' +
        'Of 2 other published documents known from the catalogues of ISO (June 2025) and IEC (March 2026), none bears on it by its scope with more than a touch. ' +
        'The Act asks for it; of voluntary documents, Guide asks for a part of it. State of 2026-11-24.',
    );
  });

  test.each([
    ['text', 'text 1'],
    ['official-summary', 'official summaries 1'],
    ['secondary', 'secondary sources 1'],
    ['title', 'titles 1'],
  ] as const)('says that it was judged from %s', (basis, words) => {
    expect(sentence([nothing], { requirements: ['s0', 'act', 'guide'].map((id) => requirement(id, 'R1', { basis })) })).toContain(
      ` (judged from: ${words}). `,
    );
  });

  test('names the documents that bear on it and as what, and those that may answer it', () => {
    const relations = [scopeOf('a', aspect, { mayAnswer: true }), scopeOf('b', aspect)];
    expect(sentence([nothing], { landscape: landscape(relations, { catalogues }) })).toContain(
      'two bear on it by their scope, all as mechanisms (A and B). The Act asks for it; of voluntary documents, Guide asks for a part of it. A may answer it; nobody here has opened its text.',
    );
    const mixed = [scopeOf('a', aspect, { bearing: 'duty', field: 'nuclear' }), scopeOf('b', aspect, { bearing: 'concept' })];
    expect(sentence([nothing], { landscape: landscape(mixed, { catalogues }) })).toContain(
      'one as a duty for nuclear facilities and one as a concept (A and B)',
    );
  });

  test('names six documents and counts the others', () => {
    const many = ['c', 'd', 'e', 'f', 'g', 'h'].map((id) => named(id, id.toUpperCase(), { listed: 'none' }));
    const relations = ['a', 'b', ...many.map(({ id }) => id)].map((id) => scopeOf(id, aspect, { mayAnswer: true }));
    const standards = [named('s0', 'Standard 1'), ...['a', 'b'].map((id) => named(id, id.toUpperCase(), { listed: 'none' }))];
    const said = sentence([nothing], { frameworks: [...standards, ...many, act, guide], landscape: landscape(relations, { catalogues }) });
    expect(said).toContain('all as mechanisms (A, B, C, D, E, F and 2 more).');
    expect(said).toContain('A, B, C, D, E, F and 2 more may answer it; nobody here has opened their texts.');
  });

  test('says of an act for some alone that it is', () => {
    const narrow = { ...act, onlyFor: 'certain providers' };
    expect(sentence([nothing], {}, narrow)).toContain('The Act (for certain providers alone) asks for it;');
  });

  test('says of an act that does not apply yet that it does not', () => {
    const late = { ...act, applies: '2027-12-11' };
    expect(sentence([nothing], {}, late)).toContain('The Act (not yet applying) asks for it;');
  });

  test('gives a name that ends in a code no article', () => {
    expect(sentence([nothing], {}, { ...act, shortTitle: 'California SB-327' })).toContain('. California SB-327 asks for it;');
  });

  test('says which part is asked for', () => {
    expect(sentence([[['R1', 'subset-of', aspect]], nothing])).toContain(
      'Of the two international standards that we list requirement by requirement, one asks for a part and none for all of this: something is decided (judged from: text 1, secondary sources 1). The part is Standard 1 R1 (Deciding).',
    );
  });

  test('says from which security level all of it is asked for', () => {
    expect(sentence([[['R1', 'equal-to', aspect]]])).toContain('none asks below security level 3 for all of this: something is decided');
  });

  test('says that nobody looked where no landscape is in', () => {
    expect(sentence([nothing], { landscape: undefined })).toContain('What other documents bear on was not looked up.');
  });

  test('never says that something was read, that there is no standard, or speaks of the world', () => {
    expect(sentence([nothing, nothing])).not.toMatch(/\bread\b|no standard|\bworld\b/u);
  });
});
