import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/record.ts';
import { annotatedLines } from '../../src/write/pretty/annotated.ts';
import { createPaint } from '../../src/write/pretty/paint.ts';

const TEXT = 'Austria and Italy met in Vienna.\n\nSerbia did not.';
const at = (quote: string) => {
  const startOffset = TEXT.indexOf(quote);
  return { startOffset, endOffset: startOffset + quote.length };
};

function record(explain: object[], rejected: object[] = [], text: string | undefined = TEXT): DocumentRecord {
  const venue = { mode: 'in-person', city: 'Vienna', country: 'AT', facility: null, text: 'Vienna', ...at('Vienna') };
  const base = { type: 'meeting', status: 'held', participants: [], issues: [], documents: [], date: null };
  return { text, events: [{ ...base, venue, explain, rejected }] } as unknown as DocumentRecord;
}

const lines = (r: DocumentRecord, width = 80) => annotatedLines(r, createPaint(false, width));

describe('annotated article', () => {
  it('marks the values, numbers them, and says under the paragraph what they gave', () => {
    const out = lines(
      record(
        [
          { path: 'venue.city', rule: "place in the event's own clause", ...at('Vienna') },
          { path: 'venue.country', rule: 'country of Vienna', ...at('Vienna') },
        ],
        [{ value: 'Serbia', reason: 'stayed away', ...at('Serbia') }],
      ),
    );
    expect(out).toEqual([
      '',
      'annotated',
      '',
      'Austria and Italy met in [Vienna]¹.',
      "   ¹ city          Vienna — place in the event's own clause",
      '   ¹ country       AT — country of Vienna',
      '',
      '‹Serbia›² did not.',
      '   ² ✗             Serbia — stayed away',
    ]);
  });

  it('nests marks and never lets them cross', () => {
    const out = lines(
      record([
        { path: 'type', rule: 'outer', ...at('Austria and Italy met') },
        { path: 'status', rule: 'crossing', ...at('Italy met in') },
        { path: 'status', rule: 'inner', ...at('Austria') },
      ]),
    );
    expect(out[3]).toBe('[[Austria]² and [Italy met]³]¹ in Vienna.');
  });

  it('puts values without a place in the text first, and does without a text', () => {
    const place = { path: 'venue.city', rule: 'place in the title', startOffset: null, endOffset: null };
    expect(lines(record([place]))[3]).toBe('     city          Vienna — place in the title');
    const short = { ...record([place, { path: 'type', rule: 'its noun', ...at('met') }]) };
    delete short.text;
    expect(lines(short)).toHaveLength(5);
  });

  it('adds nothing where nothing is explained', () => {
    expect(lines(record([]))).toEqual([]);
  });

  it('keeps the width and drops marks that the page itself has', () => {
    const text = `\ue000${'word '.repeat(30)}Vienna\ue002`;
    const span = { startOffset: text.indexOf('Vienna'), endOffset: text.length - 1 };
    const out = lines(record([{ path: 'venue.city', rule: 'place', ...span }], [], text), 40);
    for (const line of out) expect(line.length).toBeLessThanOrEqual(41);
    expect(out.join('\n')).not.toMatch(/[\ue000-\ue002]/);
    expect(out.join('\n')).toContain('[Vienna]¹');
  });
});
