import { skeleton } from './characters.ts';

const DIGITS = /\p{Nd}+/gu;
const SHORTEST = 2;

/** 32 bits that stand for a line whatever its blanks, marks, case and numbers are; null for a line without letters. */
export function lineKey(text: string): number | null {
  const bones = skeleton(text).replace(DIGITS, '0');
  if (bones.length < SHORTEST) return null;
  return hashOf(bones);
}

/** FNV-1a with its bits mixed: 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
