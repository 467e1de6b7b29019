import { describe, expect, test } from 'vitest';
import { oscalCatalog } from '../../../src/domain/exchange/oscal-catalog.ts';
import type { KnowledgeBase } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement } from '../../builders.ts';
import { kb, source } from './exchange-world.ts';

interface Node {
  readonly id: string;
  readonly title: string;
  readonly props: readonly { readonly name: string }[];
  readonly parts?: readonly object[];
  readonly groups?: readonly Node[];
  readonly controls?: readonly Node[];
}
const catalogOf = (from: KnowledgeBase, id: string) => {
  const document = from.frameworkById.get(id);
  if (!document) throw new Error(`There is no ${id}.`);
  const { catalog } = oscalCatalog({ ...source, kb: from }, document);
  const children: Pick<Node, 'groups' | 'controls'> = catalog;
  return { ...catalog, ...children, groups: children.groups, controls: children.controls };
};
const of = (id: string) => catalogOf(kb, id);
const shape = ({ id, groups = [], controls = [] }: Node): unknown => [
  id,
  ...(groups.length > 0 ? [{ groups: groups.map(shape) }] : []),
  ...(controls.length > 0 ? [{ controls: controls.map(shape) }] : []),
];

describe('a document as a catalog', () => {
  test('has its headings as groups and requirements below each other as controls', () => {
    expect(of('a').groups?.map(shape)).toEqual([['h', { controls: [['r-1', { controls: [['r-1-1']] }], ['r-2']] }]]);
    expect(of('a').controls).toBeUndefined();
  });

  test('states number, title and gist; a heading without a text has no part', () => {
    const [heading] = of('a').groups ?? [];
    expect(heading).not.toHaveProperty('parts');
    expect(heading?.controls?.[1]).toMatchObject({
      class: 'requirement',
      title: 'The second',
      props: expect.arrayContaining([{ name: 'label', value: '2' }]),
      parts: [{ id: 'r-2_gist', name: 'statement', prose: 'Something is asked.' }],
    });
    expect(heading?.controls?.[1]?.props.map(({ name }) => name)).not.toContain('title');
  });

  test('shows the number in place of a title that is withheld', () => {
    expect(of('b').controls?.map(({ title }) => title)).toEqual(['7', '8']);
  });

  test('names the document and says what it states of itself', () => {
    const { metadata, uuid } = of('a');
    expect([uuid, metadata.title]).toEqual(['catalog/a', 'a']);
    expect(metadata.props?.map(({ name, value }) => `${name} ${value}`)).toEqual(expect.arrayContaining(['framework a', 'shortTitle A 1']));
  });

  test('of the joint paper has its elements with their aspects', () => {
    expect(of('pi40-rri').groups?.map(shape)).toEqual([
      ['plan', { controls: [['plan.policy'], ['plan.iot']] }],
      ['trust', { controls: [['trust.humans']] }],
    ]);
  });
});

describe('a heading', () => {
  const mixed = kbOf({
    frameworks: [framework('m')],
    requirements: [
      requirement('m', 'H', { kind: 'heading', body: 'Overview.' }),
      requirement('m', 'I', { kind: 'heading', parent: 'h' }),
      requirement('m', '1', { parent: 'h' }),
    ],
  });
  const catalog = catalogOf(mixed, 'm');

  test('with headings and requirements below it is a control, for a group holds one or the other', () => {
    expect(catalog.groups).toBeUndefined();
    expect(catalog.controls?.map(shape)).toEqual([['h', { controls: [['i'], ['r-1']] }]]);
  });

  test('has its text as an overview', () => {
    expect(catalog.controls?.[0]?.parts).toEqual([{ id: 'h_gist', name: 'overview', prose: 'Overview.' }]);
  });
});
