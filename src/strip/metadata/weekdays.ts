import { fold } from '../../text/fold.ts';

/** Weekdays over all languages; some are towns as well (Душанбе, Duşenbe). */
const WEEKDAYS = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'lunes martes miércoles jueves viernes sábado domingo',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    'luni marți miercuri joi vineri sâmbătă duminică',
    'lunedi martedi mercoledi giovedi venerdi marti sambata duminica miercoles sabado',
    'poniedziałek wtorek środa czwartek piątek sobota niedziela',
    'понедельник вторник среда четверг пятница суббота воскресенье',
    "понеділок вівторок середа четвер п'ятниця субота неділя",
    'панядзелак аўторак серада чацвер пятніца субота нядзеля',
    'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі',
    'дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби',
    'dushanba seshanba chorshanba payshanba juma shanba yakshanba',
    'душанба сешанба чоршанба пайшанба жума шанба якшанба',
    'duşenbe sişenbe çarşenbe penşenbe anna şenbe ýekşenbe',
    'душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе якшанбе',
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    'bazar bazarertəsi çərşənbə cümə şənbə axşamı',
    'երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի',
    'ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა',
  ].flatMap((line) => line.split(' ').map(fold)),
);

/** The word is a weekday of some language. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(fold(word));
}
