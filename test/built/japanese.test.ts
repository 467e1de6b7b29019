import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { hasKana, unattestedBeside } from '../../src/domain/model/japanese.ts';
import { japaneseSchema } from '../../src/domain/model/schema/japanese.ts';
import { filesOf, read, requireSite, withoutMarks } from './built-site.ts';

const site = requireSite();
const register = japaneseSchema.parse(load(readFileSync(join(import.meta.dirname, '../../content/japanese.yaml'), 'utf8')));
const unattested = unattestedBeside(register.flatMap(({ texts }) => texts));
const ofChina = /^(?:answers\/china-|frameworks\/cn-|jurisdictions\/cn\/)/u;

/** What a reader of a page can see or hear: its text, and its attributes in words; scripts are left out. */
function shownOn(path: string): string {
  const html = withoutMarks(read(site, path)).replaceAll(/<script.*?<\/script>/gsu, '');
  const attributes = [...html.matchAll(/ (?:content|title|alt|aria-label)="([^"]*)"/gu)].map(([, value = '']) => value);
  return [html.replaceAll(/<[^>]*>/gu, '\n'), ...attributes].join('\n');
}

test('every Japanese text that a built page shows is in the register, with who uses it', () => {
  const found = filesOf(site, '.html').map((path) => ({ path, texts: unattested(shownOn(path)) }));
  const chinese = new Set(found.flatMap(({ path, texts }) => (ofChina.test(path) ? texts.filter((text) => !hasKana(text)) : [])));
  expect(chinese.size).toBeGreaterThan(50);
  expect(found.flatMap(({ path, texts }) => texts.filter((text) => !chinese.has(text)).map((text) => `${path}: ${text}`))).toEqual([]);
});

test('every text of the register is shown on a page, so that the register holds nothing idle', () => {
  const all = filesOf(site, '.html').map(shownOn).join('\n');
  expect(register.flatMap(({ texts }) => texts).filter((text) => !all.includes(text))).toEqual([]);
});
