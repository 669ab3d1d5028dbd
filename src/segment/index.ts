import type { Segmented } from '../model/block.ts';
import type { Source } from '../model/source.ts';
import { segmentHtml } from './from-html.ts';
import { segmentText } from './from-text.ts';

/** Cuts a source into blocks: HTML by its markup, text by its lines. Pure; throws nothing on hostile input. */
export function segment(source: Source): Segmented {
  return source.format === 'html' ? segmentHtml(source.content) : segmentText(source.content);
}
