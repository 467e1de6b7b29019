import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { nearest } from '../model/nearest.ts';
import { bases, matchingRationales, methods, modalities, titleStatuses, tokens, verifications } from '../model/vocabulary.ts';

/** What a caller says of a whole file, by option. */
export type SaidOfFile = Readonly<Partial<Record<keyof typeof words | 'evidence' | 'language', string>>>;

const words = {
  basis: tokens(bases),
  modality: tokens(modalities),
  'title-status': tokens(titleStatuses),
  verified: tokens(verifications),
  method: tokens(methods),
  'matching-rationale': tokens(matchingRationales),
} as const;

/** What is wrong in the options themselves, told once and not of every row for which they stand. */
export function optionFaults({ sources }: KnowledgeBase, said: SaidOfFile): readonly string[] {
  const { evidence, language, ...others } = said;
  const known = Object.keys(sources);
  return [
    ...Object.entries(others).flatMap(([option, word]) => {
      const allowed: readonly string[] = words[option as keyof typeof words];
      return allowed.includes(word) ? [] : [`\`${word}\` is no value of --${option}; it takes ${allowed.join(', ')}.`];
    }),
    ...(evidence === undefined || known.includes(evidence)
      ? []
      : [`\`${evidence}\` for --evidence is no source in sources.yaml.${hint(evidence, known)}`]),
    ...(language === undefined || /^[a-z]{2}$/u.test(language)
      ? []
      : [`\`${language}\` for --language is no code of a language; write two letters, as in \`ja\`.`]),
  ];
}

function hint(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}
