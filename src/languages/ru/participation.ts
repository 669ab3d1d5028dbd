import type { ParticipationCues } from '../types/participation.ts';

export const participation: ParticipationCues = {
  cues: {},
  order: { verb: 'both', actors: 'both', led: 'both' },
  locative: [],
  homeland: null,
};
