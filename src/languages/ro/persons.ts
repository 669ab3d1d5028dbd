import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'omologul său, omologii, omologii săi, președinții, președinților, omologul, omologa, omologa sa, președinte, președintele, președinta, vicepreședinte, vicepreședintele, copreședinte, copreședintele, șef, șeful, șefa, șef adjunct, director, directorul, directoarea, director general, directorul general, director adjunct, directorul adjunct, director executiv, directorul executiv, secretar, secretarul, secretara, secretar general, secretarul general, adjunct, adjunctul, adjuncta, coordonator, coordonatorul, coordonatoarea, comisar, comisarul, înalt comisar, înaltul comisar, înaltul reprezentant, senatoarea, guvernator, guvernatorul, rector, rectorul, prorector, profesor, profesorul, expert, expertul, experta, consilier, consilierul, consiliera, atașat, atașatul, purtător de cuvânt, purtătorul de cuvânt, purtătoarea de cuvânt, reprezentant, reprezentantul, reprezentanta, cancelar, cancelarul, lider, liderul, comandant, comandantul, general, generalul, colonel, colonelul, amiral, judecător, judecătorul, rege, regele, regina, prinț, prințul, prințesa, emir, emirul, șeic, papa, patriarh, patriarhul, mitropolit, mitropolitul, arhiepiscop, episcop, cardinal, jurnalist, jurnalistul, cercetător, cercetătorul, economist, analist, delegat, responsabil, membru, fondator, fondatorul, inspector, inspectorul, moderator, avocatul poporului, șefa delegației, omologul, omologa, oficialul, bașcan, bașcanul',
  statePosts:
    'ministru, miniștri, miniștrii, miniștrilor, premieri, premierii, premierilor, secretarii de stat, ministrul, ministra, viceministru, viceministrul, premier, premierul, vicepremier, vicepremierul, prim-ministru, prim-ministrul, viceprim-ministru, viceprim-ministrul, secretar de stat, secretarul de stat, secretara de stat, subsecretar de stat, deputat, deputatul, deputata, senator, senatorul, primar, primarul, viceprimar, viceprimarul, procuror, procurorul, procuror general, procurorul general',
  home: '',
  envoys:
    'ambasador, ambasadorul, ambasadoarea, ambasador extraordinar și plenipotențiar, trimis special, trimisul special, reprezentant special, reprezentantul special, reprezentant permanent, reprezentantul permanent, consul, consulul, consul general, consulul general, însărcinat cu afaceri, însărcinatul cu afaceri',
  modifiers: 'prim, primul, prima, fost, fostul, fosta, noul, noua, actualul, actuala, interimar',
  honorifics: 'domnul, doamna, dl, dna, d-l, d-na, dl., excelența sa, dr, prof',
  male: 'Adrian Alexandru Alin Andrei Anton Artur Aurel Aurelian Bogdan Călin Carol Cătălin Cezar Ciprian Claudiu Constantin Corneliu Cornel Cosmin Costel Cristian Dan Daniel Dănuț David Decebal Denis Dinu Dorin Doru Dragoș Dumitru Eduard Emil Eugen Eugeniu Felix Filip Flavius Florian Florin Gabriel George Gheorghe Grigore Horia Iacob Igor Ilie Ion Ionel Ionuț Iosif Iulian Iulius Iurie Ivan Klaus Laurențiu Leonid Liviu Lucian Ludovic Luca Marcel Marian Marin Marius Matei Maxim Mihai Mihail Mircea Mugur Nicolae Nichita Nicu Nicușor Octavian Oleg Olimpiu Ovidiu Oazu Paul Pavel Petre Petru Radu Răzvan Remus Robert Roman Romeo Ruslan Sandu Sebastian Serghei Sergiu Sever Silviu Simion Sorin Stanislav Stelian Ștefan Teodor Tiberiu Titus Toma Traian Tudor Vadim Valentin Valeriu Vasile Veaceslav Victor Viorel Virgil Vitalie Vlad Vladimir Vladislav Volodimir Volodîmîr Elnur Ilham Emmanuel Joe Donald Olaf John James William Pierre Jean Josep Charles Marcel Maroš Dmitri Alexei Ilan Nursultan Kasîm-Jomart Șavkat Sadîr Serdar Emomali Murat Ararat Nikol Irakli Dmitro Andrii Pavlo Zoran Edi Péter Radosław Lazăr Natalia',
  female:
    'Ada Adela Adina Adriana Alexandra Alina Alisa Ana Anamaria Anca Andreea Angela Aniela Antoaneta Aura Aurelia Aurica Bianca Carmen Camelia Carolina Cătălina Cecilia Claudia Constanța Corina Cornelia Cristina Crina Dana Daniela Daria Delia Denisa Diana Doina Dorina Ecaterina Elena Eleonora Elisabeta Elvira Emilia Eugenia Eva Felicia Flavia Florentina Florica Gabriela Galina Georgiana Georgeta Ileana Ilinca Ina Ioana Iolanda Irina Isabela Iulia Iuliana Larisa Laura Lavinia Lia Lidia Ligia Lilia Liliana Livia Loredana Lucia Luciana Ludmila Luminița Maia Magda Magdalena Manuela Mara Marcela Margareta Maria Mariana Marina Marta Melania Mihaela Mirela Monica Nadejda Natalia Natașa Nina Nicoleta Nora Oana Olesea Olga Olimpia Otilia Oxana Paula Petronela Raluca Ramona Rodica Roxana Ruxandra Sanda Sabina Sandra Silvia Simona Sofia Sonia Sorina Stela Svetlana Tamara Tatiana Teodora Ursula Valentina Valeria Vera Veronica Victoria Violeta Viorica Virginia Zinaida Annalena Giorgia Ingrid Kaja Salome Zuzana Vjosa',
  surnames: 'escu eanu ianu aru oiu ov ova ev eva iev enco enko ciuc iuc ici ski schi an ean aș',
  commonEndings: 'ției țiilor ilor elor ului iunii ție țiune itate ității mentului ismul',
  patronymics: 'ovici evici ovna evna =oglu',
  particles: 'de di da van von der den al el bin ibn la le',
  speech:
    'a declarat, a spus, a menționat, a subliniat, a precizat, a adăugat, a anunțat, a afirmat, a reiterat, a explicat, a evidențiat, a apreciat, a salutat, a mulțumit, a participat, a avut, a prezidat, a prezentat, a amintit, a evocat, a remarcat, a notat, declară, spune, afirmă, susține, s-a întâlnit, a efectuat',
  otherNouns:
    'strada, bulevardul, piața, podul, aeroportul, palatul, hotelul, parcul, stadionul, spitalul, premiul, cupa, ordinul, teatrul, muzeul, monumentul, gara, liceul',
  notNames:
    'Acest Această Aceste Acești Acel Acea El Ea Ei Ele Noi Voi Eu Ce Cine Care Când Unde Cum Dacă Dar Iar Și Sau Ori În La De Din Pe Cu Pentru Prin Peste Sub Fără După Înainte Între Spre Către Despre Conform Potrivit Astfel Totodată De Asemenea Însă Astăzi Azi Ieri Mâine Acum Aici Acolo Toate Toți Tot Două Doi Trei Patru Cinci Ianuarie Februarie Martie Aprilie Mai Iunie Iulie August Septembrie Octombrie Noiembrie Decembrie Luni Marți Miercuri Joi Vineri Sâmbătă Duminică Republica Republicii Federația Federației Uniunea Uniunii Regatul Regatului Statele Statelor Stat Afacerilor Afaceri Externe Ministrul Ministerul Președintele Președinta Premierul Directorul Consiliul Adunarea Națională Național Internațional Internațională Europeană European Europa Europei Asia Africa America Lumea Foto Sursa Participanții Părțile Delegația Delegații Reprezentanții Experții Țările Țara Regiunea Nord Sud Est Vest Marea Mării Palatul Hotelul Strada Piața Acordul Tratatul Convenția Programul Proiectul Planul Legea Constituția Summitul Forumul Conferința Reuniunea Ședința Sfântul Sfânta Noul Noua Guvernul Guvernului Parlamentul Parlamentului',
  grammar: {
    capitalsAreNames: false,
    order: 'first',
    links: 'de a al ai ale pentru din la în cu pe lângă',
    and: 'și şi',
    chain:
      'elor ilor lui ului ei ii ală ale al ale ice ică ic ive ivă iv are ar ești ească esc eană ean ene ere ent entă adjunct adjunctă general generală executiv executivă =afaceri =externe =interne =stat =globale =său =sa =lor',
    stop: '',
    stopWords: 'care ce au fost este sunt s-a a-a ieri astăzi după va vor prin avut',
    posting: 'la în pe',
    compounds: '',
    sides: 'delegația, delegație, partea',
    origins: 'din de',
    caseEndings: '',
    declension: [],
    prepositions: {},
  },
};
