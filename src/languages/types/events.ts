/**
 * What makes, places and dates an event. Every leaf is a list of matcher patterns; the path of keys is the cue's kind
 * ("nouns:session", "verbs:held"), see `extract/cues.ts`.
 */
export interface EventCues {
  /** The head of a noun phrase stands last ("… iclası", "…会议"): of several event nouns the last one names the event. */
  headFinal: boolean;
  /** Nouns are written with a capital and joined to compounds: "Konsularberatungen" is a kind of "Beratungen". */
  compounds?: boolean;
  /** Endings of a name that say "in it" (Turkic -да, Armenian -ում, Georgian -ში), folded, without an apostrophe. */
  locative: Words;
  nouns: {
    consultation: Words;
    meeting: Words;
    session: Words;
    summit: Words;
    conference: Words;
    visit: Words;
    talks: Words;
    call: Words;
    signing: Words;
    /** Hearings, ceremonies, joint exercises: an event, but none of the above. */
    other: Words;
    /** Takes the type of the event it belongs to: round, edition. */
    round: Words;
    /** Refers to an event that is named elsewhere: event, proceedings. */
    event: Words;
  };
  verbs: {
    /** Took place, was held, held. */
    held: Words;
    /** Is taking place; also a present tense that means the future in announcements. */
    underway: Words;
    /** Will take place, is planned. */
    scheduled: Words;
    cancelled: Words;
    postponed: Words;
    /** X met Y; the present tense of headlines. */
    met: Words;
    /** X will meet Y. */
    willMeet: Words;
    visited: Words;
    willVisit: Words;
    /** X spoke with Y by phone. */
    phoned: Words;
  };
  context: {
    /** The next, the following. */
    next: Words;
    /** The previous, the first one, last time. */
    previous: Words;
    /** We recall, it should be noted. */
    background: Words;
    /** Founded in, members are, comprises: a standing description. */
    standing: Words;
    /** Within the framework of, on the sidelines of, ahead of: the noun beside it is not the event. */
    within: Words;
    /** On the sidelines, afterwards: at the head of a sentence it opens another meeting. */
    beside?: Words;
    /** Recalled, reminded of: who and what stands behind it belongs to the past. */
    recalled?: Words;
    /** It was agreed, decided. */
    agreed: Words;
    /** To hold, holding: the infinitive or verbal noun that "agreed" and "planned" govern. */
    holding: Words;
    /** To visit, to come: what somebody is invited to is a visit. */
    visiting?: Words;
    /** An auxiliary of the future that may stand far from its verb (will, soll, 将). */
    future: Words;
    /** "Was to be held": behind what is off it tells the old date. */
    unreal?: Words;
    /** Hosted: its subject is the venue. */
    hosting: Words;
    /** Said, noted: reported speech of one side. */
    said: Words;
    /** Began, opened: the first of several days. */
    opened: Words;
    /** Ended, closed: the last of several days. */
    closed: Words;
    /** Of two days, of three, of four: beside the event's noun. */
    twoDays?: Words;
    threeDays?: Words;
    fourDays?: Words;
    fiveDays?: Words;
    /** Somebody died or was born: an obituary or a biography. */
    life: Words;
    /** Words of sports: match, score, team, championship. Several of them at the head make the page no report of a meeting. */
    contest?: Words;
    /** Tells that the page is no report of an event: analysis, interview, column. */
    analysis: Words;
    /** Conjunctions and auxiliaries: where a name comes to one, it is over. */
    clause?: Words;
    /** Looks like one of the cues above and is none: press conference, conference hall, met the target. */
    none: Words;
  };
  venue: {
    /** "In", before the name of a city or a building. */
    in: Words;
    /** "In the city", behind the name ("Ош шаарында"). */
    inCity: Words;
    /** Palace, hotel, residence, office, university, centre. */
    facilities: Words;
    /** The capital (of a country, or the country's own). */
    capital: Words;
    online: Words;
    /** One party takes part from afar. */
    remote: Words;
    hybrid: Words;
    inPerson: Words;
    /** Live stream, recorded address: says nothing of the mode. */
    broadcast: Words;
  };
}

type Words = readonly string[];
