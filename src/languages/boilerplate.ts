import { boilerplate as az } from './az/boilerplate.ts';
import { boilerplate as be } from './be/boilerplate.ts';
import { boilerplate as de } from './de/boilerplate.ts';
import { boilerplate as en } from './en/boilerplate.ts';
import { boilerplate as es } from './es/boilerplate.ts';
import { boilerplate as fr } from './fr/boilerplate.ts';
import { boilerplate as hy } from './hy/boilerplate.ts';
import { boilerplate as it } from './it/boilerplate.ts';
import { boilerplate as ka } from './ka/boilerplate.ts';
import { boilerplate as kk } from './kk/boilerplate.ts';
import { boilerplate as ky } from './ky/boilerplate.ts';
import type { Language } from './language.ts';
import { boilerplate as pl } from './pl/boilerplate.ts';
import { boilerplate as ro } from './ro/boilerplate.ts';
import { boilerplate as ru } from './ru/boilerplate.ts';
import { boilerplate as tg } from './tg/boilerplate.ts';
import { boilerplate as tk } from './tk/boilerplate.ts';
import { boilerplate as tr } from './tr/boilerplate.ts';
import { boilerplate as uk } from './uk/boilerplate.ts';
import { boilerplate as uz } from './uz/boilerplate.ts';
import { boilerplate as uzCyrl } from './uz-Cyrl/boilerplate.ts';
import { boilerplate as zh } from './zh/boilerplate.ts';

/** The boilerplate phrases of all packs, without the rest of them: they are matched over the union of languages. */
export const BOILERPLATE: readonly Pick<Language, 'boilerplate'>[] = [
  { boilerplate: en },
  { boilerplate: ru },
  { boilerplate: de },
  { boilerplate: fr },
  { boilerplate: uk },
  { boilerplate: be },
  { boilerplate: pl },
  { boilerplate: es },
  { boilerplate: it },
  { boilerplate: ro },
  { boilerplate: kk },
  { boilerplate: ky },
  { boilerplate: tg },
  { boilerplate: uz },
  { boilerplate: uzCyrl },
  { boilerplate: tk },
  { boilerplate: az },
  { boilerplate: hy },
  { boilerplate: ka },
  { boilerplate: tr },
  { boilerplate: zh },
];
