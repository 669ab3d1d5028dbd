/** A sentence of news and the EDTF values of its dates in order, joined by blanks; '' where it holds none. */
export type Table = readonly (readonly [sentence: string, edtf: string])[];

/** All tables are read as published on this Wednesday. */
export const PUBLISHED = '2024-06-12';
