import { describe, expect, it } from 'vitest';
import { read, requireSite } from './built-site.ts';
import {
  asksFor,
  aspects,
  between,
  beyondStandards,
  countries,
  frameworks,
  gaps,
  isForAuthorities,
  isTouched,
  levelIn,
  mappings,
  pageOf,
  parameters,
  recognitions,
  regimeDuties,
  requirements,
  rowsAfter,
  rowsOfTables,
  textOf,
  times,
} from './public-data.ts';

const site = requireSite();

describe('the agenda says what the published data gives', () => {
  const kinds = [
    'no-international-document',
    'no-international-duty',
    'only-for-another-sector',
    'partly-required',
    'only-at-higher-levels',
  ];
  const open = gaps.filter(({ kind, id }) => kinds.includes(kind) && id.startsWith('international--'));
  const groups = between(pageOf('agenda/'), '<table', '</table>').split('<tbody').slice(1);
  const lines = groups.flatMap((group) => {
    const [, severity, certainty, count] = /Severity (\w+), certainty (\w+): (\d+) proposal/u.exec(textOf(group)) ?? [];
    const rows = rowsAfter(`<tbody${group}`, '<tbody').filter(([subject = '']) => subject.includes('/agenda/'));
    expect(rows).toHaveLength(Number(count));
    return rows.map(([subject = '', , law = '']) => ({
      aspect: /href="\/agenda\/([^/]+)\//u.exec(subject)?.[1] ?? '',
      law: textOf(law) === '' ? 0 : textOf(law).split(', ').length,
      severity,
      certainty,
    }));
  });

  it('in a group for each severity and certainty that are told once', () => {
    expect(groups).toHaveLength(new Set(lines.map(({ severity, certainty }) => `${severity} ${certainty}`)).size);
  });

  it('line by line', () => {
    const wanted = open.map(({ id, severity, certainty = '' }) => ({ aspect: id.replace('international--', ''), severity, certainty }));
    const byAspect = (a: { aspect: string }, b: { aspect: string }) => (a.aspect < b.aspect ? -1 : 1);
    expect(lines.map(({ aspect, severity, certainty }) => ({ aspect, severity, certainty })).toSorted(byAspect)).toEqual(
      wanted.toSorted(byAspect),
    );
  });

  it('and its files have as many proposals', () => {
    const csv = read(site, 'agenda/agenda.csv').trimEnd().split('\r\n');
    expect([csv.length - 1, times(read(site, 'agenda/agenda.md'), /^## /gmu)]).toEqual([open.length, open.length]);
  });

  it('and each act that asks', () => {
    const wanted = lines.map(({ aspect }) => ({ aspect, law: asksFor(aspect).filter(({ force }) => force === 'law').length }));
    expect(lines.map(({ aspect, law }) => ({ aspect, law }))).toEqual(wanted);
  });
});

describe('law beyond the standards says what the published data gives', () => {
  const page = pageOf('beyond-standards/');

  it('act by act, duties about the regime apart', () => {
    const law = between(page, '</h1>', 'id="left-out"');
    const listed = [...law.matchAll(/<a class="ref" href="\/frameworks\/([^"]+)\/"/gu)].map(([, id]) => id);
    const regime = [...law.matchAll(/<summary>\s*(\d+) dut/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect([listed.toSorted(), regime]).toEqual([beyondStandards.toSorted(), beyondStandards.filter((id) => regimeDuties.has(id)).length]);
  });

  it('in counts that add up to the requirements of each act', () => {
    const lines = [
      ...textOf(page).matchAll(
        /Of (\d+) requirements that can be compared (\d+) are measures and (\d+|none) [^;.]*about the regime itself(?:; (\d+) )?/gu,
      ),
    ];
    const sums = lines.map(([, all, ...parts]) => [
      Number(all),
      parts.reduce((sum, part = '0') => sum + (part === 'none' ? 0 : Number(part)), 0),
    ]);
    expect([sums.length > 1, sums.filter(([all, sum]) => all !== sum)]).toEqual([true, []]);
  });

  it('and in sums for a country with several acts', () => {
    const section = textOf(between(page, 'id="beyond-eu"', 'id="beyond-de"'));
    const [, count, of] = /together: without a counterpart are (\d+) of (\d+) measures/u.exec(section) ?? [];
    const acts = [...section.matchAll(/considered against (?:are|is) (\d+) of the (\d+) measures/gu)];
    const sums = [1, 2].map((place) => acts.reduce((sum, act) => sum + Number(act[place]), 0));
    expect([acts.length > 1, [Number(count), Number(of)]]).toEqual([true, sums]);
  });

  it('and with the deadlines that the counts leave out, since what they overlap with sets none', () => {
    const told = page.split('Not counted as beyond').slice(1);
    const ids = told.flatMap((list) => [...(list.split('</ul>')[0] ?? '').matchAll(/href="\/frameworks\/([^/"]+\/[^"]+)\/"/gu)]);
    const found = ids.map(([, id = '']) => id);
    const answered = (id: string) =>
      mappings.some(
        ({ author, sources, targets, relationship }) =>
          author === 'editors' &&
          sources.includes(id) &&
          ['subset-of', 'equal-to', 'equivalent-to', 'superset-of'].includes(relationship) &&
          targets.some((target) => target.startsWith('iso') || target.startsWith('iec')),
      );
    const sets = (id: string) => parameters.some(({ requirement, name }) => requirement === id && /report/u.test(name));
    expect(found).toContain('us-circia/r-6-u-s-c-681b-a-1');
    expect(found.filter((id) => beyondStandards.includes(id) || answered(id) || !sets(id))).toEqual([]);
  });

  it('and names a committee by the nearest requirement with its title, so that one sees how near it is', () => {
    expect(textOf(page)).toMatch(/Nearest by the aspects that it touches[^.]*IEC 62443-4-1 SUM-3 \(\p{Lu}/u);
  });

  it('as a comparison in words tells of each side what law is known and not listed, or that none is', () => {
    const words = textOf(pageOf('compare/eu/jp/principles/'));
    expect(words).toContain('Law of the European Union in force that is known and not listed');
    expect(words).toContain('More law of Japan is in force than is compared here');
  });

  it('with every country, and every act of law whose requirements are listed by name', () => {
    const named = countries.map((code) => between(page, `id="beyond-${code}"`, '</section>'));
    expect(named.filter((section) => section === '')).toEqual([]);
    const upTo = page.slice(0, page.indexOf('id="awaiting"'));
    const acts = frameworks.filter(
      ({ force, jurisdiction, state, assessable }) =>
        force === 'law' && jurisdiction !== 'international' && ['in-force', 'applies'].includes(state) && assessable > 0,
    );
    expect(acts.filter(({ id }) => !upTo.includes(`/${id}/`)).map(({ id }) => id)).toEqual([]);
  });

  it('and by number and title what has no counterpart in a document that is no international standard, as many as counted', () => {
    const law = between(page, '</h1>', 'id="awaiting"');
    const told = [
      ...textOf(law).matchAll(/Without a counterpart in [^:]+: (\d+) of (\d+) requirements \(against an? (?:act|European|national)/gu),
    ];
    const listed = [...law.matchAll(/<li[^>]*>\s*<a href="\/frameworks\/([^/"]+\/[^"]+)\/"/gu)].map(([, id = '']) => id);
    expect(told.length).toBeGreaterThan(0);
    expect(listed).toHaveLength(told.reduce((sum, [, none]) => sum + Number(none), 0));
    expect(listed.filter((id) => !requirements.some((one) => one.id === id))).toEqual([]);
  });

  it('and country by country in its mirror', () => {
    const asked = aspects.filter(({ id }) => isTouched(levelIn('international', id)));
    const wanted = countries.map((code) => {
      const inState = (level: string) => asked.filter(({ id }) => levelIn(code, id) === level).length;
      return { code, notFound: inState('none'), open: inState('unassessed') };
    });
    const mirror = page.slice(page.indexOf('id="left-out"'));
    const told = countries.map((code) => {
      const text = textOf(between(mirror, `href="/jurisdictions/${code}/"`, '</section>'));
      const count = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
      return { code, notFound: count(/(\d+) (?:was|were) not found/u), open: count(/(\d+) (?:is|are) open/u) };
    });
    expect(told).toEqual(wanted);
    expect(new Set([...mirror.matchAll(/Of (\d+) aspects/gu)].map(([, of]) => of))).toEqual(new Set([String(asked.length)]));
  });
});

describe('the pages of quantities say what the published data gives', () => {
  const names = [...new Set(parameters.map(({ name }) => name))].sort();

  it('each quantity stands in the index with all its values', () => {
    const rows = rowsOfTables(pageOf('parameters/'), 'quantities').map(([head = '', values = '']) => ({
      own: [...head.matchAll(/parameters\/([^/]+)\//gu)].map(([, name = '']) => name),
      inWords: times(values, /without a number/gu),
      values: times(values, /href="\/frameworks\//gu),
    }));
    expect(rows.flatMap(({ own }) => own).sort()).toEqual(names);
    const wrong = rows.filter(
      ({ own, inWords, values }) => parameters.filter(({ name }) => own.includes(name)).length + inWords !== values,
    );
    expect([wrong, rows.filter(({ own }) => own.length > 1).length]).toEqual([[], 3]);
  });

  it.each(names)('%s: each value with its event', (name) => {
    const page = pageOf(`parameters/${name}/`);
    const values = parameters.filter((one) => one.name === name);
    const rows = [...page.matchAll(/<tr><th scope="row"><a href="\/frameworks\/([^"]+)\/">.*?<\/tr>/gsu)].map(
      ([row, id]) => `${id} ${/(?<=[ >])[\d,.]+(?= )/u.exec(row.slice(row.lastIndexOf('<td')))?.[0]?.replaceAll(',', '')}`,
    );
    expect(rows.toSorted()).toEqual(values.map(({ requirement, value }) => `${requirement} ${value}`).toSorted());
    const [, set = '1', ways = '1'] =
      /(\d+) values are set, (?:all counted alike|counted in (\d+) different ways)\./u.exec(textOf(page)) ?? [];
    expect(textOf(page)).toContain(values.length === 1 ? 'One value is set.' : `${set} values are set`);
    expect([Number(set), Number(ways)]).toEqual([values.length, new Set(values.map(({ clock }) => clock ?? '')).size]);
  });

  it('a first report in words stands in the figure and in the table, apart from the numbers, and every country has a line', () => {
    const words = requirements.filter(({ report }) => report?.due !== undefined).map(({ id, report }) => [id, report?.due] as const);
    const page = pageOf('parameters/');
    const [figure, table] = [
      between(page, '<figure class="chart wide hours"', '</figure>'),
      between(page, 'class="rows reports"', '</table>'),
    ];
    const rows = [...table.matchAll(/<tr.*?<\/tr>/gsu)].map(([row]) => row);
    const told = words.filter(
      ([id, due]) =>
        figure.includes(`${due}, without a number`) &&
        rows.some((row) => row.includes(`/frameworks/${id}/`) && row.includes(`${due}, without a number`)),
    );
    expect([words.length > 0, told]).toEqual([true, words]);
    expect(countries.filter((code) => !table.includes(`href="/jurisdictions/${code}/"`))).toEqual([]);
  });

  it('the axis of reports has every deadline for a report that a requirement sets, each with its value', () => {
    const hours = { h: 1, d: 24, mo: 730.5, y: 8766 } as Readonly<Record<string, number>>;
    const byCompanies = new Set(requirements.filter(({ kind }) => kind === 'requirement' || kind === 'enhancement').map(({ id }) => id));
    const reports = parameters.filter(
      ({ requirement, name, unit }) =>
        byCompanies.has(requirement) &&
        !isForAuthorities([{ requirement }]) &&
        /(?:^|-)report(?:-|$)/u.test(name) &&
        hours[unit] !== undefined,
    );
    const page = pageOf('parameters/');
    const table = between(page, 'id="reporting"', '</table>');
    const ofPoints = [...table.matchAll(/<tr[^>]*><th scope="row"(.*?)<\/tr>/gsu)].filter(
      ([, row = '']) => /^[^<]*<a href="\/frameworks\/[^/"]+\/[^/"]+\/"/u.test(row) && !row.includes(', without a number'),
    );
    const rows = ofPoints.map(([, row = '']) => [
      /frameworks\/([^"]+)\/"/u.exec(row)?.[1],
      Number(
        /\d+/u.exec(
          textOf(
            row
              .split('<td')
              .at(3)
              ?.replace(/^[^>]*>/u, '') ?? '',
          ),
        )?.[0],
      ),
    ]);
    const sorted = (pairs: readonly (readonly unknown[])[]) => pairs.map((pair) => pair.join(' ')).toSorted();
    expect(sorted(rows)).toEqual(sorted(reports.map(({ requirement, value }) => [requirement, value])));
  });
});

describe('recognition says what the published data gives', () => {
  it('by outcome', () => {
    const page = pageOf('recognition/');
    const parts = page
      .split('<h2')
      .slice(1)
      .map((part) => times(part, /class="what"/gu));
    const inOutcome = (...outcomes: readonly string[]) => recognitions.filter(({ outcome }) => outcomes.includes(outcome)).length;
    expect(parts.slice(0, 3)).toEqual([inOutcome('recognised', 'partly'), inOutcome('none-found'), inOutcome('unknown')]);
  });
});
