import { describe, expect, test } from 'vitest';
import type { Party, Recognitions } from '../../../src/domain/model/schema/recognitions.ts';
import { recognitionsBetween, recognitionsInto, recognitionsOf } from '../../../src/domain/policy/country-recognitions.ts';
import { framework, kbOf } from '../../builders.ts';
import { law } from './policy-world.ts';

const statement = (from: Party, to: Party) => ({
  from,
  to,
  outcome: 'none-found' as const,
  effect: 'Nothing was found.',
  asOf: '2026-11-24',
  evidence: [],
  verified: 'one-source' as const,
});
const [act, jp, psti, mark] = [{ framework: 'act' }, { framework: 'jp-label' }, { framework: 'psti' }, { label: 'mark' }];
const kb = kbOf({
  frameworks: [law('act'), framework('jp-label', { jurisdiction: 'jp' }), framework('psti', { jurisdiction: 'uk' })],
  labels: { mark: { name: 'Mark', jurisdiction: 'de' } },
  recognitions: [statement(jp, act), statement(act, jp), statement(jp, psti), statement(mark, jp)],
});
const said = (recognitions: Recognitions) =>
  recognitions.map(({ from, to }) => `${from.framework ?? from.label} ${to.framework ?? to.label}`);

describe('statements on recognition', () => {
  test('between two countries stand in both directions, a regulation of the Union and a label counting for its members', () => {
    expect(said(recognitionsBetween(kb, 'de', 'jp'))).toEqual(['act jp-label', 'mark jp-label', 'jp-label act']);
    expect(said(recognitionsBetween(kb, 'jp', 'uk'))).toEqual(['jp-label psti']);
    expect(said(recognitionsBetween(kb, 'eu', 'jp'))).toEqual(['act jp-label', 'jp-label act']);
  });

  test('tell where something counts in part at least, and only in its direction', () => {
    const outcome = (one: Recognitions[number]['outcome']) => ({ ...kb, recognitions: [{ ...statement(jp, psti), outcome: one }] });
    expect(
      (['recognised', 'partly', 'none-found', 'unknown'] as const).map((one) => recognitionsInto(outcome(one), 'jp', 'uk').length),
    ).toEqual([1, 1, 0, 0]);
    expect(recognitionsInto(outcome('recognised'), 'uk', 'jp')).toEqual([]);
  });

  test('of one country are told apart by their direction', () => {
    const { out, in: inwards } = recognitionsOf(kb, 'jp');
    expect([said(out), said(inwards)]).toEqual([
      ['jp-label act', 'jp-label psti'],
      ['act jp-label', 'mark jp-label'],
    ]);
  });
});
