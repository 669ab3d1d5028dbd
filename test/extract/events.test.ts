import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import type { EventRecord } from '../../src/model/record.ts';
import type { EventCase } from './events/case.ts';

const files = import.meta.glob<{ cases?: EventCase[] }>('./events/*.ts', { eager: true });

for (const [path, { cases }] of Object.entries(files)) {
  if (!cases) continue;
  describe(path.replace(/^.*\/|\.ts$/g, ''), () => {
    for (const { name, text, events } of cases)
      it(name, async () => {
        expect((await extract({ text })).events.map(line)).toEqual(events);
      });
  });
}

function line({ status, type, date, venue }: EventRecord): string {
  return [status, type, date?.edtf, venue?.mode, venue?.city, venue?.country].map((v) => v ?? '-').join(' ');
}
