import { ANSWERS } from '../domain/search/lookup-entry.ts';
import { markedText } from '../domain/search/marked-text.ts';
import type { Fill } from '../i18n/fill-message.ts';
import { textOf, type Engine } from './search-engine.ts';
import type { SearchAnswer, SearchResult } from './search-result.ts';
import type { SearchTexts } from './search-texts.ts';

/** Characters of a page that a result shows. */
const longestExcerpt = 320;

interface LineView {
  readonly texts: SearchTexts;
  readonly fill: Fill;
  readonly engine?: Engine;
}

/** One result: document, number and title, how far it binds, where, from when and whom, and its text with the words marked. */
export function resultLine({ texts, fill, engine }: LineView, result: SearchResult, { units }: SearchAnswer): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.url;
  const [name, label] = headingOf(result);
  link.textContent = name;
  item.append(link, ' ', span('ref-title', label));
  if (result.superseded) item.append(' ', span('mark', fill(texts['search.superseded'])));
  if (result.card) item.append(paragraph('glance', result.card));
  if (engine) item.append(excerptOf(engine, result, units));
  if (result.known) item.append(span('sub', result.known));
  return item;
}

/** What a result is called, and what stands beside it. */
function headingOf({ framework, ref, title, document: name }: SearchResult): readonly [string, string] {
  if (framework === ANSWERS) return [title, name];
  if (framework === 'crosswalks') return [name, ''];
  return [[name, ref].filter((part) => part !== '').join(' '), title === name ? '' : title];
}

/** The beginning of a page's text, which comes when it is there. */
function excerptOf(engine: Engine, result: SearchResult, units: SearchAnswer['units']): HTMLParagraphElement {
  const excerpt = paragraph('excerpt', '');
  void textOf(engine, result.url).then((page) => {
    if (page === undefined) excerpt.remove();
    const pieces = markedText(engine.matcher, units, {
      text: withoutHead(page?.content ?? '', result).replace(/^[\s.·]+/u, ''),
      most: longestExcerpt,
    });
    excerpt.append(
      ...pieces.map(({ text, marked }) => {
        const element = document.createElement(marked ? 'mark' : 'span');
        element.textContent = text;
        return element;
      }),
    );
  });
  return excerpt;
}

/** A page's text behind its heading, which the result shows already. */
function withoutHead(content: string, { ref, title }: SearchResult): string {
  const head = [ref, title].find((text) => text !== '' && content.includes(text));
  const whole = content.indexOf(`${ref} ${title}`);
  if (whole >= 0 && ref !== '') return content.slice(whole + ref.length + 1 + title.length).trim();
  return head === undefined ? content : content.slice(content.indexOf(head) + head.length).trim();
}

function span(name: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
