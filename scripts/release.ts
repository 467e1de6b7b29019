import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { dump, load } from 'js-yaml';
import { z } from 'zod';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { citationFile } from '../src/domain/changes/citation-file.ts';
import { comesAfter, draftRelease, type Reason } from '../src/domain/changes/release.ts';
import { releaseNotes } from '../src/domain/changes/release-notes.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { changeKinds, versionText } from '../src/domain/model/schema/changes.ts';
import { readOptionsAndNames, stop } from './options.ts';
import { usages } from './usage.ts';
import { writeArchive } from './release-archive.ts';

const text = { type: 'string' } as const;
const { values, names } = readOptionsAndNames(
  { content: text, date: text, changes: text, notes: text, archive: text, citation: text },
  usages.release,
);
const [version = '', ...more] = names;
if (!versionText.safeParse(version).success || more.length > 0)
  stop(`Name the version, as in \`npm run release -- 2026.12.0\`.\n${usages.release}`);
const folder = contentFolder(values.content);
const date = values.date ?? new Date().toISOString().slice(0, 10);
if (!z.iso.date().safeParse(date).success) stop(`\`${date}\` is no day; write it as YYYY-MM-DD.`);

const { kb, gaps, diagnostics, hasErrors } = analyzeContent(folder);
if (hasErrors) stop(`${formatReport(diagnostics)}\nNothing was released: mend the errors first.`);
const earlier = kb.changes.map((release) => release.version);
if (!comesAfter(version, earlier)) stop(`\`${version}\` does not come after ${earlier[0] ?? ''}.`);
const drafted = draftRelease({ kb, gaps, version, date, reasons: reasonsFrom(values.changes) });
if (drafted.needless.length > 0) stop(`Nothing changed in what is explained: ${drafted.needless.join(', ')}.`);
if (drafted.unexplained.length > 0) askForReasons(drafted.unexplained);
write();

function write(): void {
  const { release, published } = drafted;
  const head = (what: string) => `# ${what} Written by \`npm run release\`, never by hand.\n`;
  const line = ({ id, meaning }: (typeof published)[number]) =>
    meaning === '' ? `- ${JSON.stringify(id)}\n` : `- { id: ${JSON.stringify(id)}, meaning: ${JSON.stringify(meaning)} }\n`;
  writeFileSync(
    join(folder, 'published.yaml'),
    `${head('Every id that was ever released, and what it says.')}${published.map(line).join('')}`,
  );
  writeFileSync(
    join(folder, 'changes.yaml'),
    `${head('Every version, newest first.')}${dump([release, ...kb.changes], { lineWidth: -1 })}`,
  );
  const state = readFileSync(join(folder, 'release.yaml'), 'utf8');
  writeFileSync(join(folder, 'release.yaml'), state.replace(/^version:.*$/mu, `version: ${version}`));
  writeFileSync(values.citation ?? 'CITATION.cff', citationFile({ version, date }));
  if (values.notes !== undefined) writeFileSync(values.notes, releaseNotes(kb, release));
  console.log(`${published.length - kb.publishedIds.length} ids released with ${version}, ${published.length} in all.`);
  if (values.archive !== undefined) archive(values.archive);
}

/** The data files as the site of this version has them. */
function archive(file: string): void {
  const site = join(mkdtempSync(join(tmpdir(), 'concordance-release-')), 'site');
  const build = spawnSync('npm', ['run', '--silent', 'build', '--', '--content', folder, '--out', site], { stdio: 'inherit' });
  if (build.status !== 0) stop('The site could not be built; there is no archive.');
  console.log(`${writeArchive(join(site, 'data', 'v1'), file)} data files in ${file}`);
  rmSync(join(site, '..'), { recursive: true });
}

function reasonsFrom(file: string | undefined): readonly Reason[] {
  if (file === undefined) return [];
  const reason = z.strictObject({ id: z.string(), kind: z.enum(changeKinds), what: z.string().min(1) });
  try {
    return z.array(reason).parse(load(readFileSync(file, 'utf8')));
  } catch (error) {
    const kinds = changeKinds.join(', ');
    return stop(
      `\`${file}\` is no list of \`{ id, kind, what }\` with a kind of ${kinds}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
    );
  }
}

function askForReasons(ids: readonly string[]): never {
  const lines = ids.map((id) => `- { id: ${JSON.stringify(id)}, kind: , what: "" }`);
  return stop(
    [
      `${ids.length} released ${ids.length === 1 ? 'record says' : 'records say'} something else than before.`,
      `Say of each in one line how (${changeKinds.join(', ')}), in a file for \`--changes\`:`,
      ...lines,
    ].join('\n'),
  );
}
