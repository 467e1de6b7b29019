import type { DocumentNames } from './document-names.ts';
import { tokensOf } from './tokens.ts';

/** A query without the names by which it names documents, so that what is left is what it asks of them. */
export function withoutNames(names: DocumentNames, query: string, named: readonly string[]): string {
  const spelled = named
    .flatMap((framework) => names[framework] ?? [])
    .map((name) => tokensOf(name))
    .filter((tokens) => tokens.length > 0)
    .sort((a, b) => b.length - a.length || b.join('').length - a.join('').length);
  return spelled
    .reduce((text, tokens) => text.replace(patternOf(tokens), ' '), query.normalize('NFKC').toLowerCase().replaceAll('★', ' star '))
    .trim();
}

function patternOf(tokens: readonly string[]): RegExp {
  const latin = (token: string | undefined) => /^[\p{Script=Latin}\p{N}]/u.test(token ?? '');
  const before = latin(tokens[0]) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
  const after = latin(tokens.at(-1)) ? '(?![\\p{Script=Latin}\\p{N}])' : '';
  return new RegExp(`${before}${tokens.join('[^\\p{L}\\p{N}]*')}${after}`, 'gu');
}
