import { fold } from '../../text/fold.ts';
import { isWeekday } from './weekdays.ts';

/** Stems of month names over all languages; a word that begins so and is not much longer is that month. */
const STEMS: readonly (readonly string[])[] = [
  'jan enero gennaio ianuarie ian ocak yanvar ýanwar январ янв қаңтар кантар січ студз stycz հունվար իանվ იანვ',
  'feb fév fev fewral luty lutego şubat февр фев ақпан лют лют люты лютага փետրվար თებერ',
  'mar mär martie marzo mars marz mart март мар марта наурыз берез сакав փտր մարտ მარტ',
  'apr abr avril april aprel awr апр апрель сәуір квіт крас kwie nisan ապրիլ აპრ',
  'may mai mayo maggio maj maý mayıs мая май мамыр трав траў маі մայիս მაის',
  'jun juin giugno iyun iýun czerw haziran iunie iun июн июня маусым черв чэрв հունիս ივნ',
  'jul juil luglio iyul iýul lipiec lipca temmuz iulie iul июл шілде лип ліп հուլիս ივლ',
  'aug août aout ago agosto avgust awgust sierp ağustos авг август тамыз серп жнів օգոստ აგვ',
  'sep sept set settembre sentyabr sentabr sentýabr wrze eylül сен сент қыркүйек верес верас սեպտեմբ სექტ',
  'oct okt ott oktyabr oktabr oktýabr paźdz październ ekim окт қазан жовт кастр հոկտեմբ ოქტ',
  'nov nob noviembre noiem noyabr noýabr listopad kasım ноя қараша лист ліст նոյեմբ ნოემ',
  'dec dez dic déc decembrie dekabr grud aralık дек желтоқсан груд снеж դեկտեմբ დეკ',
].map((line) => line.split(' ').map(fold));

/** Short forms that other words begin with, by month. */
const WHOLE: readonly (readonly string[])[] = [
  'ene gen sty oca ian',
  'lut şub',
  'mrz მარ',
  'kwi nis abr',
  'mai may maj май мая майи mag',
  'giu cze haz iun',
  'lug lip tem iul',
  'sie ağu',
  'wrz eyl',
  'paź eki',
  'lis noi kas',
  'gru ara',
].map((line) => line.split(' ').map(fold));
const MAY_ONLY = new Set(WHOLE[4]);
const byWord = new Map<string, number | null>();

/** 1..12, or null where a word is no month. Folded input. */
export function monthOf(word: string): number | null {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  let month: number | null = null;
  let longest = 0;
  // "Mardi", "martes", "marți" begin like March.
  const stemmed = isWeekday(word) ? [] : STEMS;
  stemmed.forEach((stems, i) => {
    for (const stem of stems) {
      if (stem.length <= longest || !word.startsWith(stem)) continue;
      if (stem.length <= 3 && word.length > (MAY_ONLY.has(stem) ? 3 : 10)) continue;
      longest = stem.length;
      month = i + 1;
    }
  });
  const whole = WHOLE.findIndex((words) => words.includes(word));
  if (whole >= 0) month = whole + 1;
  if (byWord.size < 4096) byWord.set(word, month);
  return month;
}

/** The word is a month only where a year stands by it. */
export function wantsYear(word: string): boolean {
  return SHORT.has(word);
}

const SURE = new Set([...MAY_ONLY, ...STEMS.flat()]);
const SHORT = new Set(WHOLE.flat().filter((word) => !SURE.has(word)));
