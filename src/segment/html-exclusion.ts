/**
 * Reasons in the markup to think that an element is not part of the article: its tag, role, visibility, itemprop,
 * or words of its class and id. They are hints: how much text it holds decides whether they are believed.
 */

const TAGS: ReadonlyMap<string, string> = new Map([
  ['nav', 'nav'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['header', 'header'],
  ['form', 'form'],
  ['button', 'button'],
  ['menu', 'nav'],
  ['dialog', 'dialog'],
  ['fieldset', 'form'],
  ['label', 'form'],
]);

const ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'nav'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'search'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['alert', 'dialog'],
  ['form', 'form'],
  ['tooltip', 'dialog'],
  ['toolbar', 'share'],
]);

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nav: 'nav navbar navi navigation menu submenu menus topmenu mainmenu mainnav topnav subnav breadcrumb breadcrumbs crumb crumbs bc pagination pager paging toc sitemap skip skiplink',
    footer: 'footer foot bottom colophon copyright copy legal imprint impressum',
    header: 'masthead topbar toolbar header',
    aside: 'sidebar side rail aside secondary widget widgets rightcol leftcol sticky tertiary',
    comments: 'comment comments disqus respond discussion commentlist commentary livefyre fbcomments reply replies',
    share:
      'share sharing sharebar shares social socials sociable addthis addtoany sharethis follow followus facebook twitter tweet whatsapp pinterest',
    related:
      'related recommended recommend recommendation recommendations recirc more moreon readmore outbrain taboola similar also popular trending mostread mostpopular latest headlines teaser teasers promo promos promotion upnext next prev previous relatednews relatedposts seealso',
    advertising:
      'ad ads adv advert adverts advertisement advertising adsense adslot dfp sponsor sponsored sponsors banner banners paywall donate donation',
    subscribe: 'newsletter newsletters subscribe subscription signup optin register login signin',
    consent: 'cookie cookies consent gdpr ccpa privacy popup modal overlay lightbox notification notice',
    tags: 'tags taglist tagcloud topics keywords categories',
    byline: 'byline author authors bio authorbio contributor contributors',
    caption: 'caption captions credit credits wp-caption-text photocredit imagecaption figcaption',
    hidden: 'hidden hide invisible sr-only screenreader noprint no-print print-only visuallyhidden offscreen',
    meta: 'meta metadata postmeta dateline timestamp date time info',
    print: 'print printonly tools actions utility',
    gallery: 'gallery slideshow carousel slider thumbnails thumbs',
    poll: 'poll vote rating ratings quiz survey',
  }).flatMap(([reason, words]) => words.split(' ').map((w) => [w, reason] as const)),
);

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SPLIT = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;

export interface Attributes {
  readonly [name: string]: string;
}

const byClass = new Map<string, readonly string[]>();

/** Reasons found in one element, without duplicates; strongest kinds first. */
export function exclusionHints(tag: string, attributes: Attributes): readonly string[] {
  const hints: string[] = [];
  const add = (hint: string | undefined): void => {
    if (hint && !hints.includes(hint)) hints.push(hint);
  };
  add(TAGS.get(tag));
  const role = attributes.role;
  if (role) add(ROLES.get(role.toLowerCase()));
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') add('hidden');
  const style = attributes.style;
  if (style && HIDDEN_STYLE.test(style)) add('hidden');
  const itemprop = attributes.itemprop;
  if (itemprop === 'comment' || itemprop === 'caption') add(itemprop === 'comment' ? 'comments' : 'caption');
  const { class: classes, id } = attributes;
  if (classes) for (const hint of wordHints(classes)) add(hint);
  if (id) for (const hint of wordHints(id)) add(hint);
  return hints;
}

function wordHints(value: string): readonly string[] {
  const known = byClass.get(value);
  if (known) return known;
  const hints: string[] = [];
  for (const word of value.slice(0, 400).split(SPLIT)) {
    const hint = WORDS.get(word.toLowerCase());
    if (hint && !hints.includes(hint)) hints.push(hint);
  }
  if (byClass.size > 5000) byClass.clear();
  byClass.set(value, hints);
  return hints;
}
