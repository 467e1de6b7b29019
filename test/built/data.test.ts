import { parseCsv } from 'hucre/csv';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { published, publishedCrosswalk, type PublishedFile } from '../../src/domain/model/schema/published.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { ledgerLead } from '../../src/site/ledger-lead.ts';
import { ledgerText } from '../../src/site/ledger-text.ts';
import { filesOf, read, readJson, requireSite, withoutMarks } from './built-site.ts';

const site = requireSite();
type Row = Record<string, unknown> & { id: string; url: string };
/** How what is mapped is related, in brackets. */
const kinds = / \([^()]*(?:equal|contained|containing|overlapping|together with others alone)\)/gu;
const list = (file: string) => readJson<Row[]>(site, `data/v1/${file}`);

describe('/data/v1/', () => {
  it.each(Object.keys(published) as PublishedFile[])('%s has the shape that its schema states', (file) => {
    const result = published[file].safeParse(readJson(site, `data/v1/${file}`));
    expect(result.error?.issues.slice(0, 5)).toBeUndefined();
  });

  it('every crosswalk file has the shape that its schema states', () => {
    const files = filesOf(`${site}/data/v1/crosswalks`, '.json');
    const faulty = files.filter((file) => !publishedCrosswalk.safeParse(readJson(site, `data/v1/crosswalks/${file}`)).success);
    expect([files.length > 0, faulty]).toEqual([true, []]);
  });

  it('every crosswalk with rows has them as CSV, with numbers and titles, matches first', () => {
    const csv = read(site, 'data/v1/crosswalks/eu-cra--iec-62443-3-3-2013.csv').split('\r\n');
    const ids = filesOf(`${site}/data/v1/crosswalks`, '.csv').flatMap((file) =>
      read(site, `data/v1/crosswalks/${file}`)
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',').at(-1) ?? ''),
    );
    expect([
      csv[1]?.slice(0, 80),
      csv.findIndex((line) => line.includes(',has no counterpart,')) > csv.findLastIndex((line) => line.includes(',contains,')),
    ]).toEqual(['Cyber Resilience Act,Annex I Part I (2)(b) Secure by default configuration and r', true]);
    expect(ids.filter((id) => id !== '').length).toBe(list('mappings.json').length);
  });

  it('every file has a JSON Schema and every list a CSV twin', () => {
    const files = filesOf(`${site}/data/v1`);
    const wanted = (Object.keys(published) as PublishedFile[]).flatMap((file) => [
      file,
      `schemas/${file.replace('.json', '.schema.json')}`,
      ...(file === 'index.json' ? [] : [file.replace('.json', '.csv')]),
    ]);
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('every key of every schema is described', () => {
    const bare = filesOf(`${site}/data/v1/schemas`).flatMap((file) =>
      keysWithoutDescription(readJson(site, `data/v1/schemas/${file}`)).map((key) => `${file} ${key}`),
    );
    expect(bare).toEqual([]);
  });

  it('every record leads to a page that exists', () => {
    const pages = new Set(filesOf(site, 'index.html').map((path) => `/${path.replace(/index\.html$/u, '')}`));
    const urls = ['elements.json', 'frameworks.json', 'requirements.json', 'mapping-sets.json', 'mappings.json', 'gaps.json'].flatMap(
      (file) => list(file).map(({ url }) => url.split('#')[0] ?? ''),
    );
    expect(urls.filter((url) => !pages.has(url))).toEqual([]);
  });

  it('every row names requirements and aspects that exist, and rows of other authors also whole documents', () => {
    const documents = new Set(list('frameworks.json').map(({ id }) => id));
    const requirements = new Set(list('requirements.json').map(({ id }) => id));
    const aspects = new Set(
      readJson<{ aspects: { id: string }[] }[]>(site, 'data/v1/elements.json').flatMap((element) => element.aspects.map(({ id }) => id)),
    );
    const members = readJson<{ author: string; sources: string[]; targets: string[] }[]>(site, 'data/v1/mappings.json').flatMap(
      ({ author, sources, targets }) => [...sources, ...targets.filter((id) => author === 'editors' || !documents.has(id))],
    );
    expect(members.filter((id) => !requirements.has(id) && !aspects.has(id))).toEqual([]);
  });

  it('a row id follows from its set, sources and targets', () => {
    const rows = readJson<{ id: string; set: string; sources: string[]; targets: string[] }[]>(site, 'data/v1/mappings.json');
    const wrong = rows.filter(
      ({ id, set, sources, targets }) =>
        id !== `${set}/${sources.map((source) => source.split('/')[1]).join('+')}~${targets.join('+') || 'none'}`,
    );
    expect(wrong).toEqual([]);
  });

  it('the three states of the ledger add up to the assessable requirements', () => {
    const ledger = readJson<{ mapped: number; consideredNone: number; unassessed: number; assessable: number }[]>(
      site,
      'data/v1/ledger.json',
    );
    expect(
      ledger.filter(({ mapped, consideredNone, unassessed, assessable }) => mapped + consideredNone + unassessed !== assessable),
    ).toEqual([]);
  });

  it('each entry of the ledger stands on the page of its document, and on the crosswalk where there is one, under its author', () => {
    const name = new Map(
      readJson<{ id: string; shortTitle: string }[]>(site, 'data/v1/frameworks.json').map(({ id, shortTitle }) => [id, shortTitle]),
    );
    const authors = Object.fromEntries(
      readJson<{ author: string; authorName: string }[]>(site, 'data/v1/mapping-sets.json').map(({ author, authorName: said }) => [
        author,
        { name: said },
      ]),
    );
    const ledger = readJson<
      { source: string; target: string; author: string; mapped: number; consideredNone: number; unassessed: number; assessable: number }[]
    >(site, 'data/v1/ledger.json');
    const leavesOpen = new Set(
      readJson<{ source: string; target: string; leftOpen?: readonly string[] }[]>(site, 'data/v1/mapping-sets.json').flatMap((set) =>
        (set.leftOpen ?? []).length > 0 ? [`${set.source} ${set.target}`] : [],
      ),
    );
    const missing = ledger.filter(({ source, target, author, mapped, consideredNone, unassessed }) => {
      const counts = ledgerText(
        { t: translatorFor('en'), kb: { authors } as never },
        { author, mapped, none: consideredNone, unassessed, isOpen: leavesOpen.has(`${target} ${source}`) },
      ).replaceAll("'", '&#39;');
      const [a, b] = source < target ? [source, target] : [target, source];
      const crosswalk = `crosswalks/${a}/${b}/index.html`;
      const onDocument = read(site, `frameworks/${source}/index.html`).includes(counts);
      const lines = existsSync(join(site, crosswalk)) ? withoutMarks(read(site, crosswalk)).replaceAll(kinds, '') : undefined;
      const all = mapped + consideredNone + unassessed;
      const leftOpen = `of ${all} requirements ${mapped} are mapped, ${consideredNone} have no counterpart and ${unassessed} are left open, because`;
      const lead = ledgerLead(
        { t: translatorFor('en'), name: (id) => name.get(id) ?? id },
        { document: source, kinds: '', mapped, none: consideredNone, unassessed },
      );
      const said = [lead, `${name.get(source)}: ${counts}`, `${name.get(source)}: ${leftOpen}`];
      const beside = new RegExp(`${name.get(source)}: of \\d+ points ${mapped} are mapped[^.]* could not be read`, 'u');
      const onCrosswalk = lines === undefined || beside.test(lines) || said.some((one) => lines.includes(one));
      return !onDocument || !onCrosswalk;
    });
    expect(missing).toEqual([]);
  });

  it('how the mapped requirements of a crosswalk are related adds up to their number', () => {
    const found = filesOf(`${site}/crosswalks`, 'index.html').flatMap((path) =>
      [...read(site, `crosswalks/${path}`).matchAll(/(\d+) (?:is|are) mapped \(([^)]*)\)/gu)].map(([, mapped, related = '']) => {
        const parts = [...related.matchAll(/\d+/gu)].map(Number);
        return [path, Number(mapped), parts.reduce((sum, part) => sum + part, 0)] as const;
      }),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(([, mapped, sum]) => mapped !== sum)).toEqual([]);
  });

  it('a CSV file for a spreadsheet begins with its mark, ends its lines in CR LF, and has a head and one line a record', () => {
    const files = filesOf(site, '.csv').filter((path) => !path.startsWith('data/exchange/'));
    const faulty = files.filter((path) => {
      const text = read(site, path);
      const lines = text.split('\r\n');
      return !text.startsWith('\uFEFF') || lines.at(-1) !== '' || /\n/u.test(lines.join('')) || widthsOf(text).size !== 1;
    });
    expect(faulty).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    const rows = (name: string) => parseCsv(read(site, `data/v1/${name}.csv`)).length - 1;
    const lists = readJson<{ files: { path: string; records: number }[] }>(site, 'data/v1/index.json').files;
    expect(lists.filter(({ path, records }) => rows(path.replace(/^.*\/|\.json$/gu, '')) !== records)).toEqual([]);
  });

  it.each([
    ['crosswalks/eu-cra/iec-62443-3-3-2013', 'crosswalks/eu-cra--iec-62443-3-3-2013', 'this crosswalk as a table (CSV)', 'id="points"'],
    ['compare/eu/jp', 'compare/eu--jp', 'this comparison as a table (CSV)', 'id="aspects"'],
    ['recognition', 'recognitions', 'all statements on recognition as a table (CSV)', '<table'],
  ])('%s offers its table to take along before it begins, by a name that says what it is', (page, file, text, begins) => {
    const html = read(site, `${page}/index.html`);
    const place = html.search(new RegExp(`<a href="/data/v1/${file}\\.csv"[^>]*>\\s*${text.replace(/[()]/gu, '\\$&')}`, 'u'));
    expect([place > html.indexOf('<h1'), place < html.indexOf(begins)]).toEqual([true, true]);
  });

  it('each comparison of two countries can be reached from the list of files', () => {
    const page = read(site, 'data/index.html');
    expect(filesOf(`${site}/data/v1/compare`, '.csv').filter((file) => !page.includes(`href="/data/v1/compare/${file}"`))).toEqual([]);
  });
});

/** How many cells the lines of a CSV file have. */
function widthsOf(text: string): ReadonlySet<number> {
  return new Set(parseCsv(text).map((cells) => cells.length));
}

/** The keys of objects anywhere in a JSON Schema that have no description. */
function keysWithoutDescription(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { readonly properties?: Readonly<Record<string, { readonly description?: string }>> };
  const bare = Object.entries(properties ?? {})
    .filter(([, value]) => value.description === undefined && !('$ref' in value))
    .map(([key]) => key);
  return [...bare, ...Object.values(schema).flatMap(keysWithoutDescription)];
}
