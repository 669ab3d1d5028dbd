import type { Boilerplate } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {};
