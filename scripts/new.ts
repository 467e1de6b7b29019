import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { checkContent } from '../src/content/check-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { addEntry } from '../src/content/scaffold/add-entry.ts';
import { newAnswer, newDocument, newPosition, newRequirement, newSet, type Scaffold } from '../src/content/scaffold/scaffold.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { readOptionsAndNames, stop } from './options.ts';

const usage = [
  'npm run new -- document ID [--title … --short-title … --kind … --publisher … --jurisdiction … --url … --force …]',
  'npm run new -- requirement DOCUMENT NUMBER [--title … --parent … --kind …]',
  'npm run new -- set SOURCE TARGET [--author …]',
  'npm run new -- gap GAP [--title … --holder …]',
  'npm run new -- answer ID [--title …]',
].join('\n');

const text = { type: 'string' } as const;
const { values, names } = readOptionsAndNames(
  {
    content: text,
    title: text,
    'short-title': text,
    kind: text,
    publisher: text,
    jurisdiction: text,
    url: text,
    force: text,
    parent: text,
    author: text,
    holder: text,
  },
  usage,
);
const { content, ...given } = values;
const folder = contentFolder(content);
const [what = '', ...ids] = names;
const made = scaffold();
if ('refused' in made) stop(made.refused);
write(made);

function scaffold(): Scaffold {
  const [first = '', second = ''] = ids;
  const wanted = { document: 1, requirement: 2, set: 2, gap: 1, answer: 1 };
  if (!Object.hasOwn(wanted, what) || ids.length !== wanted[what as keyof typeof wanted]) return stop(usage);
  if (what === 'gap') {
    const { kb, gaps } = analyzeContent(folder, { guideText: false });
    return newPosition(kb, gaps, first, given);
  }
  const { kb } = checkContent(folder, { guideText: false });
  if (what === 'document') return newDocument(kb, first, given);
  if (what === 'answer') return newAnswer(kb, first, given);
  return what === 'requirement' ? newRequirement(kb, first, second, given) : newSet(kb, first, second, given);
}

/** Writes the files and entries; where the check finds an error in one of them, everything is taken back. */
function write({ files, entries }: Extract<Scaffold, { files: unknown }>): void {
  const there = files.find(({ path }) => existsSync(join(folder, path)));
  if (there !== undefined) stop(`${there.path} is there already; nothing was written.`);
  const before = entries.map(({ path }) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  for (const { path, text: lines } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), lines);
  }
  for (const entry of entries) writeFileSync(join(folder, entry.path), addEntry(readFileSync(join(folder, entry.path), 'utf8'), entry));
  const touched = [...files, ...entries].map(({ path }) => path);
  const errors = checkContent(folder, { guideText: false }).diagnostics.filter(
    ({ path, severity }) => severity === 'error' && touched.some((one) => path.endsWith(one)),
  );
  if (errors.length > 0) {
    for (const { path } of files) rmSync(join(folder, path));
    for (const { path, text: earlier } of before) writeFileSync(join(folder, path), earlier);
    stop(`${formatReport(errors)}\nNothing was written.`);
  }
  for (const path of touched) console.log(`${files.some((file) => file.path === path) ? 'made' : 'entry in'} ${join(folder, path)}`);
}
