/** Short reports written for the tests, with who took part in the main event. */
export interface ParticipantsCase {
  language: string;
  name: string;
  /** Title, blank line, text. */
  text: string;
  /** Countries by role: "AM AZ | observer MN | chair KZ". */
  countries: string;
  /** Parts of the names of organisations. */
  organizations?: readonly string[];
  /** Names of persons, with country after a slash where the text gives it, and a star for the chair. */
  persons?: readonly string[];
}

export const CASES: readonly ParticipantsCase[] = [
  {
    language: 'en',
    name: 'host by organisation, guests, absentee, background list',
    text: `Bridge engineers compare notes in Tbilisi

12 May 2023
TBILISI, 12 May - The working party on bridge safety of the Black Sea Economic Cooperation held its sixth meeting in Tbilisi on Thursday.

Officials of the road administrations of Bulgaria, Georgia, Greece, Moldova and Romania gathered around the table, and the World Bank and the European Investment Bank were represented by their transport experts. Kazakhstan, which is not a member, was admitted as an observer. Albania did not send anyone, and Serbia sent its apologies. The meeting was hosted by Georgia and chaired by Romania.

The experts discussed load limits, corrosion of cables and sensors on old bridges. The Italian experience after the collapse in Genoa was mentioned several times. Lorries from Poland and Hungary use the corridor most.

The next meeting is to be held in Varna in October 2023. The organisation was founded in 1992 and its members include Albania, Armenia, Azerbaijan, Russia, Serbia, Türkiye and Ukraine.`,
    countries: 'BG GR MD | host GE | chair RO | observer KZ',
    organizations: ['World Bank', 'European Investment Bank'],
  },
  {
    language: 'en',
    name: 'bilateral talks with posts and an ambassador',
    text: `Uzbekistan and Slovakia discuss direct flights

Published: 3 October 2024

Deputy Foreign Minister of Uzbekistan Muzaffar Norov met in Tashkent on 2 October with State Secretary of the Ministry of Foreign and European Affairs of Slovakia Peter Hudec, the ministry's press service reported.

The sides discussed direct flights between Bratislava and Tashkent, glass making and water supply. The ambassador of Slovakia to Uzbekistan Jana Kolarova attended the talks. Mr Hudec recalled that Slovak companies work in Kazakhstan and Georgia as well.

A memorandum on cooperation of diplomatic academies was signed. The next round of political consultations will be held in Bratislava in the first half of 2025.`,
    countries: 'UZ SK',
    organizations: [],
    persons: ['Muzaffar Norov/UZ', 'Peter Hudec/SK', 'Jana Kolarova/SK'],
  },
  {
    language: 'en',
    name: 'speakers only, co-chairs, declined',
    text: `Online seminar looks at water data

date 2022-03-18 Online seminar looks at water data
Hydrologists spoke by video link on 17 March about how to share river data. The seminar was organised by the Interstate Commission for Water Coordination together with the United Nations Development Programme and co-chaired by Kyrgyzstan and Uzbekistan.

Presentations were made by specialists from Kazakhstan, Tajikistan and Switzerland; Germany and Finland took part as observers. Turkmenistan declined the invitation. Floods in Pakistan and Bangladesh were cited as a warning.

"Data that nobody reads is noise," said Aigul Sadykova, deputy director of the Kyrgyz hydrometeorological service.`,
    countries: 'KZ TJ CH | chair KG UZ | observer DE FI',
    organizations: ['Water Coordination', 'United Nations Development Programme'],
    persons: ['Aigul Sadykova/KG'],
  },
  {
    language: 'ru',
    name: 'наблюдатели, письменный отзыв, справка о составе',
    text: `В Алма-Ате обсудили проверку лифтов

17 октября 2022, 11:40
АЛМА-АТА, 17 октября – АКИ. В пятницу в Алма-Ате прошло совещание руководителей надзорных органов стран СНГ по безопасности лифтов.

В работе совещания участвовали делегации Армении, Беларуси, принимающей страны Казахстана, Кыргызстана и России, а также представители Межгосударственного совета по стандартизации. На правах наблюдателя присутствовала Сербия. Азербайджан прислал письменные замечания, а делегация Таджикистана не смогла прилететь из-за тумана. Председательствовала Армения.

Участники рассмотрели проект единого паспорта лифта, сроки замены кабин и обучение инспекторов. С интересом выслушали рассказ об опыте Южной Кореи и Турции.

Следующее совещание запланировано на апрель 2023 года в Минске. Напомним, в совет входят Азербайджан, Армения, Беларусь, Казахстан, Кыргызстан, Молдова, Россия, Таджикистан, Туркменистан и Узбекистан.`,
    countries: 'BY KG RU | host KZ | chair AM | observer RS',
    organizations: ['Межгосударственн'],
  },
  {
    language: 'ru',
    name: 'двусторонняя встреча, прилагательные',
    text: `Казахстан и Латвия договорились о поставках зерна

04.04.2024
3 апреля в Астане состоялись казахстанско-латвийские межмидовские консультации. Казахстанскую сторону представлял заместитель министра иностранных дел Ерлан Садыков, латвийскую – государственный секретарь МИД Андрис Озолс. На встрече присутствовал посол Латвии в Казахстане Янис Балодис.

Собеседники обсудили перевозку зерна через порт Лиепая, обмен студентами и положение в Афганистане. А. Озолс отметил, что через Литву и Эстонию груз идёт дольше.

Очередной раунд консультаций пройдёт в Риге во втором полугодии 2025 года.`,
    countries: 'KZ LV',
    organizations: [],
    persons: ['Ерлан Садыков/KZ', 'Андрис Озолс/LV', 'Янис Балодис/LV'],
  },
  {
    language: 'ru',
    name: 'собрала, организатор, гости',
    text: `Библиотекари встретились в Казани

Казань. 9 июня. Международная конференция «Читающее Поволжье» собрала в Казани библиотекарей из Беларуси, Казахстана, Монголии и Узбекистана. Её вместе с ЮНЕСКО организовала Библиотечная ассамблея Евразии. Гости из Сербии следили за докладами как наблюдатели. Делегация Молдовы приехать отказалась.

С докладом об оцифровке рукописей выступила директор Национальной библиотеки Монголии Цэцэг Батболд. О похожих трудностях в Грузии и Польше говорили в кулуарах.`,
    countries: 'BY KZ MN UZ | observer RS',
    organizations: ['Библиотечная ассамблея Евразии', 'ЮНЕСКО'],
    persons: ['Цэцэг Батболд/MN'],
  },
  {
    language: 'de',
    name: 'getrenntes Verb, Vorsitz, Beobachter, Absage',
    text: `Förster beraten in Brest über Waldbrände

19.05.2023
BREST, 19. Mai (BelTA) – In Brest fand am Donnerstag die neunte Sitzung des Zwischenstaatlichen Rates für Forstwirtschaft der GUS statt.

An der Sitzung nahmen Delegationen aus Armenien, Aserbaidschan, Kasachstan und der Russischen Föderation sowie Vertreter des GUS-Exekutivkomitees teil. Gastgeberland war Belarus, den Vorsitz führte Kasachstan. Die Mongolei und Finnland waren als Beobachter zugelassen. Tadschikistan hatte kurzfristig abgesagt.

Beraten wurde über Löschflugzeuge, Frühwarnung per Satellit und die Aufforstung. Erfahrungen aus Kanada und Portugal stießen auf Interesse. Geleitet wurden die Fachgespräche vom stellvertretenden Forstminister Viktor Lukaschow.

Die nächste Sitzung soll im Frühjahr 2024 in Eriwan stattfinden. Dem Rat gehören auch Kirgisistan, Moldau und Usbekistan an.`,
    countries: 'AM AZ RU | host BY | chair KZ | observer MN FI',
    organizations: ['GUS-Exekutivkomitee'],
    persons: ['Viktor Lukaschow/BY*'],
  },
  {
    language: 'de',
    name: 'Besuch mit Amtskollegen',
    text: `Georgischer Verkehrsminister zu Gast in Wien

Veröffentlicht am 8. März 2022
Der georgische Verkehrsminister Giorgi Kapanadse hat am Montag in Wien seine Kollegin, die österreichische Verkehrsministerin Martina Leitgeb, getroffen. Die beiden sprachen über Nachtzüge, Frachttarife und den Ausbau des Hafens Poti. An dem Gespräch nahm auch Georgiens Botschafterin in Österreich, Ketewan Maisuradse, teil.

Leitgeb verwies auf die Strecke durch Ungarn und Rumänien. Unterzeichnet wurde eine Absichtserklärung. Ein Gegenbesuch ist für Herbst 2022 in Tiflis geplant.`,
    countries: 'GE AT',
    organizations: [],
    persons: ['Giorgi Kapanadse/GE', 'Martina Leitgeb/AT', 'Ketewan Maisuradse/GE'],
  },
  {
    language: 'de',
    name: 'gekommen waren, Veranstalter, eingeladen aber verhindert',
    text: `Lawinenforscher treffen sich in Almaty

ALMATY, 3. Februar – Zum ersten Mal hat Almaty ein Seminar über Lawinenschutz ausgerichtet. Veranstalter war die Weltorganisation für Meteorologie.

Gekommen waren Fachleute aus Kasachstan, Kirgisistan, Österreich und der Schweiz. Norwegen verfolgte die Vorträge als Beobachter. Auch Nepal war eingeladen, konnte aber niemanden entsenden. Bhutan schickte einen schriftlichen Bericht.

Der Schweizer Forscher Urs Keller stellte ein Messgerät vor, das in Chile und Japan schon im Einsatz ist.`,
    countries: 'KZ KG AT CH | observer NO',
    organizations: ['Weltorganisation für Meteorologie'],
    persons: ['Urs Keller/CH'],
  },
  {
    language: 'fr',
    name: 'liste, présidence, pays hôte, observateurs, absence',
    text: `Les douaniers de la mer Noire réunis à Batoumi

Publié le 22 septembre 2023
BATOUMI, 22 septembre – La huitième réunion du groupe de travail sur les douanes de l'Organisation de coopération économique de la mer Noire s'est tenue jeudi à Batoumi.

Y ont participé des délégations d'Arménie, d'Azerbaïdjan, de Bulgarie, de Moldavie et de Turquie, ainsi que de la Géorgie, pays hôte. L'Organisation mondiale des douanes était représentée par deux experts. Présidée par la Bulgarie, la réunion a été suivie par l'Allemagne en qualité d'observateur. La Grèce n'a pas pu envoyer de délégation et l'Ukraine s'est excusée.

Les participants ont examiné les scanners mobiles, l'échange électronique des données et la formation des agents. L'expérience de l'Estonie a été citée en exemple.

La prochaine réunion aura lieu à Varna au printemps 2024. L'organisation regroupe aussi l'Albanie, la Russie, la Roumanie et la Serbie.`,
    countries: 'AM AZ MD TR | host GE | chair BG | observer DE',
    organizations: ['Organisation mondiale des douanes'],
  },
  {
    language: 'fr',
    name: 'visite et entretiens',
    text: `Le Kirghizstan et la Belgique veulent plus d'échanges

14/06/2024
Le vice-ministre des Affaires étrangères du Kirghizstan, Almaz Toktosunov, s'est entretenu le 13 juin à Bruxelles avec le secrétaire général du ministère belge des Affaires étrangères, Luc Vandersteen. L'ambassadrice du Kirghizstan en Belgique, Gulnara Asanova, a assisté à l'entretien.

Les deux parties ont discuté des visas, du miel et des bourses d'études. M. Vandersteen a évoqué les liaisons aériennes avec l'Ouzbékistan. Une note conjointe a été signée.

Les prochaines consultations se tiendront à Bichkek en 2025.`,
    countries: 'KG BE',
    organizations: [],
    persons: ['Almaz Toktosunov/KG', 'Luc Vandersteen/BE', 'Gulnara Asanova/KG'],
  },
  {
    language: 'fr',
    name: 'atelier réunissant, invités, par écrit',
    text: `Un atelier en ligne sur les archives

Des archivistes de sept pays se sont connectés mardi pour un atelier sur la conservation des films. Organisé par la Commission européenne et l'UNESCO, l'atelier a réuni des spécialistes du Kazakhstan, de Lettonie, de Lituanie, de Pologne et de Suisse. Le Japon y assistait comme observateur ; le Canada avait décliné l'invitation, tandis que l'Australie a transmis ses remarques par écrit.

La directrice des archives polonaises Ewa Malinowska a présenté un scanner mis au point en Suède.`,
    countries: 'KZ LV LT PL CH | observer JP',
    organizations: ['Commission européenne', 'UNESCO'],
    persons: ['Ewa Malinowska/PL'],
  },
  {
    language: 'uk',
    name: 'участь, господар, спостерігач, відмова',
    text: `В Одесі говорили про безпеку поромів

5 жовтня 2021, 12:15
ОДЕСА. 5 жовтня. УНН. В Одесі завершилася зустріч фахівців з безпеки поромних перевезень Чорного моря.

До Одеси приїхали фахівці морських відомств Болгарії, Грузії, Румунії та Туреччини. Господарем зустрічі була Україна, головувала Болгарія. Молдова стежила за роботою як спостерігач. Росія участі не брала, а Греція надіслала письмові пропозиції. Долучилися також експерти Міжнародної морської організації.

Обговорили рятувальні шлюпки, протипожежні системи та навчання екіпажів. Досвід Естонії після аварії порома згадували не раз.

Наступна зустріч відбудеться у травні 2022 року в Констанці.`,
    countries: 'GE RO TR | host UA | chair BG | observer MD',
    organizations: ['Міжнародн'],
  },
  {
    language: 'uk',
    name: 'двосторонні консультації',
    text: `Україна та Словенія провели консультації

11.11.2020
10 листопада в Любляні відбулися українсько-словенські політичні консультації. Українську делегацію очолив заступник міністра закордонних справ Богдан Ярема, словенську – державний секретар Міністерства закордонних справ Андрей Новак. У переговорах взяла участь посол України в Словенії Ірина Мельник.

Сторони обговорили будівництво вокзалів, ситуацію в Боснії і Герцеговині та туризм.

Наступний раунд консультацій пройде в Києві.`,
    countries: 'UA SI',
    organizations: [],
    persons: ['Богдан Ярема/UA', 'Андрей Новак/SI', 'Ірина Мельник/UA'],
  },
  {
    language: 'be',
    name: 'удзел, назіральнік, не прыехала',
    text: `У Віцебску абмеркавалі лён

23 чэрвеня, Віцебск /Кар. БЕЛТА/. У Віцебску прайшла нарада вытворцаў лёну.

Удзел у нарадзе ўзялі спецыялісты Беларусі, Казахстана, Літвы і Расіі, а таксама прадстаўнікі Еўразійскай эканамічнай камісіі. Кітай быў прадстаўлены назіральнікам. Дэлегацыя Латвіі не прыехала. Старшынстваваў на нарадзе намеснік міністра сельскай гаспадаркі Беларусі Павел Жук.

Удзельнікі абмеркавалі сушку трасты, новыя сарты і продаж валакна ў Італію. Наступная нарада адбудзецца ў Пскове.`,
    countries: 'BY KZ LT RU | observer CN',
    organizations: ['Еўразійск'],
    persons: ['Павел Жук/BY*'],
  },
  {
    language: 'be',
    name: 'двухбаковая сустрэча',
    text: `Беларусь і Кыргызстан пашыраюць супрацоўніцтва

12.02.2024
11 лютага ў Бішкеку адбыліся беларуска-кыргызскія кансультацыі па консульскіх пытаннях. Беларускую дэлегацыю ўзначаліў намеснік міністра замежных спраў Ігар Назарук, кыргызскую – намеснік міністра замежных спраў Асеін Ісаеў.

Бакі абмеркавалі працу мігрантаў і прызнанне дыпломаў. І.Назарук расказаў, як гэта зроблена з Арменіяй.`,
    countries: 'BY KG',
    organizations: [],
    persons: ['Ігар Назарук/BY', 'Асеін Ісаеў/KG'],
  },
  {
    language: 'pl',
    name: 'obecni byli, gospodarz, obserwator, zabrakło',
    text: `W Lublinie o bobrach i wałach

16 października 2023
Lublin. W środę odbyło się w Lublinie dziewiąte posiedzenie Grupy Roboczej do spraw Ochrony Wód.

Obecni byli przedstawiciele Białorusi, Czech, Litwy, Mołdawii i Ukrainy. Gospodarzem spotkania była Polska, przewodniczyły mu Czechy. W charakterze obserwatora przysłuchiwała się Norwegia. Zabrakło delegacji Słowacji, a Węgry przesłały uwagi na piśmie. Swoich ekspertów przysłał też Światowy Fundusz na rzecz Przyrody.

Omówiono podmywanie wałów, odszkodowania dla rolników i wspólne mapy. Doświadczenia Niemiec i Danii budziły ciekawość.

Następne posiedzenie zaplanowano na wiosnę 2024 roku w Wilnie. Do grupy należą także Łotwa i Estonia.`,
    countries: 'BY LT MD UA | host PL | chair CZ | observer NO',
    organizations: ['Światowy Fundusz'],
  },
  {
    language: 'pl',
    name: 'rozmowy wiceministrów',
    text: `Polska i Kazachstan o tranzycie

05.09.2024
Wiceminister spraw zagranicznych Polski Tomasz Wierzbicki i wiceminister spraw zagranicznych Kazachstanu Arłan Sejtow spotkali się we wtorek w Warszawie. W rozmowie uczestniczył ambasador Kazachstanu w Polsce Bakyt Nurmagambetow.

Rozmawiano o tranzycie kolejowym przez Białoruś, cenach miedzi i stypendiach. Następna runda odbędzie się w Astanie w 2025 roku.`,
    countries: 'PL KZ',
    organizations: [],
    persons: ['Tomasz Wierzbicki/PL', 'Arłan Sejtow/KZ', 'Bakyt Nurmagambetow/KZ'],
  },
  {
    language: 'es',
    name: 'asistieron, anfitrión, presidencia, observador, ausencia',
    text: `Los guardas forestales iberoamericanos se dan cita en Quito

Publicado: 11/09/2023
La novena reunión de la Red Iberoamericana de Parques se celebró el 8 de septiembre en Quito, en el Centro de Convenciones Metropolitano.

Asistieron delegaciones de Bolivia, Chile, Colombia, Panamá y Perú, además del país anfitrión, Ecuador. La presidencia recayó en Chile. Portugal estuvo presente como observador. Argentina no pudo viajar y Venezuela excusó su asistencia. También participaron el Banco Mundial y la Organización de las Naciones Unidas para la Alimentación y la Agricultura.

Los delegados analizaron los incendios, los drones de vigilancia y la caza furtiva. La experiencia de Kenia fue muy comentada.

La próxima reunión se celebrará en Lima en el segundo semestre de 2024. Integran la red, entre otros, México, Cuba y España.`,
    countries: 'BO CO PA PE | host EC | chair CL | observer PT',
    organizations: ['Banco Mundial', 'Alimentación'],
  },
  {
    language: 'es',
    name: 'consultas bilaterales',
    text: `España y Azerbaiyán celebran consultas políticas

6 de febrero de 2025
El secretario de Estado de Asuntos Exteriores de España, Álvaro Requena, se reunió ayer en Madrid con el viceministro de Asuntos Exteriores de Azerbaiyán, Rauf Guliyev. Asistió al encuentro la embajadora de Azerbaiyán en España, Leyla Mammadova.

Ambas partes hablaron de gas, trenes y becas. Requena mencionó la situación en Georgia. Las próximas consultas tendrán lugar en Bakú.`,
    countries: 'ES AZ',
    organizations: [],
    persons: ['Álvaro Requena/ES', 'Rauf Guliyev/AZ', 'Leyla Mammadova/AZ'],
  },
  {
    language: 'it',
    name: 'presenti, ospitante, presieduta, osservatore, assente',
    text: `A Trieste i porti dell'Europa centrale

14 marzo 2023
(ANSA) - TRIESTE, 14 MAR - Si è svolta ieri a Trieste la quinta riunione del gruppo di lavoro sui porti dell'Iniziativa Centro-Europea.

Erano presenti i rappresentanti di Croazia, Montenegro, Polonia, Slovenia e Ungheria. La riunione, ospitata dall'Italia, è stata presieduta dalla Polonia. La Moldavia ha seguito i lavori in veste di osservatore. Assente l'Albania, mentre l'Ucraina ha inviato un contributo scritto. Vi ha partecipato anche la Banca europea per gli investimenti.

Si è discusso di dragaggi, navi elettriche e sicurezza dei terminal. L'esempio dei Paesi Bassi è tornato più volte.

La prossima riunione si terrà a Capodistria nell'autunno 2023.`,
    countries: 'HR ME SI HU | host IT | chair PL | observer MD',
    organizations: ['Banca europea'],
  },
  {
    language: 'it',
    name: 'incontro bilaterale',
    text: `Italia e Kazakistan, colloqui sull'acqua

21/11/2024
Il viceministro degli Esteri italiano Edoardo Marchetti ha incontrato mercoledì a Roma il viceministro degli Esteri del Kazakistan Daniyar Abenov. All'incontro ha preso parte l'ambasciatore del Kazakistan in Italia, Yerbolat Kassenov.

Le parti hanno discusso di acqua, energia e visti. Marchetti ha ricordato il progetto con il Turkmenistan. Il prossimo incontro si terrà ad Astana nel 2025.`,
    countries: 'IT KZ',
    organizations: [],
    persons: ['Edoardo Marchetti/IT', 'Daniyar Abenov/KZ', 'Yerbolat Kassenov/KZ'],
  },
  {
    language: 'ro',
    name: 'au participat, gazdă, prezidată, observator, nu a putut',
    text: `La Iași s-a vorbit despre poduri

19 aprilie 2022
Iași, 19 apr. /MOLDPRES/. Cea de-a șaptea reuniune a Comisiei pentru poduri de frontieră a avut loc luni la Iași.

Au participat delegațiile Bulgariei, Republicii Moldova, Serbiei și Ungariei, precum și experți ai Comisiei Dunării. România a fost țara gazdă, iar lucrările au fost prezidate de Ungaria. Slovacia a luat parte în calitate de observator. Ucraina nu a putut trimite specialiști, iar Croația a transmis observații în scris.

Au fost discutate greutatea camioanelor, inspecția cablurilor și finanțarea. A fost menționată și experiența Austriei.

Următoarea reuniune va avea loc la Ruse în a doua jumătate a anului 2022.`,
    countries: 'BG MD RS | host RO | chair HU | observer SK',
    organizations: ['Comisi'],
  },
  {
    language: 'ro',
    name: 'întrevedere bilaterală',
    text: `Moldova și Estonia discută despre școli digitale

12.12.2023
Viceprim-ministrul Republicii Moldova Sergiu Andronic a avut ieri, la Chișinău, o întrevedere cu ministra educației a Estoniei Kristiina Tamm. La întrevedere a participat ambasadorul Estoniei în Republica Moldova, Jaan Laur.

Oficialii au discutat despre manuale digitale și formarea profesorilor. Kristiina Tamm a amintit de proiectele din Georgia și Armenia.`,
    countries: 'MD EE',
    organizations: [],
    persons: ['Sergiu Andronic/MD', 'Kristiina Tamm/EE', 'Jaan Laur/EE'],
  },
  {
    language: 'kk',
    name: 'өкілдері, байқаушы, қабылдаушы ел, келген жоқ',
    text: `Шымкентте көпір құрылысшылары бас қосты

2023 жылғы 14 қыркүйек
ШЫМКЕНТ. KAZINFORM – 13 қыркүйекте Шымкентте Түркі мемлекеттері ұйымының көлік жөніндегі жұмыс тобының бесінші отырысы өтті.

Отырысқа Әзербайжан, Қырғызстан, Түркия және Өзбекстан делегациялары, сондай-ақ қабылдаушы ел Қазақстанның мамандары қатысты. Мажарстан бақылаушы ретінде қатысты. Түрікменстан өкілдері келген жоқ. Жұмысқа Ислам даму банкінің сарапшылары да қосылды. Отырысты Қазақстан Көлік министрінің орынбасары Ержан Тоқтаров жүргізді.

Тараптар көпірлерді тексеру, жүк салмағы және мамандар даярлау мәселелерін талқылады. Жапония мен Корея Республикасының тәжірибесі айтылды. Жүктің бір бөлігі Ресей арқылы өтеді.

Келесі отырыс 2024 жылғы сәуірде Бакуде өтеді.`,
    countries: 'AZ KG TR UZ | host KZ | observer HU',
    organizations: ['Ислам даму банк'],
    persons: ['Ержан Тоқтаров/KZ*'],
  },
  {
    language: 'kk',
    name: 'екіжақты кездесу',
    text: `Қазақстан мен Латвия ауыл шаруашылығын талқылады

2024 жылғы 3 мамыр
Қазақстанның Сыртқы істер министрінің орынбасары Айбек Сейтқали Астанада Латвия Сыртқы істер министрлігінің делегациясымен кездесті. Кездесуге Латвияның Қазақстандағы елшісі Марис Озолиньш қатысты.

Тараптар астық тасымалы, порттар және студенттер алмасу мәселелерін талқылады. Эстония мен Литва туралы да айтылды. Келесі консультация Ригада өтеді.`,
    countries: 'KZ LV',
    organizations: [],
    persons: ['Айбек Сейтқали/KZ', 'Марис Озолиньш/LV'],
  },
  {
    language: 'ky',
    name: 'өкүлдөрү, байкоочу, ээлик кылган, катыша алган жок',
    text: `Чолпон-Атада ветеринарлар чогулду

2022-жылдын 8-июлу
БИШКЕК, 8-июл. /КАБАР/. 7-июлда Чолпон-Атада ЕАЭБ өлкөлөрүнүн ветеринардык кызматтарынын жыйыны өттү.

Жыйынга Армениянын, Беларустун, Казакстандын жана Россиянын ветеринарлары, ошондой эле Евразия экономикалык комиссиясынын адистери катышты. Кабыл алуучу өлкө Кыргызстан болду. Өзбекстан байкоочу катары кошулду. Молдова катыша алган жок. Жыйынга Россия төрагалык кылды.

Катышуучулар шарп оорусу, эмдөө жана малды каттоо маселелерин талкуулашты. Түркиянын тажрыйбасы мисал келтирилди.

Кийинки жыйын октябрда Ереванда өтөт.`,
    countries: 'AM BY KZ | host KG | chair RU | observer UZ',
    organizations: ['Евразия экономикалык комиссия'],
  },
  {
    language: 'ky',
    name: 'эки тараптуу жолугушуу',
    text: `Кыргызстан менен Венгрия суу чарбасын талкуулады

2024-жылдын 20-ноябры
Кыргызстандын айыл чарба министринин орун басары Эркин Жолдошев Бишкекте Венгриянын айыл чарба министрлигинин мамлекеттик катчысы Жолт Сабо менен жолугушту. Жолугушууга Венгриянын Кыргызстандагы элчиси Иштван Фаркаш катышты.

Тараптар сугат, балык чарбасы жана стипендиялар маселелерин талкуулашты. Казакстан аркылуу транзит тууралуу да сөз болду.`,
    countries: 'KG HU',
    organizations: [],
    persons: ['Эркин Жолдошев/KG', 'Жолт Сабо/HU', 'Иштван Фаркаш/HU'],
  },
  {
    language: 'tg',
    name: 'иштирок доштанд, мизбон, нозир, наомад',
    text: `Дар Хуҷанд оид ба пахта машварат шуд

12.10.2023
ХУҶАНД, 12.10.2023 /АМИТ «Ховар»/. 11 октябр дар Хуҷанд ҷаласаи ҳаштуми Шӯрои байнидавлатӣ оид ба пахтапарварӣ баргузор шуд.

Дар кори ҷаласа намояндагони Озарбойҷон, Қазоқистон, Туркманистон ва Ӯзбекистон, ҳамчунин коршиносони Бонки осиёии рушд иштирок доштанд. Кишвари мизбон Тоҷикистон буд. Покистон ба ҳайси нозир даъват шуд. Ҳайати Қирғизистон наомад. Ҷаласа таҳти раисии муовини вазири кишоварзии Тоҷикистон Фирӯз Саидов гузашт.

Иштирокчиён масъалаҳои обёрӣ, тухмӣ ва нархро баррасӣ намуданд. Таҷрибаи Ҳиндустон ва Миср низ зикр шуд.

Ҷаласаи навбатӣ соли 2024 дар Марӣ баргузор мешавад.`,
    countries: 'AZ KZ TM UZ | host TJ | observer PK',
    organizations: ['Бонки осиёии рушд'],
    persons: ['Фирӯз Саидов/TJ*'],
  },
  {
    language: 'tg',
    name: 'мулоқоти дуҷониба',
    text: `Тоҷикистон ва Белгия ҳамкориро густариш медиҳанд

15.05.2024
14 май дар Душанбе муовини вазири корҳои хориҷии Тоҷикистон Шариф Назарзода бо муовини вазири корҳои хориҷии Белгия Люк Янсен мулоқот кард. Дар мулоқот сафири Белгия дар Тоҷикистон Пол Мертенс ҳузур дошт.

Ҷонибҳо оид ба табодули донишҷӯён, сайёҳӣ ва вазъи Афғонистон суҳбат намуданд. Машварати навбатӣ дар Брюссел доир мегардад.`,
    countries: 'TJ BE',
    organizations: [],
    persons: ['Шариф Назарзода/TJ', 'Люк Янсен/BE', 'Пол Мертенс/BE'],
  },
  {
    language: 'uz',
    name: 'delegatsiyalari, mezbonlik, kuzatuvchi, kela olmadi',
    text: `Termizda chegara bozorlari muhokama qilindi

2024-yil 19-sentabr
Termiz shahrida Markaziy Osiyo va qo‘shni mamlakatlar savdo palatalarining uchinchi yig‘ilishi bo‘lib o‘tdi.

Yig‘ilishda Qozog‘iston, Qirg‘iziston, Tojikiston va Xitoy delegatsiyalari qatnashdi. Mezbonlik O‘zbekiston zimmasida bo‘ldi. Turkiya kuzatuvchi maqomida ishtirok etdi, Turkmaniston vakillari esa kela olmadi. Osiyo taraqqiyot banki mutaxassislari ham tadbirga qo‘shildi. Yig‘ilishga O‘zbekiston savdo vazirining birinchi o‘rinbosari Jasur Hamidov raislik qildi.

Ishtirokchilar bojxona tartibi, omborlar qurish va narxlar bo‘yicha axborot almashish masalalarini ko‘rib chiqdi. Vyetnam tajribasi misol qilib keltirildi.

Navbatdagi yig‘ilish 2025-yil bahorda O‘sh shahrida o‘tkaziladi.`,
    countries: 'KZ KG TJ CN | host UZ | observer TR',
    organizations: ['Osiyo taraqqiyot banki'],
    persons: ['Jasur Hamidov/UZ*'],
  },
  {
    language: 'uz',
    name: 'ikki tomonlama muzokaralar',
    text: `O‘zbekiston va Polsha hamkorlikni kengaytiradi

2023-yil 7-dekabr
Toshkentda O‘zbekiston tashqi ishlar vazirining o‘rinbosari Bahodir Ismoilov Polsha tashqi ishlar vazirining o‘rinbosari Pavel Zielinskiy bilan uchrashdi. Uchrashuvda Polshaning O‘zbekistondagi elchisi Anna Kovalska ishtirok etdi.

Tomonlar tibbiyot, temir yo‘l va ta’lim masalalarini muhokama qildi. Ukraina orqali yuk tashish haqida ham gapirildi.`,
    countries: 'UZ PL',
    organizations: [],
    persons: ['Bahodir Ismoilov/UZ', 'Pavel Zielinskiy/PL', 'Anna Kovalska/PL'],
  },
  {
    language: 'uz-Cyrl',
    name: 'вакиллари, мезбон, кузатувчи, юбормади',
    text: `Нукусда Оролбўйи муаммолари кўриб чиқилди

11:05 / 15.06.2022
Нукус шаҳрида Оролни қутқариш халқаро жамғармаси экспертлар гуруҳининг олтинчи мажлиси бўлиб ўтди.

Мажлисда Қозоғистон, Тожикистон ва Туркманистон мутахассислари, шунингдек Жаҳон банки вакиллари иштирок этди. Мезбон Ўзбекистон номидан экология вазирининг ўринбосари Нодир Қосимов сўзга чиқди. Германия кузатувчи сифатида қатнашди. Қирғизистон вакил юбормади. Мажлисга Қозоғистон раислик қилди.

Мутахассислар саксовул экиш, тузли бўронлар ва ичимлик суви масалаларини муҳокама қилди. Исроил тажрибаси тилга олинди.

Навбатдаги мажлис 2023 йилда Қизилўрдада ўтказилади.`,
    countries: 'TJ TM | host UZ | chair KZ | observer DE',
    organizations: ['Жаҳон банки'],
    persons: ['Нодир Қосимов/UZ'],
  },
  {
    language: 'uz-Cyrl',
    name: 'икки томонлама учрашув',
    text: `Ўзбекистон ва Италия музей соҳасида ҳамкорлик қилади

09.03.2024
Тошкентда Ўзбекистон маданият вазирининг ўринбосари Дилшод Раҳимов Италия маданият вазирлиги бош директори Марко Ферри билан учрашди. Учрашувда Италиянинг Ўзбекистондаги элчиси Паоло Конти қатнашди.

Томонлар реставрация, кўргазмалар ва талабалар алмашинуви масалаларини муҳокама қилди. Франция музейлари ҳақида ҳам сўз борди.`,
    countries: 'UZ IT',
    organizations: [],
    persons: ['Дилшод Раҳимов/UZ', 'Марко Ферри/IT', 'Паоло Конти/IT'],
  },
  {
    language: 'tk',
    name: 'wekiliýetleri, kabul edýän, synçy, gelip bilmedi',
    text: `Marydaky maslahatda pagta barada gürrüň edildi

2023-nji ýylyň 21-nji sentýabry
Mary şäherinde pagta önümçiligi boýunça halkara topary­nyň altynjy mejlisi geçirildi.

Mejlise Azerbaýjanyň, Täjigistanyň, Türkiýäniň we Özbegistanyň wekiliýetleri, şeýle-de Ösüşiň Aziýa bankynyň bilermenleri gatnaşdy. Kabul edýän ýurt Türkmenistan boldy. Hytaý synçy hökmünde gatnaşdy. Gazagystanyň wekilleri gelip bilmediler. Mejlise Özbegistan başlyklyk etdi.

Gatnaşyjylar suwaryş, tohumçylyk we bahalar meselelerini ara alyp maslahatlaşdylar. Müsüriň tejribesi hem agzaldy.

Indiki mejlis 2024-nji ýylda Bakuwda geçiriler.`,
    countries: 'AZ TJ TR | host TM | chair UZ | observer CN',
    organizations: ['Aziýa bank'],
  },
  {
    language: 'tk',
    name: 'ikitaraplaýyn gepleşikler',
    text: `Türkmenistan bilen Koreýa gepleşik geçirdi

2024-nji ýylyň 12-nji apreli
Aşgabatda Türkmenistanyň daşary işler ministriniň orunbasary Myrat Hojaýew Koreýa Respublikasynyň daşary işler ministriniň orunbasary Kim Min Su bilen duşuşdy. Duşuşyga Koreýa Respublikasynyň Türkmenistandaky ilçisi Li Çan Ho gatnaşdy.

Taraplar gaz himiýasy, ulag we bilim meselelerini ara alyp maslahatlaşdylar. Eýranyň üsti bilen ýük daşamak barada hem aýdyldy.`,
    countries: 'TM KR',
    organizations: [],
    persons: ['Myrat Hojaýew/TM', 'Kim Min Su/KR', 'Li Çan Ho/KR'],
  },
  {
    language: 'az',
    name: 'nümayəndə heyətləri, ev sahibi, müşahidəçi, gələ bilməyib',
    text: `Gəncədə dəmiryolçular görüşüb

21 noyabr 2023
Gəncə, 21 noyabr, AZƏRTAC

Noyabrın 20-də Gəncədə QDİƏT-in nəqliyyat üzrə işçi qrupunun on birinci iclası keçirilib.

İclasda Bolqarıstan, Gürcüstan, Moldova, Rumıniya və Ukraynanın nümayəndə heyətləri iştirak edib. Ev sahibi Azərbaycan olub. Qazaxıstan müşahidəçi kimi qatılıb. Yunanıstanın nümayəndələri gələ bilməyib, Serbiya isə dəvət olunmayıb. Dünya Bankının ekspertləri də iclasa qoşulub. İclasa Moldova sədrlik edib.

Tərəflər tariflər, vaqonların təmiri və məlumat mübadiləsi məsələlərini müzakirə ediblər. Avstriyanın təcrübəsi qeyd olunub.

Növbəti iclas 2024-cü ilin mayında Varnada keçiriləcək.`,
    countries: 'BG GE RO UA | host AZ | chair MD | observer KZ',
    organizations: ['Dünya Bank'],
  },
  {
    language: 'az',
    name: 'ikitərəfli görüş',
    text: `Azərbaycan və Xorvatiya əməkdaşlığı müzakirə edib

15 fevral 2024
Azərbaycanın xarici işlər nazirinin müavini Vüqar Səmədov Bakıda Xorvatiyanın xarici işlər nazirinin müavini Ante Kovaç ilə görüşüb. Görüşdə Xorvatiyanın Azərbaycandakı səfiri Marko Babiç iştirak edib.

Görüşdə qaz təchizatı, turizm və təhsil məsələləri müzakirə olunub. Macarıstan üzərindən tranzit barədə də danışılıb.`,
    countries: 'AZ HR',
    organizations: [],
    persons: ['Vüqar Səmədov/AZ', 'Ante Kovaç/HR', 'Marko Babiç/HR'],
  },
  {
    language: 'tr',
    name: 'heyetleri, ev sahibi, gözlemci, gelemedi',
    text: `Trabzon'da balıkçılık toplantısı

8 Kasım 2022
TRABZON (AA) - Karadeniz Ekonomik İşbirliği Örgütü Balıkçılık Çalışma Grubu'nun dokuzuncu toplantısı 7 Kasım'da Trabzon'da gerçekleştirildi.

Toplantıda Bulgaristan, Gürcistan, Moldova ve Romanya heyetleri ile ev sahibi Türkiye'nin uzmanları hazır bulundu. Almanya gözlemci sıfatıyla katıldı. Ukrayna heyeti gelemedi, Rusya ise davet edilmedi. Birleşmiş Milletler Gıda ve Tarım Örgütü de uzman gönderdi. Toplantıya Romanya başkanlık etti.

Heyetler av kotaları, ağ denetimi ve istilacı türler konularını görüştü. Norveç'in deneyimi örnek gösterildi. 

Bir sonraki toplantı 2023 yılının ilkbaharında Burgaz'da yapılacak.`,
    countries: 'BG GE MD | host TR | chair RO | observer DE',
    organizations: ['Gıda ve Tarım'],
  },
  {
    language: 'tr',
    name: 'ikili görüşme',
    text: `Türkiye ve Moğolistan madencilikte iş birliği arıyor

17 Mayıs 2024
Türkiye Enerji ve Tabii Kaynaklar Bakan Yardımcısı Hakan Demirel, Ankara'da Moğolistan Madencilik Bakan Yardımcısı Batbayar Enkhbold ile bir araya geldi. Görüşmede Moğolistan'ın Ankara Büyükelçisi Ganbold Sükhee de hazır bulundu.

Görüşmede bakır madenleri, eğitim ve uçuş seferleri ele alındı. Çin üzerinden taşımacılık da konuşuldu.`,
    countries: 'TR MN',
    organizations: [],
    persons: ['Hakan Demirel/TR', 'Batbayar Enkhbold/MN', 'Ganbold Sükhee/MN'],
  },
  {
    language: 'hy',
    name: 'ներկայացուցիչներ, հյուրընկալող, դիտորդ, չի ժամանել',
    text: `Դիլիջանում քննարկել են անտառային հրդեհները

2023 թվականի հունիսի 9
ԵՐԵՎԱՆ, 9 ՀՈՒՆԻՍԻ, ԱՐՄԵՆՊՐԵՍ։ Հունիսի 8-ին Դիլիջանում կայացել է ԱՊՀ անտառտնտեսության միջպետական խորհրդի վեցերորդ նիստը։

Նիստին մասնակցել են Բելառուսի, Ղազախստանի, Ղրղզստանի և Ռուսաստանի պատվիրակությունները, ինչպես նաև ԱՊՀ գործադիր կոմիտեի մասնագետները։ Հյուրընկալող երկիրը Հայաստանն էր։ Սերբիան մասնակցել է դիտորդի կարգավիճակով։ Տաջիկստանի պատվիրակությունը չի ժամանել։ Նիստը նախագահել է Բելառուսը։

Կողմերը քննարկել են արբանյակային հսկողությունը, հրշեջ ինքնաթիռների կիրառումը և տնկարանների ստեղծումը։ Հիշատակվել է Ֆինլանդիայի փորձը։

Հաջորդ նիստը կանցկացվի 2024 թվականին Մինսկում։`,
    countries: 'KZ KG RU | host AM | chair BY | observer RS',
    organizations: ['ԱՊՀ'],
  },
  {
    language: 'hy',
    name: 'երկկողմ հանդիպում',
    text: `Հայաստանն ու Էստոնիան քննարկել են համագործակցությունը

2024 թվականի մայիսի 15
Հայաստանի արտաքին գործերի նախարարի տեղակալ Գագիկ Սարգսյանը Երևանում հանդիպել է Էստոնիայի արտաքին գործերի նախարարության քարտուղար Մարտին Կասկի հետ։ Հանդիպմանը ներկա էր Հայաստանում Էստոնիայի դեսպան Անու Լեպպը։

Կողմերը քննարկել են թվային կառավարումը, կրթությունը և տուրիզմը։ Խոսվել է նաև Վրաստանի միջոցով բեռնափոխադրումների մասին։`,
    countries: 'AM EE',
    organizations: [],
  },
  {
    language: 'ka',
    name: 'დელეგაციები, მასპინძელი, დამკვირვებელი, ვერ ჩამოვიდა',
    text: `ფოთში პორტების უსაფრთხოებაზე იმსჯელეს

14 ივნისი, 2023
ფოთში 13 ივნისს შავი ზღვის პორტების სამუშაო ჯგუფის მეშვიდე შეხვედრა გაიმართა.

შეხვედრას ბულგარეთის, რუმინეთის, თურქეთისა და უკრაინის დელეგაციები დაესწრნენ. მასპინძელი ქვეყანა საქართველო იყო. მოლდოვა დამკვირვებლის სტატუსით მონაწილეობდა. საბერძნეთის წარმომადგენლები ვერ ჩამოვიდნენ. მუშაობას მსოფლიო ბანკის ექსპერტებიც შეუერთდნენ. შეხვედრას რუმინეთი თავმჯდომარეობდა.

მხარეებმა ნავსადგურების დაცვა, ეკოლოგია და კადრების მომზადება განიხილეს. ნიდერლანდების გამოცდილებაც გაიხსენეს.

მომდევნო შეხვედრა 2024 წლის გაზაფხულზე ვარნაში გაიმართება.`,
    countries: 'BG TR UA | host GE | chair RO | observer MD',
    organizations: ['მსოფლიო ბანკი'],
  },
  {
    language: 'ka',
    name: 'ორმხრივი შეხვედრა',
    text: `საქართველო და სლოვენია თანამშრომლობას აღრმავებენ

2024 წლის 11 აპრილი
საქართველოს საგარეო საქმეთა მინისტრის მოადგილე გიორგი ხარაბაძე თბილისში სლოვენიის საგარეო სამინისტროს სახელმწიფო მდივანს მატეი კოსს შეხვდა. შეხვედრას სლოვენიის ელჩი საქართველოში ანა ნოვაკი დაესწრო.

მხარეებმა ტურიზმი, განათლება და მეღვინეობა განიხილეს. საუბარი შეეხო სომხეთის გავლით ტრანზიტსაც.`,
    countries: 'GE SI',
    organizations: [],
    persons: ['გიორგი ხარაბაძე/GE', 'მატეი კოსი/SI', 'ანა ნოვაკი/SI'],
  },
  {
    language: 'zh',
    name: '代表团、东道国、观察员、未能成行',
    text: `中亚铁路专家在霍尔果斯商讨换装

2023-09-21 10:15
新华社乌鲁木齐9月21日电 国际铁路合作工作组第八次会议20日在霍尔果斯举行。

哈萨克斯坦、吉尔吉斯斯坦、蒙古国和俄罗斯派代表团与会，东道国中国派出了铁路部门专家。阿富汗以观察员身份参加。土库曼斯坦代表因故未能成行。亚洲开发银行的专家应邀出席。会议由哈萨克斯坦主持。

各方讨论了换装设备、车皮调度和人员培训等问题。会上介绍了德国的经验。

下次会议将于2024年在阿拉木图举行。`,
    countries: 'KG MN RU | host CN | chair KZ | observer AF',
    organizations: ['亚洲开发银行'],
  },
  {
    language: 'zh',
    name: '双边会谈',
    text: `中国与格鲁吉亚商谈茶叶合作

2024-05-30 09:00
中国农业农村部副部长李文涛29日在北京会见格鲁吉亚农业部副部长格拉·别里泽。格鲁吉亚驻华大使尼诺·阿巴希泽参加会见。

双方就茶叶种植、检疫和直航等问题交换了意见。李文涛表示，中方愿推动相关合作。`,
    countries: 'CN GE',
    organizations: [],
    persons: ['李文涛/CN', '格拉·别里泽/GE', '尼诺·阿巴希泽/GE'],
  },
  {
    language: 'en',
    name: 'persons who are mourned, spoken of, or of the press',
    text: `Ministers of Malta and Iceland meet in Valletta

3 May 2024

Foreign Minister of Malta Carmelo Zammit met in Valletta on 2 May with Foreign Minister of Iceland Sigurdur Jonsson, ministry spokesman Paul Grech said.

They also discussed tourism, fisheries and the visit of President of Portugal Rui Mendes. Carmelo Zammit expressed condolences over the death of Prime Minister of Samoa Tavita Leota. The ministers were satisfied, Grech said.`,
    countries: 'IS MT',
    persons: ['Carmelo Zammit/MT', 'Sigurdur Jonsson/IS'],
  },
  {
    language: 'pl',
    name: 'two who preside with posts, and two who speak',
    text: `Posiedzenie bartników
5.06.2024

We wtorek w Sejnach odbyło się posiedzenie komisji bartników. Obradom współprzewodniczyli Jan Borowik, zastępca starosty sejneńskiego, oraz jego litewska odpowiedniczka Rasa Petraitė, kierowniczka Urzędu Leśnego. Głos zabrali Ewa Malik i Piotr Sawicki.`,
    countries: 'LT',
    persons: ['Ewa Malik', 'Jan Borowik*', 'Piotr Sawicki', 'Rasa Petraitė*'],
  },
  {
    language: 'pl',
    name: 'who speaks behind the chair does not preside',
    text: `Posiedzenie bartników
5.06.2024

We wtorek w Sejnach odbyło się posiedzenie komisji bartników. Udział wzięły delegacje Litwy i Polski. Obradom przewodniczył Jan Borowik, a Piotr Sawicki wygłosił referat.`,
    countries: 'LT PL',
    persons: ['Jan Borowik*', 'Piotr Sawicki'],
  },
  {
    language: 'ro',
    name: 'organisers named behind a comma',
    text: `Forumul apicultorilor
6 iunie 2024

Forumul apicultorilor a avut loc ieri la Reghin. Au participat delegații din Ungaria și Serbia. Organizatorii, Asociația Apicultorilor din Reghin și Camera Agricolă, au pregătit o expoziție.`,
    countries: 'HU RS',
    organizations: ['Asociația Apicultorilor', 'Camera Agricolă'],
  },
];
