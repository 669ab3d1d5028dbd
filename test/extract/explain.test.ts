import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import type { EventRecord } from '../../src/model/record.ts';

const TEXT = `Deputy ministers of four states meet in Vienna

VIENNA, 14 March 2026. Transport experts from Austria, Slovenia, Croatia and Italy held consultations in Vienna on 12 March. Switzerland took part as an observer, while Hungary was invited but could not attend.

The participants discussed night trains, ticket prices and noise limits. They approved a joint action plan for 2027.

Unlike Serbia, the four states share one signalling standard, Marko Novak, Slovenian state secretary for transport, said.

The next consultations will be held in Ljubljana in September 2026.`;

const explained = async (text: string) => (await extract({ text }, { explain: true })).events;
const rule = (event: EventRecord | undefined, path: string) => event?.explain?.find((e) => e.path === path)?.rule;

/** The paths of all values that an event has. */
function pathsOf({ name, date, venue, participants, issues, documents }: EventRecord): string[] {
  const paths = ['type', 'status', 'codes'];
  if (name !== null) paths.push('name');
  if (date) paths.push('date');
  for (const part of ['mode', 'city', 'country', 'facility'] as const) if (venue?.[part]) paths.push(`venue.${part}`);
  participants.forEach((p, i) => {
    paths.push(`participants[${i}]`);
    if (p.role !== 'participant') paths.push(`participants[${i}].role`);
    if (p.kind === 'person' && p.post) paths.push(`participants[${i}].post`);
    if (p.kind === 'person' && p.country) paths.push(`participants[${i}].country`);
  });
  issues.forEach((issue, i) => {
    paths.push(`issues[${i}]`);
    if (issue.topics.length > 0) paths.push(`issues[${i}].topics`);
  });
  documents.forEach((_, i) => {
    paths.push(`documents[${i}]`, `documents[${i}].action`);
  });
  return paths.sort();
}

describe('explain', () => {
  it('names the rule of every value with its cue word', async () => {
    const [event, next] = await explained(TEXT);
    const of = (path: string) => rule(event, path);
    const at = (id: string) => event?.participants.findIndex((p) => 'id' in p && p.id === id);
    expect(of('type')).toBe('its noun: «consultations»');
    expect(of('status')).toBe('verb of holding: «held»');
    expect(of('date')).toBe("date in the event's own clause; year from the publication (2026-03-14)");
    expect(of('venue.city')).toBe("place in the event's own clause");
    expect(of(`participants[${at('AT')}]`)).toContain('«experts»');
    expect(of(`participants[${at('CH')}].role`)).toBe('observer: «as an observer»');
    expect(of('issues[0]')).toBe('object of «discussed»');
    expect(of('issues[0].topics')).toBe('topic words: rail «trains»');
    expect(of('documents[0].action')).toBe('approved: «approved»');
    expect(rule(next, 'status')).toBe('verb of what is to come: «will be held»');
  });

  it('says what was rejected, and why', async () => {
    const [event, next] = await explained(TEXT);
    const reasons = Object.fromEntries((event?.rejected ?? []).map((r) => [r.value, r.reason]));
    expect(reasons).toMatchObject({
      Serbia: 'named in comparison',
      Hungary: 'stayed away',
      2027: 'names a plan or period',
    });
    expect(Object.keys(reasons)).not.toContain('Austria');
    expect(next?.rejected).toEqual([]);
  });

  it('is silent unless asked', async () => {
    const { events } = await extract({ text: TEXT });
    expect(events.some((e) => e.explain || e.rejected)).toBe(false);
  });

  const root = join(import.meta.dirname, '..', '..', 'fixtures', 'articles');
  it.each(readdirSync(root))('leaves no value of the fixtures without a rule: %s', async (language) => {
    for (const name of readdirSync(join(root, language))) {
      const folder = join(root, language, name);
      const source = readdirSync(folder).find((f) => f.startsWith('source.')) as string;
      const content = readFileSync(join(folder, source), 'utf8');
      const { events, text = '' } = await extract(source.endsWith('.html') ? { html: content } : { text: content }, {
        explain: true,
      });
      for (const event of events) {
        const explain = event.explain ?? [];
        expect(explain.map((e) => e.path).sort()).toEqual(pathsOf(event));
        expect(explain.filter((e) => e.rule === 'named')).toEqual([]);
        for (const { startOffset, endOffset } of explain)
          if (startOffset !== null) expect(text.slice(startOffset, endOffset ?? 0)).not.toBe('');
      }
    }
  });

  it('adds the members of a group only where they are asked for', async () => {
    const text = 'The Central Asian countries took part in the session of the working group in Tashkent on 5 May 2025.';
    const groupOf = async (expandGroups: boolean) =>
      (await extract({ text }, { expandGroups })).events[0]?.participants.find((p) => p.kind === 'group');
    expect(await groupOf(true)).toMatchObject({ members: ['KZ', 'KG', 'TJ', 'TM', 'UZ'] });
    expect(await groupOf(false)).not.toHaveProperty('members');
  });
});
