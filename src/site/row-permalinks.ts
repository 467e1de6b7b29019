import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/check-content.ts';
import { sharedAnalysis } from '../content/shared-analysis.ts';
import { formatDate, formatList } from '../i18n/formatters.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/messages.ts';
import { leadOn, rowPages } from './row-pages.ts';

/** Writes the short addresses of rows once the pages are written: they are no pages of Astro, and in no index. */
export function rowPermalinks(): AstroIntegration {
  let site = { base: '/', address: undefined as string | undefined };
  return {
    name: 'concordance-row-permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = { base: `${config.base.replace(/\/$/u, '')}/`, address: config.site };
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const sheet = readdirSync(join(out, '_astro')).find((name) => name.endsWith('.css')) ?? '';
        const texts = {
          kb: sharedAnalysis(contentFolder(process.env['CONCORDANCE_CONTENT'])).kb,
          t: translatorFor(defaultLocale),
          date: (date: string) => formatDate(date, defaultLocale),
          list: (parts: readonly string[]) => formatList(parts, defaultLocale),
        };
        mkdirSync(join(out, 'r'));
        writeFileSync(join(out, 'r', 'lead-on.js'), leadOn);
        for (const { folder, html } of rowPages(texts, { ...site, style: `${site.base}_astro/${sheet}` })) {
          mkdirSync(join(out, folder));
          writeFileSync(join(out, folder, 'index.html'), html);
        }
      },
    },
  };
}
