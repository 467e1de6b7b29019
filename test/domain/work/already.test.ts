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

test('a certificate helps by what two rows prove and by what others say as well, and what it contains it does not touch', () => {
  const at = (ref: string) => data.documents.flatMap(({ requirements }) => requirements).findIndex((one) => one.ref === ref);
  const links = [
    { base: 0, touchesByTwo: [at('a')], touchesByOthers: [at('b')], touches: [at('c')] },
    { base: 1, containsByTwo: [at('c')], contains: [at('d')] },
  ];
  const [help] = alreadyHelps({ ...data, links }, due).helps;
  expect([help?.contains, help?.touches].map((list) => list?.map(({ ref }) => ref).sort())).toEqual([
    ['c', 'd'],
    ['a', 'b'],
  ]);
});

test('all that is due is what the base asks by itself and every place of every share', () => {
  const target = (slug: string) => ({ slug, ref: slug, title: slug, document: 'act' });
  const share = {
    document: 'act',
    comparison: 'rows' as const,
    contained: [target('a')],
    touched: [target('b')],
    met: [target('c')],
    stays: [target('d')],
    open: 0,
  };
  const list = { base: 'own', steps: [], isExact: true, shares: [share], ownDue: [{ slug: 'e', ref: 'e', title: 'e' }] };
  expect(dueIn(list).map(({ document, slug }) => `${document} ${slug}`)).toEqual(['own e', 'act a', 'act b', 'act c', 'act d']);
});
