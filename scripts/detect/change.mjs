/** Spellings made from another: script changes by the official tables, and what keyboards and old systems do to a text. */

const table = (pairs) => {
  const map = new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((p) => p.split('=')),
  );
  return (text) =>
    text.replace(/\p{L}/gu, (c) => {
      if (map.has(c)) return map.get(c);
      const low = c.toLowerCase();
      return map.has(low) ? map.get(low) : c;
    });
};

const KK = 'а=a б=b в=v г=g д=d е=e з=z к=k қ=q л=l м=m н=n о=o п=p р=r с=s т=t ф=f ж=j ъ= ь=';
/** Kazakh in Latin: the alphabet of 2021, the acutes of 2018, the older agency spelling. */
export const kazakhLatin = [
  table(`${KK} ә=ä ғ=ğ и=i й=i і=ı ң=ñ ө=ö у=u ұ=ū ү=ü х=h һ=h ч=tş ш=ş щ=ştş ы=y ц=ts э=e ю=iu я=ia ё=io`),
  table(`${KK} ә=á ғ=ǵ и=ı й=ı і=i ң=ń ө=ó у=ý ұ=u ү=ú х=h һ=h ч=ch ш=sh щ=shsh ы=y ц=ts э=e ю=ıý я=ıa ё=ıo`),
  table(`${KK} ә=ä ғ=ğ и=ï й=y і=i ң=ñ ө=ö у=w ұ=u ү=ü х=x һ=h ч=ç ш=ş щ=şş ы=ı ц=c э=e ю=yu я=ya ё=yo`),
];

const uzbek = table(
  'a=а b=б d=д e=е f=ф g=г h=ҳ i=и j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т u=у v=в x=х y=й z=з c=с w=в',
);
export function uzbekCyrillic(text) {
  const t = text
    .toLowerCase()
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/o'/g, 'ў')
    .replace(/g'/g, 'ғ')
    .replace(/sh/g, 'ш')
    .replace(/ch/g, 'ч')
    .replace(/yo/g, 'ё')
    .replace(/ya/g, 'я')
    .replace(/yu/g, 'ю')
    .replace(/ye/g, 'е')
    .replace(/(?<![\p{L}'])e/gu, 'э')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, 'ъ');
  return uzbek(t);
}

export const azerbaijaniCyrillic = table(
  'a=а b=б c=ҹ ç=ч d=д e=е ə=ә f=ф g=ҝ ğ=ғ h=һ x=х ı=ы i=и j=ж k=к q=г l=л m=м n=н o=о ö=ө p=п r=р s=с ş=ш t=т u=у ü=ү v=в y=ј z=з İ=И I=Ы',
);

export const serbianLatin = table(
  'а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č џ=dž ш=š',
);
export const karakalpakLatin = table(
  'а=a ә=á б=b в=v г=g ғ=ǵ д=d е=e ж=j з=z и=i й=y к=k қ=q л=l м=m н=n ң=ń о=o ө=ó п=p р=r с=s т=t у=u ү=ú ў=w ф=f х=x ҳ=h ц=c ч=ch ш=sh ы=ı э=e ю=yu я=ya ё=yo ъ= ь= щ=sh',
);
export const turkmenCyrillic = table(
  'a=а b=б ç=ч d=д e=е ä=ә f=ф g=г h=х i=и j=җ ž=ж k=к l=л m=м n=н ň=ң o=о ö=ө p=п r=р s=с ş=ш t=т u=у ü=ү w=в y=ы ý=й z=з',
);
export const tatarLatin = table(
  'а=a ә=ä б=b в=w г=g д=d е=e ж=j җ=c з=z и=i й=y к=k л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u ү=ü ф=f х=x һ=h ч=ç ш=ş щ=şç ы=ı э=e ю=yu я=ya ё=yo ъ= ь= ц=ts',
);

const ASCII = { ə: 'e', ı: 'i', ł: 'l', ß: 'ss', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ŋ: 'n' };
/** Latin letters without their marks. */
export const stripMarks = (text) =>
  text
    .toLowerCase()
    .replace(/i̇/g, 'i')
    .replace(/[əıłßđøæœþðŋ]/g, (c) => ASCII[c])
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const FROM = 'әғқңөұүһіӣӯҳҷўҗїєґҫҡҙ';
const TO = 'агкноуухииухчужиегске';
/** Cyrillic typed on Russian keys. */
export const russianKeys = (text) => text.toLowerCase().replace(/[әғқңөұүһіӣӯҳҷўҗїєґҫҡҙ]/g, (c) => TO[FROM.indexOf(c)]);

/** Persian and Kurdish typed with Arabic letters. */
export const arabicKeys = (text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك').replace(/ە/g, 'ه').replace(/ھ/g, 'ه');

/** Uzbek without the signs after o and g. */
export const dropApostrophes = (text) => text.replace(/['‘’ʻʼ`´]/g, '');

/**
 * Something like Bashkir from Tatar, by the regular correspondences of sounds: for its n-grams only,
 * as there is no declaration in Bashkir.
 */
export const bashkirFromTatar = (text) =>
  text
    .toLowerCase()
    .replace(/(?<=[пктсшчх])(л|н)(?=[аә]р)/g, 'т')
    .replace(/(?<=[мнңзл])(л|н)(?=[аә]р)/g, 'д')
    .replace(/(?<=[рйуү])л(?=[аә]р)/g, 'ҙ')
    .replace(/(?<![а-яәөүһңҗ])с(?=[аәоөуүыеи])/g, 'һ')
    .replace(/(?<=[а-яәөүһңҗ])с(?=[аәыеоө])/g, 'һ')
    .replace(/(?<=[аәоөуүыеи])с/g, 'ҫ')
    .replace(/ч/g, 'с')
    .replace(/җ(?=и)/g, '')
    .replace(/җ/g, 'й')
    .replace(/з/g, 'ҙ')
    .replace(/к(?=[аоуы])|(?<=[аоуы])к/g, 'ҡ')
    .replace(/г(?=[аоуы])|(?<=[аоуы])г/g, 'ғ');
