import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/check-content.ts';
import { readContent } from '../content/read-content.ts';
import { buildKnowledgeBase } from '../domain/model/knowledge-base.ts';
import { formatDate, formatList } from '../i18n/formatters.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/messages.ts';
import { leadOn, rowPages } from './row-pages.ts';

// A program of its own, called with the folder to write, the path below which the site stands, and its public address, which may be empty.
const [folder = '', base = '/', address = ''] = process.argv.slice(2);
const texts = {
  kb: buildKnowledgeBase(readContent(contentFolder(process.env['CONCORDANCE_CONTENT']), { guideText: false }).records),
  t: translatorFor(defaultLocale),
  date: (date: string) => formatDate(date, defaultLocale),
  list: (parts: readonly string[]) => formatList(parts, defaultLocale),
};
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'lead-on.js'), leadOn);
for (const { digest, html } of rowPages(texts, { base, address: address === '' ? undefined : address })) {
  mkdirSync(join(folder, digest));
  writeFileSync(join(folder, digest, 'index.html'), html);
}
