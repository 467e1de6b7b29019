import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseComponents, usages } from '../../src/content/prose-components.ts';

const page = readFileSync(join(import.meta.dirname, '../../content/guide/components.mdx'), 'utf8');
const fences = [...page.matchAll(/^```\n(.*?)\n```$/gmsu)].map(([, text = '']) => text);
const prose = page.replace(/^```\n.*?\n```$/gmsu, '');

describe('the guide to components', () => {
  test('has a heading for each component, in one order with the list', () => {
    const headings = [...page.matchAll(/^## (\w+)$/gmu)].map(([, name]) => name);
    expect(headings).toEqual([...proseComponents.keys()]);
  });

  test.each([...proseComponents].flatMap(([name, { attributes }]) => attributes.map((names) => [name, names] as const)))(
    'shows `%s` with %j as an example, and what it becomes below',
    (name, names) => {
      const example = fences.find((text) => new RegExp(`<${name}[ >]`, 'u').test(text) && names.every((one) => text.includes(` ${one}="`)));
      expect(example).toBeDefined();
      expect(prose).toContain(`\n${example}\n`);
    },
  );

  test('shows in each example nothing but what the guard lets pass', () => {
    const used = fences.flatMap((text) => [...text.matchAll(/<(\w+)/gu)].map(([, name = '']) => name));
    expect(used.filter((name) => !proseComponents.has(name))).toEqual([]);
  });
});

test.each([
  ['Ref', ['<Ref to="…" />']],
  ['Note', ['<Note>…</Note>']],
  ['Rows', ['<Rows aspect="…" />', '<Rows source="…" target="…" />']],
])('`%s` is written %j', (name, written) => {
  const component = proseComponents.get(name);
  expect(component && usages(name, component)).toEqual(written);
});
