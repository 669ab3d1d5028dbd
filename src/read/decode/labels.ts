import { TABLES } from './tables.ts';

/** Names that the WHATWG list does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  rk1048: 'kz1048',
  'kz-1048': 'kz1048',
  'strk1048-2002': 'kz1048',
  koi8t: 'koi8-t',
  koi8u: 'koi8-u',
  cp1250: 'windows-1250',
  maccyrillic: 'x-mac-cyrillic',
  'mac-cyrillic': 'x-mac-cyrillic',
  macroman: 'macintosh',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** The one name of an encoding, by any of its names; null for what cannot be decoded. */
export function encodingLabel(name: string): string | null {
  const lower = name.trim().toLowerCase();
  const label = ALIASES[lower] ?? lower;
  if (label in TABLES) return label;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
