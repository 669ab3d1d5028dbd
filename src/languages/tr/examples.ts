import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: "Gürcistan ve Kırgızistan heyetleri 3 Haziran 2024'te görüştü.",
    countries: ['GE', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: "Kazakistan'dan uzmanlar 2025'in ikinci yarısında gelecek.", countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Azerbaycan heyeti dün ayrıldı.', countries: ['AZ'], dates: ['2024-06-04'] },
  { text: 'Salonda on altı rapor okundu.', countries: [], dates: [] },
];
