import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const LEAD = 'OSLO, 5 May 2023 - The second session of the Fisheries Council took place in Oslo on 4 May.';

async function found(sentence: string) {
  const { events } = await extract({ text: `Council meets in Oslo\n\n${LEAD}\n\n${sentence}` });
  const [main] = events;
  return { issues: main?.issues.map((i) => i.text), documents: main?.documents.map((d) => `${d.title}: ${d.action}`) };
}

describe('topics', () => {
  it.each([
    [
      'They discussed cooperation in the fields of energy, farming, science and technology.',
      ['cooperation in the fields of energy, farming, science and technology'],
    ],
    ['They dwelt on and discussed the transit of fish: the road takes three weeks.', ['the transit of fish']],
    [
      'Within the framework of the discussion of nets and gear, the delegation of Norway shared its practice.',
      ['nets and gear'],
    ],
    ['They held discussions on the sidelines of the session.', []],
    ['They discussed Iceland.', []],
    [
      'They discussed trade in northern ports and in coastal villages.',
      ['trade in northern ports and in coastal villages'],
    ],
    ['They discussed the ports of Iceland.', ['the ports of Iceland']],
    [
      'The agenda included:\n\n1. Early warning of storms;\n\n2. The price of cod.',
      ['Early warning of storms', 'The price of cod'],
    ],
    ['They spoke about quotas for cod and about the safety of crews.', ['quotas for cod', 'the safety of crews']],
    ['They discussed and adopted an action plan.', []],
    ['They also considered quotas for cod and the safety of crews.', ['quotas for cod', 'the safety of crews']],
  ])('%s', async (sentence, issues) => {
    expect((await found(sentence)).issues).toEqual(issues);
  });
});

it('keeps a participle clause with its noun', async () => {
  const { events } = await extract({
    text: 'Заседание комиссии\n\n5 мая в Риге прошло заседание комиссии. Стороны обсудили права моряков, постоянно работающих за рубежом, ремонт причалов и общие тарифы.',
  });
  expect(events[0]?.issues.map((i) => i.text)).toEqual([
    'права моряков, постоянно работающих за рубежом',
    'ремонт причалов',
    'общие тарифы',
  ]);
});

it('passes over those who discuss, whose council they are', async () => {
  const { events } = await extract({
    text: 'Kengash Buxoroda yig‘ildi\n\n5-may kuni Buxoroda baliqchilik kengashining majlisi bo‘lib o‘tdi. Majlisni hokim ochdi. Kengash a’zolari to‘r to‘qishni o‘rgatish, hovuzlarni tozalash hamda kema ijarasi masalalarini ko‘rib chiqdi.',
  });
  expect(events[0]?.issues.map((i) => i.text)).toEqual([
    'to‘r to‘qishni o‘rgatish',
    'hovuzlarni tozalash',
    'kema ijarasi',
  ]);
});

it('passes over two persons who discuss, and what a meeting is for', async () => {
  const { events } = await extract({
    text: 'Daşkentde duşuşyk boldy\n\n5-nji maýda Daşkentde iki ýurduň balykçylyk ministrleriniň duşuşygy geçirildi. A. Orazow we B. Karimow tor dokamagyň usullaryny, howuzlaryň arassalygyny ara alyp maslahatlaşdylar. Duşuşyk gämi söwdasyna seretmek üçin ýene geçiriler.',
  });
  expect(events[0]?.issues.map((i) => i.text)).toEqual(['tor dokamagyň usullaryny', 'howuzlaryň arassalygyny']);
});

describe('an agenda without a colon', () => {
  const items = '- catch limits,\n- the safety of crews,\n- harbour fees.';

  it('opens the list behind it', async () => {
    expect((await found(`On the agenda were\n${items}`)).issues).toEqual([
      'catch limits',
      'the safety of crews',
      'harbour fees',
    ]);
  });

  it('opens none where the sentence is over', async () => {
    expect((await found(`They discussed quotas for cod.\n${items}`)).issues).toEqual(['quotas for cod']);
  });
});

describe('documents', () => {
  it('is one through discussion and approval', async () => {
    const { documents } = await found('They discussed the draft rules on nets. The draft rules were approved.');
    expect(documents).toEqual(['draft rules on nets: approved']);
  });

  it('ends where the next verb begins', async () => {
    const { documents } = await found(
      'They agreed on a draft plan for cod and instructed the secretariat to print it.',
    );
    expect(documents).toEqual(['draft plan for cod: finalized']);
  });
});

describe('in Romance and German texts', () => {
  it.each([
    [
      'Consultas en Quito\n\nEl 5 de mayo de 2023 se celebró en Quito la reunión. Durante el diálogo las partes repasaron la pesca de altura y los controles sobre buques.',
      ['la pesca de altura', 'los controles sobre buques'],
    ],
    [
      'Vertice a Trieste\n\nIl 5 maggio 2023 si è tenuto a Trieste il vertice. Sul tavolo i dazi sul vino, tema sollevato dalla Grecia, e la pesca a strascico.',
      ['i dazi sul vino', 'la pesca a strascico'],
    ],
    [
      'Treffen in Wien\n\nAm 5. Mai 2023 fand in Wien ein Treffen statt. Im Einzelnen ging es um den Schutz der Ufer, um neue Pegel sowie um das Personal der Schleusen.',
      ['den Schutz der Ufer', 'neue Pegel', 'das Personal der Schleusen'],
    ],
    [
      'Treffen in Wien\n\nAm 5. Mai 2023 fand in Wien ein Treffen statt. Darüber haben Fachleute aus Polen debattiert.',
      [],
    ],
  ])('%s', async (text, issues) => {
    expect((await extract({ text })).events[0]?.issues.map((i) => i.text)).toEqual(issues);
  });
});

it('leaves out a document that an earlier day dates', async () => {
  const signed = async (when: string) => (await found(`The ministers signed a memorandum on nets ${when}.`)).documents;
  expect(await signed('in December 2021')).toEqual([]);
  expect(await signed('on 4 May')).toHaveLength(1);
});

describe('what they came for', () => {
  const lead = 'RIGA, 5 mai 2023 - Les experts se sont réunis le 4 mai à Riga pour discuter de la pêche au saumon.';

  it('is the topic where no agenda is told', async () => {
    const { events } = await extract({ text: `Réunion à Riga\n\n${lead}` });
    expect(events[0]?.issues.map((i) => i.text)).toEqual(['la pêche au saumon']);
  });

  it('is none beside an agenda', async () => {
    const text = `Réunion à Riga\n\n${lead}\n\nIls ont abordé le retour des phoques, le trafic d'ambre et l'usage des filets.`;
    const { events } = await extract({ text });
    expect(events[0]?.issues.map((i) => i.text)).toEqual([
      'le retour des phoques',
      "le trafic d'ambre",
      "l'usage des filets",
    ]);
  });
});
