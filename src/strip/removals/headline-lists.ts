import { isProse, isTitleLike, type Line, remove } from '../line.ts';

/** Below a heading such as "Related news" the headlines of other articles go, up to the next real prose. */
export function removeHeadlineLists(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
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
