/** A number from 0 up to 1, the next of a seeded row. */
export type Random = () => number;

/** What a slip or an attack does to a text. */
interface Change {
  readonly name: string;
  readonly apply: (text: string, random: Random) => string;
}

/** A changed copy, and by which changes. */
export interface Copy {
  readonly text: string;
  readonly changes: readonly string[];
}

/** A seeded row of numbers: the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One to three changes of a text, drawn at random. */
export function changedCopy(text: string, random: Random): Copy {
  const drawn = Array.from({ length: 1 + below(3, random) }, () => pick(changes, random));
  return { text: drawn.reduce((before, { apply }) => apply(before, random), text), changes: drawn.map(({ name }) => name) };
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: Random): T {
  const found = list[below(list.length, random)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

const snippets = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](&#x6a;avascript:alert(1))',
  '[x](data:text/html,<b>)',
  '\n\n[x]: </\t/evil.example>\n\n[x]\n',
  '\n\n[x]: javascript:alert(1)\n\n[x]\n',
  '![x](https://evil.example/p.png)',
  'www.evil.example',
  '<xmpp:a@b.example>',
  '<https://user:word@evil.example>',
  '<Ref to="nonsense" />',
  '<Note>',
  '</Note>',
  '<!-- lost -->',
  '{1 + 1}',
  '\nimport x from "y"\n',
  '\nexport const lost = 1\n',
  ' # lost',
  '\n# lost\n',
  '\n```\n',
  '\n~~~\n',
  '\n---\n',
  '\n...\n',
  '\n\n',
  '|',
  '\\|',
  '\\',
  '`',
  '**',
  '_',
  '~~',
  '<',
  '>',
  '{',
  '}',
  '"',
  "'",
  ': ',
  ' &lost ',
  ' *lost ',
  '&colon;',
  '[^1]',
  '\n\n[^1]: lost\n\n',
  '- [ ] ',
  '\n__proto__: 1\n',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\r',
  '\t',
  '☃',
];

const changes: readonly Change[] = [
  { name: 'insert a snippet', apply: (text, random) => insert(text, pick(snippets, random), random) },
  {
    name: 'insert a snippet in the middle of a line',
    apply: (text, random) => onLine(text, random, (line) => [insert(line, pick(snippets, random), random)]),
  },
  { name: 'delete a span', apply: (text, random) => onSpan(text, random, () => '') },
  { name: 'repeat a span', apply: (text, random) => onSpan(text, random, (span) => span.repeat(2 + below(400, random))) },
  { name: 'turn a span to capitals', apply: (text, random) => onSpan(text, random, (span) => span.toUpperCase()) },
  { name: 'cut the end off', apply: (text, random) => text.slice(0, below(text.length + 1, random)) },
  { name: 'delete a line', apply: (text, random) => onLine(text, random, () => []) },
  { name: 'double a line', apply: (text, random) => onLine(text, random, (line) => [line, line]) },
  { name: 'indent a line', apply: (text, random) => onLine(text, random, (line) => [`${' '.repeat(1 + below(5, random))}${line}`]) },
  { name: 'comment a line out', apply: (text, random) => onLine(text, random, (line) => [`# ${line}`]) },
  { name: 'break a line in two', apply: (text, random) => onLine(text, random, (line) => [insert(line, '\n', random)]) },
  { name: 'take the quotes of a line away', apply: (text, random) => onLine(text, random, (line) => [line.replace(/["']/gu, '')]) },
  { name: 'move a line', apply: moveLine },
];

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function insert(text: string, what: string, random: Random): string {
  const at = below(text.length + 1, random);
  return text.slice(0, at) + what + text.slice(at);
}

function onSpan(text: string, random: Random, change: (span: string) => string): string {
  const start = below(text.length + 1, random);
  const end = start + below(40, random);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

function onLine(text: string, random: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = below(lines.length, random);
  return lines.flatMap((line, index) => (index === at ? change(line) : [line])).join('\n');
}

function moveLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(below(lines.length, random), 1);
  lines.splice(below(lines.length + 1, random), 0, line);
  return lines.join('\n');
}
