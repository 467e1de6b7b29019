import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { mainOf, read, readJson, requireSite } from './built-site.ts';
import { textOf } from './public-data.ts';

const site = requireSite();
interface Entry {
  readonly source: string;
  readonly target: string;
  readonly author: string;
  readonly consideredNone: number;
  readonly unassessed: number;
}
interface Document {
  readonly id: string;
  readonly shortTitle: string;
  readonly titles: string;
}
interface MappingSet {
  readonly source: string;
  readonly target: string;
  readonly author: string;
  readonly leftOpen?: readonly string[];
}
const documents = readJson<Document[]>(site, 'data/v1/frameworks.json');
const documentById = new Map(documents.map((document) => [document.id, document]));
const titleById = new Map(readJson<{ id: string; title: string }[]>(site, 'data/v1/requirements.json').map(({ id, title }) => [id, title]));
const sourcesOf = new Map(
  readJson<{ id: string; sources: string[] }[]>(site, 'data/v1/mappings.json').map(({ id, sources }) => [id, sources]),
);
const sets = readJson<MappingSet[]>(site, 'data/v1/mapping-sets.json');
const isWritten = ({ source, target }: Entry) =>
  sets.some((set) => set.author === 'editors' && [source, target].sort().join() === [set.source, set.target].sort().join());
const ledger = readJson<Entry[]>(site, 'data/v1/ledger.json').filter((entry) => entry.author === 'editors' && isWritten(entry));
const pathOf = ({ source, target }: Entry) => [source, target].sort();
const pageOf = (entry: Entry) => mainOf(site, `crosswalks/${pathOf(entry).join('/')}/index.html`);
const sideOf = (entry: Entry) =>
  (/<section id="considered">(.*?)<\/section>/su.exec(pageOf(entry))?.[1] ?? '')
    .split('<h3')
    .slice(1)
    .find(
      (part) => part.includes(`> ${documentById.get(entry.source)?.shortTitle ?? ''} <`) || part.includes(`/frameworks/${entry.source}/`),
    ) ?? '';
const written = ledger.filter((entry) => existsSync(join(site, `crosswalks/${pathOf(entry).join('/')}/index.html`)));

describe('what has no counterpart', () => {
  it('stands with number and title in every crosswalk, as does what was not considered', () => {
    const untold = written.flatMap((entry) => {
      const links = [...sideOf(entry).matchAll(/<a href="\/frameworks\/([^"]+)\/">(.*?)<\/a>/gsu)];
      const untitled = links.filter(([, id = '', text = '']) => {
        const [document = ''] = id.split('/');
        return documentById.get(document)?.titles !== 'withheld' && !textOf(text).includes(textOf(titleById.get(id) ?? ''));
      });
      const all = entry.consideredNone + entry.unassessed;
      return links.length === all && untitled.length === 0 ? [] : [`${entry.source} ${entry.target} ${links.length} of ${all}`];
    });
    expect([written.length > 50, untold]).toEqual([true, []]);
  });

  it('has a line in the file of every crosswalk, as has what was not considered of a document that was', () => {
    const wrong = written.flatMap((entry) => {
      const file = `data/v1/crosswalks/${pathOf(entry).join('--')}.csv`;
      if (!existsSync(join(site, file))) return [];
      const [head = [], ...lines] = parseCsv(read(site, file));
      const name = documentById.get(entry.source)?.shortTitle;
      const cell = (line: readonly unknown[], column: string) => line[head.indexOf(column)];
      const own = lines.filter((line) => cell(line, 'source') === name && cell(line, 'author') === 'editors');
      const none = own
        .filter((line) => cell(line, 'relationship') === 'no-relationship')
        .flatMap((line) => sourcesOf.get(String(cell(line, 'id'))) ?? [cell(line, 'sources')]);
      const open = own.filter(
        (line) => ['not yet considered', 'left open'].includes(String(cell(line, 'relation'))) && cell(line, 'relationship') === '',
      );
      const isSource = sets.some(
        ({ author, source, target }) => author === 'editors' && source === entry.source && target === entry.target,
      );
      const wasConsidered = isSource || entry.consideredNone > 0;
      const found = [new Set(none).size, open.length].join();
      const wanted = [entry.consideredNone, wasConsidered ? entry.unassessed : 0].join();
      return found === wanted ? [] : [`${file} ${entry.source}: ${found} in place of ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is counted point by point of every document that was considered', () => {
    const uncounted = written.filter((entry) => {
      if (entry.consideredNone === 0) return false;
      return !textOf(pageOf(entry)).includes(`Requirements of ${documentById.get(entry.source)?.shortTitle ?? ''}, each counted once`);
    });
    expect(uncounted.map(({ source, target }) => `${source} ${target}`)).toEqual([]);
  });
});

it('what a set leaves open is counted on the first lines of its crosswalk, with the reason, and named with titles', () => {
  const open = sets.filter(({ leftOpen = [] }) => leftOpen.length > 0);
  const unnamed = open.flatMap(({ source, target, leftOpen = [] }) => {
    const page = textOf(mainOf(site, `crosswalks/${[source, target].sort().join('/')}/index.html`));
    const name = documentById.get(source)?.shortTitle ?? '';
    const [first = '', after = ''] = page.split('Left open, since what may answer');
    const [, count, why = ''] = /and (\d+) (?:is|are) left open, because (.*?)\./u.exec(first) ?? [];
    return Number(count) === leftOpen.length && why.includes(name) && leftOpen.every((ref) => after.includes(`${ref} `)) ? [] : [target];
  });
  expect([open.length > 0, unnamed]).toEqual([true, []]);
});
