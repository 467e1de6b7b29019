import type { Drafts } from './drafts.ts';
import type { ImportRequest } from './import-request.ts';

type Asked = Pick<ImportRequest, 'document' | 'ends'>;

/** Why nothing of a file was taken though it could be read: one sentence for each cause, with what to give instead. */
export function nothingFound({ rows, requirements, sets, notes }: Drafts, { document, ends }: Asked): string {
  if (rows.length === 0 && requirements.length === 0)
    return notes.some((note) => note.includes('speak of other documents'))
      ? 'Every row of the file speaks of other documents than those that were asked for. Tip: compare `--source` and `--target` with the documents above.'
      : 'The file holds a head and nothing below it.';
  if (ends !== undefined && rows.length === 0)
    return `The file holds ${requirements.length} requirements and no row. Tip: for requirements give \`--document\`.`;
  if (document !== undefined && ends === undefined && requirements.length === 0)
    return `The file holds ${rows.length} rows and no requirement. Tip: for rows give \`--source\` and \`--target\`.`;
  if (document !== undefined && ends === undefined)
    return `None of the ${requirements.length} requirements is one of \`${document}\`; they are of ${named(requirements.map((one) => one.framework))}.`;
  if (ends !== undefined)
    return `None of the ${rows.length} rows is one of \`${ends.source}\` to \`${ends.target}\` by \`${ends.author}\`; they are of ${named([...sets.keys(), ...rows.map(({ set }) => set)])}.`;
  return rows.length > 0
    ? `The file does not say which documents its ${rows.length} rows relate. Tip: give \`--source\`, \`--target\` and \`--author\`.`
    : `The file does not say of which document its ${requirements.length} requirements are. Tip: give \`--document\`.`;
}

function named(ids: readonly (string | undefined)[]): string {
  const distinct = [...new Set(ids.filter((id) => id !== undefined && id !== ''))];
  return distinct
    .slice(0, 5)
    .map((id) => `\`${id}\``)
    .concat(distinct.length > 5 ? [`${distinct.length - 5} more`] : [])
    .join(', ');
}
