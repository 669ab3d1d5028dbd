/**
 * Words that say who took part, and as what. All lists hold matcher patterns (`src/text/matcher.ts`).
 */
export type ParticipationCue =
  /** Took part, attended, sat at the table, with the participation of, is represented. */
  | 'attended'
  /** Sent somebody: only the sender takes part ("A sent a lecturer from B"). */
  | 'sent'
  /** Is invited. */
  | 'invited'
  /** As an observer, observer status; guests who only listen. */
  | 'observer'
  /** Chaired, presided, under the chairmanship, led the meeting. */
  | 'chair'
  /** Host country, hosted by. */
  | 'host'
  /** Organised, convened or invited to it. */
  | 'organizer'
  /** Stayed away, was not invited, excused itself, sent a written comment only. */
  | 'absent'
  /** Could not: absence only where an invitation is spoken of. */
  | 'unable'
  /** Headed a delegation. */
  | 'led'
  /** Two sides come together: met with, received, visited, held talks with. */
  | 'met'
  /** Between A and B. */
  | 'between'
  /** Speaks at the meeting: said, noted, presented, took the floor. */
  | 'spoke'
  /** In the name of: for the OSCE, on behalf of, from the Greek side. */
  | 'behalf'
  /** Nouns for those who come: representatives, delegation, experts, heads, agencies. */
  | 'actors'
  /** Ministry, government: they stand for their country. */
  | 'ministry'
  /** Offices of one person: where they stand beside a country, not the country itself presides. */
  | 'office'
  /** Delegation: the one among the nouns above that can be headed. */
  | 'delegation'
  /** The side, the party. */
  | 'side'
  /** Nouns of press people and sources: they report and do not take part. */
  | 'spokesperson'
  /** Connectors inside a list: and, as well as, also. */
  | 'and'
  /** Opens a new part of a list: as well as, along with. */
  | 'also'
  /** Besides A (A takes part too): in addition to, apart from the host. */
  | 'besides'
  /** Example, experience, compared with: what follows or precedes is not there. */
  | 'comparison'
  /** What is spoken about: situation in, relations with, border with. */
  | 'topic'
  /** Membership as a background fact: unites, consists of, members are, founders. */
  | 'members'
  /** Member states, participating countries: beside a body they mean its states. */
  | 'memberStates'
  /** The presidency of a body, which is not the chair of the meeting. */
  | 'presidency'
  /** Prepositions of place. */
  | 'in'
  /** Our country, the republic: the country of the page. */
  | 'homeland';

/** Of whom something is told who need not be there, and what parts them from those who are. */
export type AsideCue =
  /** Condolences, the death of, in memory of. */
  | 'mourned'
  /** Thanked, congratulated, wrote to, appointed. */
  | 'thanked'
  /** While, whereas: what follows is no part of the list. */
  | 'contrast';

/** Where something stands, seen from the names. */
export type Side = 'before' | 'after' | 'both';

export interface ParticipationCues {
  cues: Readonly<Record<ParticipationCue, readonly string[]> & Partial<Record<AsideCue, readonly string[]>>>;
  order: {
    /** Where the verb stands. */
    verb: Side;
    /** Where "representatives", "delegation" stand. */
    actors: Side;
    /** Where an adjective ("Greek") stands, seen from its noun. */
    adjectives: 'before' | 'after';
    /** Endings that say "and": "Қирғизистону Ӯзбекистон". */
    and?: readonly string[];
    /** Where "led by", "under the chairmanship of" stand. */
    led: Side;
  };
  /** Endings of a name that say where, not who (Turkic -да, Armenian -ում, Georgian -ში). */
  locative: readonly string[];
  /** The country that "our country" means where the page does not say; null for languages of many countries. */
  homeland: string | null;
  /** Where `homeland` is null: the states in which the language's pages are made; the page itself has to tell which. */
  homelands?: readonly string[];
}
