import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { applyAll } from '../../src/domain/applicability/apply.ts';
import { bindingOf } from '../../src/domain/applicability/binding.ts';
import { withActs } from '../../src/domain/applicability/national-acts.ts';
import { placesIn } from '../../src/domain/applicability/places.ts';
import { draftOf, factsOf } from '../../src/domain/applicability/draft.ts';
import { factsSchema, type Facts } from '../../src/domain/applicability/facts.ts';
import { workData } from '../../src/domain/work/work-data.ts';
import { workList } from '../../src/domain/work/work-list.ts';

const { kb, reasoning } = analyzeContent('content', { guideText: false });
const outcomes = (facts: object): Readonly<Record<string, string>> => {
  const read: Facts = { ...factsSchema.parse(facts), date: '2026-11-29' };
  return Object.fromEntries(applyAll(kb.frameworks, read).map(({ framework, outcome }) => [framework, outcome]));
};
const parts = (document: string, facts: object): readonly string[] => {
  const read: Facts = { ...factsSchema.parse(facts), date: '2026-11-29' };
  const found = applyAll(kb.frameworks, read).find(({ framework }) => framework === document);
  return found?.parts.filter(({ outcome }) => outcome === 'applies').flatMap(({ points }) => points) ?? [];
};

const machineBuilder = {
  seat: 'DE',
  markets: ['EU'],
  roles: ['manufacturer'],
  staff: 60,
  turnover: 8_000_000,
  balanceSheet: 5_000_000,
  nace: ['28'],
  customers: 'business',
  product: {
    digital: true,
    connected: 'internet',
    radio: false,
    cloud: false,
    machinery: true,
    safetyComponent: false,
    kinds: ['machine'],
  },
};
const without = (over: object) => ({ ...machineBuilder, product: { ...machineBuilder.product, ...over } });

describe('a machine builder with 60 people', () => {
  test('falls under product law, and under the BSI Act by its people alone', () => {
    expect(outcomes(machineBuilder)).toMatchObject({
      'eu-cra': 'applies',
      'eu-machinery-regulation': 'applies',
      'de-bsig': 'applies',
      'uk-psti': 'does-not-apply',
    });
  });

  test('with 49 people and one figure above ten million does not fall under the BSI Act', () => {
    expect(outcomes({ ...machineBuilder, staff: 49, turnover: 11_000_000 })['de-bsig']).toBe('does-not-apply');
  });

  test('with 49 people and both figures above ten million does', () => {
    expect(outcomes({ ...machineBuilder, staff: 49, turnover: 11_000_000, balanceSheet: 11_000_000 })['de-bsig']).toBe('applies');
  });

  test('that does not know its size is told that it depends', () => {
    expect(outcomes({ ...machineBuilder, staff: null, turnover: null, balanceSheet: null })['de-bsig']).toBe('depends');
  });

  test('outside the union does not fall under the directive on its company', () => {
    expect(outcomes({ ...machineBuilder, seat: 'JP' })).toMatchObject({ 'eu-nis2': 'does-not-apply', 'eu-cra': 'applies' });
  });
});

describe('the Cyber Resilience Act', () => {
  test('asks of a unit placed on the market before its day for reports alone', () => {
    expect(parts('eu-cra', { ...machineBuilder, placedOnMarket: '2027-12-10' })).toEqual(expect.arrayContaining(['Art. 14']));
    expect(parts('eu-cra', { ...machineBuilder, placedOnMarket: '2027-12-10' })).not.toContain('Annex I');
    expect(parts('eu-cra', { ...machineBuilder, placedOnMarket: '2027-12-11' })).toContain('Annex I');
  });

  test('asks for more again of one that was substantially modified', () => {
    expect(parts('eu-cra', { ...machineBuilder, placedOnMarket: '2020-01-01', substantiallyModified: true })).toContain('Annex I');
  });

  test.each([
    ['router', 'Art. 32(2)'],
    ['firewall', 'Art. 32(3)'],
    ['secure-element', 'Art. 32(4)'],
    ['plc', 'Art. 32(1)'],
  ])('leads a %s to the route of %s', (kind, point) => {
    expect(parts('eu-cra', without({ kinds: [kind] }))).toContain(point);
  });

  const doubts = (facts: object) => {
    const read: Facts = { ...factsSchema.parse(facts), date: '2026-11-29' };
    const found = applyAll(kb.frameworks, read).find(({ framework }) => framework === 'eu-cra');
    return found?.parts.flatMap(({ duty, outcome, arguable }) => (duty === 'route' && outcome === 'applies' ? arguable : [])) ?? [];
  };

  test.each([
    ['gateway', /routes? between networks is class I \(12\).*class II \(2\)/u],
    ['industrial-pc', /operating system, class I \(11\), is disputed/u],
    ['software', /class of its core function/u],
    ['open-source-software', /class of its core function/u],
    ['ip-camera', /no smart home product/u],
    ['door-lock', /who may enter/u],
    ['switch', /without management is probably in no class/u],
    ['router', /core function alone decides/u],
    ['vpn', /core function alone decides/u],
    ['network-interface', /built into a device gives it no class/u],
    ['firewall', /a firewall only built into/u],
    ['connected-toy', /only if it is on the internet/u],
    ['wearable', /monitors health/u],
    ['security-microcontroller', /AVA_VAN, is class II/u],
  ])('says where the class of a %s is stated what is arguable about it', (kind, doubt) => {
    expect(doubts(without({ kinds: [kind] })).join(' ')).toMatch(doubt);
  });

  test.each(['plc', 'sensor', 'drive', 'machine', 'production-line', 'hypervisor', 'secure-element'])(
    'says no such thing of a %s',
    (kind) => {
      expect(doubts(without({ kinds: [kind] }))).toEqual([]);
    },
  );

  test('leads an open router to the route of Art. 32(5)', () => {
    expect(parts('eu-cra', without({ kinds: ['router', 'open-source-software'] }))).toContain('Art. 32(5)');
  });

  test.each([
    ['without a data connection', { connected: 'none' }],
    ['without software', { digital: false }],
    ['that is a vehicle', { kinds: ['vehicle'] }],
  ])('does not apply to a product %s', (_, over) => {
    expect(outcomes(without(over))['eu-cra']).toBe('does-not-apply');
  });

  test.each([
    ['importer', 'Art. 19'],
    ['distributor', 'Art. 20'],
    ['own-brand-seller', 'Art. 21'],
  ])('has duties for an %s in %s', (role, point) => {
    expect(parts('eu-cra', { ...machineBuilder, roles: [role] })).toContain(point);
  });

  test('does not bind who only runs products', () => {
    expect(outcomes({ ...machineBuilder, roles: ['operator'] })['eu-cra']).toBe('does-not-apply');
  });
});

