import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/check-content.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { idsOf } from '../src/domain/model/published-ids.ts';
import { readOptions } from './options.ts';

const values = readOptions({ content: { type: 'string' } });
const folder = contentFolder(values.content);
const { kb, gaps, diagnostics, hasErrors } = analyzeContent(folder);
if (hasErrors) {
  console.error(formatReport(diagnostics));
  process.exit(1);
}
const ids = [...new Set([...kb.publishedIds, ...idsOf(kb, gaps)])].sort();
const added = ids.length - kb.publishedIds.length;
writeFileSync(
  join(folder, 'published.yaml'),
  `# Every id that was ever released. Written by \`npm run release\`, never by hand.\n${ids.map((id) => `- ${JSON.stringify(id)}\n`).join('')}`,
);
console.log(`${added} ids released with ${kb.release.version}, ${ids.length} in all.`);
