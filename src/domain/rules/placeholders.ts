import { TO_BE_WRITTEN } from '../model/placeholder.ts';
import { registerPath } from './register-path.ts';
import type { Rule } from './rule.ts';

/** The address of a source that nobody has looked up yet. */
const addressToBeWritten = 'https://example.org/to-be-written';

const toDo = 'Write what belongs there, or take the file away.';
/** What the reader makes of the text below the front matter, in which the line is looked for. */
const ofText: ReadonlySet<string> = new Set(['body', 'gist']);

/** A warning, so that a new file passes the check while nobody can overlook what it still lacks. */
export const nothingToBeWritten: Rule = {
  name: 'to-be-written',
  description: 'Nothing of a record still says what its template said.',
  severity: 'warning',
  *check({ kb }) {
    const records = [...kb.frameworks, ...kb.requirements, ...kb.sets, ...kb.positions, ...kb.answers];
    for (const record of records)
      for (const [key, value] of Object.entries(record))
        if (!ofText.has(key) && JSON.stringify(value)?.includes(TO_BE_WRITTEN))
          yield { at: { path: record.path, keys: [key] }, message: `\`${key}\` still says \`${TO_BE_WRITTEN}\`.`, tip: toDo };
    for (const [id, source] of Object.entries(kb.sources))
      for (const [key, value] of Object.entries(source))
        if (typeof value === 'string' && (value.startsWith(TO_BE_WRITTEN) || value === addressToBeWritten))
          yield {
            at: { path: registerPath(kb, 'sources.yaml'), keys: [id, key] },
            message: `\`${key}\` of the source \`${id}\` still says \`${value.slice(0, 40)}\`.`,
            tip: 'Write where the source can be read.',
          };
  },
};
