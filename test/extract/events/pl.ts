import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'konsultacje i następna runda',
    text: `Konsultacje polsko-gruzińskie w Tbilisi
14.06.2023

W dniach 12-13 czerwca w Tbilisi odbyły się polsko-gruzińskie konsultacje dwustronne. Delegacji polskiej przewodniczył wiceminister Marek Zawada.

Omówiono współpracę naukową i turystykę. Kolejna runda planowana jest w Warszawie w pierwszym kwartale 2024 r.`,
    events: [
      'held consultation 2023-06-12/2023-06-13 in-person Tbilisi GE',
      'scheduled consultation 2024-33 in-person Warsaw PL',
    ],
  },
  {
    name: 'szczyt przełożony',
    text: `Szczyt w Budapeszcie przełożony
9 listopada 2021

Zaplanowany na 18 listopada szczyt państw naddunajskich w Budapeszcie został przełożony - poinformowało biuro organizatorów.`,
    events: ['postponed summit 2021-11-18 in-person Budapest HU'],
  },
  {
    name: 'spotkanie hybrydowe',
    text: `Hydrolodzy rozmawiali o Bugu
30 września 2022

Wczoraj w Lublinie odbyło się spotkanie polsko-białorusko-ukraińskiej grupy roboczej ds. Bugu. Eksperci z Ukrainy połączyli się zdalnie.`,
    events: ['held meeting 2022-09-29 hybrid Lublin PL'],
  },
  {
    name: 'biografia',
    text: `Sylwetka: nowy ambasador
5 lutego 2021

Nowym ambasadorem w Astanie został Jan Krawiec. Urodził się w 1970 roku w Lublinie, brał udział w rozmowach w Mińsku w 2014 roku.`,
    events: [],
  },
  {
    name: 'spotkanie w sieci',
    text: `Hydrolodzy spotkali się online
Data publikacji: 22 kwietnia 2020

We wtorek odbyła się wideokonferencja służb hydrologicznych Polski, Czech i Słowacji. Omówiono suszę i wymianę danych.

Następne spotkanie zaplanowano na wrzesień w Ostrawie.`,
    events: ['held meeting 2020-04-21 online - -', 'scheduled meeting 2020-09 in-person Ostrava CZ'],
  },
  {
    name: 'premier przyjął ambasadora',
    text: `Premier przyjął ambasadora Chile
15.11.2022 [14:00]

Premier Adam Wolski przyjął w poniedziałek w Krakowie ambasadora Chile Pabla Sotę. Rozmowa dotyczyła miedzi, żeglugi i wystawy w Santiago.`,
    events: ['held talks 2022-11-14 in-person Kraków PL'],
  },
  {
    name: 'zjechali na posiedzenie',
    text: `Bartnicy w Sejnach
4.06.2024

We wtorek do Sejn zjechali bartnicy z Polski, Litwy i Łotwy. Posiedzenie otworzył i prowadził litewski bartnik Jonas Petraitis.`,
    events: ['held session 2024-06-04 in-person Sejny PL'],
  },
  {
    name: 'udaje się',
    text: `Minister jedzie do Tallina
4.06.2024

W środę minister leśnictwa Jan Borowik udaje się z wizytą do Tallina.`,
    events: ['scheduled visit 2024-06-05 in-person Tallinn EE'],
  },
  {
    name: 'podpisy rektorów',
    text: `Leśnicy będą studiować razem
9 października 2023

Rektor Jan Borowik i rektor Rasa Petraitė złożyli w piątek w gmachu Akademii Leśnej podpisy pod umową o wymianie studentów.`,
    events: ['held signing 2023-10-06 in-person - -'],
  },
  {
    name: 'dzień wcześniej',
    text: `Narada bartników
5.06.2024

We wtorek w Sejnach odbyła się narada bartników z Polski i Litwy. Omówiono szczepienia pszczół.

Dzień wcześniej minister Jan Borowik rozmawiał w Wilnie z ambasadorem Danii.`,
    events: ['held meeting 2024-06-04 in-person Sejny PL', 'held meeting 2024-06-03 in-person Vilnius LT'],
  },
  {
    name: 'zapowiedziane spotkanie',
    text: `Strażacy nad Bugiem
4.06.2024

Jak zapowiedział komendant Jan Borowik, 21 czerwca w Ustroniu spotkają się polscy i czescy strażacy. Gospodarzem spotkania będzie komenda w Cieszynie.`,
    events: ['scheduled meeting 2024-06-21 in-person Ustroń PL'],
  },
];
