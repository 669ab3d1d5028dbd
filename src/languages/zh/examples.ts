import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  { text: '亚美尼亚和吉尔吉斯斯坦代表团于2024年6月3日会晤。', countries: ['AM', 'KG'], dates: ['2024-06-03'] },
  { text: '哈萨克斯坦专家将于2025年下半年来访。', countries: ['KZ'], dates: ['2025-41'] },
  { text: '格鲁吉亚代表团昨天离开。', countries: ['GE'], dates: ['2024-06-04'] },
  { text: '会上宣读了十六份报告。', countries: [], dates: [] },
];
