import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'a comment that recalls a signing is no event',
    text: `Why the mountain parks still wait
3 March 2024

It is nine years since the ministers of Georgia, Armenia and Turkey signed a charter in Batumi. Nobody has published it.

The parks have no rangers. Experts from two universities count the goats.`,
    events: [],
  },
  {
    name: 'a summit under way on the day of publication',
    text: `date 2023-05-19 Leaders gather in Xi'an

XI'AN, 19 May (Test Agency) - The first China-Central Asia summit is taking place in Xi'an today. Heads of state of China, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan attend.

The leaders are discussing trade, transport corridors and water. A declaration is to be signed in the evening.`,
    events: ['held summit 2023-05-19 in-person Xi’an CN'],
  },
  {
    name: 'a meeting of two ministers on the sidelines of a forum',
    text: `Minister meets Norwegian counterpart
12 April 2019, 18:02

OSLO, 12 April (Test Agency) - On 11 April Deputy Foreign Minister of Georgia Lasha Dvali met with State Secretary of Norway Ingrid Haug in Oslo on the sidelines of the Northern Security Forum.

The sides discussed consular matters and the rights of seafarers. The officials agreed to hold the next round of consultations in Tbilisi in the autumn of 2019.

It should be recalled that the previous consultations took place in Oslo in March 2017.`,
    events: ['held meeting 2019-04-11 in-person Oslo NO', 'scheduled consultation 2019-23 in-person Tbilisi GE'],
  },
  {
    name: 'a session put off to another month',
    text: `Customs council session postponed
3 February 2021

The session of the Customs Council scheduled for 10 February in Yerevan has been postponed, the secretariat said on Wednesday. The new date will be announced later.

Delegations of Armenia, Belarus and Kyrgyzstan were to attend.`,
    events: ['postponed session 2021-02-10 in-person Yerevan AM'],
  },
  {
    name: 'two meetings in one report',
    text: `Foreign minister holds talks in Ankara and Baku
27 June 2022, 14:20

Foreign Minister of Moldova Ion Rusu held talks with his Turkish counterpart in Ankara on 24 June. The ministers discussed gas supplies and student exchanges.

On 26 June the minister met with Azerbaijani Foreign Minister Elnur Mammadov in Baku. They spoke about air links and customs.`,
    events: ['held talks 2022-06-24 in-person Ankara TR', 'held meeting 2022-06-26 in-person Baku AZ'],
  },
  {
    name: 'a phone call',
    text: `Prime ministers speak by phone
8 August 2020

The Prime Minister of Kazakhstan and the Prime Minister of Hungary spoke by phone on Friday. They discussed flights and medical supplies.`,
    events: ['held call 2020-08-07 online - -'],
  },
  {
    name: 'a market report that recalls a summit',
    text: `Gas prices fall for a third week
4 March 2024

Wholesale gas prices in Central Europe fell by seven per cent last week. Traders point to mild weather and full storage. At a summit in December ministers of the region promised not to tax transit, and the market believed them.

Analysts expect a further fall in April.`,
    events: [],
  },
  {
    name: 'an obituary',
    text: `Former ambassador dies at 81
15 January 2023

Ambassador Viktor Hristov, who led the Bulgarian delegation at the Vienna consultations of 1989, died on Sunday. He was born in Plovdiv and held talks with half of Europe.`,
    events: [],
  },
  {
    name: 'a hybrid workshop, the city in the title alone',
    text: `Almaty hosts workshop on seed banks
21 September 2022

A regional workshop on seed banks was held on 20 September at the Institute of Botany. Experts from Kazakhstan, Kyrgyzstan and Uzbekistan attended in person, while colleagues from Norway joined online.`,
    events: ['held meeting 2022-09-20 hybrid Almaty KZ'],
  },
  {
    name: 'a fully online conference',
    text: `Librarians meet in cyberspace
2 December 2020

TASHKENT, 2 December (Test Agency) - An international conference of national libraries was held via videoconference on 1 December. Libraries of Uzbekistan, Latvia and Japan took part.`,
    events: ['held conference 2020-12-01 online - -'],
  },
  {
    name: 'the capital by description, opened one day and closed another',
    text: `Geologists wind up their congress
30 May 2019

A congress of geologists closed in the Belarusian capital on Thursday. The congress, which opened on 28 May, brought together delegates from Belarus, Poland and Serbia.`,
    events: ['held conference 2019-05-28/2019-05-30 in-person Minsk BY'],
  },
  {
    name: 'a round moved from one month to another',
    text: `Home | World | Weather
Danube commission moves its spring session
By Staff Reporter
21 February 2020

The spring session of the Danube Commission, originally set for 24-26 March in Budapest, has been put off until 9 June because of the epidemic, the commission's secretariat said on Thursday.

Delegations of eleven riparian states, among them Austria, Serbia and Ukraine, had been expected. "Water levels will not wait, but doctors come first," the secretary remarked.

Related stories
Romania closes two bridges
Hungarian minister to visit Baku on 3 March`,
    events: [
      'postponed session 2020-03-24/2020-03-26 in-person Budapest HU',
      'scheduled session 2020-06-09 in-person Budapest HU',
    ],
  },
  {
    name: 'a chess match',
    text: `Armenian grandmaster wins in Batumi
17 September 2022

Armenian grandmaster Hayk Sargsyan won the Batumi Open on Friday, half a point ahead of Georgian and Turkish rivals. Sixty players from Kazakhstan, Ukraine and Israel sat at the boards. The prize was handed over by the mayor.

The next tournament will be held in Tbilisi in March.`,
    events: [],
  },
  {
    name: 'an interview',
    text: `Trust grows slowly
Interview
4 May 2021

The head of the OSCE mission talks about ten years in the region. He remembers the talks in Vienna in 2014 and a dinner in Dushanbe with the Tajik and Kyrgyz ministers.`,
    events: [],
  },
  {
    name: 'members of a delegation join from home',
    text: `Rail regulators compare tariffs
Published: 30 November 2021, 18:12

Rail regulators from Latvia, Lithuania and Poland met in Kaunas on Tuesday, November 30. Estonian colleagues followed the session by video link because of travel rules.

The group will reconvene in Riga next spring.`,
    events: ['held meeting 2021-11-30 hybrid Kaunas LT', 'scheduled meeting 2022-21 in-person Riga LV'],
  },
  {
    name: 'a summit announced in a clause of its own',
    text: 'BAKU, 6 March 2024 - On 5 March in Baku the transport ministers of Georgia and Malta discussed preparations for the summit, which will take place in Valletta on 12 April.',
    events: ['held meeting 2024-03-05 in-person Baku AZ', 'scheduled summit 2024-04-12 in-person Valletta MT'],
  },
  {
    name: 'the next round agreed in the same breath; the day of a clause about the minister',
    text: 'RIGA, 9 May 2024 - Minister Aldis Kalns, who returned from Vienna on 3 May, held talks with a delegation of Malta in Riga on 8 May and agreed to hold the next round in Valletta in October 2024.',
    events: ['held talks 2024-05-08 in-person Riga LV', 'scheduled talks 2024-10 in-person Valletta MT'],
  },
  {
    name: 'will be held, with the day behind the place',
    text: 'RIGA, 9 May 2024 - The first session of the joint commission of Latvia and Malta will be held in Riga on 5 June, the ministry said.',
    events: ['scheduled session 2024-06-05 in-person Riga LV'],
  },
  {
    name: 'the day and place behind the title of a document',
    text: 'TIRANA, 8 February 2022 - The interior ministers of Austria and Albania met and signed a memorandum on training in Tirana on Monday.',
    events: ['held meeting 2022-02-07 in-person Tirana AL'],
  },
  {
    name: 'one day in the lead, all of them in the next sentence',
    text: `Fish inspectors close ranks
6 November 2021

Fish inspectors from four states wrapped up their discussions in Trieste on Friday.

The third meeting of the Adriatic inspectors, held on 4 and 5 November, brought delegations from Albania, Croatia, Italy and Slovenia.`,
    events: ['held meeting 2021-11-04/2021-11-05 in-person Trieste IT'],
  },
  {
    name: 'what was put off until a day had another one',
    text: `RIGA, March 3 (Test Agency). The seminar of harbour pilots in Liepaja has been put off until late April, the port said.

Pilots from Estonia, Latvia and Sweden were expected.`,
    events: ['postponed conference - in-person Liepāja LV', 'scheduled conference XXXX-04 in-person Liepāja LV'],
  },
  {
    name: 'a week in the lead, the last of three days in the next sentence',
    text: `Beekeepers compare hives
29 November 2019

Beekeepers from Kazakhstan, Kyrgyzstan and Tajikistan gathered in Khujand earlier this week for a regional workshop. The three-day event ended on Thursday.`,
    events: ['held meeting 2019-11-26/2019-11-28 in-person Khujand TJ'],
  },
  {
    name: 'of what is to come the year alone',
    text: `Consultations expected
12 February 2020

The deputy foreign ministers of Russia and Mongolia will hold consultations in 2020, the ambassador said. The first round was held in November, when the deputy minister visited Moscow.`,
    events: ['scheduled consultation 2020 - - -'],
  },
];
