/** Small parts of a page that scripts put together; text is never read as HTML. */
export function anchor(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

export function element<K extends keyof HTMLElementTagNameMap>(name: K, ...parts: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...parts);
  return made;
}

/** A quiet line under what it belongs to. */
export function note(text: string): HTMLElement {
  const line = element('span', text);
  line.className = 'sub';
  return line;
}
