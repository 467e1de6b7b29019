import { expect, test } from 'vitest';
import { alreadyHelps, dueIn } from '../../../src/domain/work/already.ts';
import { workList } from '../../../src/domain/work/work-list.ts';
import { workText } from '../../../src/domain/work/work-text.ts';
import { choice, data } from './small-world.ts';

test('a list of work in words says how sure it is, what stays, and that it satisfies nothing', () => {
  const list = workList(data, choice());
  const already = [{ has: 'cert', ...alreadyHelps(data, dueIn(list)) }];
  expect(workText(list, already, { date: '2026-11-29', titleOf: (id) => `The ${id}` })).toMatchInlineSnapshot(`
    "4 requirements of The base, and no fewer would do:
      1 1
        contains: The act a
        overlaps: The act b
      2 2
        overlaps: The act a, The act c
      4 4
        contains: The act b
      3 3
        same subject: The unread x
    What stays, and who asks for it:
      The act: 2 contained, 1 overlapped, 0 of the same subject, 1 stay
      The unread: 0 contained, 0 overlapped, 1 of the same subject, 1 stay
    What The cert helps with:
      The act: 2 contained, 1 overlapped, 1 without help
      The act: It counts for a.
      nothing by any row: The unread
    As of 2026-11-29. It helps with these requirements and satisfies none by itself. Information, not legal advice."
  `);
});

test('a document that applies by itself and a fact that is not known are said', () => {
  const list = { ...workList(data, choice()), ownDue: [{ slug: 'x', ref: 'X', title: 'X' }], isExact: false };
  const shares = list.shares.map((share) => ({ ...share, open: 3 }));
  const text = workText({ ...list, shares }, [], { date: '2026-11-29', titleOf: (id) => id });
  expect(text).toContain('base applies by itself: 1 of its requirements are due');
  expect(text).toContain('3 hang on what is not known');
  expect(text).not.toContain('no fewer');
});
