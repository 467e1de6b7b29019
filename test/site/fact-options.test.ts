import { describe, expect, test } from 'vitest';
import { factOptions } from '../../src/site/fact-options.ts';
import { tinyPage } from './tiny-page.ts';

const texts = (...args: Parameters<typeof factOptions> extends [unknown, ...infer Rest] ? Rest : never) =>
  factOptions(tinyPage(), ...args).map(({ value, text }) => `${value} ${text}`);

describe('the answers to a question', () => {
  test('of truth are yes and no', () => {
    expect(texts('product.radio', [])).toEqual(['yes Yes', 'no No']);
  });

  test('of a closed list are its values', () => {
    expect(texts('customers', [])).toEqual(['business business', 'consumer consumer', 'both both']);
  });

  test('whose codes would not be understood are explained', () => {
    const found = texts('product.connected', []);
    expect(found.map((text) => text.split(' ')[0])).toEqual(['internet', 'network', 'data-link', 'none']);
    expect(found[2]).toMatch(/^data-link fieldbus or other data link \(.*USB.*laptop for service/u);
    expect(found[3]).toMatch(/^none nothing \(no data/u);
  });

  test('of an open list are what rules ask for', () => {
    expect(texts('plant', ['lift'])).toEqual(['lift lift']);
  });

  test('of kinds begin with what is common in these trades, each once, whether a rule asks for it or not', () => {
    const found = texts('product.kinds', ['firewall', 'vpn']);
    expect([found[0], found.at(-1), found.includes('plc PLC')]).toEqual(['machine machine', 'vpn VPN', true]);
    expect(found.filter((text) => text.startsWith('firewall'))).toHaveLength(1);
  });

  test('of places are named, sorted by name, with those that rules ask for', () => {
    const found = texts('markets', ['br']);
    expect(found).toEqual(expect.arrayContaining(['BR Brazil', 'EU European Union', 'UK United Kingdom']));
    expect(found.map((text) => text.slice(3))).toEqual(found.map((text) => text.slice(3)).sort());
  });

  test('of roles leave out who is no company', () => {
    expect(texts('roles', []).some((text) => text.startsWith('authority'))).toBe(false);
  });

  test('of numbers are typed', () => {
    expect(texts('staff', [])).toEqual([]);
  });
});
