export type ParticipationCues = Record<string, unknown>;
