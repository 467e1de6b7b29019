import { expect, test } from 'vitest';
import { elementOf, recordOf, requirementOf } from '../../src/content/records.ts';
import { parseBody } from '../../src/content/body.ts';
import { element, requirement } from '../builders.ts';

const document = <Data>(id: string, data: Data, body = '') => ({
  id,
  path: `content/${id}`,
  data,
  body,
  tree: parseBody('content/a/b.md', body, 3).tree,
  tables: [],
});

test('a record has the keys of its front matter, its id, path and body', () => {
  expect(recordOf(document('a', { title: 'A' }, 'Text.'))).toEqual({ title: 'A', id: 'a', path: 'content/a', body: 'Text.' });
});

test('a requirement knows its document, its slug and its gist', () => {
  const { id: _id, framework: _f, slug: _s, path: _p, body: _b, gist: _g, ...data } = requirement('a', 'SR 1.1');
  expect(requirementOf(document('a/sr-1-1', data, 'One.\nTwo.'))).toMatchObject({
    framework: 'a',
    slug: 'sr-1-1',
    gist: 'One. Two.',
    ref: 'SR 1.1',
  });
});

test('an aspect has the id of its element before its own, and its place in the list', () => {
  const { id: _id, path: _p, body: _b, ...data } = element('plan', ['policy', 'iot']);
  const aspects = data.aspects.map(({ element: _e, path: _path, index: _i, ...aspect }) => ({
    ...aspect,
    id: aspect.id.split('.')[1] ?? '',
  }));
  const read = elementOf(document('plan', { ...data, aspects }));
  expect(read.aspects.map(({ id, element: of, index, path }) => [id, of, index, path])).toEqual([
    ['plan.policy', 'plan', 0, 'content/plan'],
    ['plan.iot', 'plan', 1, 'content/plan'],
  ]);
});
