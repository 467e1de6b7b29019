import { describe, expect, it } from 'vitest';
import { read, requireSite } from './built-site.ts';
import {
  aspectNamed,
  aspects,
  between,
  countries,
  coverage,
  elements,
  frameworkById,
  frameworks,
  gaps,
  isTouched,
  jurisdictions,
  ledger,
  levelIn,
  levelOf,
  mappings,
  pageOf,
  parameters,
  recognitions,
  requirements,
  rowsAfter,
  sets,
  textOf,
  times,
  touched,
} from './public-data.ts';

const site = requireSite();
const counts = (state: string) => !['draft', 'superseded', 'repealed'].includes(state);
const frameworkOf = (requirement: string) => requirement.split('/')[0] ?? '';
const isRegime = new Set(requirements.filter(({ subjectMatter }) => subjectMatter === 'regime').map(({ id }) => id));

describe('the findings say what the published data gives', () => {
  const lookedAt = frameworks
    .filter(({ jurisdiction, state }) => jurisdiction === 'international' && counts(state))
    .filter(({ id }) =>
      sets.some((one) => one.source === id && one.target === 'pi40-rri' && one.author === 'editors' && one.considered === 'all'),
    )
    .filter(({ id }) =>
      ledger.some((one) => one.source === id && one.target === 'pi40-rri' && one.author === 'editors' && one.unassessed === 0),
    )
    .map(({ id }) => id);
  const placesOf = (kind: string) =>
    elements
      .filter((element) => element.kind === kind)
      .map((element) => {
        const all = element.aspects.flatMap(({ id }) => lookedAt.map((document) => levelOf(document, id)));
        return [all.filter(isTouched).length, all.length] as const;
      })
      .toSorted(([a, of], [b, other]) => a / of - b / other)[0];
  const asksFor = (aspect: string) => {
    const all = frameworks
      .filter(({ jurisdiction, state, assessable }) => jurisdiction !== 'international' && counts(state) && assessable > 0)
      .filter(({ id }) => id !== 'pi40-rri' && isTouched(levelOf(id, aspect)));
    return all.filter(({ transposes }) => !all.some(({ id }) => id === transposes));
  };
  const asked = aspects.map(({ id }) => ({ id, all: asksFor(id), law: asksFor(id).filter(({ force }) => force === 'law') }));
  const byLaw = asked.filter(({ law }) => law.length > 0);
  const inFull = byLaw.filter(({ id, law }) => law.some((one) => levelOf(one.id, id) === 'full' && one.concernsOnly === undefined));
  const gapOf = (aspect: string) => gaps.find(({ id }) => id === `international--${aspect}`)?.kind ?? '';
  const withoutDuty = ['no-international-document', 'no-international-duty', 'only-for-another-sector'];
  const fullAbroad = asked.filter(({ id }) => levelIn('international', id) === 'full');
  const beyond = gaps.filter(({ kind }) => kind === 'requirement-beyond-standards').map(({ subject }) => subject[0]?.id ?? '');
  const comparedActs = [...pageOf('findings/law-beyond-standards/').matchAll(/<h3>\s*<a href="\/frameworks\/([^/]+)\//gu)].map(
    ([, id = '']) => id,
  );
  const comparable = parameters.filter(({ clock }) => clock !== undefined);
  const keyOf = ({ name, clock, unit }: (typeof parameters)[number]) => `${name} ${clock ?? ''} ${unit}`;
  const documentsOf = (key: string) =>
    new Set(comparable.filter((one) => keyOf(one) === key).map(({ requirement }) => frameworkOf(requirement)));
  const shared = [...new Set(comparable.map(keyOf))].filter((key) => documentsOf(key).size > 1);
  const differing = shared.filter(
    (key) => new Set(comparable.filter((one) => keyOf(one) === key).map(({ value, bound }) => `${bound} ${value}`)).size > 1,
  );
  const homeOf = ({ framework = '', jurisdiction }: (typeof recognitions)[number]['from']) =>
    jurisdiction === 'international' || frameworkById.get(framework)?.kind === 'standard' ? undefined : jurisdiction;
  const acrossBorders = recognitions.filter(
    ({ from, to, outcome }) => outcome !== 'unknown' && homeOf(from) && homeOf(to) && homeOf(from) !== homeOf(to),
  );
  const firsts = new Map<string, number>();
  for (const { requirement, name, value, unit, clock } of parameters.toSorted((a, b) => a.value - b.value)) {
    const document = frameworkById.get(frameworkOf(requirement));
    if (!/(?:^|-)report(?:-|$)/u.test(name) || unit !== 'h' || clock !== 'awareness' || document?.force !== 'law') continue;
    if (['in-force', 'applies'].includes(document.state) && !firsts.has(document.id)) firsts.set(document.id, value);
  }
  const reporting = [...firsts].filter(([id]) => !firsts.has(frameworkById.get(id)?.transposes ?? ''));
  const common = reporting.filter(([, hours]) => hours === 24).length;
  const measures = (ids: readonly string[]) => ids.filter((id) => !isRegime.has(id)).length;

  const wanted: Readonly<Record<string, string>> = {
    'least-covered-principle': placesOf('principle')?.join(' of ') ?? '',
    'least-covered-trust-element': placesOf('trust-element')?.join(' of ') ?? '',
    'law-without-international-duty': `${byLaw.filter(({ id }) => withoutDuty.includes(gapOf(id))).length} of ${byLaw.length}`,
    'full-in-law-alone': `${inFull.filter(({ id }) => gapOf(id) === 'partly-required').length} of ${inFull.length}`,
    'law-beyond-standards': `${measures(beyond)} of ${comparedActs.reduce((sum, act) => sum + assessableMeasures(act), 0)}`,
    'diverging-deadlines': `${differing.length} of ${shared.length}`,
    'first-report-deadlines': `${reporting.length - common} of ${reporting.length}`,
    'not-recognised': `${acrossBorders.filter(({ outcome }) => outcome === 'none-found').length} of ${acrossBorders.length}`,
    'standards-without-law': `${fullAbroad.filter(({ id }) => !byLaw.some((one) => one.id === id)).length} of ${fullAbroad.length}`,
    'voluntary-alone': `${asked.filter(({ all, law }) => all.length > 0 && law.length === 0).length} of ${asked.filter(({ all }) => all.length > 0).length}`,
  };
  const told = new Map(
    [
      ...pageOf('findings/').matchAll(
        /<li[^>]*>\s*<h2[^>]*>\s*<a href="\/findings\/([^/]+)\/.*?<p class="share"[^>]*>([^<]*)<\/p>\s*<p[^>]*>(.*?)<\/p>/gsu,
      ),
    ].map(([, kind = '', share = '', sentence = '']) => [kind, { share, sentence: textOf(sentence) }] as const),
  );

  it.each(Object.entries(wanted))('%s: %s', (kind, share) => {
    expect(told.get(kind)?.share ?? 'not told').toBe(share.startsWith('0 ') && !kind.startsWith('least-covered') ? 'not told' : share);
  });

  it('each sentence holds its two numbers and leads its page, and home leads with the first', () => {
    const wrong = [...told].filter(([kind, { share, sentence }]) => {
      const numbers: readonly string[] = sentence.match(/\d+/gu) ?? [];
      const hasBoth = share.split(' of ').every((number) => number === '0' || numbers.includes(number));
      return !hasBoth || !textOf(pageOf(`findings/${kind}/`)).includes(sentence);
    });
    const first = [...told.values()][0]?.sentence ?? 'none';
    expect([wrong, told.size >= 5, textOf(pageOf('')).includes(first)]).toEqual([[], true, true]);
  });

  it('every recognition, measure and act that is counted stands on its page', () => {
    expect(times(pageOf('findings/not-recognised/'), /<strong[^>]*>[^<]*→/gu)).toBe(
      acrossBorders.filter(({ outcome }) => outcome === 'none-found').length,
    );
    expect(times(pageOf('findings/law-beyond-standards/'), /<dt[^>]*>\s*<a class="ref"/gu)).toBe(measures(beyond));
  });

  function assessableMeasures(act: string): number {
    const regime = requirements.filter(({ framework, id }) => framework === act && isRegime.has(id)).length;
    return (frameworkById.get(act)?.assessable ?? 0) - regime;
  }
});

describe('the agenda says what the published data gives', () => {
  const kinds = [
    'no-international-document',
    'no-international-duty',
    'only-for-another-sector',
    'partly-required',
    'only-at-higher-levels',
  ];
  const open = gaps.filter(({ kind, id }) => kinds.includes(kind) && id.startsWith('international--'));
  const lines = rowsAfter(pageOf('agenda/'), '<table').map(([subject = '', , law = '', , severity = '', certainty = '']) => ({
    aspect: /href="\/agenda\/([^/]+)\//u.exec(subject)?.[1] ?? '',
    law: textOf(law) === '' ? 0 : textOf(law).split(', ').length,
    severity: textOf(severity),
    certainty: textOf(certainty),
  }));

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

  it('and each act that asks touches the aspect', () => {
    const wrong = lines.filter(({ aspect, law }) => {
      const asking = frameworks.filter(
        ({ id, force, state, jurisdiction }) =>
          force === 'law' && jurisdiction !== 'international' && counts(state) && isTouched(levelOf(id, aspect)),
      );
      return law !== asking.filter(({ transposes }) => !asking.some(({ id }) => id === transposes)).length;
    });
    expect(wrong).toEqual([]);
  });
});

describe('law beyond the standards says what the published data gives', () => {
  const page = pageOf('beyond-standards/');
  const beyond = gaps.filter(({ kind }) => kind === 'requirement-beyond-standards').map(({ subject }) => subject[0]?.id ?? '');

  it('act by act, duties about the regime apart', () => {
    const law = between(page, '</h1>', 'id="left-out"');
    const listed = [...law.matchAll(/<a class="ref" href="\/frameworks\/([^"]+)\/"/gu)].map(([, id]) => id);
    const regime = [...law.matchAll(/<summary>\s*(\d+) dut/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect([listed.toSorted(), regime]).toEqual([beyond.toSorted(), beyond.filter((id) => isRegime.has(id)).length]);
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
    const rows = rowsAfter(pageOf('parameters/'), '<table').map(([name = '', values = '']) => [
      /parameters\/([^/]+)\//u.exec(name)?.[1],
      times(values, /class="sub"/gu),
    ]);
    expect(rows).toEqual(names.map((name) => [name, parameters.filter((one) => one.name === name).length]));
  });

  it.each(names)('%s: each value with its event', (name) => {
    const page = pageOf(`parameters/${name}/`);
    const values = parameters.filter((one) => one.name === name);
    const rows = [...page.matchAll(/<tr><th scope="row"><a href="\/frameworks\/([^"]+)\/">.*?<\/tr>/gsu)].map(
      ([row, id]) => `${id} ${/(?<=[ >])[\d,.]+(?= )/u.exec(row.slice(row.lastIndexOf('<td')))?.[0]?.replaceAll(',', '')}`,
    );
    expect(rows.toSorted()).toEqual(values.map(({ requirement, value }) => `${requirement} ${value}`).toSorted());
    const [set, events] = /(\d+) values? (?:is|are) set, from (?:(\d+)|one)/u.exec(textOf(page))?.slice(1) ?? [];
    expect([Number(set), Number(events ?? 1)]).toEqual([values.length, new Set(values.map(({ clock }) => clock ?? '')).size]);
  });

  it('the axis of reports has every deadline for a report, each with its value', () => {
    const hours = { h: 1, d: 24, mo: 730.5, y: 8766 } as Readonly<Record<string, number>>;
    const reports = parameters.filter(({ name, unit }) => /(?:^|-)report(?:-|$)/u.test(name) && hours[unit] !== undefined);
    const page = pageOf('parameters/');
    const rows = rowsAfter(page.slice(page.indexOf('id="reporting"')), '<table').map(([document = '', , , value = '']) => [
      /frameworks\/([^"]+)\/"/u.exec(document)?.[1],
      Number(/\d+/u.exec(textOf(value))?.[0]),
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
      .map((part) => times(part, /<strong[^>]*>[^<]*→/gu));
    const inOutcome = (...outcomes: readonly string[]) => recognitions.filter(({ outcome }) => outcomes.includes(outcome)).length;
    expect(parts.slice(0, 3)).toEqual([inOutcome('recognised', 'partly'), inOutcome('none-found'), inOutcome('unknown')]);
  });
});

describe('countries say what the published data gives', () => {
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
    const wanted = groups
      .map((group) => group.split(' '))
      .map(([code = '', force = '']) => touched(aspects.map(({ id }) => levelIn(code, id, force))));
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
    expect(times(between(page, 'id="quantities"', '</section>'), /class="sub"/gu)).toBe(
      parameters.filter(({ requirement }) => own.has(frameworkOf(requirement))).length,
    );
    const counted = [...textOf(page).matchAll(/For (\d+) measures? of/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
    const beyond = gaps.filter(
      ({ kind, subject }) =>
        kind === 'requirement-beyond-standards' && frameworkById.get(frameworkOf(subject[0]?.id ?? ''))?.jurisdiction === code,
    );
    expect(counted).toBe(beyond.filter(({ subject }) => !isRegime.has(subject[0]?.id ?? '')).length);
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
    const told = rowsAfter(page, '<table').map(([title = '', left = '', , right = '']) => {
      const side = (cell: string) =>
        [...cell.matchAll(/<span class="level ([\w-]+)".*?<\/span><\/span>\s*(?:<a[^>]*>)?([^<]*)</gsu)].map(([, level, document = '']) =>
          `${level} ${document.trim()}`.replaceAll('&amp;', '&'),
        );
      return [aspectNamed(textOf(title)), side(left).toSorted(), side(right).toSorted()];
    });
    const wanted = aspects
      .map(({ id }) => [id, askOf(one, id).toSorted(), askOf(other, id).toSorted()] as const)
      .filter(([, left, right]) => left.length + right.length > 0);
    expect(told).toEqual(wanted);
    const neither = aspects.length - wanted.length;
    expect(Number(/Of (\d+) aspects? nothing was found/u.exec(textOf(page))?.[1] ?? 0)).toBe(neither);

    const quantities = between(page, 'Quantities on one line</h2>', '</section>');
    const values = (documents: readonly string[]) =>
      parameters.filter(({ requirement }) => documents.includes(frameworkOf(requirement))).length;
    expect(times(quantities, /class="sub"/gu)).toBe(values(one) + values(other));

    for (const [from, to, met, owed] of [
      [first, second, one, other],
      [second, first, other, one],
    ] as const) {
      const work = between(page, `Who meets ${titleOf(from)} still has to do for ${titleOf(to)}</h2>`, '</section>');
      const lines = [...work.matchAll(/<h3>\s*<a href="\/frameworks\/([^/]+)\/".*?<p>(.*?)<\/p>/gsu)].map(([, id = '', text = '']) => [
        id,
        ...(textOf(text).match(/\d+(?= (?:requirement|is |are |overlap|was |were ))/gu) ?? []).map(Number),
      ]);
      const compared = owed.filter((id) => !met.includes(id)).filter((id) => met.some((document) => rowsWith(document, id).length > 0));
      const sums = lines.map(([, all, ...states]) => [all, states.length, states.reduce<number>((sum, state) => sum + Number(state), 0)]);
      expect(sums).toEqual(lines.map(([, all]) => [all, 4, all]));
      expect(lines.map((line) => line.slice(0, 4))).toEqual(compared.map((id) => [id, ...workOn(id, met)]));
    }
  });

  function titleOf(code: string): string {
    return textOf(/<h1[^>]*>(.*?)<\/h1>/su.exec(pageOf(`jurisdictions/${code}/`))?.[1] ?? '');
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

  /** All, contained, overlapping, untouched and not compared requirements of a document, for somebody who meets others. */
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
    const all = frameworkById.get(document)?.assessable ?? 0;
    const overlapping = [...touchedIds].filter((id) => !contained.has(id)).length;
    return [all, contained.size, overlapping];
  }
});
