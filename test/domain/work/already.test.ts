import { expect, test } from 'vitest';
import { alreadyHelps, dueIn } from '../../../src/domain/work/already.ts';
import { workList } from '../../../src/domain/work/work-list.ts';
import { choice, data } from './small-world.ts';

const due = dueIn(workList(data, choice()));

test('a certificate helps by rows, never through a shared aspect', () => {
  const { helps, nothingIn } = alreadyHelps(data, due);
  expect(helps.map(({ document, contains, touches, without }) => [document, contains.length, touches.length, without])).toEqual([
    ['act', 2, 1, 1],
  ]);
  expect(nothingIn).toEqual(['unread']);
});

test('a recognition is told where the document that it names is due', () => {
  expect(alreadyHelps(data, due).recognitions.map(({ effect }) => effect)).toEqual(['It counts for a.']);
  expect(
    alreadyHelps(
      data,
      due.filter(({ document }) => document === 'unread'),
    ).recognitions,
  ).toEqual([]);
});

test('what a certificate was given for is not looked at again', () => {
  expect(alreadyHelps({ ...data, base: 'act' }, due).helps.map(({ document }) => document)).not.toContain('act');
});
