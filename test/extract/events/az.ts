import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'görüş və növbəti görüş',
    text: `Gəncədə Azərbaycan–Gürcüstan komissiyası toplaşıb
18.05.2022 [16:20]

Gəncə, 18 may, TEST

Mayın 17-də Gəncədə Azərbaycan–Gürcüstan birgə komissiyasının iclası keçirilib. İclasda hər iki ölkənin nümayəndələri iştirak ediblər.

Növbəti iclas oktyabrda Tbilisidə keçiriləcək.`,
    events: ['held session 2022-05-17 in-person Ganja AZ', 'scheduled session 2022-10 in-person Tbilisi GE'],
  },
  {
    name: 'konfrans təxirə salınıb',
    text: `Bakıdakı konfrans təxirə salınıb
10.03.2020 [12:00]

Martın 19-da Bakıda keçirilməsi planlaşdırılan beynəlxalq turizm konfransı təxirə salınıb. Bu barədə agentlikdən bildirilib.`,
    events: ['postponed conference 2020-03-19 in-person Baku AZ'],
  },
  {
    name: 'onlayn iclas',
    text: `Ekoloqlar onlayn görüşüblər
23.06.2020 [15:10]

Dünən Azərbaycan, Gürcüstan və Türkiyə ekoloqlarının videokonfrans formatında görüşü keçirilib. Tərəflər Kür çayının vəziyyətini müzakirə ediblər.`,
    events: ['held meeting 2020-06-22 online - -'],
  },
  {
    name: 'gələcək forum müzakirə olunub',
    text: `Nazirlər Bakıda görüşüblər
12.05.2022 [16:20]

Mayın 11-də Bakıda Azərbaycan və Latviya nəqliyyat nazirlərinin görüşü keçirilib. Görüşdə oktyabrın 4-də Riqada keçiriləcək forumun gündəliyi müzakirə olunub.`,
    events: ['held meeting 2022-05-11 in-person Baku AZ', 'scheduled conference 2022-10-04 in-person Riga LV'],
  },
  {
    name: 'günədək davam edəcək',
    text: `Qubada sərgi forumu açılıb
12.05.2022 [16:20]

Mayın 11-də Qubada beynəlxalq bağçılıq forumu işə başlayıb. Forum mayın 14-dək davam edəcək.`,
    events: ['held conference 2022-05-11/2022-05-14 in-person Quba AZ'],
  },
  {
    name: 'təxirə salınan toplantının yeni tarixi',
    text: `Arıçıların toplantısı təxirə salınıb

Sentyabrın 11-12-də Lənkəranda keçirilməsi nəzərdə tutulan arıçıların toplantısı təxirə salınıb. Yeni tarix - oktyabrın 2-3-ü İran və Gürcüstan tərəfi ilə razılaşdırılıb.`,
    events: [
      'postponed meeting XXXX-09-11/XXXX-09-12 in-person Lankaran AZ',
      'scheduled meeting XXXX-10-02/XXXX-10-03 - - -',
    ],
  },
];
