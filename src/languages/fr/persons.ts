import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'consultant, consultante, homologue, homologues, collègue, collègues, présidents, président, présidente, vice-président, vice-présidente, coprésident, coprésidente, chef, cheffe, chef adjoint, cheffe adjointe, directeur, directrice, directeur général, directrice générale, directeur adjoint, directrice adjointe, directeur exécutif, directrice exécutive, secrétaire, secrétaire général, secrétaire générale, secrétaire générale adjointe, secrétaire général adjoint, secrétaire d’État, secrétaire d’Etat, coordinateur, coordinatrice, coordonnateur, coordonnatrice, commissaire, haut-commissaire, haut représentant, haute représentante, gouverneur, recteur, rectrice, professeur, professeure, expert, experte, conseiller, conseillère, attaché, porte-parole, représentant, représentante, chancelier, chancelière, leader, dirigeant, commandant, général, colonel, amiral, juge, roi, reine, prince, princesse, émir, cheikh, pape, patriarche, archevêque, évêque, cardinal, journaliste, chercheur, chercheuse, économiste, analyste, délégué, déléguée, responsable, membre, fondateur, fondatrice, inspecteur, inspectrice, médiateur, médiatrice, doyen, spécialiste, modérateur, modératrice, administrateur, administratrice, adjoint, adjointe, vice-recteur, vice-rectrice, sous-secrétaire, haute-commissaire, préfet, préfète, délégué général, déléguée générale, rapporteur, rapporteuse, doyenne, chef de cabinet, chargé de mission, chargée de mission, intendant, procureur, procureure, magistrat, magistrate, négociateur, négociatrice, sous-directeur, sous-directrice, général de brigade, chef d’état-major, médecin-chef, docteur, ingénieur, capitaine',
  statePosts:
    'ministre, ministres, vice-ministres, premiers ministres, vice-ministre, premier ministre, première ministre, vice-premier ministre, député, députée, sénateur, sénatrice, maire, procureur, procureure, préfet, secrétaire d’État, garde des Sceaux, échevin, échevine, bourgmestre, conseiller fédéral, conseillère fédérale, conseiller d’État, conseillère d’État',
  home: '',
  ranks:
    'général, colonel, commandant, amiral, ambassadeur, ambassadrice, professeur, professeure, docteur, ingénieur, capitaine, préfet',
  envoys:
    'ambassadeur, ambassadrice, ambassadeur extraordinaire et plénipotentiaire, envoyé spécial, envoyée spéciale, envoyé, représentant spécial, représentante spéciale, représentant permanent, représentante permanente, consul, consule, consul général, chargé d’affaires, chargée d’affaires',
  modifiers: 'premier, première, ancien, ancienne, vice, nouveau, nouvelle, jeune, haut, haute, actuel, actuelle',
  honorifics:
    'M, Mme, Mlle, MM, monsieur, madame, mademoiselle, S.E, S.E.M, Son Excellence, Dr, Pr, Me, sir, lord, lady',
  male: 'Adrien Alain Albert Alexandre Alexis Ali André Antoine Arnaud Arthur Aurélien Bastien Benjamin Benoît Bernard Bertrand Boris Bruno Cédric Charles Christian Christophe Claude Clément Damien Daniel David Denis Didier Dimitri Dominique Édouard Edouard Emmanuel Éric Eric Étienne Etienne Fabien Fabrice Félix Fernand Florent Florian Francis Franck François Frédéric Gabriel Gaël Georges Gérald Gérard Gilbert Gilles Grégoire Grégory Guillaume Gustave Guy Henri Hervé Hubert Hugo Hugues Ignace Igor Ivan Jacques Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jérémie Jérôme Joël Johan Jordan José Joseph Jules Julien Karim Laurent Léo Léon Lionel Louis Luc Lucas Ludovic Marc Marcel Mario Martin Mathieu Matthieu Maurice Max Maxime Mehdi Michel Mohamed Mohammed Nathan Nicolas Noël Olivier Pascal Patrice Patrick Paul Philippe Pierre Quentin Raphaël Raymond Régis Rémi René Richard Robert Roger Roland Romain Samuel Sébastien Serge Simon Stanislas Stéphane Sylvain Théo Thibault Thierry Thomas Valentin Vincent Vladimir Xavier Yann Yannick Yves Yvan Sergueï Mikhaïl Vladimir Alexeï Dmitri Nikol Ilham Recep Volodymyr Joe John James William Donald Barack Olaf Mario Giorgi Klaus Nursultan Kassym-Jomart Chavkat Bakyt Erlan Nurlan Talgat Charles António Abdoulaye Moussa Ousmane Mamadou Ibrahim Hassan Ahmed Attilio Enzo Ettore Sabri Badr Nasser Lemine Salem Mevlüt Shah Mahmood Ishaq Bilawal Faisal Heraldo Francisco Camilo Gilberto Ignazio Guillermo Aurelio Sergio Lazăr Subrahmanyam Narendra Abdel Abdelmadjid Bassirou Faure Alassane Khalaf Ramiz Jeyhun Anwar Hakan Péter Ramtane Othman Aziz Tibor Rodrigo Gustavo Javier Nicolás Marcelo Ernesto Yván Celso Mauro Gerardo Alberto Andrés Iván Luis Pawlo Urmas Edgars Audronius Jonas Noursoultan Sadyr Gurbanguly Serdar Emomali Roustam Roman Moukhtar Bakhtiyor Ararat Irakli Dmytro Pavlo Andriy Alexandru Nicu Zoran Edi Radosław Mateusz Ibrahima Idriss Mahamat Assimi Faustin Koffi Kouamé Kouassi Amadou Cheikh Abdelhak Youssef Hamed Issa Boubacar Seydou Souleymane Prime Désiré Célestin Augustin Évariste',
  female:
    'Adèle Agnès Alice Aline Amélie Anaïs Andrée Angela Anita Anna Anne Anne-Marie Annalena Annie Antoinette Ariane Audrey Aurélie Aurore Barbara Béatrice Bénédicte Bernadette Brigitte Camille Carine Carole Caroline Catherine Cécile Céline Chantal Charlotte Christelle Christiane Christine Claire Clara Claudine Clémence Clémentine Colette Constance Coralie Corinne Danielle Delphine Denise Diane Dominique Dorothée Édith Éliane Élisabeth Elisabeth Élise Elise Élodie Émilie Emma Emmanuelle Estelle Eugénie Eva Ève Fabienne Fanny Fatima Florence Françoise Frédérique Gabrielle Geneviève Geraldine Ghislaine Hélène Henriette Inès Ingrid Irène Isabelle Jacqueline Jeanne Jennifer Joséphine Josette Judith Julie Juliette Justine Karine Laetitia Laura Laure Laurence Léa Leïla Léonie Lise Louise Lucie Madeleine Manon Marguerite Maria Marianne Marie Marine Marion Marlène Marthe Martine Mathilde Maud Mélanie Michèle Micheline Mireille Monique Muriel Myriam Nadine Nathalie Nicole Noémie Odile Olga Olivia Pascale Patricia Paule Pauline Rachel Raymonde Régine Renée Roxana Sabine Salomé Sandra Sandrine Sarah Ségolène Simone Solange Sonia Sophie Stéphanie Suzanne Sylvie Tatiana Thérèse Ursula Valérie Vanessa Véronique Victoire Virginie Viviane Yolande Yvette Yvonne Zoé Arancha Antonia Cristina Ángeles Claudia Diana Susana Elisabetta Federica Emanuela Marina Roberta Aurelia Chrysoula María Fernanda Alicia Rebeca Delcy Gabriela Margarita Kaja Baiba Luminița Maia Elina Oana Zuzana Vjosa Roza Aïssatou Aminata Fatou',
  surnames: 'ov ova ev eva iev ieva ine sky ski enko ian yan chvili dzé escu ić oglu',
  commonEndings: 'tion tions ment ments isme',
  patronymics: 'ovitch evitch ovna evna =oglu',
  particles: 'de du des d’ la le van von der den di da del al el ben bin ibn',
  speech:
    'a déclaré, a dit, a indiqué, a souligné, a précisé, a ajouté, a annoncé, a affirmé, a rappelé, a estimé, a salué, a expliqué, a noté, a rencontré, a reçu, a évoqué, a présidé, a proposé, a invité, a remercié, a participé, déclare, estime, rappelle, souligne, explique, affirme, s’est entretenu, s’est entretenue',
  otherNouns:
    'rue, avenue, place, boulevard, quai, pont, aéroport, palais, hôtel, parc, stade, hôpital, prix, coupe, ordre, théâtre, musée, monument, lycée, gare',
  notNames:
    'Le La Les Un Une Des Du De L’ D’ Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Qui Que Quoi Où Quand Si Mais Et Ou Donc Or Ni Car À A Au Aux En Dans Sur Sous Par Pour Avec Sans Chez Entre Vers Après Avant Depuis Pendant Durant Selon Lors Outre Malgré Ainsi Aussi Alors Enfin Cependant Toutefois Pourtant Également Hier Aujourd’hui Demain Ici Là Tous Toutes Tout Son Sa Ses Leur Leurs Notre Votre Mon Deux Trois Quatre Cinq Six Sept Huit Dix Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche République Fédération Union Royaume État Etat États Etats Affaires Ministre Ministère Président Présidente Premier Première Directeur Conseil Assemblée Nationale National Internationale International Européenne Européen Europe Asie Afrique Amérique Monde Photo Lire Source Participants Parties Délégation Délégations Représentants Experts Pays Région Nord Sud Est Ouest Mer Océan Palais Hôtel Rue Place Avenue Accord Traité Convention Programme Projet Plan Loi Constitution Sommet Forum Conférence Réunion Session Saint Sainte Grand Grande Nouveau Nouvelle Haut Haute',
  grammar: {
    capitalsAreNames: false,
    order: 'first',
    links: 'de du des d’ l’ la le les à au aux pour sur en auprès chargé chargée',
    and: 'et',
    chain:
      'ique iques ale ales aux al elle elles el ien ienne iens iennes aire aires if ive ifs ives oire ères eur eure nes ne se ses ais aise ois oise ées ée és é adjoint adjointe général générale permanent permanente délégué déléguée exécutif =affaires =sortant =sortante =élu =élue =désigné =désignée =honoraire =émérite =entrant =entrante =tempore =pro',
    stop: '',
    stopWords:
      'a ont est sont était qui que dont où avec par lors après hier aujourd’hui avait sera été ainsi se s’est',
    posting: 'en au à aux auprès près',
    compounds: '',
    sides: 'délégation, côté, partie',
    origins: 'de du',
    caseEndings: '',
    declension: [],
    prepositions: {},
  },
};
