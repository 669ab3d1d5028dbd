import { describe, expect, it } from 'vitest';
import type { Participant } from '../../src/model/record.ts';
import { createStage } from '../../src/pipeline.ts';
import { CASES, type ParticipantsCase } from './participants/cases.ts';

const extract = await createStage('extract');

async function participantsOf(text: string): Promise<readonly Participant[]> {
  const source = { id: 'x', path: null, url: null, format: 'text', encoding: 'utf-8', sha256: '' } as const;
  const record = await extract({ ...source, content: text, given: {}, warnings: [], asItStands: false });
  return record.events[0]?.participants ?? [];
}

function countriesOf(participants: readonly Participant[]): string[] {
  return participants.flatMap((p) => (p.kind === 'country' ? [`${p.role} ${p.id}`] : [])).sort();
}

function wanted(countries: string): string[] {
  return countries
    .split('|')
    .flatMap((part) => {
      const words = part.trim().split(/\s+/);
      const role = /^[a-z]/.test(words[0] ?? '') ? (words.shift() as string) : 'participant';
      return words.map((code) => `${role} ${code}`);
    })
    .sort();
}

function personsOf(participants: readonly Participant[], asked: ParticipantsCase): string[] {
  const countries = new Map((asked.persons ?? []).map((p) => [p.replace(/[/*].*/, ''), p.includes('/')]));
  return participants
    .flatMap((p) => {
      if (p.kind !== 'person') return [];
      const country = countries.get(p.name) && p.country ? `/${p.country}` : '';
      return [`${p.name}${country}${p.role === 'chair' ? '*' : ''}`];
    })
    .sort();
}

const name = (c: ParticipantsCase) => `${c.language}: ${c.name}`;

it.each(CASES.map((c) => [name(c), c] as const))('countries: %s', async (_, c) => {
  expect(countriesOf(await participantsOf(c.text))).toEqual(wanted(c.countries));
});

it.each(CASES.flatMap((c) => (c.organizations ? [[name(c), c.text, c.organizations] as const] : [])))(
  'organisations: %s',
  async (_, text, parts) => {
    const found = (await participantsOf(text)).filter((p) => p.kind === 'organization');
    expect(found.map((p) => parts.find((w) => p.text?.includes(w) || p.name.includes(w)) ?? p.name).sort()).toEqual(
      [...parts].sort(),
    );
  },
);

it.each(CASES.flatMap((c) => (c.persons ? [[name(c), c] as const] : [])))('persons: %s', async (_, c) => {
  expect(personsOf(await participantsOf(c.text), c)).toEqual([...(c.persons ?? [])].sort());
});

describe('rows of states in Romance texts', () => {
  it('keeps the subject of the report beside those who are said to attend, and a role told behind them', async () => {
    const text =
      'Turismo andino\n\nLIMA, 5 de mayo de 2023. Los viceministros de Turismo de Bolivia, Chile y Perú mantuvieron el 4 de mayo en Lima una reunión.\n\nColombia y Ecuador concurrieron como asociados, con estatus de observador.';
    expect(countriesOf(await participantsOf(text))).toEqual([
      'observer CO',
      'observer EC',
      'participant BO',
      'participant CL',
      'participant PE',
    ]);
  });

  it('parts the house from those who met in it', async () => {
    const text =
      'Pascoli alpini\n\nTORINO, 5 maggio 2023 - Si sono riuniti il 4 maggio, presso il Collegio Sabaudo di Torino, i rappresentanti di Austria, Francia e Italia.';
    expect(countriesOf(await participantsOf(text))).toEqual(['participant AT', 'participant FR', 'participant IT']);
  });
});
