import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'consulente, omologo, omologa, omologhi, colleghi, presidenti, collega, presidente, presidentessa, vicepresidente, copresidente, capo, vicecapo, capo dipartimento, direttore, direttrice, direttore generale, direttrice generale, vicedirettore, vicedirettrice, direttore esecutivo, direttrice esecutiva, segretario, segretaria, segretario generale, segretaria generale, segretario di Stato, vicesegretario, coordinatore, coordinatrice, commissario, commissaria, alto commissario, alto rappresentante, alta rappresentante, senatrice, governatore, governatrice, rettore, rettrice, professore, professoressa, docente, esperto, esperta, consigliere, consigliera, addetto, addetta, portavoce, rappresentante, cancelliere, cancelliera, leader, dirigente, comandante, generale, colonnello, ammiraglio, procuratrice, giudice, re, regina, principe, principessa, emiro, sceicco, papa, patriarca, arcivescovo, vescovo, cardinale, giornalista, ricercatore, ricercatrice, economista, analista, delegato, delegata, responsabile, membro, fondatore, fondatrice, ispettore, ispettrice, specialista, moderatore, moderatrice, prorettore, prorettrice, vicerettore, vicerettrice, sottosegretario, sottosegretaria, capogruppo, capo delegazione, prefetto, prefetta, questore, soprintendente, amministratore delegato, amministratrice delegata, relatore, relatrice, funzionario, funzionaria, vicepresidentessa, sovrintendente, magistrato, procuratore, sindaca, vicesindaco, vicesindaca, contrammiraglio, dottore, dottoressa, ingegnere, avvocato, capitano, capo missione, capo di stato maggiore',
  statePosts:
    'ministro, ministra, ministri, viceministri, primi ministri, viceministro, viceministra, vice ministro, premier, vicepremier, vice premier, primo ministro, vice primo ministro, sottosegretario, sottosegretaria, deputato, deputata, senatore, sindaco, sindaca, vicesindaco, vicesindaca, assessore, assessora, procuratore, prefetto, questore, amministratore delegato, amministratrice delegata, eurodeputato, eurodeputata, ',
  home: 'IT',
  ranks:
    'generale, colonnello, ammiraglio, contrammiraglio, ambasciatore, ambasciatrice, professore, professoressa, dottore, dottoressa, ingegnere, avvocato, comandante, capitano, prefetto',
  envoys:
    'ambasciatore, ambasciatrice, ambasciatore straordinario e plenipotenziario, inviato speciale, inviata speciale, inviato, rappresentante speciale, rappresentante permanente, console, console generale, incaricato d’affari, incaricata d’affari',
  modifiers: 'primo, prima, ex, vice, nuovo, nuova, alto, alta, attuale, allora, neo',
  honorifics:
    'signor, signora, sig, sig.ra, dott, dottor, dottoressa, dott.ssa, prof, onorevole, on, monsignor, mons, sua eccellenza, s.e, don, suor, avv, ing',
  male: 'Achille Adolfo Adriano Agostino Alberto Alessandro Alessio Aldo Alfonso Alfredo Amedeo Andrea Angelo Antonello Antonio Armando Arturo Augusto Aurelio Benedetto Beniamino Bernardo Bruno Camillo Carlo Carmelo Cesare Claudio Corrado Cosimo Cristian Cristiano Damiano Daniele Danilo Dario Davide Diego Dino Domenico Donato Edoardo Elio Emanuele Emiliano Emilio Ennio Enrico Enzo Ernesto Ettore Eugenio Fabio Fabrizio Fausto Federico Felice Ferdinando Filippo Flavio Francesco Franco Gabriele Gaetano Gennaro Giacomo Giampaolo Gianfranco Gianluca Gianluigi Gianmarco Gianni Gino Giordano Giorgio Giovanni Girolamo Giulio Giuliano Giuseppe Giustino Graziano Gregorio Guglielmo Guido Igor Ilario Ivan Ivano Jacopo Lamberto Leonardo Leone Leopoldo Lino Lorenzo Luca Luciano Lucio Luigi Manfredi Manuel Marcello Marco Mariano Mario Massimiliano Massimo Matteo Maurizio Mauro Michele Mirko Natale Nello Nicola Nicolò Nino Oreste Orlando Oscar Osvaldo Ottavio Paolo Pasquale Patrizio Piero Pier Pietro Pino Raffaele Renato Renzo Riccardo Rinaldo Roberto Rocco Rodolfo Romano Rosario Ruggero Salvatore Samuele Sandro Santo Saverio Sebastiano Sergio Silvano Silvio Simone Stefano Tiziano Tommaso Tullio Ugo Umberto Valentino Valerio Vincenzo Virgilio Vito Vittorio Walter Sergej Sergei Mikhail Vladimir Aleksej Dmitrij Volodymyr Nikol Ilham Recep Joe John James William Donald Barack Olaf Emmanuel Jean Pierre Klaus Viktor Edi Andrej Zoran Milan Ivo Ante Xi Wang Li Shavkat Kassym-Jomart Attilio Sabri Badr Nasser Mohamed Lemine Salem Mevlüt Shah Mahmood Ishaq Bilawal Faisal Heraldo Francisco Félix Camilo Gilberto Ignazio Guillermo Lazăr Subrahmanyam Narendra Abdel Abdelmadjid Bassirou Faure Alassane Khalaf Ramiz Jeyhun Anwar Hakan Péter Ramtane Othman Aziz Tibor Rodrigo Gustavo Javier Nicolás Marcelo Yván Celso Gerardo Andrés Gabriel Iván Luis Pawlo Laurent Urmas Edgars Audronius Didier Jonas Nursultan Sadyr Serdar Emomali Murat Mukhtar Bakhtiyor Ararat Irakli Dmytro Andrij Radosław Ivica Karl Ditmir Hashim Albin José Aleksandar Erasmo Lapo Tancredi',
  female:
    'Ada Adele Adriana Agata Agnese Alba Alberta Alda Alessandra Alessia Alice Amalia Amelia Angela Anna Annalisa Annamaria Antonella Antonia Arianna Assunta Aurora Barbara Beatrice Benedetta Bianca Bruna Camilla Carla Carlotta Carmela Carmen Carolina Caterina Cecilia Chiara Cinzia Clara Claudia Concetta Costanza Cristiana Cristina Daniela Debora Deborah Diana Donatella Dora Edda Elena Eleonora Elisa Elisabetta Elsa Emanuela Emilia Emma Enrica Erica Ester Eugenia Eva Fabiana Federica Fiorella Flavia Franca Francesca Gabriella Gaia Gemma Germana Ginevra Giorgia Giovanna Giulia Giuliana Giuseppina Gloria Grazia Graziella Ida Ilaria Ines Irene Isabella Ivana Laura Lavinia Letizia Licia Lidia Liliana Lina Linda Livia Loredana Lorella Lorenza Luana Lucia Luciana Lucrezia Luisa Maddalena Manuela Mara Marcella Margherita Maria Mariangela Marianna Marina Marisa Marta Martina Matilde Maura Micaela Michela Milena Mirella Miriam Monica Nadia Nicoletta Noemi Olga Ornella Paola Patrizia Piera Rachele Raffaella Rebecca Renata Rita Roberta Romina Rosa Rosanna Rosaria Rossella Sabina Sabrina Samantha Sandra Sara Serena Silvana Silvia Simona Simonetta Sofia Sonia Stefania Stella Susanna Tatiana Teresa Tiziana Valentina Valeria Vanessa Veronica Virginia Vittoria Viviana Ursula Annalena Christine Roxana Arancha Ángeles Susana Patricia Aurelia Sabine Catherine Chrysoula Laurence María Fernanda Alicia Rebeca Delcy Gabriela Margarita Kaja Baiba Mélanie Luminița Maia Elina Oana Salomé Zuzana Vjosa',
  surnames: 'ov ova ev eva iev sky ski enko ian yan shvili escu ić oglu',
  commonEndings: 'zione zioni mento menti ità ismo',
  patronymics: 'ovič evič ovna evna =oglu',
  particles: 'de di da del della dello dei degli la lo le van von der den al el ben bin ibn d’',
  speech:
    'ha detto, ha dichiarato, ha affermato, ha sottolineato, ha spiegato, ha aggiunto, ha annunciato, ha ricordato, ha osservato, ha commentato, ha concluso, ha evidenziato, ha incontrato, ha ricevuto, ha presieduto, ha proposto, ha ringraziato, ha partecipato, ha rilevato, ha precisato, ha scritto, dice, afferma, spiega, sottolinea, commenta',
  otherNouns:
    'via, viale, piazza, corso, ponte, aeroporto, palazzo, hotel, parco, stadio, ospedale, premio, coppa, teatro, museo, monumento, stazione, loggia, villa',
  notNames:
    'Il Lo La I Gli Le L’ Un Uno Una Di Del Della Dei Degli Delle Dell’ A Al Alla Ai Agli Alle In Nel Nella Nei Negli Nelle Su Sul Sulla Sui Con Per Tra Fra Da Dal Dalla Dai E Ed O Ma Se Che Chi Cui Come Dove Quando Mentre Anche Inoltre Oggi Ieri Domani Ora Qui Tutti Tutte Tutto Questo Questa Questi Queste Quello Quella Si Ci Vi Non Sono È Era Sarà Suo Sua Suoi Sue Loro Nostro Noi Voi Io Lui Lei Essi Secondo Durante Dopo Prima Al Due Tre Quattro Cinque Sei Sette Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Repubblica Federazione Unione Regno Stato Stati Affari Esteri Ministro Ministra Ministero Presidente Primo Prima Direttore Consiglio Assemblea Nazionale Internazionale Europea Europeo Europa Asia Africa America Mondo Mondiale Foto Fonte Partecipanti Parti Delegazione Delegazioni Rappresentanti Esperti Paesi Paese Regione Nord Sud Est Ovest Mar Mare Oceano Palazzo Hotel Via Piazza Viale Accordo Trattato Convenzione Programma Progetto Piano Legge Costituzione Vertice Forum Conferenza Riunione Sessione San Santa Santo Grande Nuovo Nuova Alto Alta Loggia',
  grammar: {
    capitalsAreNames: false,
    order: 'first',
    links:
      'di del della dello dei degli delle d’ dell’ dell d per la il lo le i gli l’ l all’ alla al alle agli ai nel nella in presso alla',
    and: 'e ed',
    chain:
      'ale ali ico ica ici iche ivo iva ivi ive ario aria ari arie iero iera ano ana ani ane eo ea ei ee ese esi ino ina ente aggiunto aggiunta generale delegato delegata =esteri =uscente =eletto =eletta =onorario =onoraria =emerito =emerita =reggente =pro =tempore',
    stop: '',
    stopWords: 'che chi ha hanno è sono si ieri oggi dopo con secondo era sarà stato stata',
    posting: 'in a presso',
    compounds: '',
    sides: 'delegazione, parte',
    origins: 'di del della dell’',
    caseEndings: '',
    declension: [],
    prepositions: {},
  },
};
