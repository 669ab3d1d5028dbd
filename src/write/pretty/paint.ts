import { Chalk } from 'chalk';
import { columns, wrap } from './wrap.ts';

/** Colours and lines of a card. */
export interface Paint {
  width: number;
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  notice(text: string): string;
  bad(text: string): string;
  key(text: string): string;
  place(text: string): string;
}

export function createPaint(colour: boolean, width: number): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    width: Math.max(40, width),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    notice: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    key: (text) => chalk.cyan(text),
    place: (text) => chalk.magenta(text),
  };
}

const LABEL = 12;

/** A label with its values, each wrapped and indented: "    Where       Minsk". */
export function field(
  paint: Paint,
  label: string,
  values: readonly string[],
  colour = (text: string) => text,
): string[] {
  const indent = 4 + LABEL;
  const lines = values.flatMap((value) =>
    wrap(value, paint.width - indent).map((line, i) => (i > 0 ? `  ${line}` : line)),
  );
  return lines.map((line, i) => {
    const head = i === 0 ? label.padEnd(LABEL) : ' '.repeat(LABEL);
    return `    ${paint.faint(head)}${colour(line)}`;
  });
}

/** "── left ───────── right ──" over the whole width. */
export function rule(paint: Paint, left: string, right: string): string {
  const room = paint.width - columns(left) - columns(right) - 8;
  const middle = '─'.repeat(Math.max(2, room));
  return `${paint.faint('──')} ${left} ${paint.faint(middle)} ${right} ${paint.faint('──')}`;
}
