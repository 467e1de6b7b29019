import type { Vocabulary } from './vocabulary.ts';

/** In what a quantity counts; a currency stands here once a record needs it. */
export const parameterUnits = {
  s: { label: 'seconds', meaning: 'Seconds, as law sets them for an answer by a machine.' },
  min: { label: 'minutes', meaning: 'Minutes, running on every day.' },
  h: { label: 'hours', meaning: 'Hours, running on every day.' },
  d: { label: 'days', meaning: 'Calendar days.' },
  wd: { label: 'working days', meaning: 'Days without weekends and public holidays; no fixed number of calendar days.' },
  mo: { label: 'months', meaning: 'Calendar months.' },
  y: { label: 'years', meaning: 'Calendar years.' },
  eur: { label: 'euro', meaning: 'Euro, in full and not in thousands or millions.' },
  gbp: { label: 'pounds sterling', meaning: 'Pounds sterling, in full and not in thousands or millions.' },
  cny: { label: 'yuan', meaning: 'Yuan (renminbi), in full and not in thousands or millions.' },
  jpy: { label: 'yen', meaning: 'Yen, in full and not in thousands or millions.' },
  'percent-of-turnover': {
    label: '% of turnover',
    meaning: 'Percent of the yearly turnover that the law names; as a rule the worldwide one.',
  },
  percent: { label: '%', meaning: 'Percent of what the name of the quantity says.' },
  staff: { label: 'people employed', meaning: 'People who work there, counted as the law says.' },
  count: { label: 'in number', meaning: 'A plain number of what the name of the quantity says.' },
} as const satisfies Vocabulary;

/** Whether a value is the least, the most or exactly what is asked. */
export const parameterBounds = {
  'at-least': { label: 'at least', meaning: 'A minimum.' },
  'at-most': { label: 'at most', meaning: 'A maximum.' },
  'more-than': { label: 'more than', meaning: 'A threshold that has to be exceeded, not only reached.' },
  'less-than': { label: 'fewer than', meaning: 'A threshold that must not be reached.' },
} as const satisfies Vocabulary;

/** Which report on an incident or a vulnerability a deadline is for, in their order. */
export const reportStages = {
  first: { label: 'First report' },
  'follow-up': { label: 'Report that follows' },
  final: { label: 'Final or complete report' },
} as const;
export type ReportStage = keyof typeof reportStages;
