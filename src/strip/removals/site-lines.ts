import type { SiteProfile } from '../../model/site-profile.ts';
import type { Source } from '../../model/source.ts';
import { lineKey } from '../../text/line-key.ts';
import { siteGroup } from '../../text/site-group.ts';
import { isProse, type Line, remove } from '../line.ts';

/** So much prose in a row is an article that the site has published more than once. */
const ARTICLE_LINES = 3;
const ARTICLE_LETTERS = 500;

/** Lines that repeat across the site, by its profile; tells whether the site is known. */
export function removeSiteLines(lines: readonly Line[], source: Source, profile: SiteProfile): boolean {
  const group = profile.groups[siteGroup(source.url, source.path)];
  if (!group) return false;
  const listed = lines.map((line) => {
    const key = line.verdict === 'open' ? lineKey(line.text) : null;
    return key !== null && Object.hasOwn(group.lines, `k${key.toString(36)}`);
  });
  for (let i = 0; i < lines.length; ) {
    let to = i;
    let letters = 0;
    for (; to < lines.length && listed[to] && isProse(lines[to] as Line); to++)
      letters += (lines[to] as Line).facts.letters;
    const isArticle = to - i >= ARTICLE_LINES && letters >= ARTICLE_LETTERS;
    if (to === i) to++;
    for (let k = i; k < to; k++) if (listed[k] && !isArticle) remove(lines[k] as Line, 'site');
    i = to;
  }
  return true;
}
