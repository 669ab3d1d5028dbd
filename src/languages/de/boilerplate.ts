import type { Boilerplate } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: { start: ['foto :', 'bild :'], whole: ['foto', 'fotos'] },
  share: { whole: ['teilen'] },
  subscribe: { start: ['abonnieren sie', 'folgen sie uns'] },
  related: { whole: ['mehr zum thema', 'alle nachrichten'], start: ['letzte nachrichten'] },
  rights: { inside: ['alle rechte vorbehalten'] },
  published: { start: ['veröffentlicht am', 'veröffentlicht'] },
  updated: { start: ['aktualisiert', 'stand :'] },
};
