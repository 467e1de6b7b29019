import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { formatReport } from '../../src/domain/model/diagnostic.ts';
import { elementSchema } from '../../src/domain/model/schema/element.ts';
import { frameworkSchema } from '../../src/domain/model/schema/framework.ts';
import { mappingSetSchema } from '../../src/domain/model/schema/mapping.ts';
import { authorsSchema } from '../../src/domain/model/schema/authors.ts';
import { labelsSchema, recognitionsSchema } from '../../src/domain/model/schema/recognitions.ts';
import { startSchema } from '../../src/domain/model/schema/start.ts';
import { japaneseSchema } from '../../src/domain/model/schema/japanese.ts';
import { dictionarySchema } from '../../src/domain/model/schema/dictionary.ts';
import { thesaurusSchema } from '../../src/domain/model/schema/thesaurus.ts';
import * as registers from '../../src/domain/model/schema/registers.ts';
import { siteSchema } from '../../src/domain/model/schema/site.ts';
import { parameterSchema, requirementSchema } from '../../src/domain/model/schema/requirement.ts';

const content = join(import.meta.dirname, '../../content');
const guide = readdirSync(join(content, 'guide'))
  .filter((name) => /^(templates|challenge)-.*\.mdx$/u.test(name))
  .map((name) => readFileSync(join(content, 'guide', name), 'utf8'))
  .join('\n');
const wholeFiles = [...guide.matchAll(/^`content\/([^`]+)`\n\n```\n(.*?)^```$/gmsu)].map(([, path = '', text = '']) => ({ path, text }));
const entries = [...guide.matchAll(/^Add to (?:`(\w+)`(?: in `content\/([^`]+)`)?|`content\/([^`]+)`)[^\n]*:\n\n```\n(.*?)^```$/gmsu)].map(
  ([, key, inFile, file, text = '']) => ({ key, file: file ?? inFile ?? 'scope.yaml', text }),
);

describe('the examples of the guide', () => {
  test('are there for every kind of file that is written by hand', () => {
    expect([...new Set(wholeFiles.map(({ path }) => path.split('/')[0]))].sort()).toEqual([
      'answers',
      'elements',
      'frameworks',
      'gaps',
      'guide',
      'jurisdictions',
      'mappings',
      'requirements',
      'site.yaml',
    ]);
    expect([...new Set(entries.map(({ file }) => file))].sort()).toEqual([
      'authors.yaml',
      'committees.yaml',
      'dictionary.yaml',
      'home.yaml',
      'japanese.yaml',
      'labels.yaml',
      'plain-words.yaml',
      'quantities.yaml',
      'recognitions.yaml',
      'retired.yaml',
      'scope.yaml',
      'search-terms.yaml',
      'sources.yaml',
      'start.yaml',
      'thesaurus.yaml',
    ]);
  });

  test('pass the check when they are put into the content together', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-examples-'));
    try {
      cpSync(content, folder, { recursive: true });
      for (const { path, text } of wholeFiles) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      for (const entry of entries.filter(({ file }) => file !== 'retired.yaml')) add(folder, entry);
      expect(formatReport(checkContent(folder).diagnostics)).toBe('0 errors, 0 warnings');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('retire an id with the keys of the schema', () => {
    const [retired] = entries.filter(({ file }) => file === 'retired.yaml');
    expect(registers.retiredSchema.safeParse(load(retired?.text.replaceAll(/(\d{4}-\d\d-\d\d)/gu, '"$1"') ?? '')).success).toBe(true);
  });

  test.each([
    ['a framework', frameworkSchema],
    ['a requirement', requirementSchema],
    ['a quantity', parameterSchema],
    ['a mapping set', mappingSetSchema],
    ['an element', elementSchema],
    ['an aspect', elementSchema.shape.aspects.element],
    ['a jurisdiction', registers.jurisdictionSchema],
    ['a position', registers.positionSchema],
    ['a source', registers.sourcesSchema.valueType],
    ['a committee', registers.committeesSchema.valueType],
    ['a pair of the scope', registers.scopeSchema.shape.pairs.element],
    ['a planned document', registers.scopeSchema.shape.planned.element],
    ['a recognition', recognitionsSchema.element],
    ['a label', labelsSchema.valueType],
    ['an author', authorsSchema.valueType],
    ['names that people type', registers.searchTermsSchema.element],
    ['a concept of the thesaurus', thesaurusSchema.element],
    ['a word of the dictionary', dictionarySchema.element],
    ['Japanese that pages show', japaneseSchema.element],
    ['a question of the home page', registers.homeSchema.shape.questions.element],
    ['a date of the home page', registers.homeSchema.shape.dates.element],
    ['a start page', startSchema.element],
    ['the site', siteSchema],
    ['a retired id', registers.retiredSchema.element],
  ])('stand beside every key of %s', (_, schema) => {
    expect(Object.keys(schema.shape).filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
  });
});

/** Puts an entry at the end of a register, or at the beginning of one of its lists. */
function add(folder: string, { file, key, text }: (typeof entries)[number]): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const appended = before === '[]\n' ? text : `${before}${text}`;
  const after = key ? before.replace(new RegExp(`\\n${key}:(?: \\[\\])?\\n`, 'u'), `\n${key}:\n${text}`) : appended;
  if (after === before) throw new Error(`Nothing was added to ${file}.`);
  writeFileSync(path, after);
}
