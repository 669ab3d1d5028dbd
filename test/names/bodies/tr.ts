import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'BDT İcra Komitesi ve TDT Sekretaryası bir plan hazırladı.',
    organizations: ['cis-executive-committee', 'ots-secretariat'],
  },
  {
    text: 'Toplantıya BM Kalkınma Programı uzmanları katıldı.',
    organizations: ['undp'],
  },
  {
    text: 'Azerbaycan Dışişleri Bakan Yardımcısı Elnur Memmedov konukları kabul etti.',
    persons: ['Elnur Memmedov | Azerbaycan Dışişleri Bakan Yardımcısı | AZ'],
  },
  {
    text: "Toplantıda Norveç'in Ankara Büyükelçisi Lars Hansen konuştu.",
    persons: ["Lars Hansen | Norveç'in Ankara Büyükelçisi | NO"],
  },
  {
    text: "Dünya Sağlık Örgütü'nün temsilcileri geldi.",
    organizations: ['who'],
  },
  {
    text: "Oturumu Ayşe Yıldırım yönetti. Yıldırım'ın konuşması kısa sürdü.",
    persons: ['Ayşe Yıldırım |  | ', 'Ayşe Yıldırım |  | '],
  },
  {
    text: 'Katılımcılar ticaret, enerji ve ulaştırma konularını ele aldı.',
  },
  {
    text: 'Dünya Bankası ile Avrupa Birliği projeyi destekliyor.',
    organizations: ['world-bank', 'eu'],
  },
  {
    text: 'Bir sonraki toplantı ilkbaharda yapılacak.',
  },
  {
    text: 'Kazakistan Ekoloji Bakanlığı rapor sundu.',
    organizations: ['Kazakistan Ekoloji Bakanlığı !KZ'],
  },
  {
    text: 'Atatürk Caddesi trafiğe kapatıldı.',
  },
  {
    text: 'Ticaret Bakanı Mehmet Demir açıklama yaptı.',
    persons: ['Mehmet Demir | Ticaret Bakanı | TR'],
  },
  {
    text: "UNESCO'nun uzmanları çevrim içi katıldı.",
    organizations: ['unesco'],
  },
  {
    text: "Ankara'da bir sergi açıldı.",
  },
  {
    text: 'Sayın Kaya söz aldı.',
    persons: ['Kaya |  | '],
  },
];
