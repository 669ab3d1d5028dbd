import type { ParticipationCues } from '../types/participation.ts';

export const participation: ParticipationCues = {};
