import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'The CIS Executive Committee and the OTS Secretariat signed a roadmap.',
    organizations: ['cis-executive-committee', 'ots-secretariat'],
  },
  {
    text: 'The World Health Organization (WHO) sent two doctors; WHO also paid for the tents.',
    organizations: ['who', 'who'],
  },
  {
    text: 'Who will chair the next round? Not us, said the delegates.',
  },
  {
    text: 'The talks were led by Kazakh Deputy Foreign Minister Alibek Kuantyrov.',
    persons: ['Alibek Kuantyrov | Kazakh Deputy Foreign Minister | KZ'],
  },
  {
    text: 'Minister of Foreign Affairs of Armenia Ararat Hovhannisyan met Lars Eriksen, ambassador of Norway to Georgia.',
    persons: [
      'Ararat Hovhannisyan | Minister of Foreign Affairs of Armenia | AM',
      'Lars Eriksen | ambassador of Norway to Georgia | NO',
    ],
  },
  {
    text: 'Mrs Eriksen thanked Secretary General Kubanychbek Aitmatov. Aitmatov smiled.',
    persons: ['Eriksen |  | ', 'Kubanychbek Aitmatov | Secretary General | ', 'Kubanychbek Aitmatov |  | '],
  },
  {
    text: 'Experts of the Ministry of Digital Development of Uzbekistan and the European Commission joined online.',
    organizations: ['Ministry of Digital Development of Uzbekistan !UZ', 'european-commission'],
  },
  {
    text: 'The Regional Centre for Water Research (RCWR) hosted the seminar. RCWR will publish the papers.',
    organizations: ['Regional Centre for Water Research', 'RCWR'],
  },
  {
    text: 'Dear Colleagues, the Working Group meets on Monday in the Silk Road Hall.',
  },
  {
    text: 'A. Peterson, head of the OSCE Mission, opened the session.',
    organizations: ['osce-mission'],
    persons: ['A. Peterson | head of the OSCE Mission | '],
  },
  {
    text: 'The Central Asian states exchanged views on trade, energy and transport.',
  },
  {
    text: 'RCC Director General Boris Alimov welcomed the guests.',
    organizations: ['rcc'],
    persons: ['Boris Alimov | RCC Director General | '],
  },
  {
    text: 'President of Uzbekistan Shavkat Mirzoyev received Interpol officials.',
    organizations: ['interpol'],
    persons: ['Shavkat Mirzoyev | President of Uzbekistan | UZ'],
  },
  {
    text: 'The meeting took place in the Hilton Hotel on Lenin Street.',
  },
  {
    text: 'Representatives of the UN Development Programme and the World Bank attended.',
    organizations: ['undp', 'world-bank'],
  },
];
