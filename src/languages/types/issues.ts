/**
 * What was discussed, and what became of documents. Every leaf is a list of matcher patterns; the path of keys is the cue's kind
 * ("discussion:verbs", "documents:signed"), see `extract/cues.ts`.
 */
export interface IssueCues {
  discussion: {
    /** Verbs that govern the list: discussed, considered, exchanged views on, heard a report on; their passives too. */
    verbs: Words;
    /** The list is the agenda: the agenda included, on the agenda were, focused on, attention was paid to, it was about. */
    agenda: Words;
    /** Empty heads before a topic, dropped from it: issues of, a range of questions related to, matters concerning. */
    frames: Words;
    /** Empty heads that close a list, dropped: мәселелерін, konularını, 等问题. */
    closers: Words;
    /** Opens a partial list after a count or an empty head: including, among them, in particular. */
    including: Words;
    /** Those who discuss, before the list in verb-final languages: the sides, participants, experts, ministers. */
    subjects: Words;
    /** Adverbials and auxiliaries before the list: during the talks, at the session, also, wurden. */
    openers: Words;
    /** Split verbs that close the clause ("hat … erörtert"): the list stands behind the auxiliary. */
    auxiliaries?: Words;
    /** Joins the last two items, or two words inside an item: and. */
    and: Words;
    /** Relational adjectives (political, economic): one between commas belongs to the noun of the next item. */
    adjectives?: Words;
    /** "In the fields of": the short items behind it are one topic. */
    fields?: Words;
    /** Articles as they stand in tokens ("l'"): items that each open with one are topics of their own. */
    articles?: Words;
    /** The same for "a": a phrase begins with it. */
    indefinites?: Words;
    /** Always begins another item: as well as, and also. */
    also: Words;
    /** To discuss, in order to examine: what they came for counts as a topic where no agenda is told. */
    purpose?: Words;
    /** Prepositions that lead from the verb to its topics, where these may stand before a verb at the end ("über"). */
    leads?: Words;
    /** "A topic raised by one side": between commas it tells of the item before, and is none itself. */
    apposition?: Words;
    /** Of this, about it: the topic is told before the sentence. */
    refers?: Words;
    /** A comma before one of these does not end an item: which, that, in particular, such as. */
    glue: Words;
    /** Endings of participles: a comma before a clause that opens with one does not end an item. */
    participles?: Words;
    /** The same, where a preposition must follow: "suspended in 2020" against "the suspended traffic". */
    passives?: Words;
    /** "In order to", behind the verb that it governs ("талқылау үшін"): nothing has been discussed. */
    intent?: Words;
    /** Ends the list: noting that, so that, in order to, he said; also "at the proposal of". */
    stops: Words;
  };
  documents: {
    /** Protocol, agreement, memorandum, declaration, plan, programme, draft … */
    nouns: Words;
    discussed: Words;
    /** Finalized, agreed upon, completed. */
    finalized: Words;
    approved: Words;
    adopted: Words;
    signed: Words;
    /** Is to be signed or adopted. */
    planned: Words;
    /** "About", behind what a document is about: before its noun or after it. */
    about?: Words;
  };
  /** Where the list stands, seen from its verb. */
  order: 'before' | 'after' | 'both';
}

type Words = readonly string[];
