import { roles, type Vocabulary } from './vocabulary.ts';

/** What a fact holds: one token, several tokens, a truth, a number or a day. */
export type FactForm = 'token' | 'tokens' | 'truth' | 'number' | 'day';

/** A fact about a company and its product: its form, its values where they are a closed list, and what it means. */
export interface FactTerm {
  readonly form: FactForm;
  readonly meaning: string;
  readonly values?: readonly string[];
  /** Holds codes of countries, so that `eu` stands for each member state. */
  readonly places?: true;
}

/** Every fact that a rule may ask for, in the order in which it is asked. */
export const factTerms = {
  roles: { form: 'tokens', values: Object.keys(roles), meaning: 'What the company does with the product or plant.' },
  markets: { form: 'tokens', places: true, meaning: 'Where products are sold or plants run: country codes, `EU` or `UK`.' },
  seat: { form: 'token', places: true, meaning: 'Country in which the company is established.' },
  staff: { form: 'number', meaning: 'People employed in a year, linked companies counted along.' },
  turnover: { form: 'number', meaning: 'Yearly turnover in euro, linked companies counted along.' },
  balanceSheet: { form: 'number', meaning: 'Balance sheet total in euro, linked companies counted along.' },
  nace: { form: 'tokens', meaning: 'Divisions of the trade by NACE Rev. 2, two digits each.' },
  customers: { form: 'token', values: ['business', 'consumer', 'both'], meaning: 'Who buys the product.' },
  'product.digital': { form: 'truth', meaning: 'The product holds software or electronics that process data.' },
  'product.connected': { form: 'token', values: ['internet', 'network', 'none'], meaning: 'How far it is meant to be connected.' },
  'product.radio': { form: 'truth', meaning: 'It sends or receives by radio.' },
  'product.cloud': { form: 'truth', meaning: 'It needs a service of its maker on the internet.' },
  'product.machinery': { form: 'truth', meaning: 'It is a machine, related product or partly completed machinery.' },
  'product.safetyComponent': { form: 'truth', meaning: 'It is a safety component of a machine.' },
  'product.kinds': { form: 'tokens', meaning: 'What kind of product it is by its core function.' },
  plant: { form: 'tokens', meaning: 'What the plant holds, such as pressure equipment.' },
  placedOnMarket: { form: 'day', meaning: 'Day on which the unit is placed on the market; left out: units go on being supplied.' },
  substantiallyModified: { form: 'truth', meaning: 'It was substantially modified after it was placed on the market.' },
  labels: { form: 'tokens', meaning: 'Labels that the product bears.' },
  designations: { form: 'tokens', meaning: 'What an authority has declared the company to be.' },
  date: { form: 'day', meaning: 'The day for which the answer is wanted.' },
} as const satisfies Readonly<Record<string, FactTerm>>;

export type FactName = keyof typeof factTerms;

/** What a part of a document is about, for whom reads an answer. */
export const duties = {
  product: { label: 'product', meaning: 'What the product must be and bring with it.' },
  reporting: { label: 'reporting', meaning: 'Whom to tell of what, and how fast.' },
  organization: { label: 'company', meaning: 'What the company must do whatever it sells.' },
  route: { label: 'route to conformity', meaning: 'How conformity is shown; says nothing on whether the document applies.' },
  advice: { label: 'advice', meaning: 'Worth following; nobody must.' },
} as const satisfies Vocabulary;

export type Duty = keyof typeof duties;
