import type { Calendar } from '../types/calendar.ts';

export const calendar: Calendar = {};
