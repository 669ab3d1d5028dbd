import { isProse, isTitleLike, type Line, remove } from '../line.ts';

/**
 * Below a heading such as "Related news" the headlines of other articles go, up to the next real prose.
 * Above the article such a heading is a menu, and the last headline below it may be the article's own.
 */
export function removeHeadlineLists(lines: readonly Line[]): void {
  const first = lines.findIndex((l) => l.verdict === 'open' && isProse(l));
  if (first < 0) return;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.phrase?.kind !== 'related' || line.phrase.anchor === 'inside') continue;
    for (let k = i + 1; k < lines.length; k++) {
      const next = lines[k] as Line;
      if (next.verdict === 'boilerplate') continue;
      if (isProse(next)) break;
      if (isTitleLike(next) || next.date || next.facts.letters < 60) remove(next, 'headline-list');
    }
  }
}
