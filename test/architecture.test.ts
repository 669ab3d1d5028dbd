import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What may import what: the layout of the house, held by a test. */
const root = resolve(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.replaceAll('\\', '/'))
  .sort();

interface Import {
  file: string;
  /** Path below src, or the package's name. */
  target: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  for (const m of source.matchAll(
    /(?:import|export)\s+(type\s+)?([^;'"]*?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  )) {
    const specifier = m[3] ?? m[4] ?? '';
    const target = specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')
      : specifier;
    const names = (m[2] ?? '')
      .match(/\{([^}]*)\}/)?.[1]
      ?.split(',')
      .filter((n) => n.trim());
    const typeOnly =
      m[1] !== undefined ||
      (names !== undefined && names.length > 0 && names.every((n) => n.trim().startsWith('type ')));
    found.push({ file, target, typeOnly });
  }
  return found;
}

const imports = files.flatMap(importsOf);
const top = (path: string): string => path.split('/')[0] ?? path;
const show = (i: Import): string => `${i.file} → ${i.target}`;

const ENGINES = ['text', 'dates', 'names'];
const STAGES = ['read', 'segment', 'detect', 'strip', 'annotate', 'extract', 'write', 'evaluate'];

/** Folder → the folders it may import code from. */
const ALLOWED: Record<string, string[]> = {
  model: [],
  languages: ['model', 'text', 'gazetteer'],
  gazetteer: ['model'],
  text: ['model'],
  dates: ['model', 'text', 'languages', 'gazetteer'],
  names: ['model', 'text', 'languages', 'gazetteer'],
  ...Object.fromEntries(STAGES.map((s) => [s, ['model', 'languages', 'gazetteer', ...ENGINES]])),
};

describe('architecture', () => {
  it('reads the sources', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('imports only downwards, and no stage imports the code of another', () => {
    const wrong = imports.filter((i) => {
      const from = top(i.file);
      const allowed = ALLOWED[from];
      if (!allowed || i.typeOnly || !files.includes(i.target)) return false;
      const to = top(i.target);
      return to !== from && !allowed.includes(to);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('goes round in no circle', () => {
    const targets = new Map<string, string[]>(files.map((f) => [f, []]));
    for (const i of imports) if (!i.typeOnly && targets.has(i.target)) targets.get(i.file)?.push(i.target);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps packages where they belong', () => {
    const homes: Record<string, (file: string) => boolean> = {
      commander: (f) => f.startsWith('cli/'),
      chalk: (f) => f.startsWith('cli/') || f.startsWith('write/pretty/'),
      cheerio: (f) => f.startsWith('segment/'),
      'cheerio/slim': (f) => f.startsWith('segment/'),
      franc: (f) => f.startsWith('detect/'),
      piscina: (f) => f.startsWith('parallel/'),
      zod: (f) => f === 'model/schema.ts',
    };
    const wrong = imports.filter((i) => homes[i.target] && !homes[i.target]?.(i.file));
    expect(wrong.map(show)).toEqual([]);
  });

  it('names languages only in the table of packs', () => {
    const wrong = imports.filter(
      (i) => /^languages\/[a-z]{2}(-[A-Z][a-z]+)?\//.test(i.target) && !i.file.startsWith('languages/'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('reads no clock, locale, time zone, host or chance outside the command line', () => {
    const forbidden =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|toLocale(?:Lower|Upper)?(?:String|Case)\(|\bIntl\.|os\.hostname/;
    const pure = files.filter((f) => !['cli', 'parallel'].includes(top(f)));
    const wrong = pure.filter((f) => forbidden.test(readFileSync(join(root, f), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
