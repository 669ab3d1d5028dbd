import type { PlaceNames } from '../types/names.ts';

export const places: PlaceNames = {};
