import { expect, test } from 'vitest';
import type { ReleaseRecord } from '../../src/domain/model/schema/changes.ts';
import { feedOfAll, feedOfDocument, feedOfJurisdiction } from '../../src/site/feeds.ts';
import { tinyPage } from './tiny-page.ts';

const release: ReleaseRecord = {
  version: '2026.12.0',
  date: '2026-12-01',
  asOf: '2026-10-09',
  added: { documents: ['eu-demo-act'], sets: [], requirements: { 'eu-demo-act': 2 }, rows: {} },
  changed: [],
  remapped: [],
  retired: [],
};
const bare = tinyPage();
const page = { ...bare, kb: { ...bare.kb, changes: [release] } };

test('a feed without a version is well formed and tells the days of the last months', () => {
  const feed = feedOfAll(bare);
  expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed [^]*<\/feed>/u);
  expect(feed).not.toContain('urn:concordance:release:');
  expect(feed).toContain('<id>urn:concordance:day:2026-11-24</id>');
  expect(feed).toContain('/changes/#day-2026-11-24');
  expect(feed).toContain('<updated>2026-11-24T00:00:00.000Z</updated>');
});

test('the feed of all has every version with an id that keeps, a day and an address', () => {
  const feed = feedOfAll(page);
  expect(feed).toContain('<id>urn:concordance:release:2026.12.0:/changes/</id>');
  expect(feed).toContain('<updated>2026-12-01T00:00:00.000Z</updated>');
  expect(feed).toContain('/changes/2026.12.0/');
});

test.each([
  ['eu-demo-act', 1],
  ['demo-1-2020', 0],
])('the feed of %s has %i versions', (document, count) => {
  expect(feedOfDocument(page, document).match(/<entry>/gu)?.length ?? 0).toBe(count);
});

test('the feed of a jurisdiction has the versions that concern one of its documents', () => {
  expect(feedOfJurisdiction(page, 'eu')).toContain('<entry>');
  expect(feedOfJurisdiction(page, 'jp')).not.toContain('<entry>');
});
