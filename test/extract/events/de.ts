import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'ein Besuch mit Gesprächen',
    text: `Usbekischer Außenminister zu Besuch in Riga
Veröffentlicht am 9. März 2022

Der usbekische Außenminister Jamshid Rasulow hat am 7. und 8. März Lettland besucht. In Riga führte er Gespräche mit seinem Amtskollegen Andris Kalnins über Häfen und Visa.

Im Herbst wird Kalnins in Taschkent erwartet.`,
    events: ['held visit 2022-03-07/2022-03-08 in-person Riga LV', 'scheduled visit 2022-23 in-person Tashkent UZ'],
  },
  {
    name: 'eine Sitzung per Videokonferenz',
    text: `Verkehrsausschuss tagt im Netz
12.05.2020, 11:30

MINSK, 12. Mai (Test) - Die Sitzung des Verkehrsausschusses der GUS fand am Montag per Videokonferenz statt. Daran nahmen Vertreter von Belarus, Kasachstan und Russland teil.

Die nächste Sitzung soll im dritten Quartal in Kasan stattfinden.`,
    events: ['held session 2020-05-11 online - -', 'scheduled session 2020-35 in-person Kazan RU'],
  },
  {
    name: 'ein abgesagter Gipfel',
    text: `Gipfel in Samarkand abgesagt
3. Juni 2021

Der für den 17. Juni in Samarkand geplante Gipfel ist abgesagt worden, teilte das Sekretariat mit. Als Grund wurden steigende Infektionszahlen genannt.`,
    events: ['cancelled summit 2021-06-17 in-person Samarkand UZ'],
  },
  {
    name: 'eine Analyse',
    text: `Analyse: Warum der Korridor stockt
14. Oktober 2023

Seit zwei Jahren reden alle vom mittleren Korridor. Die Häfen am Kaspischen Meer sind überlastet, Kasachstan und Aserbaidschan streiten über Tarife. Auf der Konferenz im Juni war davon nichts zu hören.`,
    events: [],
  },
  {
    name: 'ein künftiges Forum',
    text: `Wirtschaftsforum kommt nach Graz
20. August 2024

Vom 10. bis 12. September findet in Graz das dritte Forum für Bergbau statt. Erwartet werden Delegationen aus Österreich, Kasachstan und der Mongolei.`,
    events: ['scheduled conference 2024-09-10/2024-09-12 in-person Graz AT'],
  },
  {
    name: 'eine Tagung zieht in den Herbst um',
    text: `Startseite Politik Sport
Tagung der Alpenländer verschoben
Veröffentlicht: 4. April 2020

Die für den 16. und 17. April in Salzburg geplante Tagung der Alpenländer ist auf den 8. Oktober verschoben worden. Das teilte das Sekretariat am Samstag mit.

Eingeladen waren Delegationen aus Deutschland, Österreich, Italien, Slowenien und der Schweiz.`,
    events: [
      'postponed conference 2020-04-16/2020-04-17 in-person Salzburg AT',
      'scheduled conference 2020-10-08 in-person Salzburg AT',
    ],
  },
  {
    name: 'ein Nachruf',
    text: `Trauer um Diplomatin
12. Januar 2021

Die langjährige Botschafterin Helga Brunner ist am Sonntag in Wien gestorben. Sie leitete 1995 die österreichische Delegation bei den Verhandlungen in Dayton.`,
    events: [],
  },
  {
    name: 'ein Telefonat in einer Konferenz',
    text: `Umweltminister telefonieren
14. Juni 2021

Die Umweltminister Polens und Litauens haben am 11. Juni in einer Dreierkonferenz mit ihrem lettischen Kollegen telefoniert.`,
    events: ['held call 2021-06-11 online - -'],
  },
  {
    name: 'ein Treffen, das es seit Jahren gibt, auf einer Seite ohne Jahr',
    text: `Försterin reist nach Graz

Die Ministerin nimmt heute (14.09.) an einem Treffen der Forstverwaltungen in Graz teil. Die Treffen finden seit 1987 regelmäßig statt.`,
    events: ['held meeting XXXX-09-14 in-person Graz AT'],
  },
  {
    name: 'zweitägige Sitzung, erzählt vom Ende her',
    text: `Fischereigruppe tagte in Rostock
06.06.2024 [09:00]

Die zweitägige Sitzung der Arbeitsgruppe für Fischerei ist am Mittwoch in Rostock zu Ende gegangen. Vertreten waren Dänemark, Deutschland und Polen.`,
    events: ['held session 2024-06-04/2024-06-05 in-person Rostock DE'],
  },
  {
    name: 'die Stadt im Namen eines Formats ist kein Ort',
    text: `Minister sprachen über Getreide
21.03.2023 [17:10]

Agrarministerin Lena Kroll hat sich am Montag in Mainz mit ihren ungarischen und slowakischen Amtskollegen, Péter Balogh und Marek Hudec, getroffen. Es war ihre erste Begegnung im Minsker Format.`,
    events: ['held meeting 2023-03-20 in-person Mainz DE'],
  },
  {
    name: 'die Stadt im Namen eines Hauses ist nicht der Ort',
    text: `Minister tagten
17.11.2023 [09:00]

Die Umweltminister der Schweiz, Frankreichs und Luxemburgs sind am Donnerstag in Basel im Münster-Kulturhaus zusammengetreten.`,
    events: ['held meeting 2023-11-16 in-person Basel CH'],
  },
];
