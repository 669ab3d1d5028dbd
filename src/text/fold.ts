import { simplified } from './han.ts';

/**
 * Folding: one form for spellings that mean the same word. Applied per token, never to a whole text
 * (`İ` grows when lower-cased, so offsets would slip).
 *
 * Lower case · one apostrophe (') · ё=е · ı=i=İ · ş=ș, ţ=ț · ß=ss · Armenian եւ/եվ=և, emphasis marks dropped ·
 * combining marks composed (NFC) · soft hyphens and zero-width characters dropped · traditional Han characters simplified.
 */

/** What lower-casing alone does not settle, by code unit; filled as units are met. */
const SPECIAL = /[`İıșțȘȚßẞёЁ‘’‛ʻʼʹ′´＇\u00ad\u200b-\u200f\u2060\ufeff\u055a-\u055e]|\p{M}/u;
const kinds = new Uint8Array(0x10000);
const LOWER = 1;
const UPPER = 2;
const NOT_PLAIN = 3;

function kindOf(code: number): number {
  const c = String.fromCharCode(code);
  const special = isHan(code) ? simplified(code) !== code : SPECIAL.test(c);
  const kind = special ? NOT_PLAIN : c.toLowerCase() === c ? LOWER : UPPER;
  kinds[code] = kind;
  return kind;
}

/** `LOWER`: folded as it stands; `UPPER`: to be lower-cased; `NOT_PLAIN`: more is to be done. */
function look(word: string): number {
  let found = LOWER;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const kind = (kinds[code] as number) || kindOf(code);
    if (kind === NOT_PLAIN) return NOT_PLAIN;
    if (kind === UPPER) found = UPPER;
    if ((code === 0x565 || code === 0x535) && /[ւվՒՎ]/.test(word.charAt(i + 1))) return NOT_PLAIN;
  }
  return found;
}

const APOSTROPHES = /[‘’‛ʻʼʹ′`´＇]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u055a-\u055e]/g;
const COMBINING = /\p{M}/u;

/** Folds one word. Idempotent. */
export function fold(word: string): string {
  const kind = look(word);
  if (kind !== NOT_PLAIN) return kind === LOWER ? word : word.toLowerCase();
  let out = word.replace(INVISIBLE, '').replace(/İ/g, 'i').toLowerCase();
  if (COMBINING.test(out)) out = out.normalize('NFC');
  let result = '';
  for (let i = 0; i < out.length; i++) {
    const c = out[i] as string;
    switch (c) {
      case 'ё':
        result += 'е';
        break;
      case 'ı':
        result += 'i';
        break;
      case 'ș':
        result += 'ş';
        break;
      case 'ț':
        result += 'ţ';
        break;
      case 'ß':
        result += 'ss';
        break;
      case 'ե':
        if (out[i + 1] === 'ւ' || out[i + 1] === 'վ') {
          result += 'և';
          i++;
        } else result += c;
        break;
      default: {
        const code = c.charCodeAt(0);
        result += isHan(code) ? String.fromCharCode(simplified(code)) : c;
      }
    }
  }
  return result.replace(APOSTROPHES, "'");
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
