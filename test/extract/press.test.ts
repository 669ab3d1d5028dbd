import { expect, test } from 'vitest';
import { extract, strip } from '../../src/index.ts';

async function first(text: string) {
  return (await extract({ text })).events[0];
}

test('a list goes on behind a body whose name is quoted after its kind', async () => {
  const event = await first(
    '12 мая 2023 года в Минске состоялось заседание рабочей группы. В нём участвовали представители Межпарламентской ассамблеи СНГ, Межгосударственной телерадиокомпании «Меридиан», Межгосударственного статистического комитета СНГ и ЕЭК.',
  );
  const names = event?.participants.map((p) => (p.kind === 'person' ? p.name : p.text));
  expect(names).toEqual([
    'Межпарламентской ассамблеи СНГ',
    'Меридиан',
    'Межгосударственного статистического комитета СНГ',
    'ЕЭК',
  ]);
});

test('the body of an event on whose sidelines people met has organised nothing', async () => {
  const event = await first(
    'On 9 November 2022 the ministers of Chile and Peru held talks. Their lunch was organised on the margins of an Asia-Pacific Economic Cooperation (APEC) summit.',
  );
  expect(event?.participants.map((p) => p.kind)).toEqual(['country', 'country']);
});

test('nobody need be at home where two meet on the sidelines of a third event', async () => {
  const event = await first(
    'Foreign Minister Ayla Brandt held a meeting with her Turkish counterpart on the sidelines of the food conference in New York on 3 May 2022.',
  );
  expect(event?.participants.flatMap((p) => (p.kind === 'country' ? p.id : []))).toEqual(['TR']);
});

test('the country of a topic is no venue', async () => {
  const event = await first(
    'Norwegian and Danish ministers met on 3 May 2022 to discuss trade as well as the situation in Libya.',
  );
  expect(event?.venue?.country).toBeNull();
});

test('the city in the name of a body is no venue', async () => {
  const event = await first(
    'India and Kyrgyzstan held talks of experts from the Shanghai Cooperation Organisation on 3 May 2022.',
  );
  expect(event?.venue?.city).toBeNull();
});

test('the address of the site behind the mark is no title, and a lead told twice stands once', async () => {
  const lead =
    'The minister for ports of India has seen the owners of eleven shipyards and the mayors of four harbour towns this week to hear what keeps the fishing fleet ashore, a spokesman told reporters on Thursday';
  const article = await strip({
    text: ` date 2020-09-10 Newspoint.com\nIndian Minister Holds Bilateral Talks In The Region\n\n${lead}\n\nNEW DELHI (Newspoint - 10th September, 2020) ${lead}.\n\nHe will travel on to the coast, where the ports and the railways are to be discussed with the governors of three provinces.`,
  });
  expect(article.title).toBe('Indian Minister Holds Bilateral Talks In The Region');
  expect(article.text.split('owners of eleven shipyards')).toHaveLength(2);
});

test('a count of questions is no topic, whatever became of them', async () => {
  const event = await first(
    '12 мая 2023 года в Могилеве прошло заседание группы экспертов Беларуси и России. В повестке заседания 9 вопросов, часть из которых знакома экспертам. Эксперты рассмотрели развитие туризма.',
  );
  expect(event?.issues.map((i) => i.text)).toEqual(['развитие туризма']);
});

test('participles go with the noun before them', async () => {
  const event = await first(
    '12 мая 2023 года в Могилеве прошло заседание группы экспертов Беларуси и России. Эксперты обсудили предложения, поступившие от регионов, и развитие туризма.',
  );
  expect(event?.issues.map((i) => i.text)).toEqual(['предложения, поступившие от регионов', 'развитие туризма']);
});

test('the year stands with the same day elsewhere in the text', async () => {
  const event = await first(
    'Türkiye’den bir grup uzman, 5 ve 6 Mayıs’ta Lima’da görüşmeler yapacak.\n\nTürkiye ile Peru arasında siyasi istişareler 5-6 Mayıs 2021 tarihlerinde Lima’da gerçekleştirilecektir.',
  );
  expect(event?.date?.edtf).toBe('2021-05-05/2021-05-06');
});

