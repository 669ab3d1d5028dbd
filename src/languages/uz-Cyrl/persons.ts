import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts: '',
  envoys: '',
  modifiers: '',
  honorifics: '',
  male: '',
  female: '',
  surnames: '',
  patronymics: '',
  particles: '',
  speech: '',
  notNames: '',
  grammar: {
    order: 'first',
    links: '',
    and: '',
    chain: '',
    stop: '',
    stopWords: '',
    posting: '',
    compounds: '',
    sides: '',
    declension: [],
    prepositions: {},
  },
};
