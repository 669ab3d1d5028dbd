export type Calendar = Record<string, unknown>;
