import { type Line, remove } from '../line.ts';
import { MARKS } from '../line-scan.ts';

const VARIABLE =
  /^\s*(?:\$[a-z]\w*|\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\$\{[^{}]*\}|%[A-Z_]{3,}%|\[%[^%]*%\])\s*$|\{\{[^{}]{1,60}\}\}|<%[^%]{1,60}%>|^\$[a-z]_?\w{3,}/i;

/** A variable that the site's templates left unfilled takes its line along, never the page. */
export function removeTemplateVariables(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.facts.marks & MARKS.variable && line.text.length <= 300 && VARIABLE.test(line.text))
      remove(line, 'template-variable');
  }
}
