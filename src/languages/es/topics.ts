import type { TopicCues } from '../types/topics.ts';

export const topics: TopicCues = {};
