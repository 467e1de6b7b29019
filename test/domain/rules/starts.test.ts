import { describe, expect, test } from 'vitest';
import { startIsRead } from '../../../src/domain/rules/starts.ts';
import type { Start } from '../../../src/domain/model/schema/start.ts';
import { findingsOf, framework } from '../../builders.ts';

const start = (over: Partial<Start> = {}): Start => ({
  id: 'maker',
  title: 'Maker',
  who: 'You make.',
  facts: 'roles=manufacturer&staff=12',
  base: 'eu-cra',
  reviewed: '2026-11-24',
  month: [{ do: 'Read.', see: 'eu-cra' }],
  documents: ['eu-cra'],
  ...over,
});
const frameworks = [framework('eu-cra'), framework('act')];
const messages = (...starts: readonly Start[]) =>
  findingsOf(startIsRead, { frameworks, starts: [...starts] }).map(({ message, tip }) => `${message} ${tip ?? ''}`);

describe('a start page', () => {
  test('whose facts are read as they stand passes', () => {
    expect(messages(start())).toEqual([]);
  });

  test.each([
    [
      'facts that are no answers',
      { facts: 'roles=king&staff=12' },
      'Of these facts only `staff=12` is read. Copy the address of /apply/ after the #.',
    ],
    [
      'answers in another order',
      { facts: 'staff=12&roles=importer' },
      'Of these facts only `roles=importer&staff=12` is read. Copy the address of /apply/ after the #.',
    ],
    ['a base of which no list is made', { base: 'act' }, 'No list of work is made of `act`. Take one of `eu-cra`.'],
  ] as const)('has no %s', (_, over, expected) => {
    expect(messages(start(over))).toEqual([expected]);
  });

  test('is told every base of which a list is made', () => {
    const known = [...frameworks, framework('iso-iec-27001-2022')];
    expect(findingsOf(startIsRead, { frameworks: known, starts: [start({ base: 'act' })] }).map(({ tip }) => tip)).toEqual([
      'Take one of `eu-cra`, `iso-iec-27001-2022`.',
    ]);
  });

  test('is named by its rule and its place', () => {
    expect(findingsOf(startIsRead, { frameworks, starts: [start({ base: 'act' })] })).toMatchObject([
      { path: 'content/start.yaml#0.base', severity: 'error', rule: 'start-is-read' },
    ]);
  });

  test('stands once', () => {
    expect(messages(start(), start())).toEqual(['`maker` stands twice. Keep one entry.']);
    expect(findingsOf(startIsRead, { frameworks, starts: [start(), start()] })).toMatchObject([{ path: 'content/start.yaml#1.id' }]);
  });

  test('whose base does not exist is told so elsewhere', () => {
    expect(messages(start({ base: 'missing' }))).toEqual([]);
  });
});
