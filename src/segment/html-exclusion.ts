import type { Attributes } from './html-scan.ts';

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
      'related recommended recommend recommendation recommendations recirc readmore outbrain taboola similar popular trending most mostread mostpopular teaser teasers promo promos promotion upnext next prev previous relatednews relatedposts seealso articles posts slider carousel',
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

const LONGEST = 400;
const BLANKS = /\s+/;
const byName = new Map<string, readonly string[]>();

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
  const known = byName.get(value);
  if (known) return known;
  const hints: string[] = [];
  for (const name of value.slice(0, LONGEST).split(BLANKS)) {
    const own = nameHints(name);
    for (const hint of own) if (!hints.includes(hint)) hints.push(hint);
  }
  if (byName.size > 5000) byName.clear();
  byName.set(value, hints);
  return hints;
}

const isUpperCode = (code: number): boolean => code >= 65 && code <= 90;
const isLowerCode = (code: number): boolean => code >= 97 && code <= 122;
const isWordCode = (code: number): boolean =>
  isLowerCode(code) || isUpperCode(code) || (code >= 48 && code <= 57) || code > 0x7f;

/** Of one class or id: "post-nav", "postNav". */
function nameHints(name: string): readonly string[] {
  const known = byName.get(name);
  if (known) return known;
  const hints: string[] = [];
  if (HIDING.has(name)) hints.push('hidden');
  let from = 0;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    const breaks = !isWordCode(code);
    if (!breaks && !(isUpperCode(code) && i > from && isLowerCode(name.charCodeAt(i - 1)))) continue;
    const hint = i > from ? WORDS.get(name.slice(from, i).toLowerCase()) : undefined;
    if (hint && !hints.includes(hint)) hints.push(hint);
    from = breaks ? i + 1 : i;
  }
  byName.set(name, hints);
  return hints;
}
