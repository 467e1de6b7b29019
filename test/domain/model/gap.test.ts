import { describe, expect, test } from 'vitest';
import { gapKinds } from '../../../src/domain/model/gap.ts';

const kinds = Object.entries(gapKinds).map(([kind, said]) => ({ kind, ...said }));

describe('the kinds of gap', () => {
  test('have labels that tell them apart', () => {
    expect(new Set(kinds.map(({ label }) => label)).size).toBe(kinds.length);
  });

  test.each(kinds)('$kind is told by a label and in sentences', ({ label, meaning, precondition, severityRule }) => {
    expect(label).toMatch(/^[A-Z].*[a-z]$/u);
    for (const said of [meaning, precondition]) expect(said).toMatch(/^[A-Z].{15,}\.$/u);
    expect(severityRule).toMatch(/^(?:High|Medium|Low)\b.*\.$/u);
  });
});
