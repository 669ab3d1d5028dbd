import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'forum va keyingi forum',
    text: `Buxoroda hunarmandlar forumi yakunlandi
11:20 / 2023-09-18

15-16-sentabr kunlari Buxoro shahrida hunarmandlarning xalqaro forumi bo‘lib o‘tdi. Unda Qozog‘iston, Turkiya va Eron vakillari ishtirok etdi.

Navbatdagi forum 2024-yil may oyida Xivada o‘tkaziladi.`,
    events: [
      'held conference 2023-09-15/2023-09-16 in-person Bukhara UZ',
      'scheduled conference 2024-05 in-person Khiva UZ',
    ],
  },
  {
    name: 'telefon orqali muloqot',
    text: `O‘zbekiston va Koreya tashqi ishlar vazirlari telefon orqali muloqot qildi
18:00 / 2022-02-10

Kecha O‘zbekiston tashqi ishlar vaziri Koreya Respublikasi tashqi ishlar vaziri bilan telefon orqali muloqot qildi. Tomonlar ta’lim loyihalarini muhokama qildi.`,
    events: ['held call 2022-02-09 online - -'],
  },
  {
    name: 'uchrashuv bekor qilindi',
    text: `Urganchdagi uchrashuv bekor qilindi
14:20 / 2021-07-05

15-iyul kuni Urganch shahrida o‘tkazilishi rejalashtirilgan O‘zbekiston va Turkmaniston chegara vakillari uchrashuvi bekor qilindi.`,
    events: ['cancelled meeting 2021-07-15 in-person Urgench UZ'],
  },
  {
    name: 'bo‘lajak sammitga tayyorgarlik',
    text: `Vazirlar onlayn muzokara o‘tkazdi

2023-yil 26-iyul kuni O‘zbekiston va Latviya transport vazirlari videokonferensiya shaklida muzokara o‘tkazdi. Muzokarada avgust oyida Xiva shahrida bo‘lib o‘tadigan O‘zbekiston va Latviya Prezidentlari sammitiga tayyorgarlik muhokama qilindi.`,
    events: ['held talks 2023-07-26 online - -', 'scheduled summit 2023-08 in-person Khiva UZ'],
  },
];
