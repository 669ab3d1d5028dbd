/** Lines that are not blank; one that was broken only for its width goes on in the next. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    next = end + 1;
    const line = text.slice(start, end).trim();
    if (line === '') continue;
    const last = spans.at(-1);
    if (last && last.end === start - 1 && isWrapped(text.slice(Math.max(last.start, last.end - WIDTH), last.end), line))
      last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A shorter line has ended by itself. */
const WIDTH = 40;

/** Does a line go on in the next one, in the middle of a sentence? */
function isWrapped(tail: string, next: string): boolean {
  if (tail.length < WIDTH || !/[\p{L}\p{N},\-–]\s*$/u.test(tail)) return false;
  return /^[\p{Ll}\p{Nd}]/u.test(next) || /[\p{Nd},]\s*$/u.test(tail);
}
