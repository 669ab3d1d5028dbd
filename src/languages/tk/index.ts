import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { calendar } from './calendar.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { issues } from './issues.ts';
import { abbreviations, morphology, ordinalStop } from './morphology.ts';
import { names } from './names.ts';
import { organizations } from './organizations.ts';
import { participation } from './participation.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { topics } from './topics.ts';

export const language: Language = {
  tag: 'tk',
  name: 'Turkmen',
  endonym: 'türkmen dili',
  morphology,
  abbreviations,
  ordinalStop,
  calendar,
  names,
  places,
  organizations,
  persons,
  events,
  participation,
  issues,
  topics,
  boilerplate,
  examples,
};
