import type { Page } from './page.ts';

/** The answers as they are published, each with its address. */
export function answerRows({ kb, to }: Page): readonly Readonly<Record<string, unknown>>[] {
  return kb.answers.map(({ path: _path, body: _body, ...answer }) => ({ ...answer, url: to.path(`/answers/${answer.id}/`) }));
}
