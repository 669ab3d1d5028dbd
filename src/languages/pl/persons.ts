import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'odpowiednik, odpowiedniczka, odpowiednicy|odpowiedników|odpowiednikami, prezydenci|prezydentów|prezydentom|prezydentami, szefowie|szefów|szefami, koledzy|kolegów|kolegami, kolega, koleżanka, prezydent, wiceprezydent, prezes, wiceprezes, przewodniczący, przewodnicząca, wiceprzewodniczący, wiceprzewodnicząca, współprzewodniczący, szef, szefowa, wiceszef, kierownik, kierowniczka, dyrektor, dyrektorka, wicedyrektor, dyrektor generalny, dyrektor wykonawczy, sekretarz, sekretarz generalny, zastępca, zastępczyni, naczelnik, rzecznik, rzeczniczka, koordynator, koordynatorka, komisarz, wysoki komisarz, wysoki przedstawiciel, rektor, prorektor, profesor, ekspert, ekspertka, doradca, doradczyni, attaché, przedstawiciel, przedstawicielka, kanclerz, lider, liderka, dowódca, generał, pułkownik, major, kapitan, sędzia, król, królowa, książę, papież, patriarcha, arcybiskup, biskup, kardynał, ksiądz, dziennikarz, dziennikarka, analityk, politolog, ekonomista, naukowiec, inspektor, założyciel, członek, członkini, moderator, moderatorka, prawnik, delegat, delegatka, dyplomata, wicekanclerz, archiwista, archiwistka, naczelny archiwista, główny inspektor, prezeska, wiceprezeska, prorektorka, rektorka, dziekan, dziekanka, prodziekan, kustosz, kurator, sekretarka generalna, komendant, komendantka, zastępca komendanta, nadbrygadier, starosta, wicestarosta, radny, radna, prezydent miasta, wiceprezydent miasta, sołtys, wójt, marszałek województwa, wicemarszałek województwa, konserwator, geolog, główny geolog, hydrolog, biegły, audytor, koordynator krajowy, sprawozdawca, sprawozdawczyni, rzecznik praw obywatelskich, rzecznik praw dziecka, szef delegacji, szefowa delegacji, szef misji, szefowa misji, nuncjusz, wiceszefowa, członek zarządu, kierownik wydziału, naczelnik wydziału, attaché rolny, attaché wojskowy, attaché obrony, radca, radca ministra, radca handlowy, doktor, docent, inżynier, lekarz, główny lekarz weterynarii, epidemiolog, ombudsman, sędzina, prezes zarządu, pełnomocniczka, rzecznik prasowy, sekretarz prasowy, sekretarz wykonawczy, sekretarz wykonawcza, szef sztabu, szef gabinetu, admirał, wiceadmirał, kontradmirał, komandor, porucznik, podpułkownik, rabin, imam, mufti, metropolita, nuncjusz apostolski, historyk, historyczka, archeolog, geograf, biolog, klimatolog, meteorolog, wykładowca, wykładowczyni, adiunkt, menedżer, menedżerka, komisarka, współprzewodnicząca, obserwator, inspektorka, leśniczy, nadleśniczy, geodeta, skarbnik, asystent, asystentka, szejk, emir, sułtan, kierownik projektu, koordynator projektu, koordynatorka projektu, prowincjał, opat, przeor, przełożony, dyspozytor, strażak, ratownik, pilot, kapitan portu, zarządca, prezes sądu, przedsiębiorca, przedsiębiorczyni, biznesmen, aktywista, aktywistka, działacz, działaczka, konserwatorka, kuratorka, archeolożka, bibliotekarka, bibliotekarz, lekarka, prawniczka, badaczka, badacz, naukowczyni, politolożka, ekonomistka, analityczka, dyplomatka, radczyni, prezydentka, burmistrzyni, kustoszka, inżynierka, urzędnik, urzędniczka, sekretarka, doktorka, geolożka, hydrolożka, meteorolożka, trenerka, kierowniczka projektu, założycielka, działacz społeczny, higienik, główny higienik kraju, higienistka, wojewódzki inspektor sanitarny, powiatowy inspektor sanitarny, konsul generalna, inspektor sanitarny',
  statePosts:
    'minister, ministrowie|ministrów|ministrom|ministrami, wiceministrowie|wiceministrów|wiceministrami, premierzy|premierów|premierom|premierami, ministra, wiceminister, wiceministra, premier, wicepremier, sekretarz stanu, podsekretarz stanu, marszałek, wicemarszałek, poseł, posłanka, senator, wojewoda, burmistrz, prokurator, prokurator generalny, szef dyplomacji, szefowa dyplomacji, szef MSZ, szefowa MSZ, szef resortu, szefowa resortu, wiceszef MSZ, wiceszefowa MSZ, szef rządu, szefowa rządu, sekretarzyni stanu, wiceminister spraw zagranicznych, ministerka, wicepremierka, prokuratorka generalna, senatorka, posłowie|posłów|posłami, wicewojewoda, zastępca prokuratora generalnego, główny inspektor sanitarny, gubernator, gubernatorka, wicegubernator, mer, wicemer, spiker, spikerka, wicespiker, burmistrzyni, prokurator krajowy, minister stanu, minister pełnomocny, przewodniczący parlamentu, przewodnicząca parlamentu, wiceprzewodniczący parlamentu, deputowany, deputowana, kongresmen, eurodeputowany, eurodeputowana, europoseł, europosłanka, parlamentarzysta, parlamentarzystka',
  home: 'PL',
  envoys:
    'ambasador, ambasadorka, wysłannik, wysłanniczka, specjalny wysłannik, specjalny przedstawiciel, stały przedstawiciel, stała przedstawicielka, konsul, konsul generalny, chargé d’affaires, pełnomocnik',
  passing:
    'odpowiednik, odpowiedniczka, kolega, koleżanka, moderator, moderatorka, przedstawiciel, przedstawicielka, delegat, delegatka',
  modifiers:
    'pierwszy, pierwsza, pełniący obowiązki, p.o., starszy, główny, główna, generalny, specjalny, stały, stała, wykonawczy, były, była, nowy, nowa, honorowy, nadzwyczajny i pełnomocny, najwyższy, zastępca, polski, obecny, zastępczyni, wiceszefowa, krajowy, krajowa, regionalny, regionalna, okręgowy, okręgowa, wojewódzki, tymczasowy, tymczasowa, pełniąca obowiązki, nadzwyczajny, starsza, młodszy, dawny, dawna, ówczesny, ówczesna',
  honorifics: 'pan, pani, dr, prof, mgr, inż, ks, abp, bp, gen, płk, mjr, św, hab',
  male: 'Adam Adrian Albert Aleksander Aleksandr Aleksiej Andrzej Andriej Antoni Arkadiusz Artur Bartłomiej Bartosz Bogdan Bogusław Bolesław Borys Bronisław Cezary Czesław Damian Daniel Dariusz Dawid Dmitrij Dominik Donald Edward Emil Eryk Eugeniusz Filip Franciszek Gabriel Grzegorz Henryk Hubert Ignacy Igor Ireneusz Iwan Jacek Jakub Jan Janusz Jarosław Jerzy Joachim Józef Julian Kacper Kamil Karol Kazimierz Konrad Konstanty Krystian Krzysztof Lech Leon Leszek Łukasz Maciej Marcin Marek Marian Mariusz Mateusz Michał Michaił Mieczysław Mikołaj Miłosz Mirosław Nikodem Norbert Olaf Oleg Ołeksandr Oskar Patryk Paweł Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sebastian Siergiej Sławomir Stanisław Stefan Szymon Tadeusz Tomasz Tymoteusz Viktor Wacław Waldemar Wiesław Wiktor Witold Władimir Władysław Wojciech Wołodymyr Zbigniew Zdzisław Zenon Zygmunt John James William George Joe Barack Emmanuel Jean François Hans Klaus Jens Olaf Recep Ilham Nursułtan Szawkat Nikol Zurab Irakli Giorgi Bakyt Talgat Ruslan Timur Dmytro Denys Andrij Kasym-Żomart Sadyr Serdar Emomali Murat Ararat Wahagn Péter Edi Zoran Aleksandar Gordan Bujar Ivan Juraj Petr Gabrielius Edgars Urmas Krišjānis Gitanas Esben Lars Erik Anders Henrik Mikael Jonas Tomas Gintaras Vytautas Janis Andris László István Gábor Zoltán András Ferenc János Tamás Milan Dragan Goran Nikola Marko Jiří Jaroslav Pavel Martin Josef Karel Miroslav Vladimír Štefan Jozef Ľubomír Anton Serhij Oleksij Jurij Wasyl Mykoła Mykola Taras Ihor Pascal Philippe Michel Luc Marc Antonio Marco Giuseppe Paolo José Carlos Miguel Pedro Peter Michael Thomas Andreas Markus Jürgen Stephen Kevin Mark Brian Richard David Paul Laziz Bachrom Sardor Jamszyd Nurłan Serik Askar Ahmet Mehmet Mustafa Kemal Emre Levan Dawit Nikołoz Aram Armen Karen Tigran Krišs Kaspars Margus Toomas Mart Jüri Kristjan Mika Pekka Juha',
  female:
    'Adrianna Agata Agnieszka Aleksandra Alicja Alina Aneta Angela Anna Annalena Antonina Barbara Beata Bogna Bożena Celina Danuta Daria Diana Dominika Dorota Edyta Elena Eleonora Elżbieta Emilia Ewa Ewelina Gabriela Grażyna Halina Hanna Helena Ilona Irena Iwona Izabela Jadwiga Janina Joanna Jolanta Julia Justyna Kamila Karolina Katarzyna Kinga Klaudia Krystyna Laura Lena Lidia Liliana Lucyna Ludmiła Magda Magdalena Maja Malwina Małgorzata Maria Marianna Mariola Marlena Marta Marzena Michalina Milena Monika Natalia Nina Olga Oliwia Patrycja Paulina Renata Róża Sabina Sandra Sara Sofia Stanisława Swietłana Sylwia Tatiana Teresa Urszula Ursula Wanda Weronika Wiktoria Zofia Zuzanna Żaneta Giorgia Ingrid Nadia Kristalina Siobhán Zuzana Maia Oana Kaja Salome Vjosa Dilorom Ann Ołena Olena Oksana Natalija Iryna Julija Switłana Ketevan Nino Tamar Kadri Kristina Inga Rūta Agnė Birgit Anne Marie Sophie Claire Isabelle Nathalie Jana Hana Petra Ludmila Milica Jelena Ivana Katalin Ágnes Éva Judit Mette Karin Anke Sabine Claudia Heike Kirsi Riitta Marja Dovilė Ieva Laima Baiba Anda',
  surnames:
    'ski ska skiego skiej skim ską skiemu cki cka ckiego ckiej ckim cką dzki dzka dzkiego icz wicz wicza wiczem czyk czyka czykiem owa owej ow owa ew ewa enko iuk uk ak iak ik ek szwili dze dzego',
  commonEndings: 'ich ych ów ego ości stwa stwo anie enie acji cja acja ymi imi',
  patronymics: 'owicz ewicz owna ewna',
  particles: 'de da di du del van von den der bin al el ibn la le',
  speech:
    'powiedział, powiedziała, oświadczył, oświadczyła, podkreślił, podkreśliła, zaznaczył, zaznaczyła, dodał, dodała, poinformował, poinformowała, stwierdził, stwierdziła, przypomniał, przypomniała, wyjaśnił, wyjaśniła, ocenił, oceniła, zapewnił, zapewniła, spotkał, spotkała, wystąpił, wystąpiła, przekazał, przekazała, zapowiedział, zapowiedziała, mówi, mówił, mówiła, uważa, napisał, napisała, przyjął, przyjęła, podpisał, podpisała, wezwał',
  otherNouns:
    'wyspa, półwysep, rzeka, jezioro, góra, morze, ocean, zatoka, cieśnina, dolina, pustynia, park, ogród, most, dworzec, stacja, lotnisko, port, metro, ulica, aleja, plac, bulwar, pałac, katedra, kościół, klasztor, stadion, hotel, puchar, mistrzostwa, nagroda, order, medal, festiwal, konkurs, wojna, bitwa, rewolucja, imperium, królestwo, księstwo, świat, zwycięstwo, ziemia, ameryka, europa, azja, afryka, korea, sala, zamek, dwór, ratusz, collegium, aula, gmach, kamienica, fort, twierdza, rynek, dom, centrum, opactwo, wieża, brama, biblioteka, muzeum, uniwersytet, liceum, szkoła',
  notNames:
    'Zarząd Zarządu Zarządem Zarządowi Zarządzie Zlewni Urzędu Urząd Izba Izby Biuro Biura Inspekcja Inspekcji Straż Straży Służba Służby Fundacja Fundacji Oddział Oddziału Wydział Wydziału Via Rail Nord Stream To Ten Ta Te Ci Tam Tu Tak Jak Gdy Kiedy Jeśli Ale Lub Albo Oraz I A W We Z Ze Na Po Do Od Za Dla Przy Pod Nad Bez Przed Przez Między O On Ona Oni My Wy Ja Co Kto Gdzie Także Również Jednak Obecnie Dziś Dzisiaj Wczoraj Jutro Wcześniej Teraz Potem Następnie Podczas Według Zdaniem Wszyscy Jego Jej Ich Nasz Jeden Jedna Dwa Trzy Styczeń Luty Marzec Kwiecień Maj Czerwiec Lipiec Sierpień Wrzesień Październik Listopad Grudzień Poniedziałek Wtorek Środa Czwartek Piątek Sobota Niedziela Nowy Nowa Pałac Dom Umowa Traktat Program Strategia Ustawa Kodeks Plan Europa Europy Azja Azji Ameryka Afryka Media Zdjęcie Foto Wideo Uczestnicy Strony Przedstawiciele Delegacja Delegacje Eksperci Kraje Państwa Republika Republiki Federacja Federacji Województwo Ulica Plac Międzynarodowy Międzynarodowa Narodowy Narodowa Narodowego Polski Polska Polskie Unii Unia Europejskiej Zachodni Wschodni Północny Południowy Środkowej Centralny Morze Morza Wielkiej Spraw Zagranicznych Wewnętrznych Obrony Finansów Gospodarki Zdrowia Edukacji Kultury Rolnictwa Środowiska Sprawiedliwości Infrastruktury Rozwoju Instytutu Instytut Akademii Akademia Uniwersytetu Uniwersytet Katedry Katedra Szkoły Szkoła Teatru Muzeum Banku Bank Agencji Agencja Ministerstwa Ministerstwo Komitetu Komitet Komisji Komisja Rady Rada Związku Związek Stowarzyszenia Stowarzyszenie Towarzystwa Towarzystwo Biblioteki Biblioteka Archiwum Ambasady Ambasada Konsulatu Konsulat Departamentu Departament Centrum Ośrodka Ośrodek Zakładu Zakład Parku Ogrodu Zespołu Zespół Grupy Grupa Klubu Klub Koła Sądu Sąd Trybunału Trybunał Komendy Komenda Starostwa Gminy Gmina Powiatu Powiat Politechniki Politechnika Senatu Sejmu Parlamentu Kancelarii',
  grammar: {
    capitalsAreNames: true,
    order: 'first',
    links: 'do ds. ds w we na przy dla z ze od',
    and: 'i oraz',
    chain: 'ego iego ych ich ej iej acji ości stwa ania enia ów ów y i a u ie =spraw =czasowo =tymczasowo =polsko',
    stop: 'ał ała ali ało ył yła yli ił iła ili ął ęła eli ł ła li',
    stopWords: 'że jak co kto który która które też także oraz wczoraj dziś był była jest są będzie po przez został',
    posting: 'w we na przy',
    compounds: '',
    sides: 'delegacja, strona',
    origins: 'z ze',
    caseEndings: '',
    declension: [
      { gender: 'm', slot: 'both', ending: 'ski', forms: ['skiego', 'skiemu', 'skiego', 'skim', 'skim'] },
      { gender: 'm', slot: 'both', ending: 'cki', forms: ['ckiego', 'ckiemu', 'ckiego', 'ckim', 'ckim'] },
      { gender: 'm', slot: 'both', ending: 'dzki', forms: ['dzkiego', 'dzkiemu', 'dzkiego', 'dzkim', 'dzkim'] },
      { gender: 'm', slot: 'both', ending: 'ý', forms: ['ego|ého', 'emu|ému', 'ego|ého', 'ým|ym', 'ým|ym'] },
      { gender: 'm', slot: 'both', ending: 'y', forms: ['ego', 'emu', 'ego', 'ym', 'ym'] },
      { gender: 'm', slot: 'both', ending: 'i', forms: ['iego', 'iemu', 'iego', 'im', 'im'] },
      { gender: 'm', slot: 'given', ending: 'rzy', forms: ['rzego', 'rzemu', 'rzego', 'rzym', 'rzym'] },
      { gender: 'f', slot: 'surname', ending: 'ska', forms: ['skiej', 'skiej', 'ską', 'ską', 'skiej'] },
      { gender: 'f', slot: 'surname', ending: 'cka', forms: ['ckiej', 'ckiej', 'cką', 'cką', 'ckiej'] },
      { gender: 'f', slot: 'surname', ending: 'owa', forms: ['owej', 'owej', 'ową', 'ową', 'owej'] },
      { gender: 'f', slot: 'surname', ending: 'ewa', forms: ['ewej', 'ewej', 'ewą', 'ewą', 'ewej'] },
      { gender: 'm', slot: 'given', ending: 'aweł', forms: ['awła', 'awłowi', 'awła', 'awłem', 'awle'] },
      { gender: 'm', slot: 'both', ending: 'iec', forms: ['ca', 'cowi', 'ca', 'cem', 'cu'] },
      {
        gender: 'm',
        slot: 'both',
        ending: 'ek',
        after: 'bcdfghjlłmnńprsśtwzżź',
        forms: ['ka', 'kowi', 'ka', 'kiem', 'ku'],
      },
      { gender: 'm', slot: 'given', ending: 'iotr', forms: ['iotra', 'iotrowi', 'iotra', 'iotrem', 'iotrze'] },
      { gender: 'f', slot: 'both', ending: 'ia', forms: ['ii|i', 'ii|i', 'ię', 'ią', 'ii|i'] },
      { gender: 'mf', slot: 'both', ending: 'ka', forms: ['ki', 'ce', 'kę', 'ką', 'ce'] },
      { gender: 'mf', slot: 'both', ending: 'ga', forms: ['gi', 'dze', 'gę', 'gą', 'dze'] },
      { gender: 'mf', slot: 'both', ending: 'ła', forms: ['ły', 'le', 'łę', 'łą', 'le'] },
      { gender: 'mf', slot: 'both', ending: 'ta', forms: ['ty', 'cie', 'tę', 'tą', 'cie'] },
      { gender: 'mf', slot: 'both', ending: 'ra', forms: ['ry', 'rze', 'rę', 'rą', 'rze'] },
      { gender: 'mf', slot: 'both', ending: 'na', forms: ['ny', 'nie', 'nę', 'ną', 'nie'] },
      { gender: 'mf', slot: 'both', ending: 'a', forms: ['y|i', 'ie|y|i|e', 'ę', 'ą', 'ie|y|i|e'] },
      { gender: 'm', slot: 'both', ending: 'ń', forms: ['nia', 'niowi', 'nia', 'niem', 'niu'] },
      { gender: 'm', slot: 'both', ending: 'ł', forms: ['ła', 'łowi', 'ła', 'łem', 'le'] },
      { gender: 'm', slot: 'both', ending: 'k', after: 'aeiouyóąę', forms: ['ka', 'kowi', 'ka', 'kiem', 'ku'] },
      { gender: 'm', slot: 'both', ending: 'g', forms: ['ga', 'gowi', 'ga', 'giem', 'gu'] },
      { gender: 'm', slot: 'both', ending: 'o', forms: ['y', 'e|owi', 'ę', 'ą', 'e'] },
      {
        gender: 'm',
        slot: 'both',
        ending: '',
        after: 'bcdfghjlmnprstvwzćśźż',
        forms: ['a', 'owi', 'a', 'em|iem', 'ie|u|e'],
      },
    ],
    prepositions: {
      genitive: 'od dla do bez po według zdaniem podczas wobec',
      dative: 'dzięki ku przeciw',
      instrumental: 'z ze między przed',
      locative: 'o przy',
    },
  },
};
