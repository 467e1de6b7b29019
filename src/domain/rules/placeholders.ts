import type { Rule } from './rule.ts';

/** What a template writes into a place that only its editor can fill. */
export const TO_BE_WRITTEN = 'To be written';

/** A warning, so that a new file passes the check while nobody can overlook what it still lacks. */
export const nothingToBeWritten: Rule = {
  name: 'to-be-written',
  description: 'Nothing of a record still says what its template said.',
  severity: 'warning',
  *check({ kb }) {
    const records = [...kb.frameworks, ...kb.requirements, ...kb.sets, ...kb.positions];
    for (const record of records) {
      const keys = Object.entries(record).filter(([key, value]) => key !== 'gist' && JSON.stringify(value)?.includes(TO_BE_WRITTEN));
      for (const [key] of keys) {
        const inBody = key === 'body';
        yield {
          at: { path: record.path, keys: inBody ? [] : [key] },
          message: inBody ? `The text still says \`${TO_BE_WRITTEN}\`.` : `\`${key}\` still says \`${TO_BE_WRITTEN}\`.`,
          tip: 'Write what belongs there, or take the file away.',
        };
      }
    }
  },
};
