export type PersonCues = Record<string, unknown>;