test('the British act binds where consumers buy, and a label of Japan opens its route', () => {
  const lock = { ...machineBuilder, markets: ['UK'], customers: 'both', labels: ['jp-jc-star-1'] };
  expect(outcomes(lock)['uk-psti']).toBe('applies');
  expect(parts('uk-psti', lock)).toContain('Sch. 2');
  expect(outcomes({ ...lock, customers: 'business' })['uk-psti']).toBe('does-not-apply');
});

describe('a provider of managed services with 55 people', () => {
  const provider = {
    ...machineBuilder,
    markets: ['EU'],
    roles: ['service-provider'],
    staff: 55,
    nace: ['62'],
    designations: ['managed-service-provider'],
  };
  const bound = (seat: string) => {
    const facts: Facts = { ...factsSchema.parse({ ...provider, seat }), date: '2026-11-29' };
    const { direct, byAct } = bindingOf(withActs(kb), applyAll(kb.frameworks, facts), facts);
    const own = direct.flatMap(({ framework, outcome }) => (outcome === 'applies' ? [framework] : []));
    return {
      own,
      apart: byAct.flatMap((one) => one.results.map(({ framework }) => framework)),
      states: byAct.flatMap((one) => one.states),
    };
  };

  test('in France is bound by nothing of the NIS 2 Directive, and told of the bill', () => {
    const { own, apart, states } = bound('FR');
    expect([own.includes('eu-nis2'), own.includes('eu-nis2-ir-2024-2690'), apart]).toEqual([
      false,
      false,
      ['eu-nis2', 'eu-nis2-ir-2024-2690'],
    ]);
    expect(states).toEqual([{ state: 'fr', document: 'fr-nis2-bill', bill: { name: 'French NIS 2 bill', seen: '2026-10-05' } }]);
  });

  test('in Germany is bound by the BSI Act and the Implementing Regulation', () => {
    const { own, apart } = bound('DE');
    expect([own.includes('de-bsig'), own.includes('eu-nis2-ir-2024-2690'), own.includes('eu-nis2'), apart]).toEqual([
      true,
      true,
      false,
      [],
    ]);
  });

  test('in the Netherlands is told of the Dutch act by name and day', () => {
    expect(bound('NL').states).toEqual([{ state: 'nl', act: 'Cyberbeveiligingswet', inForce: '2026-08-15' }]);
  });
});

test('of each directive with a rule something is known in every member state, once', () => {
  const ruled = withActs(kb).filter(({ acts, appliesTo }) => acts !== undefined && appliesTo !== undefined);
  const known = ruled.map(({ acts = [] }) => acts.map(({ state }) => state));
  expect(known).toEqual([placesIn('eu').slice(1)]);
});

test('every document that binds or rates and is in force says whom it concerns, or why it does not', () => {
  const silent = kb.frameworks.filter(
    ({ force, kind, stage, supersededBy, appliesTo, noRule }) =>
      (force === 'law' || kind === 'scheme') &&
      stage === undefined &&
      supersededBy === undefined &&
      (appliesTo === undefined) === (noRule === undefined),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('no document that nobody must follow ever applies, and none says more than it knows', () => {
  const nothing = Object.entries(outcomes({}));
  const voluntary = new Set(kb.frameworks.filter(({ force }) => force !== 'law').map(({ id }) => id));
  expect(Object.entries(outcomes(machineBuilder)).filter(([id, outcome]) => voluntary.has(id) && outcome === 'applies')).toEqual([]);
  expect(nothing.filter(([, outcome]) => outcome === 'applies' || outcome === 'voluntary')).toEqual([]);
});

test.each(kb.starts)('the list of work to which the start page of a $id leads is not empty', ({ facts, base }) => {
  const known = factsOf(draftOf(facts), kb.release.asOf);
  const results = applyAll(kb.frameworks, known);
  const list = workList(workData(kb, reasoning.facts, base), { asked: kb.frameworks, results, facts: known, advice: false });
  expect(list.steps.length).toBeGreaterThan(0);
});

test('an answer over every document looks at a fact fewer than 4,000 times, some milliseconds of work on any machine', () => {
  let looks = 0;
  const counting = <T extends object>(facts: T): T =>
    new Proxy(facts, {
      get: (target, name) => {
        looks += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
  applyAll(kb.frameworks, counting({ ...factsSchema.parse(machineBuilder), date: '2026-11-29' }));
  expect(looks).toBeGreaterThan(300);
  expect(looks).toBeLessThan(4000);
});
