import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'MDH Ijroiya qo‘mitasi va ShHT Kotibiyati reja tayyorladi.',
    organizations: ['cis-executive-committee', 'sco-secretariat'],
  },
  {
    text: 'Yig‘ilishda BMT Taraqqiyot dasturi mutaxassislari qatnashdi.',
    organizations: ['undp'],
  },
  {
    text: 'O‘zbekiston tashqi ishlar vazirining o‘rinbosari Sherzod Karimov mehmonlarni qabul qildi.',
    persons: ['Sherzod Karimov | O‘zbekiston tashqi ishlar vazirining o‘rinbosari | UZ'],
  },
  {
    text: 'Uchrashuvda Norvegiyaning Qozog‘istondagi elchisi Lars Xansen so‘zladi.',
    persons: ['Lars Xansen | Norvegiyaning Qozog‘istondagi elchisi | NO'],
  },
  {
    text: 'Jahon sog‘liqni saqlash tashkiloti yordam berdi.',
    organizations: ['who'],
  },
  {
    text: 'Majlisni Nigora Rahimova olib bordi. Rahimovaning fikricha, vaqt kam.',
    persons: ['Nigora Rahimova |  | ', 'Nigora Rahimova |  | '],
  },
  {
    text: 'Ishtirokchilar savdo, energetika va transport masalalarini muhokama qildi.',
  },
  {
    text: 'Jahon banki va Yevropa Ittifoqi loyihani qo‘llaydi.',
    organizations: ['world-bank', 'eu'],
  },
  {
    text: 'Navbatdagi majlis bahorda o‘tadi.',
  },
  {
    text: 'Qozog‘iston Ekologiya vazirligi hisobot berdi.',
    organizations: ['Qozog‘iston Ekologiya vazirligi !KZ'],
  },
  {
    text: 'Amir Temur ko‘chasi yopildi.',
  },
  {
    text: 'Bu haqda vazirlik matbuot xizmati xabar berdi.',
  },
  {
    text: 'YUNESKOning vakillari keldi.',
    organizations: ['unesco'],
  },
  {
    text: 'Toshkent shahridagi muzeyda ko‘rgazma ochildi.',
  },
  {
    text: 'Sh. Karimov minnatdorlik bildirdi.',
    persons: ['Sh. Karimov |  | '],
  },
];
