import type { Morphology } from '../../text/morphology.ts';

export const abbreviations: readonly string[] = [];

export const ordinalStop = false;

export const morphology: Morphology = { compound: 'none' };
