import { describe, expect, it } from 'vitest';
import {
  aspectNamed,
  aspects,
  between,
  countries,
  coverage,
  frameworkById,
  frameworkOf,
  frameworks,
  gaps,
  isForAuthorities,
  isTouched,
  jurisdictions,
  levelIn,
  levelOf,
  mappings,
  pageOf,
  parameters,
  recognitions,
  requirements,
  regimeDuties,
  rowsAfter,
  rowsOfTables,
  sets,
  textOf,
  times,
  touched,
  touchedIn,
} from './public-data.ts';

describe('countries say what the published data gives', () => {
  const members = ['de', 'fr', 'nl'];
  const name = new Map(frameworks.map(({ id, shortTitle }) => [id, shortTitle]));
  const listedIn = new Map(jurisdictions.map(({ code, frameworks: those }) => [code, those]));

  it('the index of jurisdictions, by force', () => {
    const page = pageOf('jurisdictions/');
    const told = [...page.matchAll(/class="places-words">([^<]*)</gu)].map(([, words]) => words);
    const groups = [
      ...new Set(
        coverage
          .filter(({ scope, force }) => scope.type !== 'framework' && scope.type !== 'series' && force)
          .map(({ scope, force }) => `${scope.id} ${force}`),
      ),
    ];
    const wanted = groups.map((group) => group.split(' ')).map(([code = '', force = '']) => touchedIn(code, force));
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  it('home, document by document', () => {
    const told = [
      ...pageOf('').matchAll(
        /<th scope="row"[^>]*>(?:(?!<\/tr>).)*?href="\/frameworks\/([^/]+)\/"(?:(?!<\/tr>).)*?class="places-words">([^<]*)</gsu,
      ),
    ].map(([, id = '', words]) => [id, words]);
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(told.map(([id = '']) => [id, touched(aspects.map((aspect) => levelOf(id, aspect.id)))]));
  });

  it.each(countries)('the sheet of %s: instruments, levels, quantities, recognitions, what is beyond and what is not found', (code) => {
    const page = pageOf(`jurisdictions/${code}/`);
    const instruments = rowsAfter(page, '<table').map((cells) => [
      /frameworks\/([^/]+)\//u.exec(cells[0] ?? '')?.[1] ?? '',
      Number(textOf(cells.at(-1) ?? '')),
    ]);
    expect(instruments).toEqual(instruments.map(([id]) => [id, frameworkById.get(String(id))?.assessable]));
    expect(
      instruments
        .filter(([, assessable]) => Number(assessable) > 0)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual([...(listedIn.get(code) ?? [])].sort());
    for (const force of ['law', 'presumption', 'procurement', 'voluntary']) {
      const label = force === 'presumption' ? 'presumption of conformity' : force;
      const strip = between(page, `bind as: ${label}</h2>`, '</section>');
      const told = [...strip.matchAll(/<a href="[^"]*">([^<]*)<\/a>\s*<span class="level ([\w-]+)/gu)].map(([, title = '', level]) => [
        aspectNamed(title),
        level,
      ]);
      expect(told).toEqual(told.map(([id = '']) => [id, levelIn(code, id, force)]));
      expect([0, aspects.length]).toContain(told.length);
    }
    const own = new Set(listedIn.get(code));
    expect(times(between(page, 'id="quantities"', '</section>'), /href="\/frameworks\//gu)).toBe(
      parameters.filter(({ requirement }) => own.has(frameworkOf(requirement))).length,
    );
    const isOf = ({ framework = '', jurisdiction }: (typeof recognitions)[number]['from']) => {
      const document = frameworkById.get(framework);
      if (document === undefined) return jurisdiction === code;
      return document.jurisdiction === code || (members.includes(code) && document.jurisdiction === 'eu' && document.kind === 'regulation');
    };
    const statements = times(page, /class="what"/gu);
    expect(statements).toBe(
      recognitions.filter(({ from }) => isOf(from)).length + recognitions.filter(({ from, to }) => isOf(to) && !isOf(from)).length,
    );
    const sumOf = (counts: RegExp) => [...textOf(page).matchAll(counts)].reduce((sum, [, count]) => sum + Number(count), 0);
    const beyond = gaps.filter(
      ({ kind, subject }) =>
        kind === 'requirement-beyond-standards' && frameworkById.get(frameworkOf(subject[0]?.id ?? ''))?.jurisdiction === code,
    );
    const ofRegime = beyond.filter(({ subject }) => regimeDuties.has(subject[0]?.id ?? '')).length;
    expect(sumOf(/For (\d+) of the \d+ measures of/gu)).toBe(beyond.length - ofRegime);
    expect(sumOf(/Counted apart: (\d+) of its/gu)).toBe(ofRegime);
    expect(times(between(page, 'id="criteria"', '</section>'), /<th scope="row"/gu)).toBe(7);
  });

  const pairs = countries.toSorted().flatMap((one, index, all) => all.slice(index + 1).map((other) => [one, other] as const));

  it.each(pairs)('%s and %s: who asks, in which rows, how much, and what is left', (first, second) => {
    const page = pageOf(`compare/${first}/${second}/`);
    const [one = [], other = []] = [first, second].map((code) => listedIn.get(code));
    const askOf = (documents: readonly string[], aspect: string) =>
      documents
        .map((id) => [id, levelOf(id, aspect)])
        .filter(([, level = '']) => isTouched(level))
        .map(([id = '', level]) => `${level} ${name.get(id)}`);
    const asks = /<span class="level ([\w-]+)".*?<\/span><\/span>\s*(?:<span>\s*)?(?:<a[^>]*>)?([^<]*)</gsu;
    const told = rowsOfTables(page, 'aspects-compared').map(([title = '', left = '', , right = '']) => {
      const side = (cell: string) =>
        [...cell.replaceAll(/<span class="law-mark".*?<\/span><\/span>/gsu, '').matchAll(asks)].map(([, level, document = '']) =>
          `${level} ${document.trim()}`.replaceAll('&amp;', '&'),
        );
      return [aspectNamed(textOf(title)), side(left).toSorted(), side(right).toSorted()];
    });
    const wanted = aspects
      .map(({ id }) => [id, askOf(one, id).toSorted(), askOf(other, id).toSorted()] as const)
      .filter(([, left, right]) => left.length + right.length > 0);
    expect(told).toEqual(wanted);
    const neither = aspects.length - wanted.length;
    const toldNeither = [...textOf(page).matchAll(/On (\d+) aspects? nothing was found/gu)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    expect(toldNeither).toBe(neither);
    const sides = rowsOfTables(page, 'aspects-compared').flatMap(([title = '', left = '', , right = '']) => {
      const id = aspectNamed(textOf(title)) ?? '';
      return [left, right].flatMap((cell, index) => {
        const words = textOf(cell).trim();
        return ['not found in what is in', 'not all considered'].includes(words)
          ? [[words, levelIn(index === 0 ? first : second, id)]]
          : [];
      });
    });
    expect(sides).toEqual(sides.map(([, level]) => [level === 'none' ? 'not found in what is in' : 'not all considered', level]));

    const quantities = between(page, 'Quantities on one line</h2>', '</section>');
    const own = parameters.filter(({ requirement }) => [...one, ...other].includes(frameworkOf(requirement)));
    const byName = [...Map.groupBy(own, (parameter) => parameter.name).values()];
    const [forAuthorities, shown] = [true, false].map((alone) => byName.filter((values) => isForAuthorities(values) === alone));
    const both = one.filter((id) => other.includes(id));
    const counted = (shown ?? []).flat().map(({ requirement }) => (both.includes(frameworkOf(requirement)) ? 2 : 1));
    const hasFirst = own.some(({ name }) => /^report-(?:early|incident)/u.test(name));
    const inWords = requirements.filter(({ framework, report }) => report?.due !== undefined && [...one, ...other].includes(framework));
    expect(times(quantities, /href="\/frameworks\//gu)).toBe(
      counted.reduce((sum, count) => sum + count, 0) + (hasFirst ? inWords.length : 0),
    );
    const left = /(\d+) more quantit(?:y|ies) that bind/u.exec(textOf(quantities))?.[1] ?? '0';
    expect(Number(left)).toBe((forAuthorities ?? []).length);

    for (const [from, to, met, owed] of [
      [first, second, one, other],
      [second, first, other, one],
    ] as const) {
      const work = between(page, `Left to do, from ${inText(from)} to ${inText(to)}</h2>`, '</section>');
      const lines = [...work.matchAll(/<h3>\s*<a href="\/frameworks\/([^/]+)\/".*?<p>(.*?)<\/p>/gsu)].map(([, id = '', text = '']) => [
        id,
        ...(textOf(text).match(/\d+(?= (?:requirement|is |are |overlap|has |have |was |were ))/gu) ?? []).map(Number),
      ]);
      const compared = owed.filter((id) => !met.includes(id)).filter((id) => met.some((document) => rowsWith(document, id).length > 0));
      const sums = lines.map(([, all, ...parts]) => [all, parts.reduce((sum: number, part) => sum + Number(part), 0)]);
      expect(sums).toEqual(lines.map(([id]) => [frameworkById.get(String(id))?.assessable, frameworkById.get(String(id))?.assessable]));
      expect(lines.map(([id, , contained, overlapping]) => [id, contained, overlapping])).toEqual(
        compared.map((id) => [id, ...workOn(id, met)]),
      );
    }
  });

  function titleOf(code: string): string {
    return textOf(/<h1[^>]*>(.*?)<\/h1>/su.exec(pageOf(`jurisdictions/${code}/`))?.[1] ?? '');
  }

  /** A country as a sentence names it: unions, kingdoms, states and republics with their article. */
  function inText(code: string): string {
    const title = titleOf(code);
    return /^(?:European Union|Netherlands|Republic|United)/u.test(title) ? `the ${title}` : title;
  }

  function rowsWith(one: string, other: string) {
    const holds = (ids: readonly string[], document: string) => ids.some((id) => frameworkOf(id) === document);
    return mappings.filter(
      ({ author, sources, targets }) =>
        author === 'editors' &&
        ((holds(sources, one) && holds(targets, other)) ||
          (holds(sources, other) && (holds(targets, one) || (targets.length === 0 && isSetBetween(other, one, sources))))),
    );
  }

  function isSetBetween(source: string, target: string, sources: readonly string[]): boolean {
    return (
      sets.some((set) => set.source === source && set.target === target && set.author === 'editors') &&
      sources.every((id) => frameworkOf(id) === source)
    );
  }

  /** Contained and overlapping requirements of a document, for somebody who meets others. */
  function workOn(document: string, met: readonly string[]): readonly number[] {
    const rows = met.flatMap((other) =>
      mappings.filter(
        ({ author, sources, targets, relationship }) =>
          author === 'editors' &&
          relationship !== 'no-relationship' &&
          [sources, targets].some((side) => side.some((id) => frameworkOf(id) === document)) &&
          [sources, targets].some((side) => side.some((id) => frameworkOf(id) === other)),
      ),
    );
    const contained = new Set<string>();
    const touchedIds = new Set<string>();
    for (const { sources, targets, relationship, condition } of rows) {
      const isSource = sources.some((id) => frameworkOf(id) === document);
      const whole = condition === undefined && ['equal-to', 'equivalent-to', isSource ? 'subset-of' : 'superset-of'].includes(relationship);
      for (const id of isSource ? sources : targets) (whole ? contained.add(id) : touchedIds).add(id);
    }
    const overlapping = [...touchedIds].filter((id) => !contained.has(id)).length;
    return [contained.size, overlapping];
  }
});
