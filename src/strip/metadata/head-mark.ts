import type { Block } from '../../model/block.ts';

/** An extractor's mark at the head of a text: " date 2019-03-07 Title …". */
export interface HeadMark {
  published: string;
  /** What follows on the same line. */
  rest: string;
}

const MARK =
  /^date:? (\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:[T ](\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?= |$)/i;

export function readHeadMark(block: Block | undefined): HeadMark | null {
  const match = block ? MARK.exec(block.text) : null;
  if (!match) return null;
  const [whole, date, time] = match;
  return {
    published: time && date?.length === 10 ? `${date}T${time}` : (date as string),
    rest: (block as Block).text.slice(whole.length).trim(),
  };
}
