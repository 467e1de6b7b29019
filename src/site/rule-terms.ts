/** Every rule of the check with what it demands, for the guide. */
export { ruleTerms } from '../content/reader-rules.ts';
