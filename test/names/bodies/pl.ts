import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'Komitet Wykonawczy WNP i Sekretariat OBWE przygotowały projekt.',
    organizations: ['cis-executive-committee', 'osce-secretariat'],
  },
  {
    text: 'Rozmowy prowadził wiceminister spraw zagranicznych Litwy Tomas Jonaitis.',
    persons: ['Tomas Jonaitis | wiceminister spraw zagranicznych Litwy | LT'],
  },
  {
    text: 'Spotkał się z ambasadorem Norwegii w Polsce Larsem Hansenem.',
    persons: ['Lars Hansen | ambasadorem Norwegii w Polsce | NO'],
  },
  {
    text: 'Ministerstwo Rolnictwa Ukrainy przedstawiło raport.',
    organizations: ['Ministerstwo Rolnictwa Ukrainy !UA'],
  },
  {
    text: 'Światowa Organizacja Zdrowia wysłała ekspertów.',
    organizations: ['who'],
  },
  {
    text: 'Obradom przewodniczyła Ewa Wiśniewska, dyrektor Centrum Badań Wodnych. Wiśniewska podziękowała gościom.',
    organizations: ['Centrum Badań Wodnych'],
    persons: ['Ewa Wiśniewska | dyrektor Centrum Badań Wodnych | ', 'Ewa Wiśniewska |  | '],
  },
  {
    text: 'Uczestnicy omówili handel, energetykę i transport.',
  },
  {
    text: 'Pan Kowalski zabrał głos.',
    persons: ['Kowalski |  | '],
  },
  {
    text: 'Eksperci Komisji Weneckiej i Banku Światowego uczestniczyli zdalnie.',
    organizations: ['venice-commission', 'world-bank'],
  },
  {
    text: 'Spotkanie odbyło się w Pałacu Kultury we wtorek.',
  },
  {
    text: 'Ulica Jana Pawła była zamknięta.',
  },
  {
    text: 'Następna runda odbędzie się wiosną.',
  },
  {
    text: 'Z Andrzejem Nowakiem rozmawiali przedstawiciele UNICEF.',
    organizations: ['unicef'],
    persons: ['Andrzej Nowak |  | '],
  },
  {
    text: 'Minister Zdrowia Adam Zieliński otworzył obrady.',
    persons: ['Adam Zieliński | Minister Zdrowia | PL'],
  },
  {
    text: 'Według komunikatu państwa przyjęły plan.',
  },
];
