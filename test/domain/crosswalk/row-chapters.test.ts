import { describe, expect, test } from 'vitest';
import { rowChapters } from '../../../src/domain/crosswalk/row-chapters.ts';
import type { KnowledgeBase, Mapping, Requirement } from '../../../src/domain/model/knowledge-base.ts';

const requirement = (slug: string, parent?: string) => ({ id: `doc/${slug}`, framework: 'doc', slug, parent }) as Requirement;
const heads = [requirement('one'), requirement('two')];
const under = (parent: string, count: number) => Array.from({ length: count }, (_, place) => requirement(`${parent}-${place}`, parent));
const deep = requirement('one-deep', 'one-0');
const kbOf = (requirements: readonly Requirement[]) =>
  ({
    requirementById: new Map(requirements.map((one) => [one.id, one])),
    requirementsOf: new Map([['doc', requirements]]),
  }) as unknown as KnowledgeBase;
const rowsOf = (requirements: readonly Requirement[]) =>
  requirements.map(({ id }) => ({ id: `set/${id}`, sources: [id] }) as unknown as Mapping);

describe('the chapters of rows', () => {
  const members = [...under('one', 15), deep, ...under('two', 10)];
  const kb = kbOf([...heads, ...members]);

  test('are the topmost headings above their first sources, however deep these stand', () => {
    expect(rowChapters(kb, rowsOf(members)).map(({ chapter, rows }) => [chapter?.slug, rows.length])).toEqual([
      ['one', 16],
      ['two', 10],
    ]);
  });

  test('stand in document order, whichever row comes first', () => {
    expect(rowChapters(kb, rowsOf(members.toReversed())).map(({ chapter }) => chapter?.slug)).toEqual(['one', 'two']);
  });

  test('are not made for twenty rows', () => {
    const rows = rowsOf(members.slice(0, 20));
    expect(rowChapters(kb, rows)).toEqual([{ chapter: undefined, rows }]);
  });

  test('are not made where they would hold two rows each', () => {
    const flat = Array.from({ length: 15 }, (_, place) => requirement(`flat-${place}`));
    const rows = rowsOf([...flat, ...flat]);
    expect(rowChapters(kbOf(flat), rows)).toEqual([{ chapter: undefined, rows }]);
  });

  test('hold every row once, also those of a source that is not there', () => {
    const rows = [...rowsOf(members), ...rowsOf([requirement('gone')])];
    const chapters = rowChapters(kb, rows);
    expect(chapters.flatMap((one) => one.rows)).toEqual(rows);
    expect(chapters.at(-1)?.chapter).toBeUndefined();
  });
});
