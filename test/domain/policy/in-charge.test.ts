import { describe, expect, test } from 'vitest';
import { inCharge } from '../../../src/domain/policy/in-charge.ts';
import { framework, kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const office = [{ name: 'the office', task: 'supervises', point: 'Art. 1' }] as const;
const told = (kb: Parameters<typeof inCharge>[0]) =>
  inCharge(kb).flatMap(({ country, documents }) =>
    documents.map(({ document, authorities, addressees }) => [
      `${country.id} ${document.id}`,
      authorities.map(({ name }) => name),
      addressees.map(({ to, requirements }) => `${to}: ${requirements.map(({ ref }) => ref).join(', ')}`),
    ]),
  );

describe('who is in charge', () => {
  test('is told of each act of law, also where it is not known, and of other documents that name somebody', () => {
    const kb = kbOf({
      frameworks: [
        law('act'),
        framework('label', { jurisdiction: 'jp', authorities: [...office] }),
        framework('guide', { jurisdiction: 'jp' }),
      ],
    });
    expect(told(kb)).toEqual([
      ['eu act', [], []],
      ['jp label', ['the office'], []],
    ]);
  });

  test('names apart what is voluntary, made and in nobody’s hands', () => {
    const kb = kbOf({
      frameworks: [
        framework('guide', { jurisdiction: 'jp', force: 'voluntary' }),
        framework('label', { jurisdiction: 'jp', force: 'voluntary', authorities: [...office] }),
        framework('draft', { jurisdiction: 'jp', force: 'voluntary', stage: 'under-development' }),
        framework('presumed', { jurisdiction: 'jp', force: 'presumption' }),
      ],
    });
    expect(inCharge(kb).map(({ country, voluntary }) => [country.id, voluntary.map(({ id }) => id)])).toContainEqual(['jp', ['guide']]);
  });

  test('is not told of bills and of law that has ended', () => {
    const kb = kbOf({ frameworks: [law('bill', { stage: 'under-development' }), law('old', { repealed: '2020-01-01' })] });
    expect(told(kb)).toEqual([]);
  });

  test('follows the directive that an act only specifies', () => {
    const kb = kbOf({
      frameworks: [law('directive', { kind: 'directive', authorities: [...office] }), law('details', { specifies: 'directive' })],
    });
    expect(told(kb)).toEqual([
      ['eu details', ['the office'], []],
      ['eu directive', ['the office'], []],
    ]);
  });

  test('says of which document the number is that names the office, also where an act that specifies it has the same number', () => {
    const kb = kbOf({
      frameworks: [law('directive', { kind: 'directive', authorities: [...office] }), law('details', { specifies: 'directive' })],
      requirements: [requirement('directive', 'Art. 1'), requirement('details', 'Art. 1')],
    });
    const named = inCharge(kb).flatMap(({ documents }) => documents.map(({ document, namedIn }) => [document.id, namedIn.id]));
    expect(named).toEqual([
      ['details', 'directive'],
      ['directive', 'directive'],
    ]);
  });

  test('keeps a country of which no such document is in', () => {
    expect(inCharge(kbOf({ frameworks: [law('act')] })).map(({ country, documents }) => [country.id, documents.length])).toEqual([
      ['eu', 1],
      ['de', 0],
      ['jp', 0],
      ['uk', 0],
    ]);
  });

  test('names each addressee of reports once, with the requirements that name it', () => {
    const report = { trigger: 'an incident', to: 'the team' };
    const kb = kbOf({
      frameworks: [law('act')],
      requirements: [requirement('act', 'Art. 1', { report }), requirement('act', 'Art. 2', { report }), requirement('act', 'Art. 3')],
    });
    expect(told(kb)).toEqual([['eu act', [], ['the team: Art. 1, Art. 2']]]);
  });
});
