import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { code, inLayer, layerOf, read, root, sources, type Source } from './sources.ts';

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

/** Which layer may use which: pages and components → site → domain; scripts, which build it → site; content → domain. */
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
  scripts: ['scripts', 'site', 'content', 'domain', 'i18n'],
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

  test('of messages are sent to no browser', () => {
    const scripts = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/<script>[^]*?from '([^']+)'/gu)].map(([, name = '']) => normalize(join(dirname(path), name))),
    );
    expect(scripts.length).toBeGreaterThan(3);
    const sent = scripts.flatMap((path) => reached(path)).flatMap(({ path, packages }) => packages.map((name) => ({ path, name })));
    expect(sent.filter(({ path, name }) => /messageformat|formatjs/u.test(name) || path.endsWith('i18n/messages.ts'))).toEqual([]);
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
