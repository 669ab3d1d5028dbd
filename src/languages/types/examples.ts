export type Examples = Record<string, unknown>;
