import { roles, type Vocabulary } from './vocabulary.ts';

/** What a fact holds: one token, several tokens, a truth, a number or a day. */
export type FactForm = 'token' | 'tokens' | 'truth' | 'number' | 'day';

/** A fact about a company and its product: its form, its values where they are a closed list, and what it means. */
export interface FactTerm {
  readonly form: FactForm;
  /** The question as it is asked. */
  readonly label: string;
  /** The fact in a word or two. */
  readonly short: string;
  readonly meaning: string;
  readonly values?: readonly string[];
  /** The values with a label and a meaning, where a code by itself would not be understood. */
  readonly words?: Vocabulary;
  /** Numbers: the largest that can be meant. */
  readonly most?: number;
  /** Holds codes of countries, so that `eu` stands for each member state. */
  readonly places?: true;
}

/** How far a product is meant to be connected, the furthest first; any way of exchanging data counts, so that `none` is none at all. */
export const connections = {
  internet: { label: 'internet', meaning: 'by itself or through a gateway, phone or computer' },
  network: { label: 'network', meaning: 'without internet: Ethernet, Wi-Fi, radio with several devices' },
  'data-link': {
    label: 'fieldbus or other data link',
    meaning: 'serial line, IO-Link, USB, radio with one device, or a laptop for service',
  },
  none: { label: 'nothing', meaning: 'no data in or out, in use or service, not even by way of a larger system' },
} as const satisfies Vocabulary;

/** The days that a fact may hold: machines are older than any rule, and no rule looks further ahead. */
export const factDays = { first: '1950-01-01', last: '2050-12-31' } as const;

/** Every fact that a rule may ask for, in the order in which it is asked. */
export const factTerms = {
  roles: {
    form: 'tokens',
    values: Object.keys(roles),
    label: 'What do you do?',
    short: 'Role',
    meaning: 'What the company does with the product or plant. Who joins machines of others into a line and supplies it is an integrator.',
  },
  markets: {
    form: 'tokens',
    places: true,
    label: 'Where do you sell, or run plants?',
    short: 'Market',
    meaning: 'Where products are sold or plants run.',
  },
  seat: {
    form: 'token',
    places: true,
    label: 'Where is your company established?',
    short: 'Seat',
    meaning: 'Country in which the company is established.',
  },
  staff: {
    form: 'number',
    most: 10_000_000,
    label: 'How many people do you employ?',
    short: 'Staff',
    meaning: 'People employed in a year, linked companies counted along.',
  },
  turnover: {
    form: 'number',
    most: 10_000_000_000_000,
    label: 'What is your yearly turnover in euro?',
    short: 'Turnover in euro',
    meaning: 'Yearly turnover in euro, linked companies counted along.',
  },
  balanceSheet: {
    form: 'number',
    most: 10_000_000_000_000,
    label: 'What is your balance sheet total in euro?',
    short: 'Balance sheet in euro',
    meaning: 'Balance sheet total in euro, linked companies counted along.',
  },
  nace: {
    form: 'tokens',
    label: 'In which trades are you?',
    short: 'Trade (NACE division)',
    meaning: 'Divisions of the trade by NACE Rev. 2, two digits each.',
  },
  customers: {
    form: 'token',
    values: ['business', 'consumer', 'both'],
    label: 'Who buys the product?',
    short: 'Customers',
    meaning: 'Who buys the product.',
  },
  'product.digital': {
    form: 'truth',
    label: 'Does the product hold software or electronics?',
    short: 'Digital',
    meaning: 'The product holds software or electronics that process data.',
  },
  'product.connected': {
    form: 'token',
    values: Object.keys(connections),
    words: connections,
    label: 'What can the product, or the plant you run, exchange data with?',
    short: 'Connection',
    meaning: 'The furthest that intended or foreseeable use comes to, setup and service included.',
  },
  'product.radio': { form: 'truth', label: 'Does it send or receive by radio?', short: 'Radio', meaning: 'It sends or receives by radio.' },
  'product.cloud': {
    form: 'truth',
    label: 'Does it need a service of yours on the internet?',
    short: 'Cloud',
    meaning: 'It needs a service of its maker on the internet.',
  },
  'product.machinery': {
    form: 'truth',
    label: 'Is it a machine, or a line of machines?',
    short: 'Machinery',
    meaning: 'It is a machine, machines joined to work as one, a related product or partly completed machinery.',
  },
  'product.safetyComponent': {
    form: 'truth',
    label: 'Is it a safety component?',
    short: 'Safety component',
    meaning: 'It is a safety component of a machine.',
  },
  'product.kinds': {
    form: 'tokens',
    label: 'What is it at its core?',
    short: 'Kind of product',
    meaning: 'What kind of product it is by its core function.',
  },
  plant: {
    form: 'tokens',
    label: 'What does your plant hold?',
    short: 'Plant',
    meaning: 'What the plant holds, such as pressure equipment.',
  },
  placedOnMarket: {
    form: 'day',
    label: 'When is the unit placed on the market?',
    short: 'Placed on the market',
    meaning: 'Day on which the unit is placed on the market; left out: units go on being supplied.',
  },
  substantiallyModified: {
    form: 'truth',
    label: 'Was it substantially modified afterwards?',
    short: 'Substantially modified',
    meaning: 'It was substantially modified after it was placed on the market.',
  },
  labels: { form: 'tokens', label: 'Which labels does it bear?', short: 'Labels', meaning: 'Labels that the product bears.' },
  designations: {
    form: 'tokens',
    label: 'Which of these do you run, or has an authority declared you to be?',
    short: 'Designation or service',
    meaning:
      'What an authority has declared the company to be, or which of these services it runs. Who keeps up systems of customers from afar may be a managed service provider.',
  },
  date: { form: 'day', label: 'For which day do you want to know?', short: 'Day', meaning: 'The day for which the answer is wanted.' },
} as const satisfies Readonly<Record<string, FactTerm>>;

export type FactName = keyof typeof factTerms;

/** Every fact, in the order in which it is asked. */
export const factNames = Object.keys(factTerms) as readonly FactName[];

/** What a duty asks to have, besides what it asks to do. */
export const needKinds = {
  paper: { label: 'paper', meaning: 'A document that must exist, be handed over or kept.' },
  mark: { label: 'mark', meaning: 'A marking on the product or its papers.' },
  person: { label: 'person', meaning: 'Somebody who must be named, trained or reachable, or a body that must be called in.' },
} as const satisfies Vocabulary;

/** What a part of a document is about, for whom reads an answer. */
export const duties = {
  product: { label: 'product', meaning: 'What the product must be and bring with it.' },
  reporting: { label: 'reporting', meaning: 'Whom to tell of what, and how fast.' },
  organization: { label: 'company', meaning: 'What the company must do whatever it sells.' },
  route: { label: 'route to conformity', meaning: 'How conformity is shown; says nothing on whether the document applies.' },
  relief: { label: 'relief', meaning: 'What is made easier for some; says nothing on whether the document applies.' },
  advice: { label: 'advice', meaning: 'Worth following; nobody must.' },
} as const satisfies Vocabulary;
