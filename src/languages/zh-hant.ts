import type { Language } from './language.ts';
import { language as simplified } from './zh/index.ts';

/** Chinese in traditional characters: folding makes one script of both, but its pages are made in several places. */
export const language: Language = {
  ...simplified,
  tag: 'zh-Hant',
  name: 'Chinese (traditional)',
  endonym: '繁體中文',
  persons: { ...simplified.persons, home: '' },
  participation: { ...simplified.participation, homeland: null, homelands: ['TW', 'HK', 'MO'] },
};
