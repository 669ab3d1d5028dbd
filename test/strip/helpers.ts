import { loadBoilerplate } from '../../src/languages/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { SiteProfile } from '../../src/model/site-profile.ts';
import type { Source } from '../../src/model/source.ts';
import { segment } from '../../src/segment/index.ts';
import { type StripContext, strip } from '../../src/strip/index.ts';

const languages = await loadBoilerplate();

export function textOf(content: string, more: Partial<Source> = {}): Source {
  const base = { id: 'x', path: null, url: null, encoding: 'utf-8', sha256: content, asItStands: false, given: {} };
  return { ...base, format: 'text', content, warnings: [], ...more };
}

export const pageOf = (content: string, more: Partial<Source> = {}): Source =>
  textOf(content, { format: 'html', ...more });

export function stripped(source: Source, siteProfile?: SiteProfile, more: Partial<StripContext> = {}): Article {
  const context = { languages, languagesOf: (texts: readonly string[]) => texts.map(() => 'en'), ...more };
  return strip(source, segment(source), { ...context, ...(siteProfile ? { siteProfile } : {}) });
}
