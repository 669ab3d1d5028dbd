import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'amtskollege, amtskollegin, kollege, kollegin, präsident, präsidentin, vizepräsident, vizepräsidentin, vorsitzende, vorsitzender, co-vorsitzende, leiter, leiterin, direktor, direktorin, generaldirektor, generaldirektorin, exekutivdirektor, generalsekretär, generalsekretärin, staatssekretär, staatssekretärin, sekretär, chef, chefin, sprecher, sprecherin, koordinator, koordinatorin, kommissar, kommissarin, hochkommissar, hochkommissarin, gouverneur, rektor, rektorin, professor, professorin, experte, expertin, berater, beraterin, attaché, vertreter, vertreterin, kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, stellvertreter, stellvertreterin, general, oberst, major, admiral, richter, richterin, könig, königin, prinz, prinzessin, papst, patriarch, erzbischof, bischof, kardinal, forscher, forscherin, journalist, journalistin, mitglied, referent, referentin, geschäftsführer, geschäftsführerin, intendant, beauftragte, beauftragter',
  statePosts:
    'minister, ministerin, premierminister, premierministerin, ministerpräsident, ministerpräsidentin, abgeordneter, abgeordnete, senator, senatorin, bürgermeister, bürgermeisterin, oberbürgermeister',
  home: '',
  envoys:
    'botschafter, botschafterin, gesandter, gesandte, sondergesandter, sondergesandte, sonderbeauftragte, sonderbeauftragter, sondervertreter, sondervertreterin, ständiger vertreter, ständige vertreterin, bevollmächtigter vertreter, konsul, konsulin, generalkonsul, generalkonsulin, geschäftsträger, geschäftsträgerin',
  modifiers:
    'stellvertretende, stellvertretender, erste, erster, amtierende, amtierender, ständige, ständiger, kommissarische, ehemalige, ehemaliger, frühere, früherer, geschäftsführende, geschäftsführender, außerordentliche, außerordentlicher, bevollmächtigte, bevollmächtigter, parlamentarische, parlamentarischer, zuständige, zuständiger, leitende, leitender, oberste, oberster, neue, neuer, designierte, designierter, hohe, hoher, damalige, damaliger',
  honorifics: 'herr, frau, dr, prof, exzellenz',
  male: 'Achim Adam Ahmed Albert Alexander Alexej Alexei Ali Alfred Andrej Andrei Andreas Anton Armin Arthur Axel Bernd Bernhard Boris Bruno Carl Carsten Christian Christoph Daniel David Denis Dieter Dietmar Dirk Dmitri Dmitrij Eduard Emil Erich Ernst Erik Fabian Felix Florian Frank Franz Friedrich Fritz Georg Gerd Gerhard Gerald Gert Günter Günther Gregor Guido Gustav Hans Harald Hartmut Heiko Heinrich Heinz Helge Helmut Henrik Herbert Hermann Holger Horst Hubert Hubertus Igor Ilham Ingo Iwan Jakob Jan Jens Joachim Jochen Johann Johannes Jonas Jörg Josef Julian Jürgen Jurij Kai Karl Karsten Kaspar Kevin Klaus Konrad Konstantin Kurt Lars Leo Leon Leonid Lothar Lukas Lutz Magnus Manfred Marc Marco Marcel Marcus Mario Markus Martin Matthias Max Maximilian Michael Michail Moritz Nico Nicolas Niels Nikolaj Nikolai Nils Norbert Olaf Oleg Oliver Oskar Otto Patrick Paul Peter Philipp Rainer Ralf Ralph Reiner Reinhard Reinhold Richard Robert Roland Rolf Roman Rüdiger Rudolf Ruslan Sebastian Sergej Sergei Siegfried Sigmar Simon Stefan Steffen Stephan Sven Swen Theo Theodor Thomas Thorsten Till Tim Timo Tobias Tom Torsten Udo Ulf Ulrich Uwe Viktor Volker Volodymyr Walter Werner Wilhelm Wiktor Wilfried Willi Willy Winfried Witali Wjatscheslaw Wladimir Wladislaw Wolf Wolfgang Wolodymyr Juri Jewgeni Bakyt Nurlan Talgat Murat Schawkat Emomali Emmanuel Jean François Pierre John James William George Donald Joe Barack Recep Mevlüt Nikol Armen Giorgi Irakli Andrzej Mateusz Radosław Jacek Tomasz Piotr Wang Xi Li Attilio Enzo Ettore Sabri Badr Nasser Mohamed Lemine Salem Shah Mahmood Ishaq Bilawal Faisal Heraldo Francisco Félix Camilo Gilberto Ignazio Guillermo Aurelio Sergio Lazăr Subrahmanyam Narendra Abdel Abdelmadjid Bassirou Faure Alassane Khalaf Ramiz Jeyhun Anwar Hakan Péter Ramtane Othman Aziz Tibor Rodrigo Gustavo Javier Nicolás Marcelo Ernesto Yván Celso Mauro Gerardo Alberto Andrés Gabriel Iván Luis Pawlo Laurent Urmas Edgars Audronius Didier Korbinian Raimund Robin Severin Tilo Urs Valentin Vincent Wolfram Yannick Xaver Alois Benedikt Beat Reto Ueli Nursultan Kassym-Schomart Qassym-Schomart Sadyr Gurbanguly Serdar Rustam Muchtar Jerlan Kanat Arman Bachtijor Saida Ceyhun Ararat Wahagn Micheil Dmytro Andrij Denys Alexandru Nicu Zoran Edi Aleksandar Zbigniew',
  female:
    'Agnes Alexandra Alena Alice Andrea Angela Angelika Anja Anke Anna Annalena Anne Annegret Annette Antje Antonia Astrid Barbara Beate Bettina Birgit Brigitte Britta Carina Carla Carola Caroline Charlotte Christa Christiane Christina Christine Claudia Clara Cornelia Dagmar Daniela Diana Doris Dorothea Edith Elena Elisabeth Elke Ellen Emilia Emma Erika Esther Eva Franziska Frauke Friederike Gabriele Gerda Gisela Gudrun Hanna Hannah Heidi Heike Helena Helga Helene Henriette Hilde Ilse Ina Ines Inge Ingrid Irene Iris Irina Isabel Jana Janine Jasmin Jekaterina Jelena Jennifer Jessica Johanna Josephine Judith Julia Juliane Jutta Karin Karla Karoline Katarina Katharina Kathrin Katja Katrin Kerstin Kirsten Klara Klaudia Kristina Lara Laura Lea Lena Leonie Linda Lisa Luise Magdalena Maja Manuela Margarete Margarethe Margit Maria Marianne Marie Marina Marion Marit Marlene Marta Martina Melanie Michaela Miriam Mona Monika Nadine Nadja Natalia Natalie Nicole Nina Nora Olga Petra Regina Renate Rita Rosa Ruth Sabine Sabrina Sandra Sara Sarah Sibylle Silke Silvia Simone Sofia Sonja Sophie Stefanie Stephanie Susanne Svenja Swetlana Sylvia Tanja Tatjana Teresa Theresa Ulla Ulrike Ursula Ute Vera Verena Veronika Viktoria Walburga Wiebke Arancha Cristina Ángeles Susana Elisabetta Federica Emanuela Roberta Patricia Aurelia Catherine Chrysoula Laurence María Fernanda Alicia Rebeca Delcy Gabriela Margarita Kaja Baiba Mélanie Luminița Maia Elina Paula Pauline Pia Regine Ricarda Roswitha Saskia Sigrid Sophia Svetlana Uta Waltraud Yvonne Natalja Oxana Aigul Dinara Oana Salome Zuzana Vjosa Roza',
  surnames:
    'ow owa ew ewa jew jewa ov ova ev eva in ina sky skij ski ska enko tschuk jan ian yan schwili dse escu vić ić ic oglu bajew bajewa bekow bekowa',
  commonEndings: 'ung ungen heit heiten keit keiten schaft schaften tion tionen tät tum ismus nis',
  patronymics: 'owitsch ewitsch owna ewna =ogly =oglu =uulu',
  particles: 'von van der den de zu zur vom da di del al bin el ibn la le ten ter af',
  speech:
    'sagte, sagt, betonte, erklärte, teilte, fügte, unterstrich, berichtete, traf, empfing, begrüßte, würdigte, erläuterte, warnte, verwies, forderte, nannte, kündigte, besuchte, eröffnete, leitete, dankte, versicherte, äußerte, meinte',
  otherNouns:
    'straße, platz, allee, brücke, palast, halle, hotel, park, stadion, preis, pokal, orden, denkmal, flughafen, theater, museum, bahnhof, gasse, ufer, turm',
  notNames:
    'Landes Bundeslandes Freistaats Kantons Landkreises Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines In Im An Am Auf Aus Bei Mit Nach Von Vom Vor Zu Zum Zur Für Über Unter Um Durch Gegen Ohne Und Oder Aber Auch Als Wie Wenn Weil Dass Es Er Sie Wir Ihr Ich Sein Seine Ihre Unsere Dieser Diese Dieses Diesen Diesem Hier Dort Da Dann Jetzt Heute Gestern Morgen Während Außerdem Zudem Laut Nur Noch Schon So Beide Alle Viele Einige Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Woche Jahr Jahre Jahren Tag Tage Tagen Monat Uhr Land Länder Staaten Staat Republik Föderation Bundesrepublik Königreich Europa Asien Afrika Amerika Minister Außenminister Präsident Botschafter Treffen Gespräch Gespräche Sitzung Konferenz Gipfel Besuch Abkommen Vertrag Projekt Programm Zusammenarbeit Sicherheit Wirtschaft Handel Politik Kultur Bildung Energie Verkehr Umwelt Gesundheit Seiten Seite Parteien Teilnehmer Vertreter Experten Delegation Delegationen Entwicklung Fragen Thema Themen Rahmen Bereich Menschen Stadt Foto Mehr Lesen Nachrichten Neue Neuer Neues Erste Erster Zweite Ersten Zweiten Internationale Internationalen Nationale Nationalen Deutsche Deutschen Russische Europäische Europäischen Letzte Liebe Lieber',
  grammar: {
    capitalsAreNames: false,
    order: 'first',
    links: 'der des die das den dem von vom für zur zum im in am an bei zu gegen über',
    and: 'und',
    chain:
      'sche schen scher sches schem liche lichen licher liche ale alen aler ische ischen ischer elle ellen eller ige igen iger ive iven ene enen te ten ter',
    stop: '',
    stopWords:
      'mit nach aus seit vor hat ist war wird wurde sind haben traf sagte teilte betonte erklärte um auf als zusammen statt teil',
    posting: 'in bei beim im',
    compounds:
      'minister ministerin ministers präsident präsidentin präsidenten direktor direktorin beauftragte beauftragter beauftragten botschafter botschafterin sekretär sekretärin leiter leiterin chef chefin sprecher sprecherin kommissar kommissarin vorsitzende vorsitzender vertreter vertreterin koordinator berater beraterin experte expertin inspekteur',
    sides: 'Delegation, Seite',
    origins: 'aus von',
    caseEndings: '',
    declension: [],
    prepositions: {},
  },
};
