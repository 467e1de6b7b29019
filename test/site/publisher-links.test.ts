import { expect, test } from 'vitest';
import { siteSchema } from '../../src/domain/model/schema/site.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { publisherLinks } from '../../src/site/publisher-links.ts';
import { kbOf } from '../builders.ts';

const linksOf = (site: object) => publisherLinks({ kb: kbOf({ site: siteSchema.parse(site) }), t: translatorFor('en') });

test('what nobody has named has no address', () => {
  expect(linksOf({}).map(({ name, url }) => [name, url])).toEqual([
    ['Contact', undefined],
    ['Imprint', undefined],
    ['Public address', undefined],
    ['Repository', undefined],
  ]);
});

test.each([
  ['info@example.org', 'mailto:info@example.org'],
  ['https://example.org/contact', 'https://example.org/contact'],
])('%s is reached at %s', (contact, url) => {
  expect(linksOf({ contact })[0]).toEqual({ name: 'Contact', url });
});
