import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Source {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  /** What it imports: names of packages, and paths of files from the root. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
}

const sources = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')),
  )
  .filter((path) => /\.(ts|astro)$/u.test(path))
  .map((path) => read(path));
const inLayer = (...layers: readonly string[]) => sources.filter(({ layer }) => layers.includes(layer));

/** Pure libraries without dependencies of their own that the domain may use. */
const domainLibraries = ['zod', 'zod/mini', '@eslint-community/regexpp', '@orama/stemmers/english', '@orama/stemmers/german'];

/** The floor each room of the domain stands on; rooms of one floor do not know each other. The root holds what looks at all of them. */
const floors: Readonly<Record<string, number>> = {
  model: 0,
  algebra: 1,
  search: 1,
  coverage: 2,
  landscape: 2,
  gaps: 3,
  applicability: 3,
  work: 4,
  crosswalk: 4,
  exchange: 4,
  policy: 5,
  changes: 5,
  rules: 6,
  '': 7,
};

/** Which layer may use which: pages and components → site → domain; scripts → content and domain; content → domain. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  content: ['content', 'domain'],
  i18n: ['i18n', 'domain'],
  site: ['site', 'content', 'domain', 'i18n'],
  layouts: ['layouts', 'site', 'domain', 'i18n', 'styles'],
  components: ['components', 'site', 'domain', 'i18n', 'styles'],
  pages: ['layouts', 'components', 'site', 'domain', 'i18n', 'styles'],
  'content.config.ts': ['site', 'domain'],
  'middleware.ts': ['site'],
  scripts: ['scripts', 'content', 'domain'],
};

describe('the layers', () => {
  test('are all known', () => {
    expect([...new Set(sources.map(({ layer }) => layer))].filter((layer) => !(layer in mayUse))).toEqual([]);
  });

  test.each(Object.keys(mayUse))('%s uses only what stands below it', (layer) => {
    const wrong = inLayer(layer).flatMap(({ path, files }) =>
      files.filter((file) => !mayUse[layer]?.includes(layerOf(file))).map((file) => `${path} imports ${file}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every file that is imported exists under that very name', () => {
    expect(
      sources.flatMap(({ path, files }) => files.filter((file) => !existsSync(join(root, file))).map((file) => `${path} imports ${file}`)),
    ).toEqual([]);
  });

  test('nothing imports itself in a ring, not even for a type', () => {
    expect(rings()).toEqual([]);
  });
});

describe('the rooms of the domain', () => {
  test('are all on a floor', () => {
    const rooms = inLayer('domain').map(({ path }) => roomOf(path));
    expect([...new Set(rooms)].filter((room) => !(room in floors))).toEqual([]);
  });

  test('are all on the map of the README', () => {
    const map = readFileSync(join(root, 'README.md'), 'utf8');
    expect(Object.keys(floors).filter((room) => room !== '' && !map.includes(`\`${room}/\``))).toEqual([]);
  });

  test('import from lower floors and their own room alone', () => {
    const mayImport = (room: string, other: string) => room === other || (floors[other] ?? 99) < (floors[room] ?? 0);
    const wrong = inLayer('domain').flatMap(({ path, files }) =>
      files.filter((file) => !mayImport(roomOf(path), roomOf(file))).map((file) => `${path} imports ${file}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the domain', () => {
  test('imports only siblings and the libraries on the list', () => {
    expect(
      inLayer('domain').flatMap(({ path, packages }) =>
        packages.filter((name) => !domainLibraries.includes(name)).map((name) => `${path} imports ${name}`),
      ),
    ).toEqual([]);
  });

  test.each([
    ['a clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\./u],
    ['an environment', /\bprocess\b|\bimport\.meta\b|\bglobalThis\b/u],
    ['a console', /\bconsole\b/u],
    ['chance', /\bMath\.random\b|\bcrypto\b/u],
    ['a timer or a network', /\bset(Timeout|Interval)\b|\bfetch\(/u],
    ['an order that depends on the machine', /\.localeCompare\(|\.toLocale[A-Z]\w*\(|new Intl\.\w+\(\s*\)/u],
    ['a class', /^\s*(export )?(abstract )?class\s/mu],
  ])('has no use for %s', (_what, pattern) => {
    expect(
      inLayer('domain')
        .filter(({ text }) => pattern.test(code(text)))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('packages', () => {
  test('only the site, its pages and the scripts know Astro', () => {
    expect(
      inLayer('domain', 'content', 'i18n')
        .filter(({ packages }) => packages.some((name) => name.startsWith('astro')))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('pages, layouts and components import no package but Astro, and zod to print a schema', () => {
    expect(
      inLayer('pages', 'layouts', 'components').flatMap(({ path, packages }) =>
        packages.filter((name) => !name.startsWith('astro') && name !== 'zod').map((name) => `${path} imports ${name}`),
      ),
    ).toEqual([]);
  });

  test('of which only stemmers are small enough are sent to the browser', () => {
    const sent = reached('src/site/search-client.ts');
    expect(sent.length).toBeGreaterThan(3);
    expect(
      sent
        .flatMap(({ path, packages }) => packages.map((name) => ({ path, name })))
        .filter(({ name }) => !name.startsWith('@orama/stemmers/'))
        .map(({ path, name }) => `${path} imports ${name}`),
    ).toEqual([]);
  });

  test('all are named in package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: object;
      devDependencies: object;
    };
    const named = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    const typesOnly = (name: string) => named.has(`@types/${name}`);
    const used = new Set(
      sources
        .flatMap(({ packages }) => packages)
        .filter((name) => !name.startsWith('node:') && !name.startsWith('astro:'))
        .map(packageName),
    );
    expect([...used].filter((name) => !named.has(name) && !typesOnly(name))).toEqual([]);
  });
});

describe('every file of domain, content, site and i18n that exports a function with a condition', () => {
  const decides = ({ text }: Source) =>
    /^export (?:async )?function|^export const \w+: Rule|^export const \w+ = (?:async )?\(/mu.test(text) &&
    /\bif \(|\?\?|&&|\|\||[^?]\? |\bswitch\b|\.(?:filter|find|some|every)\(/u.test(code(text));
  const tests = ({ path }: Source) => [path.replace('src/', 'test/'), path.replace('src/site/', 'test/browser/')];
  const isTested = (source: Source) => tests(source).some((path) => existsSync(join(root, path.replace(/\.ts$/u, '.test.ts'))));

  test('has a test of its name in its room, or in the browser where it runs', () => {
    const without = inLayer('domain', 'content', 'site', 'i18n').filter((source) => decides(source) && !isTested(source));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe('every source file', () => {
  test('of domain and content says what each exported function answers', () => {
    expect(inLayer('domain', 'content').flatMap(undocumented)).toEqual([]);
  });

  test.each([
    ['domain', 225],
    ['content', 225],
    ['site', 225],
    ['scripts', 150],
    ['layouts', 90],
    ['components', 90],
    ['pages', 60],
  ])('of %s has at most %i lines, its style apart', (layer, limit) => {
    const linesOf = ({ text }: Source) => text.replace(/\n<style[^]*?<\/style>\n/gu, '').split('\n').length - 1;
    expect(
      inLayer(layer)
        .filter((source) => linesOf(source) > limit)
        .map((source) => `${source.path}: ${linesOf(source)}`),
    ).toEqual([]);
  });

  test.each([
    ['the type `any`', /\bas any\b|<any\b|\bany\[\]|[\w)?]: any\b(?=\s*[=;)|&])|\(\w+\??: any\b/u],
    ['a non-null `!`', /[\w)\]]!(?=[.[;,)])/u],
    ['an enum or a namespace', /^\s*(export )?(declare )?(const )?(enum|namespace)\s/mu],
    ['a suppressed check', /@ts-(ignore|expect-error|nocheck)|eslint-disable/u],
  ])('does without %s', (_what, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['lists', /\.join\('[,;] '\)/u],
    ['numbers', /(?<![=\w$])\{[\w.?]*(?:\.length|\.size|\b[cC]ount)\}/u],
  ])('of pages and components leaves %s to the formatters of the locale', (_what, pattern) => {
    expect(
      inLayer('pages', 'components', 'layouts')
        .filter(({ text }) => pattern.test(text.replace(/^---$[^]*?^---$/mu, (script) => script.replace(/\{[^{}]*\}/gu, ''))))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('does without a note of what is left to do', () => {
    expect(sources.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/u.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('names no folder of one machine', () => {
    const home = /(^|[\s'"`(=])\/(work|home|root|Users|tmp)\//mu;
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mdx?|yaml|txt)$/u.test(name) && name !== 'architecture.test.ts')
      .map((name) => ({ path: `test/${name}`, text: readFileSync(join(import.meta.dirname, name), 'utf8') }));
    expect([...sources, ...tests].filter(({ text }) => home.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('has a kebab-case name, a component one in PascalCase', () => {
    const wrong = sources
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^(src\/content\.config\.ts|src\/middleware\.ts|src\/(components\/[a-z]+|layouts)\/[A-Z][A-Za-z]+\.astro|src\/pages\/([a-z0-9-]+|\[[.a-z]+\])(\/([a-z0-9-]+|\[[.a-z]+\]))*(\.json|\.csv|\.xml)?\.(ts|astro)|(src|scripts)(\/[a-z0-9-]+)+(\.[a-z]+)?\.ts)$/u.test(
            path,
          ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the styles', () => {
  const styles = [
    ...inLayer('components', 'layouts', 'pages').map(({ path, text }) => ({ path, text: /<style[^]*?<\/style>/u.exec(text)?.[0] ?? '' })),
    { path: 'src/styles/site.css', text: readFileSync(join(root, 'src/styles/site.css'), 'utf8').replace(/@page[^]*?\n\}/u, '') },
  ];

  test('know five sizes of type', () => {
    const sizes = /\bfont(?:-size)?:\s*([^;]+);/gu;
    const one = /var\(--(?:fine|dense|text|head|title)\)|^inherit$|^(?:100%|9pt)$/u;
    const other = styles.flatMap(({ path, text }) =>
      [...text.matchAll(sizes)].flatMap(([, value = '']) => (one.test(value) ? [] : [`${path}: ${value}`])),
    );
    expect(other).toEqual([]);
  });

  test('name colours by tokens alone', () => {
    const other = styles.flatMap(({ path, text }) =>
      path.endsWith('.css') ? [] : [...text.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(/giu)].map(([found]) => `${path}: ${found}`),
    );
    expect(other).toEqual([]);
  });
});

function read(path: string, text = readFileSync(join(root, path), 'utf8')): Source {
  const names = [...text.matchAll(/\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\('([^']+)'\)/gu)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  );
  const isFile = (name: string) => name.startsWith('.');
  return {
    path,
    layer: layerOf(path),
    text,
    packages: names.filter((name) => !isFile(name)),
    files: names.filter(isFile).map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/')),
  };
}

function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

/** The room of the domain a file stands in: `src/domain/model/schema/fields.ts` stands in `model`. */
function roomOf(path: string): string {
  return path.split('/').slice(2, -1)[0] ?? '';
}

function packageName(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The text without comments and without what stands in quotes, but for what a template computes. */
function code(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu, (quoted) =>
      quoted.startsWith('`') ? (quoted.match(/\$\{[^}]*\}/gu)?.join(' ') ?? "''") : "''",
    )
    .replace(/(^|\s)\/\/.*$/gmu, '$1');
}

/** Exported functions that no doc sentence stands above. */
function undocumented({ path, text }: Source): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?function\*? ?(\w+)/u.exec(line)?.[1];
    return name === undefined || /\*\/\s*$/u.test(lines[index - 1] ?? '') ? [] : [`${path}: ${name}`];
  });
}

/** A file and all that it imports, through others too; what is imported for its type alone is left out. */
function reached(path: string, seen = new Set<string>()): Source[] {
  const source = sources.find((one) => one.path === path);
  if (!source || seen.has(path)) return [];
  seen.add(path);
  const values = read(path, source.text.replace(/^import type [^;]*;$/gmu, ''));
  return [values, ...values.files.flatMap((file) => reached(file, seen))];
}

/** Rings of imports, those of types included. */
function rings(): string[] {
  const imports = new Map(sources.map(({ path, files }) => [path, files]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}
