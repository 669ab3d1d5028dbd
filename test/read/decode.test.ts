import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode/index.ts';
import { encodingLabel } from '../../src/read/decode/labels.ts';

const RU =
  'Заседание рабочей группы прошло в среду в столице. Стороны обсудили подготовку проекта соглашения о перевозках, ' +
  'порядок обмена сведениями и сроки следующей встречи, которая намечена на осень в Бишкеке.';
const UK =
  'Засідання робочої групи відбулося в середу в столиці. Сторони обговорили підготовку проєкту угоди про перевезення, ' +
  'порядок обміну відомостями та строки наступної зустрічі, яку заплановано на осінь.';
const BE =
  'Пасяджэнне рабочай групы адбылося ў сераду ў сталіцы. Бакі абмеркавалі падрыхтоўку праекта пагаднення аб перавозках, ' +
  'парадак абмену звесткамі і тэрміны наступнай сустрэчы, якая запланавана на восень.';
const KK =
  'Жұмыс тобының отырысы сәрсенбі күні астанада өтті. Тараптар тасымал туралы келісім жобасын дайындауды, ' +
  'мәлімет алмасу тәртібін және күзге белгіленген келесі кездесудің мерзімін талқылады.';
const DE =
  'Die Arbeitsgruppe tagte am Mittwoch in der Hauptstadt. Die Seiten erörterten den Entwurf für ein Abkommen über Güterverkehr, ' +
  'den Austausch von Daten und die Fristen für das nächste Treffen, das für den Herbst geplant ist – „so früh wie möglich“.';
const FR =
  'Le groupe de travail s’est réuni mercredi dans la capitale. Les parties ont évoqué le projet d’accord sur les transports, ' +
  'l’échange de données et les délais de la prochaine rencontre, prévue à l’automne « au plus tôt ».';
const TR =
  'Çalışma grubu çarşamba günü başkentte toplandı. Taraflar taşımacılık anlaşması taslağının hazırlanmasını, ' +
  'bilgi alışverişi düzenini ve sonbaharda yapılması öngörülen bir sonraki görüşmenin tarihini ele aldı.';
const ZH = '工作组会议星期三在首都举行。各方讨论了运输协定草案的准备工作、信息交换办法以及2024年秋季下次会议的日期。\n';

const CASES: [encoding: string, texts: Record<string, string>][] = [
  ['win1251', { RU, UK, BE }],
  ['koi8-r', { RU }],
  ['koi8-u', { RU, UK }],
  ['iso-8859-5', { RU, UK, BE }],
  ['cp866', { RU }],
  ['rk1048', { KK, RU }],
  ['win1252', { DE, FR }],
  ['win1254', { TR, FR }],
  ['utf-16le', { RU, UK, KK, DE, ZH }],
  ['utf-16be', { RU, UK, KK, DE, ZH }],
  ['utf-8', { RU, UK, KK, DE, ZH }],
  ['win1250', { DE }],
];

function decoded(bytes: Uint8Array, html = false, encoding?: string) {
  const result = decode(bytes, { html, encoding });
  if ('code' in result) throw new Error(result.message);
  return result;
}

/** A page whose markup is ten times its text. */
function page(text: string, meta = ''): string {
  const block =
    '<div class="col-md-4 banner" data-id="100"><img src="/upload/100.jpg" alt=""><script>var a=["x"];</script></div>\n';
  return `<html><head>${meta}<title>${text.slice(0, 40)}</title></head><body>${block.repeat(20)}<p>${text}</p>${block.repeat(20)}</body></html>`;
}

describe('decode', () => {
  for (const [encoding, texts] of CASES)
    it.each(Object.entries(texts))(`${encoding} %s, as text and as a page without meta`, (_, text) => {
      expect(decoded(iconv.encode(text, encoding, { addBOM: false })).text).toBe(text);
      const html = page(text);
      expect(decoded(iconv.encode(html, encoding, { addBOM: false }), true).text).toBe(html);
    });

  it('drops a byte order mark and believes it', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(decoded(iconv.encode('Да', encoding, { addBOM: true }))).toMatchObject({ text: 'Да', encoding });
  });

  it('reads bytes 80–9F of windows-1252 as the standard says', () => {
    expect(decoded(Buffer.from([0x80, 0x93, 0x41, 0x94, 0x9f]), false, 'latin1').text).toBe('€“A”Ÿ');
  });

  it('does what it is told, even wrongly', () => {
    const bytes = iconv.encode(RU, 'win1251');
    expect(decoded(bytes, false, 'koi8-r').text).toBe(iconv.decode(bytes, 'koi8-r'));
    expect(decoded(bytes, false, 'utf-8').warnings[0]?.code).toBe('broken-bytes');
  });

  it('sees through a meta element that lies', () => {
    for (const said of ['utf-8', 'koi8-r', 'iso-8859-1', 'windows-1251'])
      for (const encoding of ['win1251', 'koi8-r', 'utf-8']) {
        const html = page(RU, `<meta charset="${said}">`);
        const result = decoded(iconv.encode(html, encoding), true);
        expect(result.text).toBe(html);
        const lie = encodingLabel(said) !== encodingLabel(encoding === 'win1251' ? 'windows-1251' : encoding);
        expect(result.warnings.map((w) => w.code)).toEqual(lie ? ['encoding-mismatch'] : []);
      }
  });

  it('believes a meta element where a few bytes prove nothing', () => {
    const html =
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>Spotkanie w \u0141odzi</p>';
    expect(decoded(iconv.encode(html, 'win1250'), true).text).toBe(html);
  });

  it('takes a cut or damaged UTF-8 page for UTF-8', () => {
    const bytes = Buffer.from(RU);
    const cut = decoded(bytes.subarray(0, bytes.length - 2));
    expect(cut.encoding).toBe('utf-8');
    expect(cut.warnings[0]?.code).toBe('broken-bytes');
  });

  it('refuses what is no text', () => {
    const binaries = [
      Buffer.from('%PDF-1.7\n'),
      Buffer.from('PK\x03\x04'),
      Buffer.from('a\0\x01\x02\x03b\x04\x05\x06\x07c\0\x01\x02'),
    ];
    for (const bytes of binaries) expect(decode(bytes, { html: false })).toMatchObject({ code: 'binary' });
    expect(decode(Buffer.alloc(0), { html: false })).toMatchObject({ text: '', encoding: 'utf-8' });
  });

  it('knows encodings by all their names', () => {
    const names = {
      CP1251: 'windows-1251',
      latin1: 'windows-1252',
      'KZ-1048': 'kz1048',
      'iso-8859-9': 'windows-1254',
      cp866: 'ibm866',
    };
    for (const [name, label] of Object.entries(names)) expect(encodingLabel(name)).toBe(label);
    expect(encodingLabel('no-such')).toBeNull();
  });
});
