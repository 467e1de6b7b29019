import { placesIn } from '../domain/applicability/places.ts';
import { naceDivisions } from '../domain/applicability/nace.ts';
import { codeLabel } from '../domain/applicability/code-label.ts';
import { factTerms, type FactName, type FactTerm } from '../domain/model/facts-vocabulary.ts';
import { roles } from '../domain/model/vocabulary.ts';
import { placeName } from './markets.ts';
import type { Page } from './page.ts';

interface Option {
  readonly value: string;
  readonly text: string;
}

/** The answers that a question offers; those of open lists are what some rule asks for. */
export function factOptions({ t, locale }: Pick<Page, 't' | 'locale'>, name: FactName, codes: readonly string[]): readonly Option[] {
  const { form, values, places, words }: FactTerm = factTerms[name];
  if (form === 'truth') {
    return [
      { value: 'yes', text: t('apply.yes') },
      { value: 'no', text: t('apply.no') },
    ];
  }
  if (name === 'placedOnMarket') return [{ value: 'ongoing', text: t('apply.ongoing') }];
  if (name === 'roles') return companyRoles.map((value) => ({ value, text: roles[value].label }));
  if (places === true) {
    const union = name === 'seat' ? placesIn('eu').map((code) => code.toUpperCase()) : [];
    const known = [...new Set([...codes.map((code) => code.toUpperCase()), ...otherPlaces, ...union])];
    return known.map((value) => ({ value, text: placeName({ t, locale }, value) })).sort((a, b) => (a.text < b.text ? -1 : 1));
  }
  if (words !== undefined)
    return Object.entries(words).map(([value, { label, meaning }]) => ({ value, text: t('apply.option', { label, meaning }) }));
  if (name === 'nace') return codes.map((value) => ({ value, text: `${value} ${naceDivisions[value] ?? ''}`.trim() }));
  const offered = name === 'product.kinds' ? [...new Set([...commonKinds, ...codes])] : (values ?? codes);
  return offered.map((value) => ({ value, text: codeLabel(value) }));
}

/** Kinds of product of these trades, whether a rule asks for them or not, in the order in which they are offered before all others. */
const commonKinds = [
  'machine',
  'production-line',
  'partly-completed-machinery',
  'mechanical-part',
  'identical-spare-part',
  'plc',
  'sensor',
  'drive',
  'industrial-pc',
  'gateway',
  'router',
  'switch',
  'firewall',
  'ip-camera',
  'software',
];

/** The roles that a company may have, in the order in which they are offered. */
export const companyRoles = [
  'manufacturer',
  'own-brand-seller',
  'importer',
  'distributor',
  'integrator',
  'operator',
  'service-provider',
] as const;
const otherPlaces = ['EU', 'DE', 'FR', 'AT', 'UK', 'JP', 'US', 'AU', 'CN', 'IN', 'KR', 'SG', 'CH'];
