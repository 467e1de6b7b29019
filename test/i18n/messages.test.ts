import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { messageArguments } from '../../src/i18n/message-arguments.ts';
import { messageTexts, translatorFor } from '../../src/i18n/messages.ts';

const root = join(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro)$/u.test(name) && !name.startsWith('i18n'))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');
const keys = Object.keys(messageTexts.en);
const t = translatorFor('en');

describe.each(locales)('the messages in %s', (locale) => {
  test('have the keys of the English ones and no others', () => {
    expect(Object.keys(messageTexts[locale]).sort()).toEqual([...keys].sort());
  });

  test('take the arguments that are declared for them', () => {
    const taken = Object.entries(messageTexts[locale])
      .map(([key, text]) => [key, argumentsOf(parse(text, { ignoreTag: true }))] as const)
      .filter(([, found]) => Object.keys(found).length > 0);
    expect(Object.fromEntries(taken)).toEqual(messageArguments);
  });

  test('are neither empty nor padded', () => {
    expect(Object.entries(messageTexts[locale]).filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });
});

describe('the keys', () => {
  test('have a subject and a name each', () => {
    expect(keys.filter((key) => !/^[a-z][A-Za-z]*(\.[a-z][A-Za-z-]*)+$/u.test(key))).toEqual([]);
  });

  test('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('a message', () => {
  test('without arguments is its text', () => {
    expect(t('site.name')).toBe('Concordance');
  });

  test.each([
    [0, '0 more rows'],
    [1, '1 more row'],
    [2, '2 more rows'],
    [1234, '1,234 more rows'],
  ])('counts %i in the right number', (count, text) => {
    expect(t('matrix.moreRows', { count })).toBe(text);
  });

  test('puts each argument in its place', () => {
    expect(t('cover.caption', { base: 'One', of: 'Other' })).toBe('One for Other');
  });

  test('with an argument missing, unknown or of the wrong kind does not pass the types', () => {
    // @ts-expect-error: the argument is missing
    expect(() => t('matrix.moreRows')).toThrow();
    // @ts-expect-error: the argument has another name
    expect(() => t('matrix.moreRows', { number: 1 })).toThrow();
    // @ts-expect-error: the key does not exist
    expect(() => t('matrix.lines')).toThrow();
    // @ts-expect-error: a count is a number
    void (() => t('matrix.moreRows', { count: '1' }));
    // @ts-expect-error: the message takes nothing
    void (() => t('site.name', { count: 1 }));
  });
});

/** A key is used where it stands in quotes, or where a template in a call has its place open. */
function isUsed(key: string): boolean {
  return sources.includes(`'${key}'`) || templates().some((template) => template.test(key));
}

function templates(): RegExp[] {
  const written = [...sources.matchAll(/\b(?:t\(|texts\[)\s*`([^`]+)`/gu)].map(([, template = '']) => template);
  return written.map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/gu, '[^.]+')}$`, 'u'));
}

function argumentsOf(elements: readonly MessageFormatElement[]): Record<string, 'text' | 'number'> {
  const found: Record<string, 'text' | 'number'> = {};
  for (const element of elements) {
    if (element.type === TYPE.argument) found[element.value] ??= 'text';
    if (element.type === TYPE.number || element.type === TYPE.plural) found[element.value] = 'number';
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) Object.assign(found, { ...argumentsOf(value), ...found });
    }
  }
  return found;
}
