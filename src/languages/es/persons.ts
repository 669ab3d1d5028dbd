import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'par, consultor, consultora, homólogo, homóloga, homólogos, homólogas, colega, colegas, presidentes, presidente, presidenta, vicepresidente, vicepresidenta, copresidente, copresidenta, jefe, jefa, director, directora, director general, directora general, director adjunto, directora adjunta, director ejecutivo, directora ejecutiva, subdirector, subdirectora, secretario, secretaria, secretario general, secretaria general, secretario de Estado, secretaria de Estado, subsecretario, subsecretaria, coordinador, coordinadora, comisario, comisaria, comisionado, comisionada, alto comisionado, alta comisionada, alto representante, alta representante, gobernador, gobernadora, rector, rectora, profesor, profesora, catedrático, catedrática, experto, experta, asesor, asesora, consejero, consejera, agregado, agregada, portavoz, vocero, vocera, representante, líder, dirigente, comandante, general, coronel, almirante, juez, jueza, rey, reina, príncipe, princesa, emir, jeque, papa, patriarca, arzobispo, obispo, cardenal, periodista, investigador, investigadora, economista, analista, delegado, delegada, responsable, miembro, fundador, fundadora, inspector, inspectora, defensor del pueblo, decano, decana, especialista, moderador, moderadora, gerente, encargado, encargada, titular, funcionario, funcionaria, vicerrector, vicerrectora, relator, relatora, administrador, administradora, jefe de gabinete, jefa de gabinete, fiscal, magistrado, magistrada, negociador, negociadora, intendente, intendenta, superintendente, contralmirante, doctor, doctora, ingeniero, ingeniera, licenciado, licenciada, capitán, jefe del estado mayor',
  statePosts:
    'ministro, ministra, ministros, ministras, viceministros, primeros ministros, cancilleres, viceministro, viceministra, primer ministro, primera ministra, viceprimer ministro, canciller, vicecanciller, diputado, diputada, senador, senadora, alcalde, alcaldesa, fiscal, fiscal general, gobernador, gobernadora, prefecto, prefecta, secretario de Estado, secretaria de Estado, concejal, concejala',
  home: '',
  ranks:
    'general, coronel, almirante, contralmirante, embajador, embajadora, profesor, profesora, doctor, doctora, ingeniero, ingeniera, licenciado, licenciada, comandante, capitán',
  envoys:
    'embajador, embajadora, embajador extraordinario y plenipotenciario, enviado especial, enviada especial, representante especial, representante permanente, cónsul, cónsul general, encargado de negocios, encargada de negocios',
  modifiers: 'primer, primera, ex, antiguo, antigua, nuevo, nueva, vice, alto, alta, actual, entonces',
  honorifics: 'señor, señora, don, doña, sr, sra, dr, dra, excmo, excma, s.e, mr, mrs',
  male: 'Abel Adolfo Adrián Agustín Alan Alberto Alejandro Alexander Alexis Alfonso Alfredo Álvaro Andrés Ángel Antonio António Armando Arturo Augusto Aurelio Benito Benjamín Bernardo Boris Bruno Camilo Carlos César Christian Claudio Cristian Cristóbal Dámaso Daniel Darío David Diego Dionisio Domingo Edgar Eduardo Elías Emilio Emmanuel Enrique Ernesto Esteban Eugenio Evo Fabián Federico Felipe Félix Fernando Fidel Francisco Gabriel Gerardo Germán Gilberto Gonzalo Gregorio Guillermo Gustavo Héctor Hernán Horacio Hugo Humberto Ignacio Igor Íñigo Isaac Isidro Ismael Iván Jacobo Jaime Javier Jesús Joaquín Jorge José Josep Juan Julián Julio Justo Leandro Leonardo Leopoldo Lorenzo Lucas Luis Luiz Manuel Marcelo Marco Marcos Mariano Mario Martín Mateo Matías Mauricio Máximo Miguel Moisés Nicolás Octavio Omar Óscar Oscar Pablo Pascual Patricio Pedro Pere Rafael Ramiro Ramón Raúl Ricardo Roberto Rodrigo Rogelio Rolando Rubén Salvador Samuel Saúl Sebastián Sergio Silvio Simón Teodoro Tomás Valentín Vicente Víctor Vladímir Vladimir Walter Xavier Serguéi Mijaíl Alexéi Dmitri Dmitry Nikol Ilham Recep Volodímir Joe John James William Donald Barack Olaf Emmanuel Giorgi Nursultán Kasim-Yomart Shavkat Josep Jens Ali Hassan Mohamed Jean Pierre Xi Li Wang Attilio Enzo Ettore Sabri Badr Nasser Lemine Salem Mevlüt Shah Mahmood Ishaq Bilawal Faisal Heraldo Ignazio Lazăr Subrahmanyam Narendra Abdel Abdelmadjid Bassirou Faure Alassane Khalaf Ramiz Jeyhun Anwar Hakan Péter Ramtane Othman Aziz Tibor Yván Celso Mauro Pawlo Laurent Urmas Edgars Audronius Didier Jonas Sadir Serdar Emomalí Murat Bajtiyor Ararat Irakli Dmitró Andrí Zoran Edi Radosław Santiago Yamandú Nayib Xiomara Otto Edwin Byron Wilmer Jairo Freddy Elmer Nelson Milton Wilson Reynaldo Evelio Abelardo Aníbal Ulises',
  female:
    'Adela Adriana Agustina Aída Alba Alejandra Alicia Amalia Amparo Ana Andrea Ángela Angélica Antonia Araceli Aurora Beatriz Begoña Belén Berta Blanca Camila Carla Carlota Carmen Carolina Catalina Cecilia Celia Clara Claudia Concepción Consuelo Cristina Daniela Delfina Diana Dolores Elena Elisa Elvira Emilia Emma Esperanza Estela Esther Eugenia Eva Fátima Florencia Francisca Gabriela Gloria Graciela Guadalupe Helena Hilda Inés Ingrid Irene Isabel Jimena Josefa Josefina Juana Julia Juliana Laura Leonor Leticia Lidia Lorena Lourdes Lucía Luisa Luz Magdalena Manuela Marcela Margarita María Mariana Maribel Marina Marisol Marta Mercedes Michelle Mireia Mónica Montserrat Nadia Natalia Nieves Noelia Nora Norma Nuria Olga Paloma Paola Patricia Paula Pilar Raquel Rebeca Rocío Rosa Rosario Rut Salomé Sandra Sara Silvia Sofía Soledad Sonia Susana Tatiana Teresa Ursula Úrsula Valentina Valeria Vanessa Verónica Victoria Virginia Viviana Ximena Yolanda Annalena Angela Giorgia Mette Kamala Arancha Ángeles Elisabetta Federica Emanuela Roberta Aurelia Sabine Catherine Chrysoula Laurence Fernanda Delcy Kaja Baiba Mélanie Luminița Maia Elina Oana Zuzana Dina Xiomara',
  surnames: 'ov ova ev eva iev ieva sky ski enko ian yan shvili ez escu ić oglu',
  commonEndings: 'ción ciones miento mientos dad dades ismo',
  twoSurnames: true,
  patronymics: 'ovich evich ovna evna =oglu',
  particles: 'de del la las los da di do dos van von der den al el ben bin ibn le',
  speech:
    'dijo, declaró, afirmó, señaló, indicó, destacó, subrayó, agregó, añadió, explicó, anunció, informó, aseguró, expresó, recordó, sostuvo, manifestó, precisó, reiteró, agradeció, propuso, presidió, visitó, recibió, se reunió, participó, intervino, advirtió, consideró, llamó, dice, afirma, destaca, señala',
  otherNouns:
    'calle, avenida, plaza, paseo, puente, aeropuerto, palacio, hotel, parque, estadio, hospital, premio, copa, orden, teatro, museo, monumento, estación, edificio',
  notNames:
    'El La Los Las Un Una Unos Unas Lo Al Del De En Por Para Con Sin Sobre Entre Hacia Desde Hasta Según Durante Tras Ante Bajo Contra Este Esta Estos Estas Ese Esa Eso Aquel Que Qué Quien Cuando Cuándo Donde Dónde Como Cómo Si Pero Y O E U Ni No Sí Se Su Sus Mi Tu Nuestro Ello Él Ella Ellos Ellas Yo Nosotros Usted Ayer Hoy Mañana Ahora Aquí Allí Todo Todos Todas Además También Asimismo Actualmente Sin Finalmente Dos Tres Cuatro Cinco Enero Febrero Marzo Abril Mayo Junio Agosto Septiembre Octubre Noviembre Diciembre Lunes Martes Miércoles Jueves Viernes Sábado Domingo República Federación Unión Reino Estado Estados Asuntos Exteriores Relaciones Ministro Ministra Ministerio Presidente Presidenta Primer Director Consejo Asamblea Nacional Internacional Europea Europeo Europa Asia África América Mundial Foto Participantes Partes Delegación Delegaciones Representantes Expertos Países País Región Norte Sur Este Oeste Mar Océano Palacio Hotel Calle Plaza Avenida Acuerdo Tratado Convenio Programa Proyecto Plan Ley Constitución Cumbre Foro Conferencia Reunión Sesión San Santa Santo Gran Nuevo Nueva Alto Alta Edificio Etiquetas Noticias',
  grammar: {
    capitalsAreNames: false,
    order: 'first',
    links: 'de del la las el los para en por al sobre ante',
    and: 'y e',
    chain:
      'ional ionales eral erales ico ica icos icas ivo iva ivos ivas ero era ario aria or ora ores oras ano ana anos anas eño eña és esa eses ino ina ado ada adjunto adjunta permanente =exteriores =interiores =concurrente =itinerante =saliente =entrante =residente =agregado =saliente =electo =electa =interino =interina =honorario =emérito =entrante =pro =tempore',
    stop: '',
    stopWords: 'que quien ha han fue es son se dijo ayer hoy tras según',
    posting: 'en ante',
    compounds: '',
    sides: 'delegación, parte',
    origins: 'de del',
    caseEndings: '',
    declension: [],
    prepositions: {},
  },
};
