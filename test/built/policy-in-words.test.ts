import { describe, expect, it } from 'vitest';
import { readJson, requireSite } from './built-site.ts';
import {
  aspects,
  countries,
  coverage,
  frameworkById,
  frameworkOf,
  isTouched,
  jurisdictions,
  levelOf,
  mappings,
  pageOf,
  textOf,
} from './public-data.ts';

const requirements = readJson<{ id: string; ref: string; gist: string }[]>(requireSite(), 'data/v1/requirements.json');
const gistOf = new Map(requirements.map(({ id, gist }) => [id, textOf(gist)]));
const listedIn = new Map(jurisdictions.map(({ code, frameworks }) => [code, frameworks]));
const asked = new Set(
  mappings
    .filter(({ author, relationship }) => author === 'editors' && relationship !== 'no-relationship')
    .flatMap(({ sources, targets }) => sources.flatMap((source) => targets.map((target) => `${source} ${target}`))),
);

/** The requirements that our rows relate to an aspect for the level that their document has on it. */
const pointsOn = (aspect: string) =>
  coverage
    .filter(({ scope, subject }) => scope.type === 'framework' && subject.id === aspect)
    .flatMap(({ rows }) => rows.flatMap((id) => rowById.get(id)?.sources ?? []));
const rowById = new Map(mappings.map((row) => [row.id, row]));

describe('a comparison tells in words what each of two countries asks', () => {
  const pairs = countries.toSorted().flatMap((one, index, all) => all.slice(index + 1).map((other) => [one, other] as const));

  it.each(pairs)(
    '%s and %s: every document that asks, with points that a row relates to the aspect, as the records have them',
    (...pair) => {
      const told = ['principles', 'trust-elements'].flatMap((part) =>
        [...pageOf(`compare/${pair.join('/')}/${part}/`).matchAll(/<tbody id="([^"]+)">.*?<\/tbody>/gsu)].map(([row, id = '']) => ({
          id,
          row,
        })),
      );
      expect(told.map(({ id }) => id).toSorted()).toEqual(aspects.map(({ id }) => id).toSorted());
      for (const { id: aspect, row } of told) {
        const cells = row.split('<td').slice(1);
        for (const [index, code] of pair.entries()) {
          const cell = cells[index] ?? '';
          const asking = (listedIn.get(code) ?? []).filter((id) => isTouched(levelOf(id, aspect) ?? ''));
          const points = [
            ...cell.matchAll(
              /<span class="line worded"><a href="\/frameworks\/([^"]+)\/">.*?<\/a>\s*(.*?)(?=<span class="(?:line|sub)|$)/gsu,
            ),
          ];
          expect(new Set(points.map(([, id = '']) => frameworkOf(id)))).toEqual(new Set(asking));
          expect(points.filter(([, id]) => !asked.has(`${id} ${aspect}`)).map(([, id]) => id)).toEqual([]);
          const kept = [...cell.matchAll(/href="\/crosswalks\/([^"]+)\/#target-([^"]+)"/gu)].map(([, crosswalk = '', of = '']) => {
            expect(of).toBe(aspect);
            return crosswalk.split('/').find((id) => id !== 'pi40-rri') ?? '';
          });
          const linked = new Set([...cell.matchAll(/href="\/frameworks\/([^"]+)\/"/gu)].map(([, id = '']) => id));
          const unreachable = pointsOn(aspect).filter(
            (id) => asking.includes(frameworkOf(id)) && !linked.has(id) && !kept.includes(frameworkOf(id)),
          );
          expect(unreachable).toEqual([]);
          const numbered = [...cell.matchAll(/<span class="sub">\s*(\d+) more points?:(.*?)<\/span>/gsu)];
          expect(numbered.filter(([, count, refs = '']) => textOf(refs).split(', ').length !== Number(count))).toEqual([]);
          const wrong = points.filter(
            ([, id = '', words = '']) =>
              !textOf(words)
                .trim()
                .startsWith(gistOf.get(id)?.trim() ?? '?'),
          );
          expect(wrong.map(([, id]) => id)).toEqual([]);
        }
      }
    },
  );

  it('an aspect points to overlapping ones of its principle with points that rows relate to them, policies on disclosure beside vulnerabilities', () => {
    const page = pageOf('compare/eu/jp/principles/');
    const pointers = [...page.matchAll(/See also under\s*<a href="[^"]*#([^"]+)">[^<]*<\/a>:(.*?)<\/span>/gsu)];
    const refsOn = (aspect: string) => new Set(pointsOn(aspect).map((id) => requirements.find((one) => one.id === id)?.ref ?? '?'));
    const empty = pointers.filter(([, aspect = '', words = '']) => ![...refsOn(aspect)].some((ref) => textOf(words).includes(ref)));
    expect([pointers.length > 10, empty.map(([, aspect]) => aspect)]).toEqual([true, []]);
    const block = /<tbody id="operate-maintain\.vulnerability-and-update-handling">.*?<\/tbody>/su.exec(page)?.[0] ?? '';
    const [, beside = ''] = /#operate-maintain\.information-among-peers-and-finders">[^<]*<\/a>:(.*?)<\/span>/su.exec(block) ?? [];
    expect(textOf(beside)).toMatch(/Annex I Part II \(5\).*JC-STAR S1\.1-05/u);
  });

  it('law stands before what is voluntary on each side', () => {
    const ranks = [...pageOf('compare/eu/jp/principles/').matchAll(/<td.*?<\/td>/gsu)].map(([cell]) =>
      [...cell.matchAll(/<span class="line worded"><a href="\/frameworks\/([^/]+)\//gu)].map(([, id = '']) =>
        frameworkById.get(id)?.force === 'law' ? 0 : 1,
      ),
    );
    expect(ranks.flat()).toContain(0);
    expect(ranks).toEqual(ranks.map((cell) => cell.toSorted()));
  });
});
