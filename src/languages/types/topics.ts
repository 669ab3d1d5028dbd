export type TopicCues = Record<string, unknown>;
