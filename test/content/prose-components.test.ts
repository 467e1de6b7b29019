import { expect, test } from 'vitest';
import { componentNames, proseComponents, usages } from '../../src/content/prose-components.ts';

const usagesOf = (name: string) => {
  const component = proseComponents.get(name);
  return component && usages(name, component);
};

test.each([
  ['Ref', ['<Ref to="…" />']],
  ['Note', ['<Note>…</Note>']],
  ['Rows', ['<Rows aspect="…" />', '<Rows source="…" target="…" />']],
])('%s is written %j', (name, written) => {
  expect(usagesOf(name)).toEqual(written);
});

test('the components are named in a sentence', () => {
  expect(componentNames()).toMatch(/^`Ref`, `Note`, .* and `[A-Z]\w+`$/u);
});
