import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'ziyaret ve gelecek toplantı',
    text: `Türkiye ile Gürcistan Trabzon'da ulaştırmayı görüştü
16 Haziran 2022 14:10

Türkiye-Gürcistan ulaştırma çalışma grubunun yedinci toplantısı dün Trabzon'da yapıldı. Toplantıya iki ülkenin bakan yardımcıları katıldı.

Bir sonraki toplantı 2023'ün ilk çeyreğinde Batum'da düzenlenecek.`,
    events: ['held meeting 2022-06-15 in-person Trabzon TR', 'scheduled meeting 2023-33 in-person Batumi GE'],
  },
  {
    name: 'telefon görüşmesi',
    text: `Dışişleri bakanları telefonda görüştü
4 Ocak 2021 19:30

Türkiye Dışişleri Bakanı, bugün Macaristan Dışişleri Bakanı ile telefonda görüştü. Görüşmede ticaret ele alındı.`,
    events: ['held call 2021-01-04 online - -'],
  },
  {
    name: 'zirve iptal edildi',
    text: `İstanbul'daki zirve iptal edildi
2 Kasım 2020 10:00

12 Kasım'da İstanbul'da yapılması planlanan enerji zirvesi salgın nedeniyle iptal edildi.`,
    events: ['cancelled summit 2020-11-12 in-person Istanbul TR'],
  },
  {
    name: 'toplantı ertelendi',
    text: `Balkan bakanlar toplantısı ertelendi
9 Mart 2020 12:00

17 Mart'ta Konya'da yapılması planlanan Balkan ülkeleri gümrük bakanları toplantısı ertelendi. Yeni tarih daha sonra açıklanacak.`,
    events: ['postponed meeting 2020-03-17 in-person Konya TR'],
  },
  {
    name: 'ilk toplantı da gelecekte olabilir',
    text: `Bakanlar Muğla'da buluştu
3 Ekim 2024 14:25

Türkiye ve Slovenya tarım bakanları Mehmet Demir ve Mateja Novak, 2 Ekim'de Muğla'da bir araya geldi. İki ülkenin ortak komitesinin ilk toplantısı gelecek yılın ilkbaharında Ljubljana'da yapılacak.`,
    events: ['held meeting 2024-10-02 in-person Muğla TR', 'scheduled meeting 2025-21 in-person Ljubljana SI'],
  },
  {
    name: 'ertelenen toplantı pazar günü yapılacaktı',
    text: `Liman toplantısı ertelendi
20 Kasım 2025 16:48

Balkan ülkeleri ulaştırma bakanlarının pazar günü Konya'da yapılması öngörülen toplantısı ertelendi.`,
    events: ['postponed meeting 2025-11-23 in-person Konya TR'],
  },
  {
    name: 'yılsız tarih satırı, iki gün',
    text: `Arıcılar Rize'de buluştu

RİZE, 9 Ekim Çarşamba (İHA) - Arıcılık çalıştayı Rize'de yapıldı. Pazartesi günü başlayan çalıştay dün sona erdi.`,
    events: ['held meeting XXXX-10-07/XXXX-10-08 in-person Rize TR'],
  },
  {
    name: 'ilk toplantı konusunda mutabakat',
    text: `Bakan yardımcısı Kırgız mevkidaşını kabul etti
21 Mayıs 2024

Türkiye Ulaştırma Bakan Yardımcısı, Kırgızistan Ulaştırma Bakan Yardımcısını dün Konya'da kabul etti. Görüşmede demir yolları ele alındı. Taraflar, çalışma grubunun ilk toplantısını eylül ayında Bişkek'te yapma konusunda mutabık kaldı.`,
    events: ['held meeting 2024-05-20 in-person Konya TR', 'scheduled meeting 2024-09 in-person Bishkek KG'],
  },
];
