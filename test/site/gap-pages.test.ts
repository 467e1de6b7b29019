import { expect, test } from 'vitest';
import type { Gap } from '../../src/domain/model/gap.ts';
import type { Records } from '../../src/domain/model/knowledge-base.ts';
import { gapPages, type GapPageProps } from '../../src/site/gap-pages.ts';
import { kbOf } from '../builders.ts';
import { tinyPage } from './tiny-page.ts';

const gap = (id: string, family: Gap['family']) =>
  ({ id, family, kind: 'partly-required', subject: [{ type: 'aspect', id: 'plan.iot' }] }) as unknown as Gap;
const position = (id: string) => ({ id, path: '', body: '' }) as unknown as Records['positions'][number];

const stateOf = ({ gap: open, retired, answered }: GapPageProps) => (open && 'open') ?? (retired && 'retired') ?? answered?.id;

const pagesOf = (over: Partial<Records>, gaps: readonly Gap[] = []) =>
  gapPages({ ...tinyPage(), kb: kbOf(over), gaps }).map(({ params, props }) => [params.gap, stateOf(props)]);

test('Gaps about the world have a page, those of the editors share one', () => {
  expect(pagesOf({}, [gap('international--plan.iot', 'harmonization'), gap('stale', 'editorial')])).toEqual([
    ['international--plan.iot', 'open'],
  ]);
});

test('A retired gap keeps its page; other retired records have none here', () => {
  const retired = [
    { id: 'unassessed-pair--a--b', date: '2026-01-01', reason: 'Closed.' },
    { id: 'a/r-1', date: '2026-01-01', reason: 'Withdrawn.' },
  ];
  expect(pagesOf({ retired })).toEqual([['unassessed-pair--a--b', 'retired']]);
});

test('A position on an aspect without a gap has a page, unless the gap has one', () => {
  const positions = ['international--plan.policy', 'international--no.such', 'unassessed-pair--a--b'].map(position);
  expect(pagesOf({ positions })).toEqual([['international--plan.policy', 'plan.policy']]);
  expect(pagesOf({ positions }, [gap('international--plan.policy', 'harmonization')])).toEqual([['international--plan.policy', 'open']]);
});
