import { describe, expect, test } from 'vitest';
import { contradictionDiagnostics } from '../../src/content/contradictions.ts';
import { kbOf, framework, requirement, row, set } from '../builders.ts';

const ours = set('a');
const place = (line: number) => ({ path: ours.path, line, column: 1 });
const rows = ['R1', 'R2', 'R3'].map((ref, index) => row(ours, [ref, 'subset-of', 'plan.policy'], { place: place(20 + index) }));
const kb = kbOf({
  frameworks: [framework('a')],
  requirements: ['R1', 'R2', 'R3'].map((ref) => requirement('a', ref)),
  sets: [ours],
  mappings: rows,
});
const [one = '', two = '', three = ''] = rows.map(({ id }) => id);
const said = (...cores: readonly (readonly string[])[]) =>
  contradictionDiagnostics(kb, {
    contradictions: cores.map((core) => ({ core, pair: ['a/r1', 'plan.policy'], author: 'editors' })),
    conflicts: [],
  });

describe('a contradiction', () => {
  test('stands at its last row and names them all', () => {
    const [fault] = said([one, two]);
    expect(fault).toMatchObject({
      line: 21,
      severity: 'error',
      rule: 'contradiction',
      tip: 'Leave out or weaken any one of them, and this contradiction is gone.',
    });
    expect(fault?.message).toContain('`R1 → plan.policy` subset-of');
    expect(fault?.message).toContain(`${ours.path}:21`);
  });

  test('names a declared overlap by its aspects', () => {
    expect(said([one, 'pi40-rri/plan.policy~plan.iot'])[0]?.message).toBe(
      `These rows cannot all hold: \`R1 → plan.policy\` subset-of (${ours.path}:20); the declared overlap \`plan.policy~plan.iot\`.`,
    );
  });

  test('points at the row that stands in most of them', () => {
    const tips = said([one, two], [two, three]).map(({ tip }) => tip);
    expect(
      tips.every((tip) => tip?.startsWith(`Look first at \`R2 → plan.policy\` (${ours.path}:21): it stands in 2 contradictions.`)),
    ).toBe(true);
  });

  test('of no row that is known is not said', () => {
    expect(said(['pi40-rri/plan.policy~plan.iot'])).toEqual([]);
  });
});
