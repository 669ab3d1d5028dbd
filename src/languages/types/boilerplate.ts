export type Boilerplate = Record<string, unknown>;
