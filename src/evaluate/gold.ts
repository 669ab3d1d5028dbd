import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DateValue, DocumentAction, EventStatus, EventType, Role, VenueMode } from '../model/record.ts';

/** What a careful reader says of one document. Only what stands here is scored. */
export interface GoldDocument {
  language: string;
  title: string | null;
  published: string | null;
  agency?: string[];
  /** Body text that must survive, each exactly once. */
  keep: string[];
  /** Boilerplate lines that must go. */
  drop: string[];
  /** Stands twice in the source, once in the text. */
  duplicateOf?: string | null;
  events: GoldEvent[];
  /** Neither right nor wrong. */
  eventsOptional?: Pick<GoldEvent, 'status' | 'type' | 'date' | 'venue'>[];
}

export type GoldDate = Pick<DateValue, 'start' | 'end' | 'edtf'>;

export interface GoldEvent {
  status: EventStatus;
  type: EventType;
  main: boolean;
  date: GoldDate | null;
  venue: { mode: VenueMode | null; city: string | null; country: string | null; facility: string[] | null } | null;
  participants: GoldParticipant[];
  issues: string[];
  issuesOptional?: string[];
  documents: { names: string[]; action: DocumentAction }[];
}

export type GoldParticipant =
  | { kind: 'country'; id: string; role: Role }
  | { kind: 'organization'; names: string[]; role: Role }
  | { kind: 'person'; names: string[]; post: string | null; country: string | null; role: Role };

/** A gold document with its input beside it. */
export interface GoldCase {
  /** Path of the gold file relative to the folder, `/` always. */
  name: string;
  /** Path of the input file. */
  input: string;
  gold: GoldDocument;
}

const SUFFIX = '.gold.json';

/**
 * All gold documents of a folder, in order of their paths: `<case>/gold.json` beside `source.*`, or `<name>.gold.json` beside `<name>.*`.
 * Throws when a gold file is not JSON or has no input beside it.
 */
export async function readGold(folder: string): Promise<GoldCase[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    const beside = byFolder.get(dirname(file));
    if (beside) beside.push(file);
    else byFolder.set(dirname(file), [file]);
  }
  const cases: GoldCase[] = [];
  for (const path of files.filter(isGold).sort()) {
    const stem = basename(path) === 'gold.json' ? 'source' : basename(path).slice(0, -SUFFIX.length);
    const input = byFolder.get(dirname(path))?.find((f) => !f.endsWith('.json') && basename(f).startsWith(`${stem}.`));
    if (!input) throw new Error(`${path}: no input file beside it`);
    const gold = JSON.parse(await readFile(path, 'utf8')) as GoldDocument;
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
    cases.push({ name, input, gold });
  }
  return cases;
}

function isGold(path: string): boolean {
  return path.endsWith(SUFFIX) || basename(path) === 'gold.json';
}
