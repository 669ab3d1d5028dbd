import { describe, expect, it } from 'vitest';
import { annotate, extract, strip } from '../src/index.ts';

const RU =
  'Заседание рабочей группы прошло в Минске 5 мая 2021 года.\n\nСтороны обсудили подготовку соглашения о перевозках и порядок обмена сведениями. ' +
  'Следующую встречу решили провести осенью в столице соседнего государства.';

describe('language', () => {
  it('is the given one, with a warning where the text looks otherwise', async () => {
    const record = await extract({ text: RU, language: 'be-BY' });
    expect(record).toMatchObject({ language: 'be', languages: [{ language: 'be', share: 1 }] });
    expect(record.warnings.map((w) => w.code)).toEqual(['language-mismatch']);
    expect((await extract({ text: RU, language: 'ru' })).warnings).toEqual([]);
  });

  it('without a pack gives the text and no events', async () => {
    const record = await extract({ text: RU, language: 'pt' });
    expect(record).toMatchObject({ language: 'pt', events: [] });
    expect(record.text).toContain('соглашения');
    expect(record.warnings.map((w) => w.code)).toContain('unsupported-language');
  });
});

describe('annotate', () => {
  it('reads a text as it stands, HTML by its visible blocks', async () => {
    const text = `  ${RU}\r\n\u00a0\n`;
    expect((await annotate({ text })).text).toBe(text);
    expect((await annotate({ html: '<p>One line.</p><script>x</script><p>Another  line.</p>' })).text).toBe(
      'One line.\n\nAnother line.',
    );
  });

  it('counts yearless dates from the day of publication', async () => {
    const { dates } = await annotate({ text: 'The council met on 5 May.', language: 'en', published: '2021-05-06' });
    expect(dates.map((d) => d.edtf)).toEqual(['2021-05-05']);
  });
});

describe('annotate', () => {
  it('reads on where a line was broken for its width, and nowhere else', async () => {
    const wrapped =
      'The working group of the member states met in Minsk on 5\nMay 2023 and will meet again in the\nsecond half of 2025.';
    const dates = async (text: string) => (await annotate({ text, language: 'en' })).dates.map((d) => d.edtf);
    expect(await dates(wrapped)).toEqual(['2023-05-05', '2025-41']);
    expect(await dates('Room 5\nMay 2023')).toEqual(['2023-05']);
  });
});

describe('strip', () => {
  it('gives an input document: the second time it changes nothing', async () => {
    const once = await strip({ id: 'a', text: RU });
    expect(await strip({ ...once })).toEqual({ ...once, publishedFrom: once.published ? 'input' : null });
  });
});