test('the next sentence on the same two tells that they spoke by phone', async () => {
  const event = await first(
    '2024-11-14\n\nBakan Kemal Ersoy son olarak Şili Dışişleri Bakanı Pablo Rivas ile görüştü. Ersoy ile Rivas, dün akşam bir telefon görüşmesi gerçekleştirdi.',
  );
  expect([event?.type, event?.venue?.mode]).toEqual(['call', 'online']);
});

test('a country before its city is a place, and a written statement no absence', async () => {
  const event = await first(
    'Peru’nun Cusco kentinde 5 Mayıs 2021’de düzenlenen toplantıya Şili ve Bolivya temsilcileri katıldı. Yapılan yazılı açıklamada Bolivya’nın önerisi yer aldı.',
  );
  expect(event?.participants.flatMap((p) => (p.kind === 'country' ? `${p.id} ${p.role}` : [])).sort()).toEqual([
    'BO participant',
    'CL participant',
  ]);
});

test('a list of topics is over where somebody tells of it behind a dash', async () => {
  const event = await first(
    'Ministrowie Polski i Chile spotkali się 5 maja 2021 roku w Limie. Omówili handel miedzią, budowę kolei i dalsze wsparcie dla portów – czytamy w komunikacie.',
  );
  expect(event?.issues.map((i) => i.text)).toEqual(['handel miedzią', 'budowę kolei', 'dalsze wsparcie dla portów']);
});

test('other events are apart by their days where no year is told', async () => {
  const { events } = await extract({
    text: 'Am 22.08. trafen sich die Außenminister von Österreich und der Schweiz in Vaduz. Am 23.08. traf die Ministerin ihre Kollegen aus Estland und Lettland in Riga.',
  });
  expect(events.map((e) => e.date?.edtf)).toEqual(['XXXX-08-22', 'XXXX-08-23']);
});

test('a surname that is a city, too, stands behind first names', async () => {
  const event = await first(
    'La ministra María Ángela Holguín se reunió con el canciller de Perú en Lima el 5 de mayo de 2021.',
  );
  expect(event?.participants.flatMap((p) => (p.kind === 'person' ? p.name : []))).toContain('María Ángela Holguín');
});

test.each([
  ['Die Experten aus Chile und Peru trafen sich am 5. Mai 2021 in Lima. Am ersten Tag ging es um Zahlen.', []],
  ['Le delegazioni di Cile e Perù si sono riunite a Lima il 5 maggio 2021. La presidenza è toccata al Perù.', []],
])('neither a day nor a state is a topic: %s', async (text, issues) => {
  expect((await first(text))?.issues.map((i) => i.text)).toEqual(issues);
});

test('a phrase of relation names no document', async () => {
  const event = await first(
    'Within the framework of presidency of Peru experts of Chile and Peru met in Lima on 5 May 2021 and discussed a draft charter of ports.',
  );
  expect(event?.documents.map((d) => d.text)).toEqual(['draft charter of ports']);
});

test.each([
  'The event took place in Lima on 5 May 2021. The ministers of Chile and Peru attended.',
  'The ministers of Chile and Peru met via videoconference on 5 May 2021.',
])('a phrase that says nothing is no name: %s', async (text) => {
  expect((await first(text))?.name ?? null).toBeNull();
});

test('the day of a topic is no part of it', async () => {
  const event = await first(
    'The ministers of Chile and Peru met in Lima on 5 May 2021 and discussed the draft charter of ports on 21 August 2020.',
  );
  expect(event?.issues.map((i) => i.text)).toEqual(['the draft charter of ports']);
});

test('the name of a building has both its quotation marks', async () => {
  const event = await first('2021 წლის 5 მაისს „ექსპო ჯორჯიაში“ ჩილესა და პერუს მინისტრები შეხვდნენ.');
  expect(event?.venue?.facility).toBe('„ექსპო ჯორჯიაში“');
});

test('a German post goes on behind an adjective and its noun', async () => {
  const event = await first(
    'Am 5. Mai 2021 traf sich in Lima der Direktor der Abteilung für internationale Sicherheit des Außenministeriums Chiles, Pedro Alvarez, mit Vertretern Perus.',
  );
  expect(event?.participants.flatMap((p) => (p.kind === 'person' ? p.post : []))).toEqual([
    'Direktor der Abteilung für internationale Sicherheit des Außenministeriums Chiles',
  ]);
});
