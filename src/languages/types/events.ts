export type EventCues = Record<string, unknown>;
