import type { Examples } from '../types/examples.ts';

export const examples: Examples = {};
