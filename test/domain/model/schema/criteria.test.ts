import { describe, expect, test } from 'vitest';
import { criterionStatementSchema } from '../../../../src/domain/model/schema/criteria.ts';

const base = { criterion: 'transparent', statement: 'Drafts are published for comment.', date: '2026-10-09' };
const provision = { point: 'Act, section 1', official: 'https://example.org/act' };

describe('a statement on a criterion', () => {
  test('names the provision that it speaks of, with its address', () => {
    expect(criterionStatementSchema.safeParse({ ...base, finding: 'provides', ...provision }).success).toBe(true);
    expect(criterionStatementSchema.safeParse({ ...base, finding: 'provides' }).success).toBe(false);
    expect(criterionStatementSchema.safeParse({ ...base, finding: 'requires-the-opposite', point: provision.point }).success).toBe(false);
  });

  test('needs none where nothing was found', () => {
    expect(criterionStatementSchema.safeParse({ ...base, finding: 'nothing-found' }).success).toBe(true);
  });

  test('may be that of a second reader', () => {
    expect(criterionStatementSchema.safeParse({ ...base, finding: 'unknown', reader: 'second' }).success).toBe(true);
    expect(criterionStatementSchema.safeParse({ ...base, finding: 'unknown', reader: 'first' }).success).toBe(false);
  });

  test('speaks of a criterion of the paper', () => {
    expect(criterionStatementSchema.safeParse({ ...base, criterion: 'cheap', finding: 'unknown' }).success).toBe(false);
  });
});
