import { join } from 'node:path';
import type { Diagnostic } from '../../domain/model/diagnostic.ts';
import type { ContentFile } from '../files.ts';
import { passagesOf } from './passages.ts';
import { referenceFolder } from './reference-texts.ts';
import { sharedRuns, type SharedRun } from './shared-runs.ts';
import { countedWords } from './compared-words.ts';

/** From how many words in a row that stand in a text too a passage is warned of, and from how many it is refused. */
const sharedWordLimits = { warning: 10, error: 20 } as const;

/**
 * Holds the wording of the content against texts that the editor has at hand. Nothing of the texts is kept or quoted: what is shown is
 * the wording of the content. Says why where the folder cannot be read.
 */
export function checkAgainst(files: readonly ContentFile[], folder: string): readonly Diagnostic[] | { readonly refused: string } {
  const reference = referenceFolder(folder);
  if ('refused' in reference) return reference;
  const runs = sharedRuns(files.flatMap(passagesOf), reference.texts(), sharedWordLimits.warning);
  return [
    ...runs.map((run) => diagnosticOf(run, folder)),
    ...reference.unread.map(({ name, why }): Diagnostic => {
      return {
        path: join(folder, name),
        line: 1,
        column: 1,
        severity: 'note',
        rule: 'shared-words',
        message: `This file was not compared. ${why}`,
      };
    }),
  ];
}

function diagnosticOf({ path, line, column, words, text, textLine }: SharedRun, folder: string): Diagnostic {
  const count = countedWords(words);
  const isLong = count >= sharedWordLimits.error;
  const shown = words.length <= 12 ? words.join(' ') : `${words.slice(0, 6).join(' ')} … ${words.slice(-4).join(' ')}`;
  const tip = isLong
    ? 'Say in your own words what has to be done: numbers and titles are facts, sentences belong to their publisher.'
    : 'Say it in your own words, unless it is a name or a term that has no other wording.';
  const message = `${count} words in a row stand in ${join(folder, text)}, line ${textLine}, too: \`${shown}\`.`;
  return { path, line, column, severity: isLong ? 'error' : 'warning', rule: 'shared-words', message, tip };
}
