export type IssueCues = Record<string, unknown>;
