import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'MDB İcraiyyə Komitəsi və TDT Katibliyi plan hazırlayıb.',
    organizations: ['cis-executive-committee', 'ots-secretariat'],
  },
  {
    text: 'İclasda BMT-nin İnkişaf Proqramının mütəxəssisləri iştirak ediblər.',
    organizations: ['undp'],
  },
  {
    text: 'Azərbaycan xarici işlər nazirinin müavini Elnur Məmmədov qonaqları qəbul edib.',
    persons: ['Elnur Məmmədov | Azərbaycan xarici işlər nazirinin müavini | AZ'],
  },
  {
    text: 'Görüşdə Norveçin Azərbaycandakı səfiri Lars Hansen çıxış edib.',
    persons: ['Lars Hansen | Norveçin Azərbaycandakı səfiri | NO'],
  },
  {
    text: 'Ümumdünya Səhiyyə Təşkilatı yardım göstərib.',
    organizations: ['who'],
  },
  {
    text: 'İclası Nərgiz Həsənli aparıb. Həsənlinin sözlərinə görə, vaxt azdır.',
    persons: ['Nərgiz Həsənli |  | ', 'Nərgiz Həsənli |  | '],
  },
  {
    text: 'İştirakçılar ticarət, energetika və nəqliyyat məsələlərini müzakirə ediblər.',
  },
  {
    text: 'Dünya Bankı və Avropa İttifaqı layihəni dəstəkləyir.',
    organizations: ['world-bank', 'eu'],
  },
  {
    text: 'Növbəti iclas yazda keçiriləcək.',
  },
  {
    text: 'Qazaxıstanın Ekologiya Nazirliyi hesabat verib.',
    organizations: ['Qazaxıstanın Ekologiya Nazirliyi !KZ'],
  },
  {
    text: 'Nizami küçəsi bağlanıb.',
  },
  {
    text: 'Bu barədə nazirliyin mətbuat xidməti məlumat yayıb.',
  },
  {
    text: 'UNESCO-nun nümayəndələri gəliblər.',
    organizations: ['unesco'],
  },
  {
    text: 'Bakı şəhərində sərgi açılıb.',
  },
  {
    text: 'Cənab Quliyev söz alıb.',
    persons: ['Quliyev |  | '],
  },
];
