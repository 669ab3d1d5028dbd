import type { EventCues } from '../types/events.ts';

export const events: EventCues = {};
