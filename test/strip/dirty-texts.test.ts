import { describe, expect, it } from 'vitest';
import { stripped, textOf } from './helpers.ts';

/** Title, two paragraphs of text, and the lines around them that must go. */
const PAGES: Record<string, { before: string[]; title: string; text: string[]; after: string[] }> = {
  en: {
    before: ['Home', 'Politics', 'Currency rates from 26/11/2025', 'Search'],
    title: 'Border commissioners of two states meet in Narva',
    text: [
      'Commissioners of the two states met in Narva on Tuesday and looked at the state of the bridges over the river.',
      'They agreed to repair the lower bridge before the spring flood and to meet again in the autumn of next year.',
    ],
    after: [
      'Photo: city archive',
      'Share on Facebook',
      'Subscribe to our newsletter',
      'Related news',
      'A bakery opens on Long Street',
      'All rights reserved',
    ],
  },
  ru: {
    before: ['Главная', 'Новости', 'Курс валют: доллар 90,12'],
    title: 'В Костроме обсудили речные перевозки',
    text: [
      'Представители двух стран обсудили во вторник в Костроме речные перевозки и ремонт причалов на верхней Волге.',
      'Стороны договорились подготовить к осени план общих работ и провести следующую встречу в Ярославле.',
    ],
    after: [
      'Фото: архив музея',
      'Поделиться',
      'Читайте также: В городе открыт новый мост',
      'Подписывайтесь на наш канал',
      'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
    ],
  },
  kk: {
    before: ['Басты бет', 'Саясат'],
    title: 'Таразда су шаруашылығы мәселелері талқыланды',
    text: [
      'Екі елдің өкілдері сейсенбі күні Таразда кездесіп, су шаруашылығы мен арналарды жөндеу мәселелерін талқылады.',
      'Тараптар күзге дейін бірлескен жоспар дайындап, келесі кездесуді Шуда өткізуге келісті деп жоспарланып отыр.',
    ],
    after: ['Фото: мұрағат', 'Бөлісу', 'Telegram арнамызға жазылыңыз', 'Барлық құқықтар қорғалған'],
  },
  az: {
    before: ['Ana səhifə', 'Siyasət'],
    title: 'Şəkidə yol layihələri müzakirə olunub',
    text: [
      'İki ölkənin nümayəndələri çərşənbə axşamı Şəkidə görüşərək sərhəd yollarının təmirini ətraflı müzakirə ediblər.',
      'Tərəflər payıza qədər birgə plan hazırlamaq və növbəti görüşü Qaxda keçirmək barədə razılığa gəliblər.',
    ],
    after: ['Foto: muzey arxivi', 'Paylaş: Facebook X WhatsApp', 'Digər xəbərlər', 'Bütün hüquqlar qorunur'],
  },
  hy: {
    before: ['Գլխավոր', 'Քաղաքականություն'],
    title: 'Գորիսում քննարկել են ճանապարհների նորոգումը',
    text: [
      'Երկու երկրների ներկայացուցիչները երեքշաբթի օրը Գորիսում քննարկել են սահմանամերձ ճանապարհների նորոգման հարցերը։',
      'Կողմերը պայմանավորվել են մինչև աշուն պատրաստել համատեղ աշխատանքների ծրագիր և կրկին հանդիպել Սիսիանում։',
    ],
    after: ['Լուսանկարը՝ արխիվից', 'Կիսվել', 'Կարդացեք նաև', 'Բոլոր իրավունքները պաշտպանված են'],
  },
  ka: {
    before: ['მთავარი', 'პოლიტიკა'],
    title: 'თელავში გზების შეკეთება განიხილეს',
    text: [
      'ორი ქვეყნის წარმომადგენლებმა სამშაბათს თელავში სასაზღვრო გზების შეკეთება და მგზავრთა გადაყვანა განიხილეს.',
      'მხარეები შეთანხმდნენ, რომ შემოდგომამდე საერთო გეგმას მოამზადებენ და ყვარელში კვლავ შეხვდებიან ერთმანეთს.',
    ],
    after: ['ფოტო: არქივი', 'გააზიარე', 'მსგავსი სიახლეები', 'ყველა უფლება დაცულია'],
  },
  tr: {
    before: ['Anasayfa', 'Gündem', 'DOLAR 41,80 EURO 48,55'],
    title: 'Kars’ta demiryolu bakımı görüşüldü',
    text: [
      'İki ülkenin temsilcileri salı günü Kars’ta bir araya gelerek sınır demiryolunun bakımını ayrıntılı biçimde görüştü.',
      'Taraflar sonbahara kadar ortak bir çalışma planı hazırlamayı ve bir sonraki toplantıyı Iğdır’da yapmayı kararlaştırdı.',
    ],
    after: ['Fotoğraf: Arşiv', 'Bu haberi paylaşın', 'Diğer haberler', 'Tüm hakları saklıdır'],
  },
  'uz-Cyrl': {
    before: ['Бош саҳифа', 'Сиёсат'],
    title: 'Термизда йўл қурилиши муҳокама қилинди',
    text: [
      'Икки мамлакат вакиллари сешанба куни Термизда учрашиб, чегара йўлларини таъмирлаш масалаларини муҳокама қилди.',
      'Томонлар кузгача биргаликдаги режани тайёрлашга ва кейинги учрашувни Денов шаҳрида ўтказишга келишиб олди.',
    ],
    after: ['Фото: архив', 'Улашиш', 'Мавзуга оид', 'Барча ҳуқуқлар ҳимояланган'],
  },
  zh: {
    before: ['您现在的位置：首页 > 要闻', '浏览次数：356'],
    title: '两国代表在喀什商讨公路养护合作',
    text: [
      '两国交通部门代表星期二在喀什举行会议，就边境公路养护和旅客运输等问题交换了意见，并实地察看了桥梁。',
      '双方商定在秋季之前共同制定工作计划，下一次会议将在阿图什举行，届时还将邀请地方企业代表参加讨论。',
    ],
    after: ['责任编辑：李某', '打印本页', '相关新闻', '版权所有'],
  },
};

describe('dirty texts', () => {
  it.each(Object.entries(PAGES))('%s: the article alone is left', (_, { before, title, text, after }) => {
    const article = stripped(textOf([...before, title, ...text, ...after].join('\n')));
    expect(article.title).toBe(title);
    expect(article.text).toBe(text.join('\n\n'));
    expect(article.removed.map((r) => r.text)).toEqual([...before, ...after]);
    for (const { start, end } of article.blocks) expect(text).toContain(article.text.slice(start, end));
  });
});
