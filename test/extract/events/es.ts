import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'una cumbre y su próxima edición',
    text: `Los presidentes andinos cierran su cumbre en Ayaviri
12 de julio de 2019, 20:15

La cumbre de presidentes andinos se celebró el jueves en Ayaviri, con la participación de Bolivia, Colombia, Ecuador y Perú. Los mandatarios analizaron el comercio y la minería ilegal.

La próxima cumbre tendrá lugar en Quito en el segundo semestre de 2020.`,
    events: ['held summit 2019-07-11 in-person Ayaviri -', 'scheduled summit 2020-41 in-person Quito EC'],
  },
  {
    name: 'una reunión por videoconferencia',
    text: `Sanidad: expertos de cinco países se reúnen por videoconferencia
Publicado: 03/04/2020

Expertos sanitarios de Argentina, Chile, Costa Rica, España y México se reunieron ayer por videoconferencia para intercambiar datos sobre respiradores.`,
    events: ['held meeting 2020-04-02 online - -'],
  },
  {
    name: 'foro cancelado',
    text: `Cancelado el foro de Cartagena
6 de mayo de 2021

El foro de ciberseguridad previsto para el 20 de mayo en Cartagena ha sido cancelado por las protestas, informó la cancillería colombiana.`,
    events: ['cancelled conference 2021-05-20 in-person Cartagena CO'],
  },
  {
    name: 'obituario',
    text: `Muere el exembajador Julio Ibarra
9 de agosto de 2020

El exembajador Julio Ibarra falleció el sábado en Quito. Participó en las conversaciones de Brasilia de 1998 entre Ecuador y Perú.`,
    events: [],
  },
  {
    name: 'un almuerzo de trabajo',
    text: `Almuerzo de trabajo en Montevideo
15 de marzo de 2021

La ministra uruguaya de Turismo ofreció el viernes en Montevideo un almuerzo de trabajo a los embajadores de Chile y Paraguay.`,
    events: ['held meeting 2021-03-12 in-person Montevideo UY'],
  },
  {
    name: 'un lugar entre los temas no es la sede',
    text: `Vicecancilleres se reunieron en Asunción
12/09/2023 [10:30]

Los viceministros de Exteriores de Paraguay y Georgia se reunieron el lunes en Asunción. Abordaron la apertura de un consulado en Tiflis, las becas y el comercio de carne.`,
    events: ['held meeting 2023-09-11 in-person Asunción PY'],
  },
  {
    name: 'la próxima cumbre no fecha la anterior',
    text: `Balance de una cumbre
03/04/2023 [08:00]

En la cumbre celebrada en Mendoza participaron delegaciones de nueve países. La próxima cumbre será celebrada el 29 de noviembre de 2024 en Quito.`,
    events: ['held summit [..2023-04-03] in-person Mendoza AR', 'scheduled summit 2024-11-29 in-person Quito EC'],
  },
  {
    name: 'el inicio detrás del cierre',
    text: `Acuerdo sobre el café
21/02/2025 [18:00]

Delegados de Honduras y Guatemala clausuraron este viernes en Tegucigalpa la sesión del Consejo del Café, iniciada el miércoles.`,
    events: ['held session 2025-02-19/2025-02-21 in-person Tegucigalpa HN'],
  },
];
