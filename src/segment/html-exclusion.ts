import { type Attributes, readAttributes } from './html-attributes.ts';

/**
 * Reasons in the markup to think that an element is not part of the article: its tag, role, visibility, itemprop,
 * or words of its class and id. They are hints: how much text it holds decides whether they are believed.
 */

const TAGS: ReadonlyMap<string, string> = new Map([
  ['nav', 'nav'],
  ['menu', 'nav'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['header', 'header'],
  ['form', 'form'],
  ['fieldset', 'form'],
  ['button', 'form'],
  ['dialog', 'dialog'],
  ['noindex', 'noindex'],
]);

const ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['tablist', 'nav'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['form', 'form'],
  ['button', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['alert', 'dialog'],
  ['tooltip', 'dialog'],
  ['toolbar', 'share'],
]);

/** Words of class and id names. The reasons of `WEAK_HINTS` are believed of short lines only. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nav: 'nav navbar navi navigation menu submenu menus topmenu mainmenu mainnav topnav subnav breadcrumb breadcrumbs crumb crumbs pagination pager paging sitemap skip skiplink dropdown tabs',
    footer: 'footer foot colophon copyright copyrights imprint impressum',
    aside: 'sidebar aside widget widgets right rightcol rightcolumn sidecol sticky',
    comments:
      'comment comments disqus respond discussion commentlist commentform comentarios commentaires kommentare komentarze komentarz kommentar livefyre reply replies forum opinie komentarii',
    share:
      'share sharing sharebar shares sharedaddy social socials sociable addthis addtoany sharethis shareaholic jetpack follow followus facebook like likes likebox bookmark bookmarks pinterest linkedin vk btn btns button buttons cta submit email',
    related:
      'related recommended recommend recommendation recommendations recirc readmore outbrain taboola similar popular trending most mostread mostpopular teaser teasers promo promos promotion upnext next prev previous relatednews relatedposts seealso slider carousel',
    advertising:
      'ad ads adv advert adverts advertisement advertising adsense adslot dfp sponsor sponsored sponsors banner banners paywall donate donation support reklama werbung anzeige publicidad publicite',
    subscribe:
      'newsletter newsletters subscribe subscription subscriptions signup optin register login signin loggedin loggedout',
    consent:
      'cookie cookies consent gdpr privacy ccpa rodo modal popup popups popover overlay lightbox tooltip notification notifications',
    tags: 'tags tag tagcloud keywords taxonomy tagi',
    byline: 'byline author authors autor bio authorbio vcard contributor contributors signature',
    caption: 'caption captions credit credits photocredit imagecaption figcaption',
    meta: 'meta metadata postmeta date timestamp info time counter count toolbar tools toolbox utility rating vote votes poll controls actions',
    header: 'masthead topbar header',
    gallery: 'gallery slideshow slide thumbnails thumbs',
    disclaimer: 'disclaimer',
  }).flatMap(([reason, words]) => words.split(' ').map((w) => [w, reason] as const)),
);

/** Whole class names that hide an element. */
const HIDING = new Set(
  'hidden hide is-hidden invisible sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only noprint no-print print-only offscreen d-none hidden-content element-invisible'.split(
    ' ',
  ),
);

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A sign in the markup that an element is no part of the article. */
export interface Hint {
  reason: string;
  /** The tag, role or word that says so: a page may use one of them for its very text. */
  sign: string;
}

/** What the markup of one element says. */
export interface Markup {
  /** One hint a reason; strongest kinds first. */
  hints: readonly Hint[];
  /** It calls itself the body of the article. */
  isClaim: boolean;
}

const LONGEST = 400;
const BLANKS = /\s+/;
const NO_HINTS: readonly Hint[] = [];
const NO_MARKUP: Markup = { hints: NO_HINTS, isClaim: false };
/** " id=ad" */
const SHORTEST = 6;

/** Reads the start tags of one page; what is written the same is read once. */
export function createMarkupReader(): (tag: string, html: string, from: number, to: number) => Markup {
  const byTag = new Map<string, Map<string, Markup>>();
  const hintsOf = createNamesReader();
  return (tag, html, from, to) => {
    if (to - from < SHORTEST && !TAGS.has(tag)) return NO_MARKUP;
    let known = byTag.get(tag);
    if (!known) {
      known = new Map();
      byTag.set(tag, known);
    }
    const written = to - from > LONGEST ? null : html.slice(from, to);
    const seen = written === null ? undefined : known.get(written);
    if (seen) return seen;
    const markup = markupOf(tag, readAttributes(html, from, to), hintsOf);
    if (written !== null) known.set(written, markup);
    return markup;
  };
}

function markupOf(tag: string, attributes: Attributes, hintsOf: (names: string) => readonly Hint[]): Markup {
  const hints: Hint[] = [];
  const add = (reason: string | undefined, sign: string): void => {
    if (reason && !hints.some((h) => h.reason === reason)) hints.push({ reason, sign });
  };
  add(TAGS.get(tag), `<${tag}>`);
  const { role, style, itemprop, class: classes, id } = attributes;
  if (role) add(ROLES.get(role.toLowerCase()), `role=${role}`);
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') add('hidden', 'hidden');
  if (style && HIDDEN_STYLE.test(style)) add('hidden', 'style');
  if (itemprop === 'comment' || itemprop === 'caption')
    add(itemprop === 'comment' ? 'comments' : 'caption', 'itemprop');
  if (classes) for (const { reason, sign } of hintsOf(classes)) add(reason, sign);
  if (id) for (const { reason, sign } of hintsOf(id)) add(reason, sign);
  return { hints: hints.length > 0 ? hints : NO_HINTS, isClaim: itemprop === 'articleBody' };
}

/** Hints in the names of a class or id attribute. */
function createNamesReader(): (names: string) => readonly Hint[] {
  const known = new Map<string, readonly Hint[]>();
  return (names) => {
    const hints: Hint[] = [];
    for (const name of names.slice(0, LONGEST).split(BLANKS)) {
      let own = known.get(name);
      if (!own) {
        own = nameHints(name);
        known.set(name, own);
      }
      hints.push(...own);
    }
    return hints;
  };
}

const isUpperCode = (code: number): boolean => code >= 65 && code <= 90;
const isLowerCode = (code: number): boolean => code >= 97 && code <= 122;
const isWordCode = (code: number): boolean =>
  isLowerCode(code) || isUpperCode(code) || (code >= 48 && code <= 57) || code > 0x7f;

/** Of one class or id: "post-nav", "postNav". */
function nameHints(name: string): readonly Hint[] {
  const hints: Hint[] = [];
  if (HIDING.has(name)) hints.push({ reason: 'hidden', sign: name });
  let from = 0;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    const breaks = !isWordCode(code);
    if (!breaks && !(isUpperCode(code) && i > from && isLowerCode(name.charCodeAt(i - 1)))) continue;
    const word = i > from ? name.slice(from, i).toLowerCase() : '';
    const reason = WORDS.get(word);
    if (reason) hints.push({ reason, sign: word });
    from = breaks ? i + 1 : i;
  }
  return hints;
}
