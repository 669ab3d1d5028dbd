import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import type { EventRecord } from '../../src/model/record.ts';
import { cases as az } from './events/az.ts';
import { cases as be } from './events/be.ts';
import { cases as de } from './events/de.ts';
import { cases as en } from './events/en.ts';
import { cases as es } from './events/es.ts';
import { cases as fr } from './events/fr.ts';
import { cases as hy } from './events/hy.ts';
import { cases as it } from './events/it.ts';
import { cases as ka } from './events/ka.ts';
import { cases as kk } from './events/kk.ts';
import { cases as ky } from './events/ky.ts';
import { cases as pl } from './events/pl.ts';
import { cases as ro } from './events/ro.ts';
import { cases as ru } from './events/ru.ts';
import { cases as tg } from './events/tg.ts';
import { cases as tk } from './events/tk.ts';
import { cases as tr } from './events/tr.ts';
import { cases as uk } from './events/uk.ts';
import { cases as uz } from './events/uz.ts';
import { cases as uzCyrl } from './events/uz-Cyrl.ts';
import { cases as zh } from './events/zh.ts';

const languages = { en, ru, de, fr, uk, be, pl, es, it, ro, kk, ky, tg, uz, uzCyrl, tk, az, hy, ka, tr, zh };

for (const [language, cases] of Object.entries(languages)) {
  describe(language, () => {
    test.each(cases)('$name', async ({ text, events }) => {
      expect((await extract({ text })).events.map(line)).toEqual(events);
    });
  });
}

function line({ status, type, date, venue }: EventRecord): string {
  return [status, type, date?.edtf, venue?.mode, venue?.city, venue?.country].map((v) => v ?? '-').join(' ');
}
