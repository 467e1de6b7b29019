import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { replacementLeadsOn, withdrawnHasHappened } from '../../../src/domain/rules/replacements.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const said = (rule: Rule, requirements: readonly Requirement[]) =>
  findingsOf(rule, { frameworks: [framework('a')], requirements }).map(({ rule: name, message }) => ({ rule: name, message }));
const gone = (ref: string, ...replacedBy: string[]) => requirement('a', ref, { withdrawn: '2020-01-01', replacedBy });

describe('replacement-leads-on', () => {
  test.each([
    ['names itself', [gone('R1', 'a/r1')], '`R1` cannot replace itself.'],
    [
      'has no day',
      [requirement('a', 'R1', { replacedBy: ['a/r2'] }), requirement('a', 'R2')],
      '`R1` is replaced and has no day on which it was dropped.',
    ],
    ['leads back', [gone('R1', 'a/r2'), gone('R2', 'a/r3'), gone('R3', 'a/r1')], 'The replacements of `R1` lead back to it.'],
  ])('a replacement that %s', (_what, requirements, message) => {
    expect(said(replacementLeadsOn, requirements)).toContainEqual({ rule: 'replacement-leads-on', message });
  });

  test('near miss: one that became two, one of which was replaced later', () => {
    expect(said(replacementLeadsOn, [gone('R1', 'a/r2', 'a/r3'), gone('R2', 'a/r3'), requirement('a', 'R3')])).toEqual([]);
  });
});

describe('withdrawn-has-happened', () => {
  test('a day that is still to come', () => {
    expect(said(withdrawnHasHappened, [requirement('a', 'R1', { withdrawn: '2026-11-25' })])).toEqual([
      { rule: 'withdrawn-has-happened', message: '`R1` is withdrawn on `2026-11-25`, after the day of the content, `2026-11-24`.' },
    ]);
  });

  test('near miss: the day of the content', () => {
    expect(said(withdrawnHasHappened, [requirement('a', 'R1', { withdrawn: '2026-11-24' })])).toEqual([]);
  });
});
