import type { HeadMetadata } from '../../model/block.ts';
import { cleanLine } from '../../text/characters.ts';

/** What the head of a page says, read once. */
export interface HeadFacts {
  /** Headlines, best first; the site's name may still hang on the last ones. */
  headlines: string[];
  published: string | null;
  modified: string | null;
  site: string | null;
  author: string | null;
}

const PUBLISHED_KEYS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dcterms.available',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_time',
  'published-date',
  'pubdate',
  'pub_date',
  'publication_date',
  'publicationdate',
  'sailthru.date',
  'parsely-pub-date',
  'article_date_original',
  'originalpublicationdate',
  'article.published',
  'article.created',
  'cxenseparse:recs:publishtime',
  'vr:published_time',
  'ptime',
  'displaydate',
  'date.release',
  'citation_publication_date',
  'citation_date',
  'date',
  'datecreated',
];
const ARTICLE = /article|posting|report|news/i;

export function readHeadFacts(head: HeadMetadata): HeadFacts {
  const articles = head.jsonLd.filter((o) => ARTICLE.test(String(o['@type'] ?? '')));
  const fromJson = (key: string): string | null => first(articles.map((a) => text(a[key])));
  const { meta } = head;
  const published = first([isoOf(fromJson('datePublished')), ...PUBLISHED_KEYS.map((k) => isoOf(meta[k] ?? null))]);
  return {
    headlines: [fromJson('headline'), meta['og:title'], meta['twitter:title'], meta['dc.title'], head.title]
      .map((t) => (t ? cleanLine(t) : ''))
      .filter(Boolean),
    published,
    modified: first([isoOf(fromJson('dateModified')), isoOf(meta['article:modified_time'] ?? null)]),
    site: first([meta['og:site_name'], fromJson('publisher'), meta['application-name']]),
    author: first([fromJson('author'), meta.author, meta['article:author'], meta['dc.creator']].map(authorOf)),
  };
}

function first(values: (string | null | undefined)[]): string | null {
  for (const value of values) if (value) return value;
  return null;
}

/** A string, the name of an object, or the first of a list. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return cleanLine(value) || null;
  if (Array.isArray(value)) return first(value.slice(0, 5).map(text));
  if (value && typeof value === 'object')
    return text((value as Record<string, unknown>).name ?? (value as Record<string, unknown>)['@value']);
  return null;
}

function authorOf(value: string | null | undefined): string | null {
  return value && value.length <= 120 && !/^https?:|@|\//.test(value) ? value : null;
}

const ISO = /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?:[T ]+(\d{1,2}):(\d{2}))?/;

/** "2021-04-16T10:02:00+02:00" → "2021-04-16T10:02"; null where it is no such date. */
export function isoOf(value: string | null): string | null {
  const match = value ? ISO.exec(value.trim()) : null;
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  const y = Number(year);
  const m = Number(month);
  if (y < 1900 || y > 2100 || m < 1 || m > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  if (Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month}-${day}`;
  return hour === undefined || (hour.padStart(2, '0') === '00' && minute === '00')
    ? date
    : `${date}T${hour.padStart(2, '0')}:${minute}`;
}

const SEPARATOR = / [|\-–—•·»«:/~›>]{1,2} | ?:: ?| ?\| ?/g;

/** A headline without the site's name before or after it. */
export function withoutSite(title: string, site: string | null): string {
  const parts: string[] = [];
  const marks: string[] = [];
  let at = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push(title.slice(at, match.index));
    marks.push(match[0]);
    at = match.index + match[0].length;
  }
  parts.push(title.slice(at));
  if (parts.length === 1) return title;
  const words = (s: string): number => s.split(' ').length;
  const isSite = (s: string): boolean =>
    site !== null && (s.toLowerCase() === site.toLowerCase() || site.toLowerCase().startsWith(s.toLowerCase()));
  let from = 0;
  let to = parts.length;
  while (to - from > 1) {
    const last = parts[to - 1] as string;
    const rest = parts.slice(from, to - 1).join(' ');
    if (isSite(last) || (words(last) <= 5 && words(rest) > words(last))) to--;
    else break;
  }
  while (to - from > 1) {
    const lead = parts[from] as string;
    if (
      isSite(lead) ||
      (words(lead) <= 3 &&
        words(parts.slice(from + 1, to).join(' ')) >= 5 &&
        marks[from] !== ': ' &&
        !/ [-–—] /.test(marks[from] as string))
    )
      from++;
    else break;
  }
  let out = parts[from] as string;
  for (let i = from + 1; i < to; i++) out += (marks[i - 1] as string) + (parts[i] as string);
  return out.trim();
}
