import { describe, expect, it } from 'vitest';
import {
  asksFor,
  aspects,
  beyondStandards,
  between,
  elements,
  frameworkById,
  frameworkOf,
  frameworks,
  gaps,
  isCurrent,
  isTouched,
  ledger,
  levelIn,
  levelOf,
  mappings,
  pageOf,
  parameters,
  recognitions,
  regimeDuties,
  safetyDuties,
  requirements,
  sets,
  textOf,
  times,
} from './public-data.ts';

describe('the findings say what the published data gives', () => {
  const lookedAt = frameworks
    .filter(({ jurisdiction, state }) => jurisdiction === 'international' && isCurrent(state))
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
  const asked = aspects.map(({ id }) => ({ id, all: asksFor(id), law: asksFor(id).filter(({ force }) => force === 'law') }));
  const byLaw = asked.filter(({ law }) => law.length > 0);
  const isFirm = (act: string, aspect: string) =>
    mappings.some(
      ({ author, sources, targets, relationship, confidence }) =>
        author === 'editors' &&
        relationship !== 'no-relationship' &&
        confidence !== 'low' &&
        targets.includes(aspect) &&
        sources.some((id) => frameworkOf(id) === act),
    );
  const firmly = byLaw.filter(({ id, law }) => law.some((one) => isFirm(one.id, id)));
  const inFull = byLaw.filter(({ id, law }) => law.some((one) => levelOf(one.id, id) === 'full' && one.onlyFor === undefined));
  const gapOf = (aspect: string) => gaps.find(({ id }) => id === `international--${aspect}`)?.kind ?? '';
  const withoutDuty = ['no-international-document', 'no-international-duty', 'only-for-another-sector'];
  const fullAbroad = asked.filter(({ id }) => levelIn('international', id) === 'full');
  const comparable = parameters.filter(({ clock }) => clock !== undefined);
  const laterReports = ['report-full', 'report-full-trust-services', 'report-final', 'report-ransom-payment'];
  const kindOf = (name: string) => (name.startsWith('report-') && !laterReports.includes(name) ? 'first report' : name);
  const keyOf = ({ name, clock, unit }: (typeof parameters)[number]) => `${kindOf(name)} ${clock ?? ''} ${unit}`;
  const documentsOf = (key: string) =>
    new Set(comparable.filter((one) => keyOf(one) === key).map(({ requirement }) => frameworkOf(requirement)));
  const orderOf = (id: string) => {
    const code = frameworkById.get(id)?.jurisdiction ?? '';
    return ['de', 'fr', 'nl'].includes(code) ? 'eu' : code;
  };
  const several = [...new Set(comparable.map(keyOf))].filter((key) => documentsOf(key).size > 1);
  const shared = several.filter((key) => new Set([...documentsOf(key)].map(orderOf)).size > 1);
  const differing = shared.filter(
    (key) => new Set(comparable.filter((one) => keyOf(one) === key).map(({ value, bound }) => `${bound} ${value}`)).size > 1,
  );
  const homeOf = ({ framework = '', jurisdiction }: (typeof recognitions)[number]['from']) =>
    jurisdiction === 'international' || frameworkById.get(framework)?.kind === 'standard' ? undefined : jurisdiction;
  const acrossBorders = recognitions.filter(
    ({ from, to, outcome }) => outcome !== 'unknown' && homeOf(from) && homeOf(to) && homeOf(from) !== homeOf(to),
  );
  const firsts = new Map<string, number[]>();
  for (const { requirement, name, value, unit, clock } of parameters) {
    const document = frameworkById.get(frameworkOf(requirement));
    if (!/(?:^|-)report(?:-|$)/u.test(name) || /report-(?:full|final)/u.test(name) || unit !== 'h' || clock !== 'awareness') continue;
    if (document?.force !== 'law' || document.kind === 'directive' || !['in-force', 'applies'].includes(document.state)) continue;
    firsts.set(document.id, [...(firsts.get(document.id) ?? []), value]);
  }
  const common = [...firsts.values()].filter((hours) => hours.every((one) => one === 24)).length;
  const measures = (ids: readonly string[]) => ids.filter((id) => !regimeDuties.has(id)).length;

  const wanted: Readonly<Record<string, string>> = {
    'least-covered-principle': placesOf('principle')?.join(' of ') ?? '',
    'least-covered-trust-element': placesOf('trust-element')?.join(' of ') ?? '',
    'law-without-international-duty': `${firmly.filter(({ id }) => withoutDuty.includes(gapOf(id))).length} of ${firmly.length}`,
    'full-in-law-alone': `${inFull.filter(({ id }) => gapOf(id) === 'partly-required').length} of ${inFull.length}`,
    'law-beyond-standards': `${measures(beyondStandards)} of ${comparedActs().reduce((sum, act) => sum + assessableMeasures(act), 0)}`,
    'diverging-deadlines': `${differing.length} of ${shared.length}`,
    'first-report-deadlines': `${firsts.size - common} of ${firsts.size}`,
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

  it('each sentence holds its two numbers and leads its page, and home leads with the first whose certainty is not low', () => {
    const wrong = [...told].filter(([kind, { share, sentence }]) => {
      const numbers: readonly string[] = sentence.match(/\d+/gu) ?? [];
      const hasBoth = share.split(' of ').every((number) => number === '0' || numbers.includes(number));
      return !hasBoth || !textOf(pageOf(`findings/${kind}/`)).includes(sentence);
    });
    const first = [...told.values()].find(({ sentence }) => !sentence.endsWith('Certainty: low.'))?.sentence ?? 'none';
    expect([wrong, told.size >= 5, textOf(pageOf('')).includes(first)]).toEqual([[], true, true]);
  });

  it('quantities that a union and its members alone set are counted apart, and shares of recognition tell the rest', () => {
    const rest = acrossBorders.filter(({ outcome }) => outcome !== 'none-found');
    const partly = rest.filter(({ outcome }) => outcome === 'partly').length;
    expect([several.length > shared.length, textOf(pageOf('findings/diverging-deadlines/')), told.get('not-recognised')?.sentence]).toEqual(
      [
        true,
        expect.stringContaining(` ${several.length - shared.length} more quantities are set by a union and its members alone`),
        expect.stringContaining(`in the other ${rest.length} one counts for the other, in ${partly} of them in part alone`),
      ],
    );
  });

  it('every recognition, measure and act that is counted stands on its page', () => {
    expect(times(pageOf('findings/not-recognised/'), /class="what"/gu)).toBe(
      acrossBorders.filter(({ outcome }) => outcome === 'none-found').length,
    );
    expect(times(pageOf('findings/law-beyond-standards/'), /<dt[^>]*>\s*<a class="ref"/gu)).toBe(measures(beyondStandards));
  });

  it('the reports to authorities among the measures are counted apart in the sentence', () => {
    const told = 'operate-maintain.information-to-authorities';
    const targetsOf = (id: string) => [
      ...new Set(mappings.filter(({ author, sources }) => author === 'editors' && sources.includes(id)).flatMap(({ targets }) => targets)),
    ];
    const measures = beyondStandards.filter((id) => !regimeDuties.has(id));
    const reports = measures.filter((id) => {
      if (regimeDuties.has(id)) return false;
      const own = targetsOf(id).filter((target) => aspects.some((aspect) => aspect.id === target));
      return own.includes(told) && (own.length === 1 || requirements.some((one) => one.id === id && one.report !== undefined));
    });
    const sentence = textOf(pageOf('findings/law-beyond-standards/'));
    expect([reports.length > 1, sentence.includes(`; ${reports.length} of them are reports to authorities.`)]).toEqual([true, true]);
  });

  /** The acts that the figure names, each with its part of the count. */
  function comparedActs(): readonly string[] {
    const figure = between(pageOf('findings/law-beyond-standards/'), '<figure', '</figure>');
    return frameworks.filter(({ force, shortTitle }) => force === 'law' && figure.includes(`>${shortTitle}<`)).map(({ id }) => id);
  }

  function assessableMeasures(act: string): number {
    const own = requirements.filter(({ framework, kind }) => framework === act && ['requirement', 'enhancement'].includes(kind));
    const apart = own.filter(({ id }) => regimeDuties.has(id) || safetyDuties.has(id)).length;
    return (frameworkById.get(act)?.assessable ?? 0) - apart;
  }
});
